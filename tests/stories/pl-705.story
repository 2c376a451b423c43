---
id: pl-705
language: pl
agency: null
outlet: Zeszyty Podwórkowe
domain: zeszyty-podworkowe.example
authors: [Barbara Kłosińska]
published: 2025-11-14
modified: null
dateline: null
copyright: {holders: [Zeszyty Podwórkowe], year: 2025, notice: "© 2025 Zeszyty Podwórkowe", licence: null, reserved: false}
tdm: null
speakers:
  wirski: {name: Teofil Wirski, kind: person, roles: [eseista]}
  dziadek: {name: mój dziadek, kind: unnamed, roles: []}
  pan: {name: pan z okienka, kind: unnamed, roles: []}
  ja: {name: felietonistka, kind: unnamed, roles: []}
notes: felieton; słowa jako słowa, cudzysłów ironiczny, nowomowa, tytuły, przydomki; jeden cytat z nieżyjącego eseisty (zmyślonego), dziadek i wymiana zdań z urzędnikiem
---
# Pochwała „jakoś”

Polska stoi na słowie „jakoś”. „Jakoś” się jechało, „jakoś” się budowało, „jakoś” to będzie. Cudzoziemcy tłumaczą je jako „somehow” i nic nie rozumieją, bo „somehow” jest przysłówkiem, a „jakoś” jest światopoglądem.

Teraz przyszło nowe. W moim urzędzie wisi plakat „Jakość zamiast jakoś”. Jedna litera, a jaki „postęp”. Są „standardy obsługi”, jest „ścieżka klienta”, są nawet „kamienie milowe”, choć korytarz ma czternaście metrów. Pani, która od lat podlewała paprotkę, została „koordynatorką przestrzeni”. Paprotka uschła.

Teofil Wirski, eseista zwany „Szewcem”, bo każde zdanie podbijał dwa razy, pisał o tym już <t v="1936">w 1936 roku</t> w tomie „Kalosze i metafizyka”. „<q s="wirski">Naród, który umie jakoś, przeżyje tych, którzy umieją dobrze</q>” - twierdził <m s="wirski">Wirski</m>. Okrzyknięto go „szkodnikiem”. Po wojnie, dla odmiany, „kosmopolitą”.

Mój dziadek był zegarmistrzem i „jakoś” nie znosił. Mawiał: „<q s="dziadek">Zegar, który jakoś chodzi, to nie zegar, tylko teściowa</q>”. Ale kiedy zabrakło części, zrobił sprężynę z gorsetu i przez trzydzieści lat nikt nie zauważył. W rodzinie mówi się na to „cud gorsetowy”.

<t v="2025-11-12">W środę</t> poszłam złożyć wniosek o „kartę aktywnego mieszkańca”. Nie było druków. „<q s="ja">I co teraz?</q>” - zapytałam. „<q s="pan">Jakoś to zrobimy</q>” - szepnął <m s="pan">pan z okienka</m> i rozejrzał się, czy nie widzi go plakat.

W filmie „Ostatni kurs do Sokółki” autobus psuje się w szczerym polu, a pasażerowie pchają go do napisów końcowych. Na afiszu stało „kino drogi”. Raczej kino pobocza. Nikt tam nie jest „bohaterem”, nikt nie „przepracowuje traumy”, wszyscy pchają. Jakoś.
