---
id: nl-705
language: nl
agency: ANP
outlet: Vlisser Dagblad
domain: vlisser-dagblad.example
authors: []
published: 2026-05-28T19:50:00+02:00
modified: null
dateline: {place: DEN HAAG, agency: ANP, date: null}
copyright: {holders: [ANP], year: 2026, notice: "© ANP 2026", licence: null, reserved: false}
tdm: null
speakers:
  veenstra: {name: Ilse Veenstra, kind: person, roles: [minister van Buitenlandse Zaken, gastvrouw]}
  amirov: {name: Talgat Amirov, kind: person, roles: [Kazachse president]}
  koval: {name: Natalia Kovalenko, kind: person, roles: [Oekraïense premier]}
  kremlin: {name: Kremlin, kind: organisation, roles: []}
  ren: {name: Ren Jie, kind: person, roles: [woordvoerder van het Chinese ministerie van Buitenlandse Zaken]}
  labour: {name: Martin Oldcastle, kind: person, roles: [Labour-leider]}
  kyiv: {name: Kyiv, kind: organisation, roles: []}
  oygard: {name: Sverre Øygard, kind: person, roles: [Noorse onderhandelaar]}
  econoom: {name: Judith Kalsbeek, kind: person, roles: [econoom bij de Waddenbank]}
  bron: {name: een Europese diplomaat, kind: unnamed, roles: []}
  schipper: {name: Tjeerd Visser, kind: person, roles: [schipper]}
notes: lang bericht over een conferentie; veel landen en ambten; betrekkelijke bijzinnen tussen naam en werkwoord; brokstuk van de tussenkop in de tekst; Poetin en Zelensky alleen genoemd; bijnaam van overleg en fonds tussen aanhalingstekens
---
# Graanconferentie: ‘<q s="veenstra" type="mixed">meer schepen, minder woorden</q>’

DEN HAAG (ANP) - Twaalf landen hebben <t v="2026-05-28">donderdag</t> in Den Haag afspraken gemaakt over een vaste vaarroute voor graan door de Zwarte Zee. Rusland deed niet mee en over de verzekering van de schepen is nog ruzie.

“<q s="veenstra">Vanaf nu meer schepen en minder woorden</q>”, zei <m s="veenstra">minister van Buitenlandse Zaken Ilse Veenstra</m>, die <t v="2026-05-29">vrijdag</t> doorreist naar Oslo. <m s="veenstra">De gastvrouw</m> benadrukte dat <i s="veenstra">Nederland twee mijnenjagers levert</i>.

De Noorse onderhandelaar Sverre Øygard, die de teksten schreef en drie nachten niet sliep, klonk voorzichtiger. “<q s="oygard">Een route is pas een route als er iemand op vaart</q>”, zei <m s="oygard">hij</m>. <m s="oygard">De Noor</m> rekent erop dat <i s="oygard">het eerste konvooi <t v="2026-06">in juni</t> vertrekt</i>.

<m s="koval">De Oekraïense premier</m>, Natalia Kovalenko, sprak namens president Zelensky. “<q s="koval">Wij vragen geen brood, wij brengen het</q>”, zei <m s="koval">Kovalenko</m>. <m s="kyiv">Kyiv</m> eist wel dat <i s="kyiv">de schepen niet in Russische havens worden gecontroleerd</i>. <m s="kremlin">Het Kremlin</m> liet weten dat <i s="kremlin">het de afspraken niet erkent</i>. President Vladimir Poetin was <t v="2026-05-27">woensdag</t> in Astana.

### Kazachstan vaart mee

Daar zit ook de verrassing van de dag. <m s="amirov">De Kazachse president</m>, Talgat Amirov, die zijn gast net had uitgezwaaid, verklaarde dat <i s="amirov">zijn land zich bij de route aansluit</i>. “<q s="amirov">Een buurman uitzwaaien is geen reden om thuis te blijven</q>”, zei <m s="amirov">Amirov</m>.

### ‘<q s="ren" type="mixed">Zandbak van anderen</q>’

China keek toe. “<q s="ren">Wij spelen niet in de zandbak van anderen</q>”, zei <m s="ren">de woordvoerder van het Chinese ministerie van Buitenlandse Zaken</m>, Ren Jie. Volgens <m s="ren">hem</m> <i s="ren">is Peking wel bereid graan te kopen</i>. In Londen eiste <m s="labour">Labour-leider Martin Oldcastle</m>, wiens partij de peilingen aanvoert, een “<q s="labour" type="mixed">garantie zonder kleine lettertjes</q>”.

De verzekeraars willen een fonds, in de wandelgangen “de spaarpot” genoemd. “<q s="bron">Iedereen heeft de sleutel, niemand heeft het geld</q>”, verzucht <m s="bron">een Europese diplomaat</m>.

Volgens <m s="econoom">Judith Kalsbeek</m>, econoom bij de Waddenbank, <i s="econoom">daalt de tarweprijs met hooguit 4 procent</i>. “<q s="econoom">Het brood merkt er niets van, de bakker wel</q>”, zegt <m s="econoom">ze</m>.

In de haven van Vlissingen ligt intussen de “Goede Verwachting” klaar. “<q s="schipper" id="3">Ik heb mijn zwemvest al aan</q>”, zegt <m s="schipper">schipper Tjeerd Visser</m>, “<q s="schipper" id="3">nu nog iemand die tekent.</q>”
