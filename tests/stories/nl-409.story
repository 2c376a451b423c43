---
id: nl-409
language: nl
agency: null
outlet: Sterrenwacht Magazine
domain: sterrenwachtmagazine.example
authors: [Olaf Brandsma]
published: 2024-07-02
modified: null
dateline: null
copyright: {holders: [Stichting Sterrenwacht], year: 2024, notice: "© 2024 Stichting Sterrenwacht. Artikelen vallen onder CC BY 4.0.", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  baars: {name: Hanneke Baars, kind: person, roles: [astronome, hoogleraar]}
  osei: {name: Kwame Osei, kind: person, roles: [promovendus]}
  esa: {name: ESA, kind: organisation, roles: [ruimtevaartorganisatie]}
  tuinder: {name: Leen Vogelaar, kind: person, roles: [tuinder]}
  collega: {name: een collega uit Cambridge, kind: unnamed, roles: []}
  vader: {name: mijn vader, kind: unnamed, roles: []}
notes: astronomy, professor and PhD student and an amateur (grower) who found it first, hij resolved between two men, woman professor as ontdekker in masculine form, ESA statement, e-mail from Cambridge, name of comet and of telescope in marks
---
# De komeet die in een kas werd gevonden

Eigenlijk keek hij of de ramen dicht waren. Het was <t v="2024-03-12">dinsdag 12 maart</t>, het vroor nog net, en Leen Vogelaar had paprika’s staan. Boven het glas hing een vlekje dat er <t v="2024-03-11">maandag</t> niet was.

“<q s="tuinder">Ik dacht aan een vogel die op het glas had gezeten</q>”, zegt <m s="tuinder">de tuinder</m> uit Bleiswijk. “<q s="tuinder">Maar vogels schuiven niet mee met de sterren.</q>”

Zijn mailtje belandde in Leiden bij Kwame Osei, promovendus. Die had er <t v="2024-W11">die week</t> al negen gekregen. “<q s="osei" id="1">Acht keer Venus en één keer een lantaarnpaal</q>”, telt <m s="osei">de Ghanees</m>, “<q s="osei" id="1">dus ik legde het onderop.</q>” Pas <t v="2024-03-15">vrijdag</t> keek hij. Daarna rende hij twee trappen op.

Hoogleraar Hanneke Baars hoorde hem aankomen. “<q s="baars">Zo rent niemand voor Venus</q>”, herinnert <m s="baars">ze</m> zich. De astronome richtte <t v="2024-03-15">dezelfde nacht</t> een telescoop op La Palma. Ze zag een staart van vier graden.

### Wiens vlekje?

Volgens de regels krijgt de komeet de naam van wie hem meldt. <m s="esa">De ruimtevaartorganisatie ESA</m> meldde evenwel dat <i s="esa">een automatische camera het object al <t v="2024-02-28">op 28 februari</t> had vastgelegd</i>. “<q s="esa">De voorlopige aanduiding is C/2024 E2</q>”, schreef <m s="esa">ze</m> droog.

“<q s="collega">Een robot kan niet verbaasd zijn, en ontdekken is verbaasd zijn</q>”, mailde <m s="collega">een collega uit Cambridge</m>, die de kwestie in de naamgevingscommissie bracht. Baars printte de mail uit en hing hem in de gang. <m s="osei">Osei</m> vindt dat <i s="osei">de eer de tuinder toekomt</i>. “<q s="osei">Ik had hem onderop gelegd</q>”, zegt <m s="osei">hij</m> schuldbewust.

En Vogelaar zelf? Hij haalt een bierviltje uit zijn portemonnee. Daarop staat <t v="1986/..">sinds 1986</t> een datum.

“<q s="tuinder">Toen wilde mijn vader mij Halley laten zien. Het was bewolkt. Hij zei: ‘<q s="vader">De volgende zoek je zelf</q>’.</q>”

De commissie besliste <t v="2024-06-28">vrijdag</t>: de komeet heet voortaan ‘Vogelaar’. De hoogleraar is tevreden, al stelt <m s="baars">ze</m> vast dat <i s="baars">haar eigen naam ook mooi had gestaan</i>. <t v="2024-23">Komend najaar</t> is hij met het blote oog te zien, het best <t v="2024-10-12~">rond 12 oktober</t>.

De kas blijft <t v="2024-10-12">die avond</t> donker. “<q s="tuinder">De paprika’s begrijpen dat</q>”, zegt <m s="tuinder">hij</m>.
