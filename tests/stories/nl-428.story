---
id: nl-428
language: nl
agency: null
outlet: Muziekblad Noot
domain: muziekbladnoot.example
authors: [Charlotte Verweij]
published: 2025-11-28
modified: null
dateline: null
copyright: {holders: [Muziekblad Noot], year: 2025, notice: "Muziekblad Noot, 2025", licence: null, reserved: false}
tdm: null
speakers:
  halonen: {name: Santtu Halonen, kind: person, roles: [dirigent, Fin]}
  merel: {name: Merel Junggeburt, kind: person, roles: [violiste, concertmeester]}
  wintersteen: {name: Dominik Wintersteen, kind: person, roles: [directeur]}
  nick: {name: Nick Haverkort, kind: person, roles: [paukenist]}
  oma: {name: mijn oma, kind: unnamed, roles: []}
  abonnee: {name: een abonnee, kind: unnamed, roles: []}
notes: conductor leaves, answers to questions in an interview of two people at once (violinist and timpanist) with attribution by role, Finnish conductor by nationality, works in marks
---
# Twee uur met de laatste pauken van het Gelders Symfonisch

Het orkest houdt <t v="2026-01-01">op 1 januari</t> op te bestaan. In de kantine zitten er nog twee, de violiste en de paukenist, met één zak drop.

Wie van jullie hoorde het het eerst?

<q s="merel">Ik. Ik stond bij de kapper en de directeur belde. Hij zei: ‘<q s="wintersteen">Zit je?</q>’ Ik zat. Daarna heb ik de hele middag met een half geknipt hoofd gerepeteerd.</q>

‘<q s="nick">Je zag er niks van</q>’, zegt <m s="nick">Nick Haverkort</m> naast haar. Hij slaat de pauken <t v="1996/..">sinds 1996</t>. Merel Junggeburt, concertmeester, is van een latere lichting. ‘<q s="merel">Leugenaar</q>’, zegt <m s="merel">ze</m>.

Dirigent Santtu Halonen vertrok al <t v="2025-10">in oktober</t>. ‘<q s="halonen">Een orkest sterft niet aan stilte, het sterft aan vergaderingen</q>’, schreef <m s="halonen">de Fin</m> in zijn afscheidsmail. De directeur ontkent dat. Volgens <m s="wintersteen">Dominik Wintersteen</m> <i s="wintersteen">is er tot het laatst gezocht naar 400.000 euro</i>. ‘<q s="wintersteen">We vonden er 390</q>’, zegt <m s="wintersteen">hij</m> wrang.

Wat gaan jullie missen?

<q s="merel">De seconde voordat hij zijn stok optilt. Mijn oma zei vroeger: ‘<q s="oma">Kind, dan hoor je God kuchen</q>’.</q>

De paukenist knikt. ‘<q s="nick">Ik mis de 200 maten rust</q>’, vult <m s="nick">hij</m> aan. ‘<q s="nick">Niemand kan zo goed wachten als ik.</q>’

Het laatste concert is <t v="2025-12-28T15:00">op zondag 28 december om 15.00 uur</t>: de ‘Afscheidssymfonie’ van Haydn, waarbij iedereen een voor een het podium verlaat. Een abonnee heeft bezwaar gemaakt. ‘<q s="abonnee">Dat vind ik te letterlijk</q>’, schreef <m s="abonnee">ze</m> aan de redactie.

Wie gaat er als laatste af? De violiste moet lachen. <m s="merel">Ze</m> legt uit dat <i s="merel">Haydn niet in pauken voorziet</i>. ‘<q s="nick">Ik doe het licht</q>’, zegt <m s="nick">Haverkort</m>.
