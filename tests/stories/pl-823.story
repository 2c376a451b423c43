---
id: pl-823
language: pl
agency: PAP
outlet: Sport Dziś
domain: sport-dzi.example
authors: []
published: 2025-06-16T21:45:00+02:00
modified: null
dateline: {place: Kraków, agency: PAP, date: null}
copyright: {holders: [PAP], year: null, notice: "© PAP", licence: null, reserved: false}
tdm: null
speakers:
  bruni: {name: "Sandro Bruni", kind: person, roles: ["selekcjoner", "Włoch", "trener"]}
  kaczor: {name: "Bartosz Kaczorowski", kind: person, roles: ["kapitan"]}
  mlody: {name: "Filip Żak", kind: person, roles: ["przyjmujący"]}
  prezes: {name: "Renata Wilk", kind: person, roles: ["prezes związku"]}
notes: "volleyball and trainer: selekcjoner, kapitan, foreign coach, pronouns"
---
# Liga Narodów: Polacy bez straty seta. <m s="bruni">Bruni</m>: "<q s="bruni">Możemy grać jeszcze lepiej</q>"

Kraków (PAP) - Polscy siatkarze pokonali <t v="2025-06-16">w poniedziałek</t> w Krakowie Kanadę 3:0 w meczu Ligi Narodów. "<q s="bruni">Jestem zadowolony z wyniku, ale nie z naszej zagrywki</q>" - powiedział po spotkaniu <m s="bruni">trener Sandro Bruni</m>.

Włoch, który prowadzi reprezentację <t v="2025-01/..">od stycznia</t>, dał szansę kilku debiutantom. "<q s="bruni">Młodzi muszą się uczyć na błędach, a ja muszę się uczyć cierpliwości</q>" - zażartował <m s="bruni">selekcjoner</m>. Podkreślił, że <i s="bruni">skład na mistrzostwa świata wciąż jest otwarty</i>.

Najlepszym zawodnikiem meczu wybrano Filipa Żaka. 20-letni przyjmujący zdobył 17 punktów. "<q s="mlody">Przed meczem nie mogłem zjeść obiadu</q>" - przyznał. "<q s="mlody">Mama dzwoniła trzy razy i pytała, czy wystąpię</q>" - opowiadał <m s="mlody">Żak</m> w strefie wywiadów.

Pochwał nie szczędził mu kapitan drużyny Bartosz Kaczorowski. "<q s="kaczor">On się w ogóle nie boi</q>" - ocenił. Jak zauważył <m s="kaczor">Kaczorowski</m>, <i s="kaczor">takiego talentu w kadrze nie było od dekady</i>. "<q s="kaczor" id="1">Ja w jego wieku</q>" - dodał <m s="kaczor">doświadczony rozgrywający</m> - "<q s="kaczor" id="1">nosiłem starszym piłki.</q>"

Prezes związku Renata Wilk zapowiedziała, że <i s="prezes">premie za awans zostaną wypłacone jeszcze <t v="2025-07">w lipcu</t></i>. Ona również była pod wrażeniem gry Żaka. "<q s="prezes">Proszę mu dać spokojnie dorosnąć</q>" - zaapelowała <m s="prezes">szefowa związku</m> do dziennikarzy.

Kolejny mecz Polacy rozegrają <t v="2025-06-18">w środę</t> z Brazylią. Hala w Czyżynach, zwana przez kibiców "kotłem", będzie pełna. (PAP)
