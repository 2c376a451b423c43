---
id: nl-505
language: nl
agency: null
outlet: Buurtkrant De Waterwijk
domain: buurtkrant-waterwijk.example
authors: []
published: 2025-02-09T20:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Buurtkrant De Waterwijk], year: 2025, notice: "© Buurtkrant De Waterwijk 2025", licence: null, reserved: false}
tdm: null
speakers:
  nel: {name: Nel de Kort, kind: person, roles: [weduwe]}
  kramer: {name: Youri Kramer, kind: person, roles: [wijkagent, agent]}
  idris: {name: Idris, kind: person, roles: [pakketbezorger, bezorger]}
  woonstad: {name: Woonstad Zuid, kind: organisation, roles: [woningcorporatie]}
  monteur: {name: een monteur, kind: unnamed, roles: []}
  buurman: {name: de buurman van nummer 12, kind: unnamed, roles: []}
notes: a street without heating, told from messages in a neighbourhood app with times and house numbers, corporation answers by automatic mail, men as hij (agent, bezorger, monteur, buurman) resolved by scene, widow
---
# Vier koude dagen in de Snoekstraat

De eerste melding in de app komt <t v="2025-02-05T06:12">woensdag om 06.12 uur</t>. ‘<q s="buurman">Is het bij jullie ook zo fris?</q>’, vraagt <m s="buurman">de buurman van nummer 12</m>. Een kwartier later weet de hele straat het: de wijkverwarming is uit.

Woonstad Zuid reageert per mail. ‘<q s="woonstad">Wij streven naar een oplossing binnen één werkdag</q>’, schrijft <m s="woonstad">de woningcorporatie</m>. Die mail krijgen de bewoners drie keer.

Nel de Kort, weduwe, 86, trekt twee jassen aan. Aan de deur staat Idris, pakketbezorger, met een doos voor een ander. Hij ziet haar adem. ‘<q s="idris">Mevrouw, u rookt niet, toch?</q>’, vraagt <m s="idris">hij</m>. Ze schudt het hoofd. <t v="2025-02-06">De volgende ochtend</t> brengt hij een kacheltje mee.

### <t v="2025-02-06">Donderdag</t>

‘<q s="monteur">Het is een klep</q>’, zegt <m s="monteur">een monteur</m> in de kelder. Of hij die heeft? ‘<q s="monteur">In Polen wel.</q>’ Volgens <m s="monteur">hem</m> <i s="monteur">duurt het <t v="../2025-02-08">tot zaterdag</t></i>.

Wijkagent Youri Kramer gaat langs de deuren. Bij nummer 8 drinkt hij soep.

### <t v="2025-02-07">Vrijdag</t>

De bezorger heeft zijn collega’s ingeschakeld. Er staan nu elf kacheltjes in de Snoekstraat en de stoppen slaan door. ‘<q s="buurman">Nu is het koud én donker</q>’, meldt <m s="buurman">nummer 12</m>. <m s="kramer">De agent</m> antwoordt dat <i s="kramer">hij kaarsen heeft</i>. ‘<q s="kramer">Niet verder vertellen aan de brandweer</q>’, voegt <m s="kramer">hij</m> toe.

### <t v="2025-02-08">Zaterdag</t>

<t v="2025-02-08T17:30">Om half zes</t> tikken de radiatoren. Er wordt geklapt op balkons. ‘<q s="nel">Ik heb in geen jaren zoveel bezoek gehad</q>’, zegt <m s="nel">de weduwe</m>. ‘<q s="nel">Kan hij nog een keer stuk?</q>’

<m s="woonstad">Woonstad Zuid</m> laat weten dat <i s="woonstad">iedere bewoner vijftig euro krijgt <t v="2025-03-01">voor 1 maart</t></i>. Idris wil niets hebben. ‘<q s="idris">Alleen mijn kacheltje terug</q>’, zegt <m s="idris">hij</m>. Nel vraagt of het ook <t v="2025-02-10">maandag</t> mag.
