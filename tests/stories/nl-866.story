---
id: nl-866
language: nl
agency: ANP
outlet: Cultuurkrant
domain: cultuurkrant.example
authors: [Iris Moolhuizen]
published: 2025-11-21T10:00:00+01:00
modified: null
dateline: null
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  stoop: {name: "Reinier Stoopman", kind: person, roles: ["directeur"]}
  museum: {name: "Museum Twentse Hof", kind: organisation, roles: ["museum"]}
  rosen: {name: "Judith Rosenbaum", kind: person, roles: ["kleindochter"]}
  commissie: {name: "Restitutiecommissie", kind: organisation, roles: ["commissie"]}
  vries: {name: "Anneke de Vree", kind: person, roles: ["historica"]}
notes: "culture; museum director, heirs, historian, ministry"
---
# Museum geeft schilderij terug na 83 jaar

Museum Twentse Hof geeft een winterlandschap uit 1641 terug aan de erfgenamen van de Joodse kunsthandelaar Salomon Rosenbaum. <i s="museum">Het museum volgt daarmee het advies van de Restitutiecommissie</i>, zo maakte <m s="museum">het</m> vrijdag bekend.

"<q s="stoop">Dit doek hangt hier al zo lang dat bezoekers ernaar vragen als het in restauratie is</q>", zegt <m s="stoop">directeur Reinier Stoopman</m>. "<q s="stoop">Maar het is nooit van ons geweest.</q>" <m s="stoop">Stoopman</m> wist naar eigen zeggen meteen dat <i s="stoop">hij zich niet zou verzetten</i>.

<m s="commissie">De commissie</m> oordeelde dat <i s="commissie">Rosenbaum het schilderij in 1942 onder dwang had verkocht</i>. Van vrijwillige afstand was volgens <m s="commissie">haar</m> "<q s="commissie" type="mixed">op geen enkele wijze</q>" sprake.

Kleindochter Judith Rosenbaum, die in Haifa woont, kreeg het nieuws per telefoon. "<q s="rosen">Ik heb eerst gehuild en daarna mijn broer gebeld</q>", vertelt <m s="rosen">ze</m>. <i s="rosen">Het gaat haar niet om het geld</i>, benadrukt <m s="rosen">de 71-jarige</m>. "<q s="rosen">Mijn vader praatte nooit over de oorlog, maar over dat schilderij wel.</q>"

Historica Anneke de Vree deed vier jaar onderzoek naar de herkomst. <m s="vries">Zij</m> vond in een archief in Münster de brief waarin de verkoop werd bevestigd. "<q s="vries">Het stond er gewoon, in keurig ambtelijk Duits</q>", zegt <m s="vries">De Vree</m>. <m s="vries">Ze</m> schat dat <i s="vries">er in Nederlandse musea nog zeker veertig van zulke werken hangen</i>.

Op de plek van het winterlandschap komt een lege lijst met een bordje. "<q s="stoop">Dan blijven mensen ernaar vragen</q>", aldus <m s="stoop">de directeur</m>. De tentoonstelling 'Wat ontbreekt' opent in februari.
