---
id: pl-821
language: pl
agency: PAP
outlet: Gazeta Nadwiślańska
domain: gazeta-nadwi-la-ska.example
authors: [Krzysztof Bąk]
published: 2025-09-05T12:00:00+02:00
modified: null
dateline: {place: Lublin, agency: PAP, date: null}
copyright: {holders: [PAP], year: null, notice: "© PAP", licence: null, reserved: false}
tdm: null
speakers:
  prok: {name: "Dorota Kępka", kind: person, roles: ["rzeczniczka prokuratury", "prokurator"]}
  obronca: {name: "Wojciech Sieradzki", kind: person, roles: ["obrońca", "adwokat"]}
  oskarzony: {name: "Michał R.", kind: person, roles: ["oskarżony"]}
  sedzia: {name: "Elżbieta Nowicka-Lis", kind: person, roles: ["sędzia"]}
  matka: {name: "matka zmarłej", kind: unnamed, roles: []}
notes: "court and prosecutors: prokuratura, rzeczniczka, obrońca, sąd, oskarżony with initial"
---
# Lublin. Ruszył proces lekarza oskarżonego o narażenie życia pacjentki

Przed Sądem Okręgowym w Lublinie rozpoczął się <t v="2025-09-05">w piątek</t> proces lekarza Michała R., oskarżonego o narażenie życia 29-letniej pacjentki. Kobieta zmarła <t v="2022-12">w grudniu 2022 roku</t>. Grozi mu do pięciu lat więzienia.

"<q s="prok">Oskarżony przez sześć godzin nie zlecił podstawowych badań, choć stan chorej się pogarszał</q>" - powiedziała <m s="prok">prokurator Dorota Kępka</m>, odczytując akt oskarżenia. Jak podkreśliła, <i s="prok">biegli nie mieli wątpliwości, że pacjentkę można było uratować</i>.

Michał R. nie przyznał się do winy. "<q s="oskarzony">Zrobiłem wszystko, co w tych warunkach było możliwe</q>" - oświadczył <m s="oskarzony">lekarz</m>. Tłumaczył, że <i s="oskarzony">tej nocy był jedynym dyżurnym na dwóch oddziałach</i>. "<q s="oskarzony">Nie mogłem być w dwóch miejscach jednocześnie</q>" - dodał <m s="oskarzony">oskarżony</m>.

Jego obrońca mec. Wojciech Sieradzki zapowiedział, że <i s="obronca">będzie wnioskować o powołanie nowych biegłych</i>. W rozmowie z dziennikarzami <m s="obronca">adwokat</m> przekonywał, że opinia zawiera "<q s="obronca" type="mixed">rażące błędy</q>". 

Na sali obecna była rodzina zmarłej. "<q s="matka" id="1">Nie chcę zemsty</q>" - powiedziała PAP <m s="matka">matka kobiety</m>. "<q s="matka" id="1">Chcę, żeby ktoś wreszcie powiedział przepraszam.</q>"

<m s="sedzia">Sędzia Elżbieta Nowicka-Lis</m> poinformowała, że <i s="sedzia">kolejna rozprawa odbędzie się <t v="2025-10-14">14 października</t></i>. Sąd chce przesłuchać wtedy pielęgniarki, które pracowały z oskarżonym.

Sprawa odbiła się szerokim echem w całym kraju. <t v="2023-01">W styczniu 2023 r.</t> ulicami Lublina przeszedł marsz pod hasłem "Ani jednej więcej". Rzeczniczka prokuratury pytana o to, czy zarzuty usłyszą kolejne osoby, odpowiedziała: "<q s="prok">Nie wykluczam tego</q>".
