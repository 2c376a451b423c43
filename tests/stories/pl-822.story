---
id: pl-822
language: pl
agency: null
outlet: Biznes i Rynek
domain: biznes-i-rynek.example
authors: [Katarzyna Olszewska]
published: 2026-02-10T09:30:00+01:00
modified: null
dateline: null
copyright: {holders: [Biznes i Rynek], year: null, notice: "© Biznes i Rynek", licence: null, reserved: false}
tdm: null
speakers:
  wrona: {name: "Agnieszka Wrona", kind: person, roles: ["prezes"]}
  analityk: {name: "Tomasz Gajda", kind: person, roles: ["analityk"]}
  zwiazek: {name: "Jan Kubiak", kind: person, roles: ["szef zakładowej Solidarności"]}
  ministerstwo: {name: "Ministerstwo Przemysłu", kind: organisation, roles: ["resort przemysłu"]}
notes: "economy: company results, prezes, analyst, NBP-like bank, cytowany w komunikacie"
---
# Hutmet zamyka wielki piec. <m s="zwiazek">Związkowcy</m>: "<q s="zwiazek">To początek końca</q>"

Spółka Hutmet wygasi <t v="2026-03">w marcu</t> jeden z dwóch wielkich pieców w Dąbrowie Górniczej - poinformował <t v="2026-02-10">we wtorek</t> zarząd. Powodem są wysokie ceny energii i tani import ze Wschodu.

– <q s="wrona" id="1">To była najtrudniejsza decyzja w mojej karierze</q> – przyznaje <m s="wrona">Agnieszka Wrona, prezes Hutmetu</m>. – <q s="wrona" id="1">Ale każdy dzień pracy tego pieca kosztuje nas milion złotych.</q>

Według <m s="wrona">prezes</m> <i s="wrona">zwolnień grupowych nie będzie, a załoga zostanie przeniesiona do innych wydziałów</i>. W te zapewnienia nie wierzą związkowcy.

– <q s="zwiazek" id="2">Słyszeliśmy to samo <t v="2019">w 2019 roku</t>, a potem pracę straciło 400 osób</q> – mówi <m s="zwiazek">Jan Kubiak</m>, szef zakładowej Solidarności. – <q s="zwiazek" id="2">To początek końca.</q>

Jak dodaje <m s="zwiazek">Kubiak</m>, <i s="zwiazek">załoga jest gotowa do strajku</i>.

Eksperci nie są zaskoczeni. "<q s="analityk">Europejskie hutnictwo przegrywa z kosztami, a Hutmet nie jest wyjątkiem</q>" - ocenia <m s="analityk">Tomasz Gajda</m>, analityk Domu Maklerskiego Orion, cytowany w raporcie. <m s="analityk">Jego</m> zdaniem <i s="analityk">bez wsparcia państwa w ciągu dwóch lat zgaśnie także drugi piec</i>.

<m s="ministerstwo">Resort przemysłu</m> przekazał nam, że "<q s="ministerstwo" type="mixed">analizuje możliwe formy pomocy</q>". Na konkrety trzeba jednak poczekać <t v="../2026-03">do końca marca</t>.

– <q s="wrona">Czasu mamy tyle, ile koksu na placu</q> – kwituje <m s="wrona">Wrona</m>.

<t v="2025">W 2025 roku</t> Hutmet zanotował 310 mln zł straty. Akcje spółki potaniały <t v="2026-02-10">we wtorek</t> o 6 proc.
