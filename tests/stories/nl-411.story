---
id: nl-411
language: nl
agency: ANP
outlet: Werk & Loon
domain: werkenloon.example
authors: []
published: 2024-10-22T16:32:00+02:00
modified: 2024-10-22T18:05:00+02:00
dateline: {place: UTRECHT, agency: ANP, date: null}
copyright: {holders: [ANP], year: 2024, notice: "© ANP 2024. Niets uit dit bericht mag zonder toestemming worden overgenomen.", licence: null, reserved: true}
tdm: reserved
speakers:
  vervoer: {name: Vervoersbond FNV, kind: organisation, roles: [bond, vakbond]}
  bestuurder: {name: Marijn van der Gaast, kind: person, roles: [bestuurder]}
  voorzitter: {name: Fred Kagie, kind: person, roles: [voorzitter, oud-wethouder]}
  chauffeur: {name: Ruud Simons, kind: person, roles: [buschauffeur]}
  directeur: {name: een directeur, kind: unnamed, roles: []}
  stas: {name: Chris Jansen, kind: person, roles: [staatssecretaris van Infrastructuur]}
  reizigster: {name: een reizigster uit Epe, kind: unnamed, roles: []}
  cnv: {name: CNV, kind: organisation, roles: []}
notes: bland labour copy, two organisations and their two people, real state secretary by role, traveller unnamed, driver, deadline and ultimatum dates, aldus and stelt
---
# Bonden stellen ultimatum aan streekvervoer: "<q s="bestuurder">Dan rijdt er <t v="2024-11-04">maandag 4 november</t> geen bus</q>"

UTRECHT (ANP) - De vakbonden FNV en CNV hebben de werkgevers in het streekvervoer een ultimatum gesteld. Als er <t v="2024-10-31T12:00">donderdag 31 oktober om 12.00 uur</t> geen beter loonbod ligt, volgen stakingen in het hele land.

"<q s="bestuurder">We hebben vier maanden beleefd gepraat en 2,1 procent gekregen</q>", zegt <m s="bestuurder">bestuurder Marijn van der Gaast</m> van Vervoersbond FNV. <m s="bestuurder">Zij</m> stelt dat <i s="bestuurder">de lonen van chauffeurs <t v="2021/..">sinds 2021</t> met 9 procent zijn achtergebleven bij de prijzen</i>. De bond eist 7 procent. "<q s="bestuurder">Dat is geen wensenlijst, dat is achterstallig onderhoud.</q>"

De Vereniging Streekvervoer noemt het ultimatum voorbarig. "<q s="voorzitter">Er ligt een uitnodiging <t v="2024-10-24">voor overmorgen</t>, en die heeft nog niemand opengemaakt</q>", aldus <m s="voorzitter">voorzitter Fred Kagie</m>. Volgens <m s="voorzitter">hem</m> <i s="voorzitter">gaat het niet om onwil maar om de aanbestedingen</i>. Provincies betalen de vervoerders een vast bedrag. Gevraagd of dat de schuld van de chauffeurs is, antwoordt <m s="voorzitter">de oud-wethouder</m>: "<q s="voorzitter">Nee, natuurlijk niet</q>".

<m s="cnv">CNV</m> benadrukt dat <i s="cnv">het ook om de werkdruk gaat</i>. Op lange ritten ontbreken soms toiletten. Buschauffeur Ruud Simons uit Apeldoorn weet ervan mee te praten. "<q s="chauffeur" id="1">Ik drink <t v="2023/..">sinds vorig jaar</t> pas na mijn dienst</q>", vertelt <m s="chauffeur">hij</m>, "<q s="chauffeur" id="1">en mijn dienst duurt negen uur.</q>"

In zijn bus is de steun gemengd. "<q s="reizigster">Ze verdienen het, maar ik moet <t v="2024-11-05">dinsdag de vijfde</t> naar het ziekenhuis</q>", zegt <m s="reizigster">een reizigster uit Epe</m>.

De staatssecretaris van Infrastructuur bemoeit zich er niet mee. "<q s="stas">Het kabinet zit niet aan die tafel en dat moet zo blijven</q>", liet <m s="stas">Chris Jansen</m> <t v="2024-10-22">dinsdag</t> weten. <m s="vervoer">De vakbond</m> reageerde dat <i s="vervoer">Den Haag de tafel wel heeft gedekt</i>.

<t v="2023-02">In februari 2023</t> lag het streekvervoer vijf dagen plat. Van der Gaast was toen zelf nog chauffeur. "<q s="bestuurder">Ik stond bij het vuur in Zutphen</q>", herinnert <m s="bestuurder">ze</m> zich. "<q s="bestuurder">Er kwam een directeur langs die vroeg: '<q s="directeur">Heeft u het warm genoeg?</q>' Die man zit nu tegenover me.</q>"

De actie heet 'Geen bus, geen rust'. De huidige cao loopt <t v="2024-12-31">op 31 december</t> af.
