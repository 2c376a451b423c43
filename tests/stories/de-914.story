---
id: de-914
language: de
agency: SID
outlet: "Sportspiegel West"
domain: sportspiegel-west.example
authors: []
published: 2026-04-10T13:30:00+02:00
modified: null
dateline: {place: Gelsenheim, agency: SID, date: null}
copyright: {holders: [SID], year: 2026, notice: "© SID", licence: null, reserved: false}
tdm: null
speakers:
  dvorak: {name: "Milan Dvorak", kind: person, roles: ["Trainer", "Cheftrainer", "Tscheche", "Coach"]}
  sportbild: {name: "Sport Bild", kind: organisation, roles: []}
  hellweg: {name: "Sören Hellweg", kind: person, roles: ["Sportvorstand"]}
  antwi: {name: "Kelvin Antwi", kind: person, roles: ["Stürmer", "Angreifer"]}
  matt: {name: "Lars Mattuschek", kind: person, roles: ["TV-Experte", "Rekordspieler"]}
notes: "natural: press conference before a league match (SID)"
---
# Dvorak vor Kellerduell: „<q s="dvorak">Wir haben keine Ausreden mehr</q>“

Gelsenheim (SID) - Trainer Milan Dvorak vom abstiegsbedrohten Zweitligisten Arminia Gelsenheim hat vor dem Kellerduell gegen den FC Ostertal <t v="2026-04-12">am Sonntag</t> (13.30 Uhr/Sky) den Druck auf seine Mannschaft erhöht. „<q s="dvorak">Wir haben keine Ausreden mehr. Kein Wetter, kein Schiedsrichter, kein Rasen</q>“, sagte <m s="dvorak">der Tscheche</m> <t v="2026-04-10">am Freitag</t>. „<q s="dvorak">Wer am Sonntag nicht läuft, der läuft bei mir gar nicht mehr.</q>“

Die Arminia ist seit neun Spielen sieglos und auf Relegationsrang 16 abgerutscht. Beim 0:4 in Aalburg hatten Fans nach der Pause den Block verlassen. <i s="dvorak">Er könne das verstehen</i>, betonte <m s="dvorak">Dvorak</m>, der erst <t v="2026-01">im Januar</t> die Nachfolge des entlassenen Uli Hauser angetreten hatte. <i s="dvorak">Als Fan hätte er nicht bis zur Pause gewartet</i>.

Personell kann der Coach nahezu aus dem Vollen schöpfen. Kapitän Tim Borgmann kehrt nach abgesessener Gelbsperre zurück, auch Angreifer Kelvin Antwi steht wieder zur Verfügung. Nur Torhüter Jonas Klee (Handbruch) fällt aus. Ihn vertritt der 18-jährige Emre Tuncel, der vor seinem Profidebüt steht. „<q s="dvorak">Emre hat gestern gefragt, ob er seine Oma mitbringen darf</q>“, verriet <m s="dvorak">Dvorak</m> und schmunzelte: „<q s="dvorak">Natürlich darf er. Vielleicht kann sie Linksverteidiger.</q>“

Antwi, mit elf Treffern bester Schütze des Teams, sieht vor allem die Führungsspieler in der Pflicht. „<q s="antwi" via="Kicker">In der Kabine ist es zu still</q>“, sagte <m s="antwi">der 27-Jährige</m> dem Kicker. „<q s="antwi" via="Kicker">Wenn du absteigst, darfst du ruhig mal schreien.</q>“

Gerüchte über seine eigene Zukunft wies Dvorak zurück. Nach Informationen <m s="sportbild">der Sport Bild</m> <i s="sportbild">soll es intern bereits Gespräche über eine Trennung im Falle einer weiteren Niederlage gegeben haben</i>. „<q s="dvorak">Ich lese das nicht. Meine Frau liest das, und die sagt, ich soll die Pflanzen gießen</q>“, sagte <m s="dvorak">der 48-Jährige</m>.

Rückendeckung erhielt er von Sören Hellweg. „<q s="hellweg">Milan ist unser Trainer, und er bleibt es auch in der Relegation, wenn sie denn kommt</q>“, sagte <m s="hellweg">der Sportvorstand</m>. Eine Trainerdiskussion nannte <m s="hellweg">er</m> „<q s="hellweg" type="mixed">völlig überflüssig</q>“. Auf die Frage nach einem Sondertrainingslager reagierte er ausweichend. <i s="hellweg">Man müsse nicht alles verkünden, was man tue</i>.

Kritischer äußerte sich Rekordspieler Lars Mattuschek, der für die Arminia 412 Partien bestritt. „<q s="matt" via="Sky">Diese Mannschaft hat kein Gesicht</q>“, sagte <m s="matt">der TV-Experte</m> bei Sky. <i s="matt" via="Sky">Der Abstieg wäre die logische Folge jahrelanger Fehlplanung</i>, so <m s="matt">Mattuschek</m>.

Dvorak ließ das kalt. „<q s="dvorak">Lars hat recht, er hat immer recht. Aber er spielt leider nicht mehr.</q>“
