---
id: de-892
language: de
agency: null
outlet: Freie Nachrichtenwerkstatt
domain: nachrichtenwerkstatt.example
authors: []
published: 2013-08-22
modified: null
dateline: {place: Bamako, agency: null, date: 2013-08-22}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  traore: {name: Moussa Traoré-Diallo, kind: person, roles: [Regierungssprecher]}
  berg: {name: Lars Bergström, kind: person, roles: [UN-Sonderbeauftragter]}
  hrw: {name: Menschenrechtsorganisation Zivilwacht, kind: organisation, roles: []}
  keita: {name: Fatoumata Keïta, kind: person, roles: [Oppositionsführerin]}
  zeuge: {name: ein Augenzeuge, kind: unnamed, roles: []}
notes: encyclopaedic news, Konjunktiv, laut, so X, half sentence quotes, via of a medium
---
# Mali: Mindestens 31 Tote bei Überfall auf Dorf

Bamako (Mali), <t v="2013-08-22">22.08.2013</t> – Bei einem Überfall auf ein Dorf im Zentrum Malis sind <t v="2013-08-20">am Dienstag</t> mindestens 31 Menschen getötet worden. Dies teilte die Regierung des Landes mit. <i s="traore">Die Angreifer seien auf Motorrädern gekommen und hätten mehrere Häuser in Brand gesetzt</i>, so <m s="traore">Regierungssprecher Moussa Traoré-Diallo</m>. Er sprach von einem „<q s="traore" type="mixed">feigen Akt gegen wehrlose Menschen</q>“.

Laut <m s="zeuge">einem Augenzeugen</m>, der mit dem Sender Radio Niger sprach, <i s="zeuge">dauerte der Angriff mehr als zwei Stunden</i>. „<q s="zeuge" via="Radio Niger">Sie haben auf alles geschossen, was sich bewegte</q>“, sagte <m s="zeuge">er</m> dem Sender. Die Armee traf nach Angaben der Bewohner erst ein, als die Täter das Dorf bereits verlassen hatten.

Die Vereinten Nationen verurteilten die Tat. Der UN-Sonderbeauftragte Lars Bergström forderte eine „<q s="berg" type="mixed">schnelle und unabhängige Untersuchung</q>“. Die Verantwortlichen müssten „<q s="berg" type="mixed">vor Gericht gestellt werden</q>“, so <m s="berg">der schwedische Diplomat</m> weiter. 

Oppositionsführerin Fatoumata Keïta kritisierte die Regierung scharf. Diese habe die Bevölkerung „<q s="keita" type="mixed">im Stich gelassen</q>“, erklärte <m s="keita">sie</m> in einer Stellungnahme. Der Staat sei im Zentrum des Landes „<q s="keita" type="mixed">nur noch auf der Landkarte vorhanden</q>“. 

<m s="hrw">Die Menschenrechtsorganisation Zivilwacht</m> wies darauf hin, dass <i s="hrw">es <t v="2013-01/..">seit Januar</t> mehr als zwanzig ähnliche Überfälle gegeben habe</i>. In einem Bericht <t v="2013-07">vom Juli</t> heißt es: „<q s="hrw">Die Täter müssen in den seltensten Fällen mit einer Strafe rechnen.</q>“ Die sogenannten „Selbstverteidigungsgruppen“ werden von verschiedenen Seiten bewaffnet.
