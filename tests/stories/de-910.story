---
id: de-910
language: de
agency: null
outlet: "Hanseatische Allgemeine"
domain: hanseatische-allgemeine.example
authors: ["Ruben Kallweit"]
published: 2025-09-14
modified: null
dateline: {place: Batumi, agency: null, date: null}
copyright: {holders: ["Hanseatische Allgemeine"], year: 2025, notice: "© Hanseatische Allgemeine", licence: null, reserved: false}
tdm: null
speakers:
  nino: {name: "Nino Beridze", kind: person, roles: ["Wirtin", "Besitzerin einer Pension"]}
  giorgi: {name: "Giorgi Schonia", kind: person, roles: ["Fischer"]}
  ana: {name: "Ana Kiknadse", kind: person, roles: ["Architektin", "Stadtplanerin"]}
  amt: {name: "Stadtverwaltung", kind: organisation, roles: []}
  russe: {name: "Kirill", kind: person, roles: ["Programmierer", "Russe"]}
notes: "natural: foreign reportage, Georgian seaside town"
---
# Die Stadt, die in den Himmel wächst
## In Batumi am Schwarzen Meer entsteht alle zwei Wochen ein neues Hochhaus. Wer darin wohnen soll, weiß niemand so genau

Batumi. Von ihrer Terrasse aus konnte Nino Beridze früher das Meer sehen. Jetzt sieht sie Beton. 41 Stockwerke hoch, der Rohbau steht keine zwölf Meter entfernt. „<q s="nino">Morgens habe ich bis um elf Schatten, danach habe ich Staub</q>“, sagt <m s="nino">die 62-Jährige</m> und stellt Tee auf den Tisch.

Seit 30 Jahren vermietet sie in der Altstadt von Batumi vier Zimmer an Urlauber. Früher kamen Familien aus Tiflis und Eriwan, dann Polen, dann Israelis. <t v="2025-22">In diesem Sommer</t> waren es so wenige wie noch nie. <i s="nino">Die Leute wollten Pool und Fahrstuhl</i>, sagt <m s="nino">Beridze</m>. <i s="nino">Sie könne es ihnen nicht einmal verdenken</i>.

Batumi hat 180.000 Einwohner und, wenn alles fertig wird, bald 70.000 neue Wohnungen. Die Türme heißen „Orbi Dream“, „Blue Pearl“ oder schlicht „Success“. Gekauft werden sie als Geldanlage, oft per Handy, oft von Menschen, die nie in Georgien waren.

Einer, der tatsächlich eingezogen ist, ist Kirill. Der Programmierer aus Nischni Nowgorod kam <t v="2022-10">im Oktober 2022</t> und möchte seinen Nachnamen nicht nennen. „<q s="russe">Im 28. Stock brennen abends drei Lichter. Eins davon ist meins</q>“, sagt <m s="russe">er</m>. <i s="russe">Mit den Nachbarn habe er nie gesprochen</i>. „<q s="russe">Welche Nachbarn?</q>“

Nach Angaben <m s="amt">der Stadtverwaltung</m> <i s="amt">sind allein <t v="2024">im vergangenen Jahr</t> 112 Hochhäuser genehmigt worden</i>. <i s="amt">Alle Projekte entsprächen den geltenden Vorschriften</i>, heißt es auf Anfrage. Der Bürgermeister, ein früherer Bauunternehmer namens Archil Tschikowani, gibt ausländischen Medien keine Interviews.

Die Architektin Ana Kiknadse lacht, als sie das hört. „<q s="ana">Die Vorschriften passen auf eine Serviette</q>“, sagt <m s="ana">sie</m>. Kiknadse hat vor vier Jahren im Planungsamt gekündigt, weil man dort, wie <m s="ana">sie</m> sagt, „<q s="ana" type="mixed">nur noch zum Stempeln</q>“ gebraucht worden sei. Heute führt sie Studenten durch die Stadt und zeigt ihnen, wo das Wasser steht, wenn es regnet. Und es regnet oft in Batumi. „<q s="ana">Die Kanalisation ist <t v="196X">aus den Sechzigern</t>. Sie wurde für Leute gebaut, die sich samstags wuschen.</q>“

Am Hafen flickt Giorgi Schonia sein Netz. Der Fischer ist 71, sein Sohn arbeitet als Kranführer auf einer der Baustellen. „<q s="giorgi">Er verdient an einem Tag, was ich in einer Woche verdiene</q>“, sagt <m s="giorgi">Schonia</m>. „<q s="giorgi">Soll ich ihm sagen, dass er die Stadt kaputt macht? Ich sage ihm: Zieh die Handschuhe an.</q>“

Gegen ein Hotel auf der Mole hatten <t v="2025-05">im Mai</t> einige hundert Menschen demonstriert. Gebaut wird trotzdem. <i s="giorgi">Das Hotel störe ihn nicht</i>, meint <m s="giorgi">der Alte</m>. <i s="giorgi">Schlimmer sei, dass die Meeräschen wegblieben, seit die Bagger den Grund aufwühlten</i>.

Beridze hat ein Angebot für ihr Haus bekommen, 400.000 Dollar, von einer Firma, deren Namen sie nicht aussprechen kann. Ihre Tochter in Hannover rät ihr, es anzunehmen. Sie zögert. „<q s="nino" id="1">Ich bin hier geboren</q>“, sagt <m s="nino">sie</m>, „<q s="nino" id="1">in dem Zimmer, in dem jetzt die Waschmaschine steht. Wo soll ich denn hin? In den 28. Stock?</q>“
