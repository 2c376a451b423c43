---
id: de-429
language: de
agency: AFP
outlet: "Gericht & Gesellschaft"
domain: gericht-gesellschaft.example
authors: []
published: 2024-06-18T16:05:00+02:00
modified: null
dateline: {place: Karlsruhe, agency: AFP, date: null}
copyright: {holders: [Agence France-Presse], year: null, notice: "© Agence France-Presse", licence: null, reserved: false}
tdm: null
speakers:
  harbarth: {name: Stephan Harbarth, kind: person, roles: [Präsident des Bundesverfassungsgerichts, Gerichtspräsident]}
  gericht: {name: Bundesverfassungsgericht, kind: organisation, roles: [Karlsruher Gericht, Gericht]}
  klaegerin: {name: Roswitha Maschke, kind: person, roles: [71-Jährige]}
  anwaeltin: {name: Lea Beckerath, kind: person, roles: [Freiburger Anwältin, Anwältin]}
  regierung: {name: Edgar Franke-Hölzl, kind: person, roles: [Staatssekretär]}
  vdk: {name: Sozialverband VdK, kind: organisation, roles: [Verband]}
  bentele: {name: Verena Bentele, kind: person, roles: [frühere Biathletin]}
  kassen: {name: GKV-Spitzenverband, kind: organisation, roles: []}
  professor: {name: Winfried Kluth-Bähr, kind: person, roles: [Staatsrechtler, Professor aus Halle]}
notes: "Karlsruher Urteil; Beschwerdeführerin, Anwältin, VdK-Präsidentin sie; Präsident, Staatssekretär, Staatsrechtler er; Gericht es, Verband er; zwei „Präsident“-Rollen; Urteilszitate mit Randnummern; Aktenzeichen als Falle"
---
# Karlsruhe stärkt Rechte pflegender Angehöriger

Karlsruhe (AFP) - Wer einen Angehörigen pflegt, darf bei der Rente nicht schlechter gestellt werden als jemand, der Kinder erzieht. <i s="gericht">Die bisherige Regelung verstoße gegen den Gleichheitsgrundsatz</i>, entschied <m s="gericht">das Bundesverfassungsgericht</m> in einem <t v="2024-06-18">am Dienstag</t> verkündeten Urteil (Az. 1 BvR 2019/21). <t v="2025">Bis Ende 2025</t> muss der Gesetzgeber nachbessern.

„<q s="harbarth">Pflege ist kein privates Schicksal, sondern eine Leistung für die Gemeinschaft</q>“, sagte <m s="harbarth">Gerichtspräsident Stephan Harbarth</m> bei der Verkündung. <m s="harbarth">Er</m> betonte allerdings, <i s="harbarth">das Gericht mache dem Parlament keine Vorgaben zur Höhe</i>.

Geklagt hatte Roswitha Maschke aus Lörrach. Die gelernte Buchhalterin hatte 14 Jahre lang ihren Mann gepflegt und bekommt 680 Euro Rente. „<q s="klaegerin" id="1">Ich wollte kein Geld</q>“, sagte <m s="klaegerin">die 71-Jährige</m> mit Tränen in den Augen, „<q s="klaegerin" id="1">na gut, ein bisschen Geld wollte ich schon.</q>“ Ihre Anwältin legte ihr den Arm um die Schulter. „<q s="anwaeltin">Sie hat mich in sieben Jahren nie gefragt, ob wir gewinnen</q>“, sagte <m s="anwaeltin">Lea Beckerath</m>. „<q s="anwaeltin">Sie hat immer nur gefragt, ob ich gegessen habe.</q>“

Für die Bundesregierung zeigte sich <m s="regierung">Staatssekretär Edgar Franke-Hölzl</m> einsichtig. <i s="regierung">Man werde das Urteil gründlich prüfen und zügig umsetzen</i>, sagte <m s="regierung">er</m>. <m s="anwaeltin">Die Freiburger Anwältin</m> merkte dazu an, <i s="anwaeltin">sie habe die Worte „gründlich“ und „zügig“ noch nie gemeinsam erlebt</i>.

### Verbände uneins über Kosten

<m s="vdk">Der Sozialverband VdK</m> sprach von einem „<q s="vdk" type="mixed">historischen Tag</q>“. „<q s="bentele">Fünf Millionen Menschen haben <t v="2024-06-18">heute</t> Rückenwind bekommen</q>“, sagte <m s="bentele">Präsidentin Verena Bentele</m>. <m s="bentele">Die frühere Biathletin</m> verlangte, dass <i s="bentele">die Reform auch rückwirkend gelte</i>.

Der GKV-Spitzenverband warnte dagegen vor Mehrkosten. <m s="kassen">Er</m> rechnete vor, dass <i s="kassen">die Reform vier Milliarden Euro im Jahr koste</i>. <i s="professor">Das sei hoch gegriffen</i>, meinte <m s="professor">der Staatsrechtler Winfried Kluth-Bähr</m>. „<q s="professor">Karlsruhe hat eine Tür geöffnet, aber das Zimmer dahinter ist klein</q>“, sagte <m s="professor">der Professor aus Halle</m>.

Maschke fuhr <t v="2024-06-18">noch am Nachmittag</t> mit dem Regionalzug nach Hause. Ihr Mann ist <t v="2020-02">im Februar 2020</t> gestorben. „<q s="klaegerin">Ich geh jetzt auf den Friedhof und sag’s ihm</q>“, sagte <m s="klaegerin">sie</m>. „<q s="klaegerin">Er hat immer gemeint, ich soll mich nicht aufregen.</q>“
