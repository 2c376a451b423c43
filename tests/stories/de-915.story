---
id: de-915
language: de
agency: dpa
outlet: "Moselzeitung"
domain: moselzeitung.example
authors: []
published: 2025-07-03T18:20:00+02:00
modified: null
dateline: {place: Bernkastel, agency: dpa, date: null}
copyright: {holders: [dpa], year: 2025, notice: "© dpa-infocom", licence: null, reserved: false}
tdm: null
speakers:
  meteo: {name: "Tobias Reinecke", kind: person, roles: ["Meteorologe", "Meteorologe vom Deutschen Wetterdienst"]}
  vg: {name: "Leo Kaufmann", kind: person, roles: ["Verbandsbürgermeister"]}
  winzerin: {name: "Elke Prüm-Adams", kind: person, roles: ["Winzerin"]}
  feuerwehr: {name: "Feuerwehr", kind: organisation, roles: []}
  polizei: {name: "Polizeipräsidium Trier", kind: organisation, roles: ["Polizei"]}
  gast: {name: "eine Camperin aus den Niederlanden", kind: unnamed, roles: ["Camperin"]}
notes: "natural: thunderstorm damage"
---
# Schwere Gewitter über der Mosel – Hagel zerstört Weinberge

Bernkastel (dpa/lrs) - Schwere Gewitter mit Hagel und Sturmböen haben <t v="2025-07-02">am Mittwochabend</t> an der Mittelmosel große Schäden angerichtet. Keller liefen voll, Bäume stürzten um, auf einem Campingplatz bei Zeltheim wurden vier Menschen verletzt. Nach Angaben <m s="feuerwehr">der Feuerwehr</m> <i s="feuerwehr">gingen innerhalb von zwei Stunden 310 Notrufe ein</i>.

„<q s="vg" via="Deutsche Presse-Agentur">Es hat geklungen, als würde jemand Kies auf das Dach kippen</q>“, sagte <m s="vg">Verbandsbürgermeister Leo Kaufmann</m> (FWG) der Deutschen Presse-Agentur. Der Kommunalpolitiker war bis in die Nacht unterwegs. <i s="vg">In Graach stehe das Wasser in der Grundschule, in Wehlen sei ein Teil der Stützmauer weggebrochen</i>. <i s="vg">Die Ferienbetreuung müsse bis auf Weiteres ausfallen</i>.

Besonders hart traf es die Winzer. Elke Prüm-Adams lief am Morgen durch ihre Steillage und hob Trauben auf, die grün am Boden lagen. „<q s="winzerin" id="1">Hundert Prozent</q>“, sagte <m s="winzerin">sie</m>, „<q s="winzerin" id="1">hier hängt nichts mehr, was man lesen könnte.</q>“ Ihr Betrieb ist nur zum Teil versichert. <i s="winzerin">Gegen Hagel habe sie die Parzelle am Hang gar nicht mehr versichern können, die Prämie sei höher gewesen als der Ertrag</i>.

Auf dem Campingplatz wurden mehrere Wohnwagen umgeworfen. Eine Frau aus den Niederlanden hatte mit ihren Söhnen im Waschhaus Schutz gesucht. „<q s="gast">Erst flog das Vorzelt weg, dann der Grill, dann der Nachbar</q>“, erzählte <m s="gast">die Camperin</m>. <m s="polizei">Die Polizei</m> teilte mit, <i s="polizei">dem 58-jährigen Nachbarn gehe es gut</i>. <i s="polizei">Er sei mit Prellungen ins Krankenhaus gekommen</i>.

Der Deutsche Wetterdienst (DWD) hatte <t v="2025-07-02T17:50">um 17.50 Uhr</t> eine Warnung der höchsten Stufe herausgegeben. „<q s="meteo">Das war eine Superzelle wie aus dem Lehrbuch</q>“, sagte <m s="meteo">Meteorologe Tobias Reinecke</m> in Offenbach. <i s="meteo">Über der Eifel habe sich feuchtheiße Luft gestaut, die dann explosionsartig aufgestiegen sei</i>. In Lieserbach wurden Körner mit einem Durchmesser von sechs Zentimetern gemessen. „<q s="meteo">Da hilft dann auch kein Carport mehr.</q>“

Laut <m s="meteo">Reinecke</m> <i s="meteo">ist mit einer raschen Beruhigung nicht zu rechnen</i>. <t v="2025-07-04">Am Freitag</t> könne es vor allem im Hunsrück erneut krachen, „<q s="meteo" type="mixed">allerdings nicht mehr mit dieser Wucht</q>“. <i s="meteo">Zum Wochenende setze sich dann Hoch „Gabriele“ durch</i>.

Landwirtschaftsminister Georg Anhalt (SPD) will sich <t v="2025-07-04">am Freitag</t> ein Bild von der Lage machen. Kaufmann erwartet ihn mit gemischten Gefühlen. „<q s="vg">Gummistiefel haben wir genug, was wir brauchen, ist Geld</q>“, sagte <m s="vg">der Bürgermeister</m>.
