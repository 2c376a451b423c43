---
id: de-601
language: de
agency: "epd"
outlet: "Heideblatt"
domain: heideblatt.example
authors: ["Jonas Ebeling"]
published: 2026-10-07T13:25:00+02:00
modified: null
dateline: {place: "Celle", agency: "epd", date: null}
copyright: {holders: ["Heideblatt Verlag GmbH & Co. KG"], year: 2026, notice: "© 2026 Heideblatt Verlag GmbH & Co. KG – Nachdruck verboten. Bild: CC BY-SA 4.0 (Wikimedia/Loxodonta)", licence: null, reserved: true}
tdm: reserved
speakers:
  kruse: {name: "Antje Kruse", kind: person, roles: ["Pastorin"]}
notes: "Text verboten, Bild CC"
---
# Dorfkirche wird zur Werkstatt auf Zeit

Celle (epd). Eine Dorfkirche in der Heide wird <t v="2026-10-12/..">von Montag an</t> zur Werkstatt für Geflüchtete.

«<q s="kruse">Die Bänke haben wir selbst hinausgetragen</q>», sagte <m s="kruse">Pastorin Antje Kruse</m>.

Gebaut werden dort Fahrräder aus gespendeten Teilen.
