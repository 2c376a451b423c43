---
id: pl-603
language: pl
agency: "PAP"
outlet: "Echo Kaszub"
domain: echokaszub.example
authors: ["Marek Formela"]
published: 2026-09-02T13:30:00+02:00
modified: null
dateline: {place: "Gdańsk", agency: "PAP", date: null}
copyright: {holders: ["Echo Kaszub sp. z o.o."], year: 2026, notice: "Copyright © Echo Kaszub sp. z o.o. 2026. Przedruk tylko za zgodą wydawcy. Zdjęcia na licencji CC BY 4.0", licence: null, reserved: true}
tdm: reserved
speakers:
  lis: {name: "Danuta Lis", kind: person, roles: ["kustoszka"]}
notes: "zakaz przedruku, zdjęcia CC"
---
# Bursztyn wielkości chleba w muzeum

Gdańsk (PAP) – Bryła bursztynu wielkości chleba trafiła <t v="2026-09-01">we wtorek</t> do muzeum.

„<q s="lis">Znalazł ją rybak w sieci</q>” – powiedziała <m s="lis">kustoszka Danuta Lis</m>.

Bryła waży cztery kilogramy.
