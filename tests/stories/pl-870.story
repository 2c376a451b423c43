---
id: pl-870
language: pl
agency: PAP
outlet: Dziennik Krajowy
domain: gazeta.example
authors: []
published: 2025-03-12T12:00:00+01:00
modified: null
dateline: {place: Warszawa, agency: PAP, date: 2025-03-12}
copyright: {holders: [Dziennik Krajowy], year: null, notice: "© Dziennik Krajowy", licence: null, reserved: false}
tdm: null
speakers:
  min: {name: "Agnieszka Modrzewska", kind: person, roles: ["minister klimatu", "szefowa resortu", "polityczka"]}
  pos: {name: "Krzysztof Hałas", kind: person, roles: ["poseł opozycji", "wiceszef komisji środowiska"]}
  lesnik: {name: "Marek Bieńczyk", kind: person, roles: ["rzecznik Lasów Państwowych", "leśnik"]}
  fund: {name: "Fundacja Dziki Bór", kind: organisation, roles: ["organizacja", "fundacja"]}
  urz: {name: "urzędnik resortu klimatu", kind: unnamed, roles: []}
notes: speech alone
---
# <m s="min">Modrzewska</m>: <i s="min">do 2030 r. ochroną obejmiemy jedną piątą lasów</i>

<i s="min">Do 2030 roku 20 proc. najcenniejszych lasów zostanie wyłączonych z wycinki</i> – zapowiedziała w środę <m s="min">minister klimatu Agnieszka Modrzewska</m>. Opozycja krytykuje pomysł i domaga się wyliczeń.

„<q s="min">To nie jest wojna z leśnikami. To umowa z naszymi wnukami</q>” – powiedziała <m s="min">szefowa resortu</m> na konferencji prasowej w Warszawie.

<m s="min">Modrzewska</m> poinformowała, że <i s="min">pierwszych 120 tys. hektarów zostanie objętych moratorium jeszcze w tym roku</i>. Jak dodała, <i s="min">lista terenów powstała we współpracy z naukowcami</i>. „<q s="min" id="1">Wybraliśmy miejsca</q>” – wyjaśniła – „<q s="min" id="1">o których nikt rozsądny nie powie, że to plantacja desek</q>”.

Zdaniem <m s="pos">wiceszefa sejmowej komisji środowiska Krzysztofa Hałasa</m> <i s="pos">ministerstwo nie policzyło skutków dla przemysłu drzewnego</i>. „<q s="pos">W moim okręgu z drewna żyje osiem tysięcy rodzin. Co pani minister im powie?</q>” – pytał <m s="pos">poseł</m>. <m s="pos">Hałas</m> ocenił, że projekt jest „<q s="pos" type="mixed">pisany pod dyktando aktywistów</q>”.

Rzecznik Lasów Państwowych Marek Bieńczyk przekazał PAP, że <i s="lesnik">przedsiębiorstwo wykona decyzje resortu</i>. „<q s="lesnik" via="PAP">Nadleśnictwa muszą jednak wiedzieć, z czego zapłacą ludziom</q>” – zaznaczył <m s="lesnik">leśnik</m>.

Fundacja Dziki Bór uznała zapowiedzi za „<q s="fund" type="mixed">krok w dobrą stronę, ale spóźniony</q>”. „<q s="fund">Część cennych drzewostanów już wycięto</q>” – napisano w <m s="fund">oświadczeniu organizacji</m>.

<m s="urz">Urzędnik resortu klimatu</m>, który prosił o niepodawanie nazwiska, przyznał w rozmowie z PAP, że <i s="urz">negocjacje z ministerstwem finansów jeszcze trwają</i>.

Program „Zielona Sieć” ma trafić do konsultacji w kwietniu.
