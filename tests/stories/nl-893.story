---
id: nl-893
language: nl
agency: ANP
outlet: Zakenkrant De Beurs
domain: debeurs.example
authors: [Tom Verhage]
published: 2024-07-25T09:10:00+02:00
modified: null
dateline: {place: EINDHOVEN, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  verdonk: {name: Esther Verdonk, kind: person, roles: [topvrouw, bestuursvoorzitter]}
  luminex: {name: Luxonis Licht, kind: organisation, roles: [lampenfabrikant, bedrijf]}
  kok: {name: Rob Kok, kind: person, roles: [FNV-bestuurder, vakbondsman]}
  bos: {name: Harmen Bosgra, kind: person, roles: [analist van Bankhuis Oranje, analist]}
  fin: {name: Pieter Janssen, kind: person, roles: [financieel directeur]}
notes: economy, company statement, topvrouw and CFO, union, analyst, via business daily
---
# Lampenfabrikant Luxonis Licht schrapt 800 banen

EINDHOVEN (ANP) - Luxonis Licht schrapt wereldwijd 800 banen, waarvan 250 in Nederland. Dat heeft de lampenfabrikant <t v="2024-07-25">donderdag</t> bekendgemaakt bij de publicatie van de halfjaarcijfers. “<q s="verdonk">Dit is een pijnlijk besluit, maar niets doen is geen optie</q>”, zegt <m s="verdonk">topvrouw Esther Verdonk</m>. 

De omzet daalde <t v="2024-01/2024-06">in de eerste helft van het jaar</t> met 9 procent. <i s="luminex">Vooral de Chinese markt viel tegen</i>, schrijft <m s="luminex">het bedrijf</m>. <m s="fin">Financieel directeur Pieter Janssen</m> verwacht dat <i s="fin">de vraag <t v="2025">volgend jaar</t> weer aantrekt</i>. “<q s="fin" via="Zakenkrant De Beurs">We zien in Amerika de eerste tekenen van herstel</q>”, zegt <m s="fin">hij</m> tegen Zakenkrant De Beurs.

De vakbonden reageren woedend. FNV-bestuurder Rob Kok noemt het ontslag “<q s="kok" type="mixed">een klap in het gezicht</q>” van het personeel. “<q s="kok" id="1">Er is <t v="2023">vorig jaar</t> nog dividend uitgekeerd</q>”, aldus <m s="kok">Kok</m>, “<q s="kok" id="1">en nu moeten de mensen op de werkvloer de rekening betalen.</q>” Volgens <m s="kok">de vakbondsman</m> <i s="kok">zijn stakingen niet uitgesloten</i>.

Verdonk zei begrip te hebben voor de boosheid. “<q s="verdonk">Ik zou me ook zo voelen</q>”, reageerde <m s="verdonk">ze</m> in een toelichting. <m s="verdonk">De bestuursvoorzitter</m> benadrukte dat <i s="verdonk">er een ruim sociaal plan komt</i>.

Beleggers waren wel tevreden. “<q s="bos">De markt wachtte hier al twee jaar op</q>”, zegt <m s="bos">Harmen Bosgra</m>, analist van Bankhuis Oranje. “<q s="bos">Het tempo van de sanering is de verrassing.</q>” Het aandeel stond <t v="2024-07-25">in de ochtend</t> 6 procent hoger.
