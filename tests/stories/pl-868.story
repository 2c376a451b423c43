---
id: pl-868
language: pl
agency: PAP Biznes
outlet: Parkiet Regionalny
domain: gazeta.example
authors: []
published: 2025-06-17T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Parkiet Regionalny], year: null, notice: "© Parkiet Regionalny", licence: null, reserved: false}
tdm: null
speakers:
  sp: {name: "Polmlek Wschód", kind: organisation, roles: ["spółka"]}
  pr: {name: "Sebastian Wnuk", kind: person, roles: ["prezes Polmleku Wschód", "prezes spółki"]}
  gl: {name: "Magdalena Rosół", kind: person, roles: ["główna ekonomistka Banku Kresowego"]}
  rol: {name: "Stanisław Pyrka", kind: person, roles: ["rolnik", "hodowca"]}
  izba: {name: "Krajowa Izba Mleka", kind: organisation, roles: ["Izba"]}
  kow: {name: "KOWR", kind: organisation, roles: []}
notes: speech alone
---
# Polmlek Wschód przejmie trzy mleczarnie. <m s="pr">Prezes</m>: <i s="pr">nie będzie zwolnień</i>

<i s="sp">Polmlek Wschód podpisał umowę przejęcia trzech mleczarni na Podlasiu za 210 mln zł</i> - poinformowała <m s="sp">spółka</m>.

„<q s="pr" via="PAP Biznes">To inwestycja w ludzi i surowiec, a nie w mury</q>” - powiedział PAP Biznes <m s="pr">prezes Sebastian Wnuk</m>. <m s="pr">Szef spółki</m> zapewnił, że <i s="pr">zatrudnienie zostanie utrzymane co najmniej przez trzy lata</i>.

<m s="izba">Krajowa Izba Mleka</m> ocenia transakcję pozytywnie. „<q s="izba">Rozdrobniona branża nie przetrwa kolejnego kryzysu</q>” - czytamy w <m s="izba">stanowisku Izby</m>.

Obawy mają natomiast dostawcy. - <q s="rol">Jak zostanie jeden kupiec, to on będzie dyktował cenę</q> - uważa <m s="rol">Stanisław Pyrka</m>, który hoduje 60 krów pod Zambrowem. <m s="rol">Rolnik</m> podkreśla, że <i s="rol">już dziś za litr dostaje mniej niż przed rokiem</i>.

Zdaniem <m s="gl">głównej ekonomistki Banku Kresowego Magdaleny Rosół</m> <i s="gl">ceny w skupie ustabilizują się jesienią</i>. „<q s="gl" id="1">Popyt z Azji wraca</q>” - wskazuje <m s="gl">analityczka</m> - „<q s="gl" id="1">i to on będzie decydował o rynku</q>”.

KOWR podał, że <i s="kow">rozpatrzy wniosek o zgodę na przejęcie w ciągu miesiąca</i>. Wnuk liczy na „<q s="pr" type="mixed">szybką i merytoryczną</q>” decyzję.

„<q s="pr">Wolimy rosnąć razem z rolnikami niż ich kosztem</q>” - podsumował <m s="pr">prezes Polmleku</m>.
