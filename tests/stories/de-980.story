---
id: de-980
language: de-DE
agency: null
outlet: "Weserbote"
domain: weserbote.example
authors: []
published: 2026-02-11T17:20:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  a: {name: "Gesa Ohlrogge", kind: person, roles: ["Oberbürgermeisterin"]}
  b: {name: "Timo Harms", kind: person, roles: []}
  c: {name: "Ulf Brinkmann", kind: person, roles: ["Vorsitzender des Reederverbands"]}
  d: {name: "Katja Seeger", kind: person, roles: ["Geschäftsführerin des Hafenbetreibers"]}
  e: {name: "Nadine Voß", kind: person, roles: ["Hafenarbeiterin"]}
  g: {name: "Sven Albers", kind: person, roles: ["Fraktionschef"]}
notes: "reactions in a list: name, office and a colon before the marks; a title behind a colon is no speech"
---
# Reaktionen auf das Urteil zur Weservertiefung

Das Oberverwaltungsgericht hat <t v="2026-02-11">am Mittwoch</t> die Vertiefung der Unterweser gestoppt. Das sagen Politik und Wirtschaft:

<m s="a">Gesa Ohlrogge</m>, Oberbürgermeisterin: „<q s="a">Das ist ein schwarzer Tag.</q>“

<m s="b">Timo Harms</m> (Grüne): „<q s="b">Endlich.</q>“

<m s="c">Ulf Brinkmann</m>, Vorsitzender des Reederverbands: „<q s="c">Nun fahren die Schiffe nach Rotterdam.</q>“

<m s="d">Katja Seeger</m>, Geschäftsführerin des Hafenbetreibers: „<q s="d">Wir prüfen das Urteil.</q>“

<m s="e">Hafenarbeiterin Nadine Voß</m>: „<q s="e">Uns fragt ja keiner</q>“.

<m s="g">Sven Albers</m>, Fraktionschef der SPD: „<q s="g">Ein Fehlurteil</q>“.

Mehr dazu in unserer Serie: „Die Weser und wir“. Die nächste Folge heißt: „Ebbe im Hafen“.
