---
id: pl-831
language: pl
agency: PAP
outlet: Puls Rynku
domain: puls-rynku.example
authors: []
published: 2024-12-03T15:30:00+01:00
modified: null
dateline: {place: Warszawa, agency: PAP, date: null}
copyright: {holders: [PAP], year: null, notice: "© PAP", licence: null, reserved: false}
tdm: null
speakers:
  prezes: {name: "Henryk Sadowski", kind: person, roles: ["prezes Narodowego Banku"]}
  czlonek: {name: "Irena Wolska", kind: person, roles: ["członkini rady"]}
  ekon: {name: "Michał Tarka", kind: person, roles: ["główny ekonomista"]}
  min: {name: "Grzegorz Bielak", kind: person, roles: ["minister finansów"]}
notes: "economy: NBP-like bank, prezes, członek rady, ekonomista, minister finansów"
---
# Rada nie zmieniła stóp procentowych. Sadowski: za wcześnie na obniżki

Rada Polityki Pieniężnej pozostawiła <t v="2024-12-03">we wtorek</t> stopy procentowe na niezmienionym poziomie. "<q s="prezes">Inflacja to nie jest wróg, z którym podpisuje się rozejm</q>" - powiedział <m s="prezes">prezes Narodowego Banku Henryk Sadowski</m>.

W <m s="prezes">jego</m> opinii <i s="prezes">na obniżki jest za wcześnie</i>. <m s="prezes">Sadowski</m> zaznaczył, że <i s="prezes">presja płacowa wciąż jest silna</i>. "<q s="prezes">Kto dziś obniża, ten jutro podnosi</q>" - stwierdził <m s="prezes">szef banku centralnego</m>.

Innego zdania jest członkini rady Irena Wolska. "<q s="czlonek" via="PAP">Dusimy gospodarkę bez potrzeby</q>" - oceniła <m s="czlonek">ekonomistka</m> w rozmowie z PAP. Dodała, że <i s="czlonek">złoży wniosek o obniżkę <t v="2025-01">w styczniu</t></i>.

Rynek nie był zaskoczony. "<q s="ekon">Decyzja nudna, komunikat jeszcze nudniejszy</q>" - skomentował <m s="ekon">Michał Tarka</m>, główny ekonomista Banku Zachodniego. Według <m s="ekon">niego</m> <i s="ekon">pierwsza obniżka nastąpi <t v="2025-34">w drugim kwartale</t></i>.

Minister finansów Grzegorz Bielak odmówił komentarza. "<q s="min">Szanuję niezależność banku, nawet kiedy mi przeszkadza</q>" - zażartował <m s="min">szef resortu</m>.
