---
id: nl-501
language: nl-BE
agency: null
outlet: Kroniek van de Leie
domain: kroniekvandeleie.example
authors: [Annelore Thienpont]
published: 2025-09-19T08:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Annelore Thienpont], year: 2025, notice: "Tekst: Annelore Thienpont, 2025, CC BY-ND 4.0", licence: CC-BY-ND-4.0, reserved: false}
tdm: allowed
speakers:
  desmet: {name: Marie-Rose Desmet, kind: person, roles: [weduwe]}
  omer: {name: Omer, kind: person, roles: []}
  samyn: {name: Ward Samyn, kind: person, roles: [conservator]}
  wrobel: {name: Kaja Wróbel, kind: person, roles: [restauratrice, Poolse]}
  burgemeester: {name: Filip Vandamme-Roets, kind: person, roles: [burgemeester]}
  ketels: {name: Ketels, kind: organisation, roles: [veilinghuis]}
  tegelzetter: {name: de tegelzetter, kind: unnamed, roles: []}
notes: art find in a butcher's cold room told as a narrative, opening quote before any name, dead husband quoted, Polish woman by nationality, letter of an auction house, painting titles in marks, quotes without cue verb
---
# Het meisje achter de gehaktmolen
## Een verloren gewaand doek hing tachtig jaar achter de tegels van een slagerij in Deinze

‘<q s="desmet">Ik dacht dat het een vlek was.</q>’

Het is het eerste wat de weduwe zegt als het doek op tafel komt, en ze meent het. ‘Meisje met emmer’, geschilderd <t v="1927">in 1927</t> en zoek <t v="1944/..">sinds 1944</t>, kwam <t v="2025-08-12">op dinsdag 12 augustus</t> tevoorschijn achter een koelcel. De tegelzetter had eerst nog een breekijzer gepakt. ‘<q s="tegelzetter">Gelukkig keek dat kind mij aan</q>’, zegt <m s="tegelzetter">de vakman</m>. ‘<q s="tegelzetter">Ge slaat niet op iemand die kijkt.</q>’

Marie-Rose Desmet is drieëntachtig. Met haar man Omer stond ze veertig jaar achter de toonbank, <t v="../2009">tot 2009</t>. Wist hij het? ‘<q s="desmet">Hij zei altijd: “<q s="omer">Achter die muur zit ons pensioen</q>”. Ik dacht dat hij de isolatie bedoelde.</q>’

Conservator Ward Samyn kreeg de foto’s <t v="2025-08-12">nog dezelfde avond</t> doorgestuurd. Slapen lukte niet meer. ‘<q s="samyn" id="k">Zoiets overkomt je één keer</q>’, fluistert <m s="samyn">hij</m>, alsof het meisje het kan horen, ‘<q s="samyn" id="k">en meestal overkomt het een ander.</q>’ Volgens <m s="samyn">Samyn</m> <i s="samyn">is de toeschrijving zo goed als zeker</i>. De handtekening ontbreekt, de emmer niet.

### Vet en roet

In het atelier in Gent buigt Kaja Wróbel zich over het vernis. De Poolse werkte eerder aan het Lam Gods. ‘<q s="wrobel">Het vet heeft haar beschermd</q>’, legt <m s="wrobel">ze</m> uit. ‘<q s="wrobel">Worst is geen vijand van de kunst.</q>’ <m s="wrobel">De restauratrice</m> denkt dat <i s="wrobel">ze <t v="2026-21">in de lente</t> klaar is</i>.

Van wie is het nu? Daarover lopen de meningen uiteen. Het veilinghuis waar het doek <t v="1943-11">in november 1943</t> onder dwang werd verkocht, bestaat nog. In een brief <t v="2025-09-08">van 8 september</t> schrijft <m s="ketels">Ketels</m> “<q s="ketels" type="mixed">alle medewerking</q>” te zullen verlenen.

De burgemeester ziet het al hangen, in het museum, onder een spot. ‘<q s="burgemeester">Ze is van ons allemaal</q>’, zei <m s="burgemeester">Filip Vandamme-Roets</m> <t v="2025-09-15">maandag</t> op de gemeenteraad. De weduwe hoorde het van de buren.

‘<q s="desmet">Van ons allemaal? Dan mag ze <t v="2025-09-21">zondag</t> bij hem komen eten.</q>’

Haar eigen voorstel is eenvoudiger. De erfgenamen van de joodse eigenaar zoeken, een koffie drinken, vragen wat zij willen. <t v="2025-09-24">Volgende week woensdag</t> komt een kleindochter uit Haifa. ‘<q s="desmet">Ik bak een taart</q>’, zegt <m s="desmet">Desmet</m>. ‘<q s="desmet">En ik zal zeggen dat ik haar al die tijd koel heb gehouden.</q>’
