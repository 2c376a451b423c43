---
id: nl-823
language: nl
agency: null
outlet: Sportkrant Noord
domain: sportkrant-noord.example
authors: [Tjeerd Wiersma]
published: 2025-06-15T22:30:00+02:00
modified: null
dateline: null
copyright: {holders: [Sportkrant Noord], year: null, notice: "© Sportkrant Noord", licence: null, reserved: false}
tdm: null
speakers:
  hoekstra: {name: "Danny Hoekstra", kind: person, roles: ["trainer", "coach"]}
  ogbonna: {name: "Kelechi Ogbonna", kind: person, roles: ["spits", "matchwinnaar"]}
  smit: {name: "Patrick Smit", kind: person, roles: ["trainer van De Zwaluwen"]}
  brands: {name: "Rinus Brands", kind: person, roles: ["voorzitter"]}
notes: "football; coach, player, pundit; NOS via; pronouns; headline quote"
---
# <m s="hoekstra">Trainer Hoekstra</m> na promotie: '<q s="hoekstra">Ik heb mijn hele leven op deze avond gewacht</q>'

SC Lauwerszee is voor het eerst in de geschiedenis gepromoveerd naar de eredivisie. De ploeg van trainer Danny Hoekstra won <t v="2025-06-15">zondag</t> in een uitverkocht stadion met 2-1 van De Zwaluwen.

"<q s="hoekstra" via="NOS">Ik kan het nog niet geloven, ik denk dat ik het <t v="2025-06-16">morgen</t> pas in de krant lees</q>", zei <m s="hoekstra">Hoekstra</m> voor de camera van de NOS. <m s="hoekstra">De coach</m>, die <t v="2022">in 2022</t> overkwam van de amateurs, werd door zijn spelers met een bak water overgoten. "<q s="hoekstra">Mijn pak was toch gehuurd.</q>"

Matchwinnaar was Kelechi Ogbonna. De spits maakte in de 88e minuut de beslissende treffer. "<q s="ogbonna">Ik zag de keeper twijfelen en dacht: nu of nooit</q>", vertelde <m s="ogbonna">hij</m>. "<q s="ogbonna">Daarna weet ik niets meer.</q>" Of Ogbonna blijft, is onzeker. Meerdere buitenlandse clubs hebben interesse. <m s="ogbonna">De Nigeriaan</m> zegt dat <i s="ogbonna">hij <t v="2025-W25">deze week</t> nergens over wil nadenken</i>.

Bij De Zwaluwen overheerste de teleurstelling. "<q s="smit" id="1">We hadden de wedstrijd bij rust moeten beslissen</q>", stelde <m s="smit">trainer Patrick Smit</m>, "<q s="smit" id="1">dan praat je nu over iets heel anders.</q>" <m s="smit">Hij</m> vond dat <i s="smit">zijn ploeg een strafschop was onthouden</i>, maar wilde de scheidsrechter niets verwijten. "<q s="smit">Hij heeft het ook maar één keer gezien.</q>"

Voorzitter Rinus Brands kijkt al vooruit. Het stadion, in de volksmond 'het Wad' genoemd, moet worden uitgebreid. "<q s="brands">Er is nu plek voor zesduizend man, en er wonen er in de hele gemeente negenduizend</q>", zegt <m s="brands">Brands</m>. <m s="brands">Hij</m> hoopt dat <i s="brands">de gemeente meebetaalt</i>. De huldiging is <t v="2025-06-16">maandagavond</t> op de kade van Zoutkamp.
