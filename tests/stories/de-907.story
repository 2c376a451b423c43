---
id: de-907
language: de-CH
agency: Keystone-SDA
outlet: "Oberländer Bote"
domain: oberlaenderbote.example
authors: []
published: 2026-03-08T18:55:00+01:00
modified: null
dateline: null
copyright: {holders: [Keystone-SDA], year: 2026, notice: "© Keystone-SDA", licence: null, reserved: false}
tdm: null
speakers:
  rr: {name: "Regula Ammann", kind: person, roles: ["Regierungsrätin", "Baudirektorin", "FDP-Regierungsrätin"]}
  wenger: {name: "Beat Wenger", kind: person, roles: ["SVP-Grossrat", "Präsident des Nein-Komitees"]}
  steiner: {name: "Corinne Steiner", kind: person, roles: ["Co-Präsidentin des Ja-Komitees"]}
  gem: {name: "Hansruedi Graber", kind: person, roles: ["Gemeindepräsident von Krauchtal-Moos"]}
  zbinden: {name: "Lukas Zbinden", kind: person, roles: ["Politologe"]}
notes: "natural: cantonal vote (Swiss)"
---
# Stimmvolk versenkt Umfahrung Moos – Regierung muss über die Bücher

Das Bernbiet will die Umfahrung Moos nicht: 56,8 Prozent der Stimmenden haben <t v="2026-03-08">am Sonntag</t> den Kredit von 318 Millionen Franken abgelehnt. Die Stimmbeteiligung lag bei 49,1 Prozent.

Baudirektorin Regula Ammann (FDP) zeigte sich vor den Medien enttäuscht. «<q s="rr">Das ist ein klares Verdikt, da gibt es nichts zu deuteln</q>», sagte <m s="rr">sie</m>. Die Regierung habe das Projekt «<q s="rr" type="mixed">offensichtlich zu gross</q>» gedacht. <i s="rr">Man werde nun prüfen, ob sich das Verkehrsproblem im Dorf mit kleineren Massnahmen entschärfen lasse</i>. <i s="rr">Einen Plan B gebe es nicht</i>, räumte <m s="rr">die Regierungsrätin</m> ein. «<q s="rr">Wer vor der Abstimmung einen Plan B hat, glaubt nicht an den Plan A.</q>»

Als Sieger fühlen sich die Gegner, ein ungewöhnliches Bündnis von Bauern, Grünen und Teilen der SVP. <m s="wenger">SVP-Grossrat Beat Wenger</m>, der das Nein-Komitee präsidiert, sagte gegenüber dem Regionaljournal von Radio SRF, <i s="wenger" via="Radio SRF">das Kulturland sei den Leuten eben doch etwas wert</i>. «<q s="wenger" via="Radio SRF">14 Hektaren bestes Land, die kommen nie mehr zurück.</q>» Er habe in den letzten Wochen «<q s="wenger" type="mixed">auf jedem Hof</q>» Plakate gesehen.

<m s="steiner">Corinne Steiner</m>, Co-Präsidentin des Ja-Komitees, sprach von einer «<q s="steiner" type="mixed">Ohrfeige für die Anwohner</q>». «<q s="steiner" id="1">Täglich fahren 19'000 Autos durch Moos</q>», sagte <m s="steiner">die Mitte-Politikerin</m>, «<q s="steiner" id="1">und die Stadt Bern hat entschieden, dass das so bleibt.</q>» Tatsächlich sagten die städtischen Kreise am deutlichsten Nein, in der Region selber kam der Kredit auf 61 Prozent Ja.

In Moos sass die Enttäuschung tief. Im Saal des «Bären», wo die Befürworter die Resultate verfolgten, blieb der Weisswein ungeöffnet. <m s="gem">Gemeindepräsident Hansruedi Graber</m> sagte, <i s="gem">er habe mit einem knappen Ja gerechnet</i>. <i s="gem">Nun müsse der Kanton wenigstens Tempo 30 bewilligen, das er der Gemeinde seit Jahren verweigere</i>. «<q s="gem">Das kostet ein paar Schilder und keinen Quadratmeter Land</q>», so <m s="gem">Graber</m>.

Für den Politologen Lukas Zbinden kommt das Resultat nicht überraschend. Laut <m s="zbinden">Zbinden</m> <i s="zbinden">haben Strassenprojekte an der Urne generell einen schweren Stand, seit die Nationalstrassenvorlage <t v="2024-11">im November 2024</t> gescheitert ist</i>. «<q s="zbinden">Das Auto hat noch eine Mehrheit, die Strasse nicht mehr</q>», sagte <m s="zbinden">er</m> auf Anfrage.

Angenommen wurde dagegen die Teilrevision des Hundegesetzes, und zwar mit 71 Prozent. Ammanns Regierungskollege Peter Siegrist (SP), der die Vorlage vertreten hatte, verzichtete auf eine Stellungnahme. Die Baudirektorin gratulierte ihm trotzdem. «<q s="rr">Hunde sind halt beliebter als Umfahrungen</q>», sagte <m s="rr">Ammann</m>.
