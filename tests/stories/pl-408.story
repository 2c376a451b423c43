---
id: pl-408
language: pl
agency: PAP
outlet: Wokanda24
domain: wokanda24.example
authors: [Lidia Rak-Tomczyk]
published: 2024-06-12T17:22:00+02:00
modified: null
dateline: {place: Kielce, agency: PAP, date: null}
copyright: {holders: [Wokanda24 sp. z o.o.], year: [2015, 2024], notice: "© 2015-2024 Wokanda24 sp. z o.o.", licence: null, reserved: false}
tdm: null
speakers:
  pietrzyk: {name: Roman Pietrzyk, kind: person, roles: [były burmistrz, oskarżony]}
  golebiowski: {name: Marcin Gołębiowski, kind: person, roles: [prokurator]}
  sedzia: {name: Agata Śmiłowska, kind: person, roles: [sędzia, przewodnicząca składu]}
  jaroslaw: {name: Jarosław K., kind: person, roles: [przedsiębiorca budowlany, świadek]}
  obronca: {name: Ryszard Pietrzyk, kind: person, roles: [mecenas, rodzony brat]}
  zona: {name: żona byłego burmistrza, kind: unnamed, roles: []}
notes: accused and his counsel are brothers of one surname; witness with abbreviated name; judge who announces; wife without a name; last word; nickname in marks; straight marks; indirect speech with twierdzi/przekonywał
---
# Były burmistrz skazany za łapówki. "<q s="pietrzyk">Most stoi, a ja siedzę</q>"

Kielce (PAP) - Na cztery lata więzienia skazał <t v="2024-06-12">w środę</t> Sąd Okręgowy w Kielcach Romana Pietrzyka, byłego burmistrza Opatowic, za przyjęcie 210 tys. zł od wykonawcy mostu.

"<q s="sedzia">Oskarżony traktował gminę jak skarbonkę, do której tylko on miał młotek</q>" - uzasadniała <m s="sedzia">sędzia Agata Śmiłowska</m>. Zdaniem <m s="sedzia">przewodniczącej składu</m> <i s="sedzia">zeznania kluczowego świadka były spójne i wiarygodne</i>.

Świadkiem tym był Jarosław K., przedsiębiorca budowlany. <t v="2023-11">W listopadzie</t> zeznał, że <i s="jaroslaw">pieniądze woził w pudełku po butach, zawsze w poniedziałki</i>. "<q s="jaroslaw">Pan burmistrz pytał o rozmiar i wiedziałem, ile mam przynieść</q>" - mówił wtedy <m s="jaroslaw">przedsiębiorca</m>. Za współpracę z prokuraturą odstąpiono wobec niego od kary.

Skazanego bronił rodzony brat. "<q s="obronca">Wyrok oparto na słowach człowieka, który kupił sobie nimi wolność</q>" - powiedział po rozprawie <m s="obronca">mecenas Ryszard Pietrzyk</m>. Zapowiedział, że <i s="obronca">złoży apelację w ciągu dwóch tygodni</i>. Prokurator Marcin Gołębiowski, który żądał sześciu lat, też jej nie wyklucza. "<q s="golebiowski">Poczekamy na pisemne uzasadnienie</q>" - stwierdził <m s="golebiowski">oskarżyciel</m>.

Sam Roman Pietrzyk wysłuchał wyroku na stojąco. W ostatnim słowie, wygłoszonym <t v="2024-06-05">tydzień temu</t>, przekonywał, że <i s="pietrzyk">padł ofiarą zemsty</i>. "<q s="pietrzyk">Most stoi, a ja siedzę. Niech ktoś mi powie, kto z nas jest dziurawy</q>" - rzucił teraz do dziennikarzy, wychodząc z sali. Areszt opuścił <t v="2023-12-22">22 grudnia</t> po wpłaceniu kaucji i do uprawomocnienia się orzeczenia pozostanie na wolności.

"<q s="zona">Mąż nie umiał policzyć do dziesięciu, a co dopiero do dwustu tysięcy</q>" - powiedziała na korytarzu <m s="zona">żona byłego burmistrza</m>.

Most, zwany w okolicy "Romanem", otwarto <t v="2019-06-01">1 czerwca 2019 roku</t>. Pietrzyk rządził Opatowicami <t v="2006/2022">w latach 2006-2022</t>. Wyrok jest nieprawomocny.
