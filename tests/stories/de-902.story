---
id: de-902
language: de
agency: null
outlet: "Blitz am Abend"
domain: blitz-am-abend.example
authors: ["Mandy Koschwitz"]
published: 2026-01-19T11:20:00+01:00
modified: null
dateline: null
copyright: {holders: ["Blitz Medien GmbH"], year: 2026, notice: "© Blitz Medien GmbH. Alle Rechte vorbehalten", licence: null, reserved: true}
tdm: null
speakers:
  vanessa: {name: "Vanessa Lindt", kind: person, roles: ["Schlagersängerin", "Sängerin", "43-Jährige"]}
  manager: {name: "Kai Oberländer", kind: person, roles: ["Manager"]}
  schwester: {name: "Romy", kind: person, roles: ["Schwester"]}
  toni: {name: "Toni Falk", kind: person, roles: ["Ex-Mann", "Moderator"]}
notes: "natural: celebrity separation (Boulevard)"
---
# Vanessa Lindt: „<q s="vanessa">Ich weine nicht mehr</q>“
## Der Schlager-Star spricht erstmals über das Ehe-Aus mit TV-Moderator Toni Falk

Neun Jahre, zwei Kinder, ein Haus am Starnberger See. Jetzt ist alles aus! Schlagersängerin Vanessa Lindt („Sommer ohne dich“) und Moderator Toni Falk („Die Rate-Arena“) haben sich getrennt.

„<q s="vanessa" via="Bild">Wir haben gekämpft, wirklich gekämpft. Aber irgendwann sitzt man sich beim Frühstück gegenüber und merkt, dass man nur noch über den Müll redet</q>“, sagte <m s="vanessa">Lindt</m> der „Bild“-Zeitung. <i s="vanessa">Eine andere Frau sei nicht im Spiel</i>, betont <m s="vanessa">die 43-Jährige</m>: „<q s="vanessa" via="Bild">Toni ist ein anständiger Kerl. Das war er immer.</q>“

Gerüchte gab es schon lange. <t v="2025-11">Im November</t> war die Sängerin allein zur Verleihung des „Goldenen Mikrofons“ gekommen, <t v="2025-12-24">Heiligabend</t> verbrachte sie mit den Kindern Mia (7) und Luis (5) bei ihrer Mutter in Erfurt. Ihr Manager hatte damals noch alles dementiert. „<q s="manager">Da ist nichts dran</q>“, ließ <m s="manager">Kai Oberländer</m> ausrichten.

Heute klingt das anders. „<q s="manager">Vanessa braucht jetzt Ruhe. Die Tournee findet statt, alles andere ist privat</q>“, sagt <m s="manager">Oberländer</m> auf Blitz-Anfrage.

Die Tour „Neues Herz“ startet <t v="2026-03-06">am 6. März</t> in Leipzig. 18 Konzerte, 14 davon ausverkauft. <i s="vanessa">Absagen sei für sie nie eine Option gewesen</i>, erzählt <m s="vanessa">die Sängerin</m>. „<q s="vanessa">Die Bühne ist der einzige Ort, an dem ich nicht grüble.</q>“

Auch Falk hat sich inzwischen gemeldet. „<q s="toni" via="Instagram">Danke für neun Jahre und zwei Wunder. Bitte lasst die Kinder in Frieden</q>“, schrieb <m s="toni">der Moderator</m> bei Instagram, dazu ein Foto vom leeren Bootssteg. Mehr will der 51-Jährige, der in erster Ehe mit Ex-Model Jana Petri verheiratet war, nicht sagen.

Wie geht es Vanessa Lindt wirklich? Ihre Schwester Romy macht sich Sorgen. „<q s="schwester">Sie hat sechs Kilo abgenommen. Ich stelle ihr jeden Abend eine Suppe hin</q>“, sagt <m s="schwester">sie</m>. „<q s="schwester">Sie ist stark, aber sie ist nicht aus Stein.</q>“

Wer im Haus bleibt, steht noch nicht fest. Es soll einen Ehevertrag geben. Geld sei „<q s="vanessa" type="mixed">das Letzte, worüber wir streiten</q>“, so <m s="vanessa">Lindt</m>. Und die Liebe? Da lacht <m s="vanessa">sie</m> zum ersten Mal: „<q s="vanessa">Fragen Sie mich <t v="2026-22">im Sommer</t> noch mal. Ich weine nicht mehr, das muss erst mal reichen.</q>“
