---
id: de-908
language: de
agency: null
outlet: "Rhein-Erft-Anzeiger"
domain: rhein-erft-anzeiger.example
authors: ["Carla Niessen"]
published: 2025-11-18T18:30:00+01:00
modified: null
dateline: null
copyright: {holders: ["Rhein-Erft-Anzeiger"], year: 2025, notice: "© Rhein-Erft-Anzeiger 2025", licence: null, reserved: false}
tdm: null
speakers:
  mike: {name: "Mike S.", kind: person, roles: ["Angeklagter", "37-Jähriger", "Paketbote"]}
  anwalt: {name: "Gernot Pütz", kind: person, roles: ["Verteidiger"]}
  zeugin: {name: "eine 81 Jahre alte Zeugin", kind: unnamed, roles: ["Zeugin", "Rentnerin"]}
  richter: {name: "Norbert Classen", kind: person, roles: ["Vorsitzender Richter"]}
  kripo: {name: "ein Kriminalbeamter", kind: unnamed, roles: ["Ermittler"]}
notes: "natural: court report, parcel theft"
---
# Paketbote soll 214 Sendungen unterschlagen haben
## Prozess vor dem Landgericht – <m s="mike">Angeklagter</m> spricht von "<q s="mike" type="mixed">Druck von oben</q>"

Köln/Kerpen. Als die Polizei <t v="2024-12">im Dezember</t> seine Garage öffnete, stapelten sich dort die Kartons bis unter die Decke: Turnschuhe, Kaffeemaschinen, ein Kinderfahrrad, sogar ein Brautkleid. Seit Dienstag muss sich der frühere Paketbote Mike S. vor dem Kölner Landgericht verantworten. Staatsanwältin Verena Hollmann wirft dem 37-Jährigen vor, in 18 Monaten 214 Sendungen im Wert von rund 83.000 Euro unterschlagen zu haben.

"<q s="mike">Ich will hier nichts schönreden</q>", sagte <m s="mike">der Angeklagte</m>, ein schmaler Mann in grauem Pullover. "<q s="mike">Das war falsch, und ich schäme mich.</q>" Dann redete er fast eine Stunde lang. <i s="mike">Angefangen habe alles damit, dass er seine Tour nicht mehr geschafft habe</i>. <i s="mike">Bis zu 230 Pakete am Tag habe er ausliefern sollen, und wer am Abend mit vollem Wagen zurückgekommen sei, sei vor allen angeschrien worden</i>. <i s="mike">Da habe er die Pakete eben zu Hause abgestellt, erst nur über Nacht</i>. "<q s="mike">Irgendwann habe ich eins aufgemacht. Da war eine Bohrmaschine drin. Und es ist nichts passiert.</q>"

Verkauft haben will S. nur einen Bruchteil. <i s="mike">Er habe Schulden gehabt, 14.000 Euro, das Auto, die Scheidung</i>. <i s="mike">Den Großteil habe er gar nicht angerührt</i>.

Ein Kriminalbeamter, der die Garage durchsucht hatte, stellte das anders dar. "<q s="kripo">Da gab es Listen, da gab es Preise, da war nach Größe sortiert</q>", sagte <m s="kripo">der Ermittler</m>. <i s="kripo">Auf dem Handy des Angeklagten seien 96 Verkaufsanzeigen gefunden worden</i>. Wie ein Lager habe das ausgesehen, "<q s="kripo" type="mixed">ordentlicher als bei manchem Händler</q>".

Im Saal saß auch eine 81 Jahre alte Frau aus Sindorf, die sechs Wochen auf ein Hörgerät gewartet hatte. "<q s="zeugin">Der junge Mann war immer so freundlich</q>", erzählte <m s="zeugin">die Zeugin</m>. "<q s="zeugin">Ich habe ihm zu Weihnachten noch zehn Euro gegeben.</q>" Der Angeklagte schaute zu Boden. "<q s="mike">Es tut mir leid, Frau Becker</q>", sagte <m s="mike">er</m> leise. "<q s="zeugin">Das will ich hoffen</q>", entgegnete <m s="zeugin">sie</m>.

Verteidiger Gernot Pütz sieht die Schuld auch beim Subunternehmer, für den sein Mandant gefahren war. "<q s="anwalt">Hier sitzt das letzte Glied einer Kette auf der Anklagebank</q>", sagte <m s="anwalt">er</m> am Rande der Verhandlung. Das Unternehmen, die inzwischen insolvente KTS Logistik, habe "<q s="anwalt" type="mixed">Arbeitsbedingungen wie vor hundert Jahren</q>" geduldet.

Der Vorsitzende Richter Norbert Classen ließ erkennen, dass er davon wenig hält. "<q s="richter">Andere Fahrer hatten dieselbe Tour und keine Garage voller Kaffeemaschinen</q>", bemerkte <m s="richter">er</m>. <i s="richter">Für ein Geständnis sei es gleichwohl nie zu spät</i>.

Der Prozess wird <t v="2025-11-25">am 25. November</t> fortgesetzt. Dann soll der frühere Chef des Angeklagten aussagen, Ioannis K., gegen den ein eigenes Verfahren wegen Schwarzarbeit läuft.
