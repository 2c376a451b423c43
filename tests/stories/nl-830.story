---
id: nl-830
language: nl
agency: null
outlet: Schaatswereld
domain: schaatswereld.example
authors: [Femke Ytsma]
published: 2026-02-14T21:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Schaatswereld], year: null, notice: "© Schaatswereld", licence: null, reserved: false}
tdm: null
speakers:
  ster: {name: "Imke Roosjen", kind: person, roles: ["schaatsster", "olympisch kampioene"]}
  coach: {name: "Geert Haanstra", kind: person, roles: ["coach"]}
  noor: {name: "Ingrid Solbakken", kind: person, roles: ["Noorse"]}
  moeder: {name: "haar moeder", kind: unnamed, roles: []}
notes: "speed skating: winner, coach, rival, bondscoach, headline quote, pronoun with women"
---
# Roosjen verovert goud op 1500 meter: '<q s="ster">Dit had niemand zien aankomen</q>'

Imke Roosjen heeft <t v="2026-02-14">zaterdag</t> verrassend olympisch goud gewonnen op de 1500 meter. De 21-jarige debutante uit Dronten bleef de Noorse favoriete Ingrid Solbakken vier honderdsten voor. "<q s="ster">Dit had niemand zien aankomen, ik ook niet</q>", zei <m s="ster">ze</m> met tranen in haar ogen.

Haar coach Geert Haanstra hield het ook niet droog. "<q s="coach">Drie jaar geleden reed ze nog met haar veters los</q>", lachte <m s="coach">hij</m>. Volgens <m s="coach">Haanstra</m> <i s="coach">heeft Roosjen nog lang niet haar top bereikt</i>.

Solbakken was sportief in haar nederlaag. "<q s="noor">De beste heeft gewonnen, en de jongste ook</q>", vond <m s="noor">de Noorse</m>. <m s="noor">Ze</m> kondigde aan dat <i s="noor"><t v="2027">volgend jaar</t> haar laatste seizoen wordt</i>.

Op de tribune zat de moeder van Roosjen. "<q s="moeder">Ik heb de hele race door mijn vingers gekeken</q>", vertelde <m s="moeder">ze</m>. Roosjen komt <t v="2026-02-17">dinsdag</t> nog in actie op de 5000 meter. "<q s="ster">Maar <t v="2026-02-14">vanavond</t> eet ik eerst pannenkoeken</q>", zei <m s="ster">de kersverse kampioene</m>.
