---
id: de-415
language: de
agency: dpa
outlet: Bühne und Parkett
domain: buehne-parkett.example
authors: [Leander Kurzhals]
published: 2025-02-20T09:45:00+01:00
modified: null
dateline: {place: Weimar, agency: dpa/th, date: null}
copyright: null
tdm: null
speakers:
  intendantin: {name: Carlotta Reinsperg, kind: person, roles: [Intendantin, Theaterchefin]}
  dramatiker: {name: Anatol Czerny, kind: person, roles: [Dramatiker, Büchnerpreisträger, Autor]}
  schauspielerin: {name: Fee Langnickel, kind: person, roles: [Hauptdarstellerin]}
  kultusminister: {name: Steffen Hoyermann, kind: person, roles: [Kulturminister, Minister]}
  kritikerin: {name: Marie-Theres Kapfhammer, kind: person, roles: [Kritikerin]}
  soufflleuse: {name: Hannelore Bley, kind: person, roles: [Souffleuse]}
  theater: {name: Deutsches Nationaltheater, kind: organisation, roles: [Haus]}
  zuschauer: {name: ein Zuschauer, kind: unnamed, roles: []}
notes: "Theaterskandal; Intendantin, Hauptdarstellerin, Kritikerin und Souffleuse sie, Dramatiker, Minister und Zuschauer er; Stücktitel und Bühnentext in Anführungszeichen; Radio und Zeitung als via; Bühnenfigur als Falle"
---
# Autor stürmt Bühne: „<q s="dramatiker">Das ist nicht mein Ende</q>“

Weimar (dpa/th) - Es lief der vierte Akt, die Heldin war gerade gestorben, da erhob sich in Reihe sieben ein Mann im Wintermantel. „<q s="dramatiker">Das ist nicht mein Ende</q>“, rief <m s="dramatiker">er</m> und kletterte auf die Bühne des Deutschen Nationaltheaters. Es war der Autor.

Anatol Czerny, Büchnerpreisträger <t v="2019">von 2019</t>, hat mit seinem Auftritt <t v="2025-02-19">am Mittwochabend</t> die Premiere seines Stücks „Die Salzfrau“ gesprengt. Die Intendantin, die zugleich Regie führte, zeigte sich <t v="2025-02-20">am Morgen danach</t> verblüffend gelassen. „<q s="intendantin" via="dpa">Es war die einzige Szene, die ich nicht geprobt habe, und sie war die beste</q>“, sagte <m s="intendantin">Carlotta Reinsperg</m> der dpa.

Bei Czerny überlebt die Salzfrau. Bei Reinsperg ertrinkt sie. „<q s="dramatiker" via="Deutschlandfunk">Sie hat sie umgebracht, ohne mich anzurufen</q>“, klagte <m s="dramatiker">der Dramatiker</m> im Deutschlandfunk. <m s="dramatiker">Er</m> sagte, <i s="dramatiker">er werde dem Haus die Rechte entziehen</i>. <m s="theater">Das Haus</m> teilte mit, der Vertrag erlaube „<q s="theater" type="mixed">Striche und Umstellungen</q>“.

Die tote Heldin hatte auf der Bühne gelegen und nicht gewusst, wohin. „<q s="schauspielerin" id="2">Er hat sich neben mich gekniet</q>“, erzählte <m s="schauspielerin">Hauptdarstellerin Fee Langnickel</m>, „<q s="schauspielerin" id="2">und gesagt: ‚<q s="dramatiker">Stehen Sie auf, Sie leben noch.</q>‘</q>“ Also stand sie auf. Aus dem Souffleurkasten seufzte es nur. „<q s="soufflleuse">Für so was habe ich keinen Text</q>“, bestätigte <m s="soufflleuse">Hannelore Bley</m>, die dort <t v="1983/..">seit 1983</t> sitzt.

Das Publikum reagierte gespalten. „<q s="zuschauer">Ich habe 48 Euro bezahlt und zwei Schlüsse bekommen</q>“, freute sich <m s="zuschauer">ein Zuschauer</m>. In der „Thüringischen Landespost“ schrieb <m s="kritikerin">die Kritikerin Marie-Theres Kapfhammer</m>, <i s="kritikerin" via="Thüringische Landespost">Czerny habe nicht sein Stück gerettet, sondern den Abend</i>. Reinspergs Regie nannte <m s="kritikerin">sie</m> „<q s="kritikerin" type="mixed">nass und kalt</q>“.

Auch die Politik hat den Fall entdeckt. <m s="kultusminister">Kulturminister Steffen Hoyermann</m> sagte, <i s="kultusminister">er habe lange nicht so gern Steuergeld ausgegeben</i>. „<q s="kultusminister">Streit um einen Schluss, das hätte Goethe gefallen</q>“, meinte <m s="kultusminister">der Minister</m>. „<q s="intendantin">Goethe war hier Intendant, er hätte den Autor hinauswerfen lassen</q>“, widersprach <m s="intendantin">die Theaterchefin</m>.

Wie es weitergeht, entscheidet sich <t v="2025-02-22">am Samstag</t>, dann steht die zweite Vorstellung an. Beide Seiten verhandeln. Langnickel hat vorsorglich beide Fassungen gelernt. „<q s="schauspielerin">Ich kann ertrinken, ich kann überleben</q>“, sagte <m s="schauspielerin">sie</m>. „<q s="schauspielerin">Ich brauche nur <t v="2025-02-22T21:30">bis halb zehn</t> ein Zeichen.</q>“
