---
id: nl-895
language: nl
agency: ANP
outlet: Haagse Dagkrant
domain: haagse-dagkrant.example
authors: []
published: 2023-10-26T14:15:00+02:00
modified: null
dateline: {place: ANKARA, agency: ANP, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  kaya: {name: Murat Kayahan, kind: person, roles: [Turkse president, president]}
  holm: {name: Erik Holmgren, kind: person, roles: [Zweedse premier, premier]}
  navo: {name: Ingrid Solheim, kind: person, roles: [NAVO-chef, secretaris-generaal]}
  kremlin: {name: Kremlin, kind: organisation, roles: []}
  dip: {name: een westerse diplomaat, kind: unnamed, roles: []}
notes: foreign politics, roles by country, via agency, Kremlin
---
# Turkse president: besluit over Zweden aan parlement

ANKARA (ANP) - De Turkse president Murat Kayahan laat het besluit over het Zweedse NAVO-lidmaatschap over aan het parlement. “<q s="kaya">De handtekening is gezet, nu zijn de volksvertegenwoordigers aan zet</q>”, zei <m s="kaya">Kayahan</m> <t v="2023-10-26">donderdag</t> op een persconferentie. De president wilde niet zeggen wanneer er wordt gestemd.

De Zweedse premier Erik Holmgren reageerde verheugd. “<q s="holm">We zijn dichterbij dan ooit</q>”, zei <m s="holm">hij</m> in Stockholm. <m s="navo">NAVO-chef Ingrid Solheim</m> sprak van “<q s="navo" type="mixed">een historische stap</q>”. <m s="navo">Ze</m> verwacht dat <i s="navo">Zweden <t v="2023">nog dit jaar</t> lid wordt</i>.

Niet iedereen is daarvan overtuigd. “<q s="dip" via="Reuters">Ankara wil eerst vliegtuigen zien</q>”, zei <m s="dip">een westerse diplomaat</m> tegen persbureau Reuters. 

<m s="kremlin">Het Kremlin</m> waarschuwde dat <i s="kremlin">de uitbreiding niet zonder gevolgen blijft</i>. “<q s="kremlin">Wij zullen passende maatregelen nemen</q>”, liet <m s="kremlin">Moskou</m> weten.
