---
id: nl-871
language: nl
agency: ANP
outlet: Brabants Nieuws
domain: brabants-nieuws.example
authors: []
published: 2025-11-25T15:15:00+01:00
modified: null
dateline: {place: "'S-HERTOGENBOSCH", agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  om: {name: "Openbaar Ministerie", kind: organisation, roles: ["OM"]}
  ovj: {name: "de officier van justitie", kind: unnamed, roles: []}
  jans: {name: "Wesley J.", kind: person, roles: ["verdachte", "Helmonder"]}
  advo: {name: "Sophie Leenders", kind: person, roles: ["advocaat"]}
  broer: {name: "een broer van het slachtoffer", kind: unnamed, roles: []}
  psych: {name: "een psychiater van het Pieter Baan Centrum", kind: unnamed, roles: []}
notes: "court; suspect with initial; unnamed prosecutor, brother; OM"
---
# OM eist 18 jaar en tbs voor doodschieten autohandelaar

'S-HERTOGENBOSCH (ANP) - Het Openbaar Ministerie heeft dinsdag 18 jaar cel en tbs met dwangverpleging geëist tegen Wesley J. (34) uit Helmond. Hij wordt ervan verdacht vorig jaar een 41-jarige autohandelaar uit Deurne te hebben doodgeschoten na een ruzie over een tweedehands bestelbus.

"<q s="ovj">Dit was geen uit de hand gelopen ruzie, dit was een executie</q>", zei <m s="ovj">de officier van justitie</m> in de rechtbank in Den Bosch. Volgens <m s="om">het OM</m> <i s="om">reed J. eerst naar huis om een vuurwapen te halen</i>. Daar had hij ruim een halfuur de tijd om zich te bedenken. "<q s="ovj">Hij heeft in dat halfuur een boterham gegeten</q>", aldus <m s="ovj">de officier</m>.

<m s="jans">J.</m> erkent dat <i s="jans">hij heeft geschoten</i>, maar zegt dat <i s="jans">hij zich bedreigd voelde</i>. "<q s="jans">Ik zag hem iets uit zijn jas pakken en toen werd alles zwart</q>", verklaarde <m s="jans">de Helmonder</m>. Op de plaats van het misdrijf is geen ander wapen gevonden. Op vragen over het wapen wilde hij niet ingaan.

<m s="psych">Een psychiater van het Pieter Baan Centrum</m> verklaarde eerder dat <i s="psych">de verdachte lijdt aan een ernstige persoonlijkheidsstoornis</i>. De kans op herhaling is volgens <m s="psych">haar</m> "<q s="psych" type="mixed">aanzienlijk</q>".

Een broer van het slachtoffer maakte gebruik van het spreekrecht. "<q s="broer">Mijn moeder zet nog elke zondag een bord voor hem neer</q>", zei <m s="broer">hij</m>. "<q s="broer">U hebt niet één leven genomen, maar dat van ons allemaal.</q>" J. keek tijdens de verklaring strak voor zich uit.

<m s="advo">Advocaat Sophie Leenders</m> vindt dat <i s="advo">haar cliënt moet worden vrijgesproken van moord</i>. <i s="advo">Er was geen sprake van een plan</i>, betoogde <m s="advo">zij</m>. "<q s="advo">Als je iemand wilt vermoorden, doe je dat niet op klaarlichte dag op een parkeerplaats vol camera's</q>", zei <m s="advo">Leenders</m>. <m s="advo">De raadsvrouw</m> noemde de eis "<q s="advo" type="mixed">buiten elke proportie</q>".

De rechtbank doet op 9 december uitspraak.
