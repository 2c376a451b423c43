---
id: de-920
language: de-CH
agency: null
outlet: "Zentralschweizer Tagblatt"
domain: zentralschweizer-tagblatt.example
authors: ["Sandra Imfeld"]
published: 2025-06-18T17:25:00+02:00
modified: null
dateline: null
copyright: {holders: ["Zentralschweizer Tagblatt"], year: 2025, notice: "© Zentralschweizer Tagblatt", licence: null, reserved: false}
tdm: null
speakers:
  gisler: {name: "Alois Gisler", kind: person, roles: ["Gemeindepräsident"]}
  furrer: {name: "Nadja Furrer", kind: person, roles: ["Kantonsgeologin", "Geologin"]}
  arnold: {name: "Vreni Arnold", kind: person, roles: ["Bewohnerin", "Bäuerin"]}
  stab: {name: "Kantonaler Führungsstab", kind: organisation, roles: []}
  hotel: {name: "Pirmin Zgraggen", kind: person, roles: ["Hotelier"]}
notes: "natural: rockfall evacuation (Swiss regional)"
---
# «<q s="arnold">Man nimmt mit, was in der Hand Platz hat</q>»
## In Realp-Boden mussten 34 Menschen wegen eines drohenden Felssturzes ihre Häuser verlassen

Vreni Arnold sitzt im Mehrzwecksaal von Andermatt, vor sich ein Teller Älplermagronen, den sie nicht anrührt. «<q s="arnold">Man nimmt mit, was in der Hand Platz hat</q>», sagt <m s="arnold">die 71-Jährige</m>. «<q s="arnold">Bei mir waren es das Sparbuch und die Geranien. Fragen Sie mich nicht, warum die Geranien.</q>»

<t v="2025-06-17">Am Dienstagabend um halb neun</t> hatte die Feuerwehr an ihrer Tür geklingelt. Seither ist der Weiler Boden leer, 34 Personen und 90 Stück Vieh mussten weg. Oberhalb der Siedlung sind rund 40'000 Kubikmeter Fels in Bewegung. <i s="stab">Ein Abbruch sei jederzeit möglich</i>, teilte <m s="stab">der Kantonale Führungsstab</m> <t v="2025-06-18">am Mittwoch</t> mit.

Kantonsgeologin Nadja Furrer beobachtet den Hang mit Radar. <i s="furrer">Noch <t v="2025-05">im Mai</t> habe er sich um wenige Millimeter am Tag bewegt, inzwischen seien es elf Zentimeter</i>, sagte <m s="furrer">sie</m> vor den Medien. «<q s="furrer">Ein Berg kündigt sich an, aber er gibt keinen Termin durch.</q>» <i s="furrer">Mit Blatten im Lötschental, wo <t v="2025-05-28">Ende Mai</t> ein ganzes Dorf verschüttet wurde, lasse sich die Lage nicht vergleichen</i>. Dort habe ein Gletscher mitgespielt, «<q s="furrer" type="mixed">hier haben wir nur Stein</q>».

<m s="gisler">Gemeindepräsident Alois Gisler</m> rechnet damit, dass <i s="gisler">die Evakuierung mehrere Wochen dauert</i>. «<q s="gisler">Wir haben für alle ein Bett gefunden, das ist die gute Nachricht</q>», sagt <m s="gisler">Gisler</m>. <i s="gisler">Die Solidarität im Tal sei gewaltig</i>. <i s="gisler">Am Morgen habe ein Bauer aus Hospental angerufen und seinen Stall angeboten, ohne dass man ihn gefragt hätte</i>.

Einfach ist die Situation für niemanden. Der Heuet steht bevor, das Gras ist reif. Arnolds Sohn Toni hat beim Führungsstab um eine Stunde gebeten, um wenigstens die Hühner zu holen. Die Bewilligung bekam er nicht.

«<q s="furrer">Ich verstehe jeden, der noch einmal zurückwill</q>», sagt <m s="furrer">Furrer</m> dazu. «<q s="furrer">Aber ich möchte nicht die sein, die Ja gesagt hat.</q>»

Betroffen ist auch das Gasthaus «Furkablick», das in der roten Zone liegt. Hotelier Pirmin Zgraggen musste 22 Gäste umbuchen. «<q s="hotel">Ein Paar aus Zürich wollte wissen, ob man den Felssturz vom Zimmer aus sehen könne</q>», erzählt <m s="hotel">er</m>. Die Saison sei «<q s="hotel" type="mixed">wohl gelaufen</q>».

Ob die Gebäudeversicherung für Ertragsausfälle aufkommt, ist offen. Der zuständige Regierungsrat Daniel Epp weilt bis am Freitag im Ausland. Laut <m s="gisler">Gisler</m> <i s="gisler">hat er sich am Mittag telefonisch gemeldet und rasche Hilfe zugesagt</i>.

Vreni Arnold schiebt den Teller weg. <i s="arnold">Sie habe schon den Lawinenwinter <t v="1951">1951</t> als Erzählung im Blut</i>, sagt <m s="arnold">sie</m>, <i s="arnold">ihre Mutter sei damals aus dem Fenster gestiegen</i>. «<q s="arnold">Der Berg hat uns immer ausgehalten. Jetzt halten wir halt ihn aus.</q>»
