---
id: de-863
language: de
agency: epd
outlet: Mainzer Landbote
domain: mainzer-landbote.example
authors: [Claudia Hirth]
published: 2025-08-29T12:00:00+02:00
modified: null
dateline: {place: Koblenz, agency: epd, date: null}
copyright: {holders: [epd], year: null, notice: "© epd", licence: null, reserved: false}
tdm: null
speakers:
  kessler: {name: "Annegret Kessler", kind: person, roles: ["Gründerin"]}
  yilmaz: {name: "Orhan Yildirim", kind: person, roles: ["Sanitäter"]}
  patientin: {name: "Hildegard Pauly", kind: person, roles: ["Patientin"]}
  sohn: {name: "Stefan Pauly", kind: person, roles: ["Sohn"]}
  arzt: {name: "Joachim Brehm", kind: person, roles: ["Palliativmediziner"]}
notes: "feature; hospice on wheels; founder, driver, patient, doctor"
---
# Eine letzte Fahrt ans Meer

Koblenz (epd). Hildegard Pauly hat das Meer zum ersten Mal mit neun Jahren gesehen, und nun will sie es ein letztes Mal sehen. „<q s="patientin">Ich möchte nur hören, wie es rauscht</q>“, sagt <m s="patientin">die 84-Jährige</m>. Der Krankenwagen, der an diesem Morgen vor dem Koblenzer Hospiz wartet, bringt sie nach Zeeland.

Gefahren wird sie von Orhan Yildirim und einer Kollegin, beide ehrenamtlich. „<q s="yilmaz">Manche wollen noch einmal ins Stadion, manche nur in den eigenen Garten</q>“, erzählt <m s="yilmaz">der Sanitäter</m>, während er die Trage festzurrt. „<q s="yilmaz">Einer wollte in den Baumarkt. Auch da sind wir hingefahren.</q>“

Gegründet hat das „Wunschmobil“ vor elf Jahren Annegret Kessler. Die frühere Krankenschwester hatte ihrem Vater einen solchen Wunsch nicht mehr erfüllen können. „<q s="kessler">Das hat mich nie losgelassen</q>“, sagt <m s="kessler">sie</m>. Inzwischen gibt es nach ihren Angaben fast 900 Anfragen im Jahr, 300 davon kann der Verein erfüllen.

Nicht jede Fahrt ist ohne Risiko. <m s="arzt">Der Palliativmediziner Joachim Brehm</m> berät den Verein und sagt, dass <i s="arzt">in elf Jahren vier Menschen unterwegs gestorben sind</i>. „<q s="arzt" id="2">Für die Angehörigen ist das ein Schock</q>“, sagt <m s="arzt">Brehm</m>, „<q s="arzt" id="2">aber hinterher sagen fast alle, dass es richtig war.</q>“

Stefan Pauly begleitet seine Mutter an diesem Tag. <i s="sohn">Er habe lange gezögert</i>, gibt <m s="sohn">der 52-Jährige</m> zu. „<q s="sohn">Ich hatte Angst, dass es ihr zu viel wird</q>“, sagt <m s="sohn">er</m>. „<q s="sohn">Aber sie hat nur gelacht.</q>“

Nach drei Stunden ist der Wagen in Domburg. Yildirim schiebt die Trage über Holzplanken bis fast ans Wasser. Hildegard Pauly schließt die Augen und sagt lange nichts. „<q s="patientin">Jetzt kann kommen, was will</q>“, flüstert <m s="patientin">sie</m> schließlich.

Bezahlen müssen die Fahrgäste nichts. „<q s="kessler">Wir leben von Spenden und von Leuten wie Orhan</q>“, sagt <m s="kessler">Kessler</m>. Vom Land wünscht sie sich mehr Unterstützung. <i s="kessler">Ein neuer Wagen koste 140.000 Euro</i>, erklärt <m s="kessler">die Gründerin</m>.
