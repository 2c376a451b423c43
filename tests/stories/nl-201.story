---
id: nl-201
language: nl
agency: ANP
outlet: Het Waterschapsblad
domain: waterschapsblad.example
authors: [Sjoerd Halbertsma]
published: 2025-10-08T16:20:00+02:00
modified: 2025-10-08T18:02:00+02:00
dateline: {place: DEN HAAG, agency: ANP, date: null}
copyright: {holders: [ANP Producties B.V.], year: 2025, notice: "© 2025 ANP Producties B.V. Alle rechten voorbehouden. Tekst- en datamining niet toegestaan.", licence: null, reserved: true}
tdm: reserved
speakers:
  terpstra: {name: Annelies Terpstra, kind: person, roles: [demissionair minister van Infrastructuur, bewindsvrouw]}
  bouman: {name: Gijs Bouman, kind: person, roles: [Kamerlid van Nieuw Midden]}
  unie: {name: Unie van Waterbeheerders, kind: organisation, roles: []}
  ingewijden: {name: Haagse ingewijden, kind: group, roles: []}
  el: {name: Samira el Haddad, kind: person, roles: [voorzitter van de Unie van Waterbeheerders, dijkgraaf]}
  raad: {name: Raad van State, kind: organisation, roles: []}
notes: The Hague politics, straight double marks, dat-clauses, volgens, aldus, mixed fragments, Binnenhof and Catshuis as metonyms, nickname of a dossier in marks, name with el, via ANP, deadline and open intervals
---
# <m s="terpstra">Minister Terpstra</m>: "<q s="terpstra">Dijken wachten niet op een formatie</q>"

DEN HAAG (ANP) - Het demissionaire kabinet trekt 1,4 miljard euro extra uit voor de versterking van de zeedijken in Friesland en Groningen. Dat heeft demissionair minister Annelies Terpstra van Infrastructuur <t v="2025-10-08">woensdag</t> na afloop van de ministerraad bekendgemaakt.

"<q s="terpstra">Dijken wachten niet op een formatie</q>", zei <m s="terpstra">Terpstra</m> op het Binnenhof. <m s="terpstra">De bewindsvrouw</m> benadrukte dat <i s="terpstra">het werk <t v="2026-04-01">uiterlijk 1 april</t> moet beginnen</i>. "<q s="terpstra" id="1">Als we dit nu doorschuiven</q>", voegde <m s="terpstra">ze</m> eraan toe, "<q s="terpstra" id="1">zitten we <t v="2030">in 2030</t> nog te vergaderen met natte voeten.</q>"

Oppositiepartij Nieuw Midden reageerde kritisch. <m s="bouman">Kamerlid Gijs Bouman</m> sprak van "<q s="bouman" type="mixed">een bodemloze put met een lintje erom</q>". Hij pleit voor een onderzoek van de Algemene Rekenkamer naar het project, dat in de wandelgangen 'de zandbak' heet. "<q s="bouman">De raming was <t v="2023">twee jaar geleden</t> nog 800 miljoen. Ik heb nooit uitgelegd gekregen waar die andere 600 vandaan komen</q>", aldus <m s="bouman">Bouman</m>.

### Haagse geruchten

Volgens <m s="ingewijden">Haagse ingewijden</m> <i s="ingewijden">is er <t v="2025-10-07">dinsdagavond</t> in het Catshuis tot half twaalf over het bedrag gesproken</i>. Het ministerie wil dat niet bevestigen. De Raad van State had het kabinet <t v="2025-09">vorige maand</t> gewaarschuwd. "<q s="raad">De onderbouwing overtuigt op onderdelen niet</q>", staat in <m s="raad">het advies</m>.

<m s="unie">De Unie van Waterbeheerders</m> noemt het besluit "<q s="unie" type="mixed">een opluchting</q>". Tegen het ANP zegt <m s="el">voorzitter Samira el Haddad</m> dat <i s="el" via="ANP">de sector <t v="2025-22/..">sinds de zomer</t> met de handrem op werkte</i>. "<q s="el" via="ANP">We hadden aannemers klaarstaan zonder handtekening. Dat is alsof je een brandweerauto koopt en de sleutel kwijtraakt</q>", vertelt <m s="el">El Haddad</m>. Zelf is ze <t v="2016/..">sinds 2016</t> dijkgraaf in Friesland.

<m s="el">Zij</m> wijst erop dat <i s="el">de zeespiegel bij Harlingen de afgelopen eeuw 22 centimeter is gestegen</i>. "<q s="el">Een dijk <t v="197X">uit de jaren zeventig</t> weet dat niet.</q>"

De Tweede Kamer debatteert <t v="2025-10-16T10:15">volgende week donderdag om 10.15 uur</t> over de plannen. De aanbesteding loopt <t v="2025-11/2026-01">van november tot en met januari</t>. Als alles volgens schema verloopt, is het laatste deel <t v="2033-22">in de zomer van 2033</t> klaar. De vorige grote versterking, onder het programma 'Hoog en Droog', werd <t v="1998">in 1998</t> afgerond.
