---
id: nl-606
language: nl
agency: "ANP"
outlet: "Zeeuwse Bode"
domain: zeeuwsebode.example
authors: ["Pieternel Goossens"]
published: 2026-05-07T13:25:00+02:00
modified: null
dateline: {place: "MIDDELBURG", agency: "ANP", date: null}
copyright: {holders: ["Zeeuwse Bode"], year: 2026, notice: "© Zeeuwse Bode 2026, met medewerking van ANP. Niets uit deze uitgave mag worden overgenomen.", licence: null, reserved: true}
tdm: null
speakers:
  bak: {name: "Cor Bakker", kind: person, roles: ["schipper"]}
notes: "medewerking van het bureau, verbod"
---
# Oesters uit de Oosterschelde groeien op oude fietsen

MIDDELBURG (ANP) - Op honderd oude fietsen groeien <t v="2026-05">sinds mei</t> oesters in de Oosterschelde.

„<q s="bak">Ze hangen het liefst aan de spaken</q>”, zei <m s="bak">schipper Cor Bakker</m>.

De eerste oogst komt in de herfst.
