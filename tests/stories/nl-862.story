---
id: nl-862
language: nl
agency: ANP
outlet: Sportkrant Noord
domain: sportkrant-noord.example
authors: []
published: 2025-10-19T23:10:00+02:00
modified: null
dateline: {place: GRONINGEN, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  postema: {name: "Auke Postema", kind: person, roles: ["trainer"]}
  brandsma: {name: "Milan Brandsma", kind: person, roles: ["spits"]}
  loosveld: {name: "Gert Loosveld", kind: person, roles: ["trainer van De Treffers Arnhem"]}
  keeper: {name: "Jesper Nyholm", kind: person, roles: ["doelman"]}
  directie: {name: "FC Stadskanaal", kind: organisation, roles: ["club", "clubleiding"]}
notes: "sport; coach, goalscorer, opposing coach, via broadcaster"
---
# Stadskanaal kan weer lachen na zege op Arnhem

FC Stadskanaal heeft zondagavond na zes nederlagen op rij weer eens gewonnen. In eigen huis werd De Treffers Arnhem met 2-1 verslagen. "<q s="postema">Ik had niet gedacht dat een mens zo blij kon zijn met drie punten</q>", zei <m s="postema">trainer Auke Postema</m> na afloop.

De grote man was Milan Brandsma. De 19-jarige spits, die voor het eerst in de basis stond, maakte beide treffers. "<q s="brandsma" via="ESPN">Vanochtend wist ik nog niet eens dat ik zou spelen</q>", vertelde <m s="brandsma">hij</m> voor de camera van ESPN. "<q s="brandsma">De trainer kwam bij het ontbijt naast me zitten en vroeg of ik goed geslapen had.</q>"

<m s="postema">Postema</m> zei dat <i s="postema">hij lang had getwijfeld</i>. "<q s="postema">Maar die jongen traint al weken alsof zijn leven ervan afhangt</q>", aldus <m s="postema">de oefenmeester</m>. "<q s="postema">Dan moet je als trainer ook een keer lef hebben.</q>"

Arnhem kwam vlak voor rust op gelijke hoogte uit een strafschop die tot veel discussie leidde. Doelman Jesper Nyholm kreeg geel omdat hij bleef protesteren. "<q s="keeper">Ik raak alleen de bal, dat ziet heel het stadion</q>", zei <m s="keeper">de Zweed</m>. "<q s="keeper">Behalve die ene man met de fluit.</q>"

Bij de bezoekers overheerste de teleurstelling. "<q s="loosveld" id="1">We hadden deze wedstrijd voor rust moeten beslissen</q>", meende <m s="loosveld">trainer Gert Loosveld</m>, "<q s="loosveld" id="1">maar dan moet je wel de goal weten te vinden.</q>" <m s="loosveld">Hij</m> vond dat <i s="loosveld">zijn ploeg te slap begon aan de tweede helft</i>.

<m s="directie">De clubleiding</m> liet vorige week weten dat <i s="directie">er ook bij een nederlaag aan Postema zou worden vastgehouden</i>. Zelf las <m s="postema">de trainer</m> dat naar eigen zeggen in de krant. "<q s="postema">Toen heb ik mijn vrouw gebeld dat we nog even konden blijven wonen</q>", grapte <m s="postema">hij</m>.

Stadskanaal speelt zaterdag uit tegen koploper Dordtse Boys. In die wedstrijd, de zogenoemde 'rivierenderby', is Nyholm geschorst.
