---
id: pl-827
language: pl
agency: PAP
outlet: Świat i Ludzie
domain: wiat-i-ludzie.example
authors: []
published: 2026-01-20T18:25:00+01:00
modified: null
dateline: {place: Bruksela, agency: PAP, date: null}
copyright: {holders: [PAP], year: null, notice: "© PAP", licence: null, reserved: false}
tdm: null
speakers:
  kom: {name: "Annika Sundberg", kind: person, roles: ["szefowa unijnej dyplomacji"]}
  zhao: {name: "Zhao Weiming", kind: person, roles: ["wiceminister handlu"]}
  fr: {name: "Étienne Roquebert", kind: person, roles: ["francuski prezydent"]}
  dypl: {name: "unijny dyplomata", kind: unnamed, roles: []}
  pl: {name: "Paweł Gronkowski", kind: person, roles: ["minister rozwoju"]}
notes: "EU: foreign politicians in oblique cases, szefowa dyplomacji, Xinhua, Kreml, metonyms"
---
# UE nakłada cła na chińskie magnesy. Pekin: "<q s="zhao">Odpowiemy tym samym</q>"

Bruksela (PAP) - Unia Europejska nałoży cła na chińskie magnesy - zdecydowali <t v="2026-01-20">we wtorek</t> ministrowie krajów członkowskich. "<q s="kom">Nie możemy dłużej udawać, że konkurencja jest uczciwa</q>" - oświadczyła po spotkaniu <m s="kom">szefowa unijnej dyplomacji Annika Sundberg</m>.

Nowe stawki zaczną obowiązywać <t v="2026-02-01/..">od 1 lutego</t>. Według <m s="kom">Sundberg</m> <i s="kom">cła obejmą także komponenty do silników</i>. "<q s="kom">Zostawiamy otwarte drzwi do negocjacji</q>" - dodała <m s="kom">Szwedka</m>.

Chiny zagroziły odwetem. "<q s="zhao" via="Xinhua">Odpowiemy tym samym, tylko szybciej</q>" - cytuje <m s="zhao">wiceministra handlu Zhao Weiminga</m> agencja Xinhua. Zdaniem <m s="zhao">Zhao</m> Europa "<q s="zhao" type="mixed">strzela sobie w stopę</q>".

Sceptyczny był też francuski prezydent. Étienne Roquebert przestrzegł przed wojną handlową. "<q s="fr">Trzeba bić się o przemysł, ale nie wolno bić na oślep</q>" - powiedział dziennikarzom w Paryżu. Z Roquebertem nie zgadza się minister rozwoju Paweł Gronkowski. "<q s="pl">Kto nie bije wcale, ten przegrywa</q>" - odparł <m s="pl">polski minister</m>.

<m s="dypl">Unijny dyplomata</m> powiedział PAP, że <i s="dypl" via="PAP">decyzja zapadła większością zaledwie dwóch głosów</i>. "<q s="dypl" via="PAP">To był najdłuższy wtorek w mojej karierze</q>" - zaznaczył <m s="dypl">rozmówca agencji</m>.

Import magnesów z Chin wzrósł <t v="2025">w 2025 roku</t> o 40 proc. Szczyt UE-Chiny, określany jako "spotkanie ostatniej szansy", zaplanowano na <t v="2026-03-12">12 marca</t>. (PAP)
