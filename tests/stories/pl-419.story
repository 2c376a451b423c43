---
id: pl-419
language: pl
agency: PAP
outlet: Energia i Klimat
domain: energia-i-klimat.example
authors: []
published: 2022-09-27T18:30:00+02:00
modified: null
dateline: {place: Goleniów, agency: PAP, date: null}
copyright: {holders: [], year: null, notice: "Za: PAP", licence: null, reserved: false}
tdm: null
speakers:
  frederiksen: {name: Mette Frederiksen, kind: person, roles: [premier Danii, duńska premier]}
  morawiecki: {name: Mateusz Morawiecki, kind: person, roles: [premier, szef polskiego rządu]}
  aasland: {name: Terje Aasland, kind: person, roles: [norweski minister ds. ropy naftowej i energii, Norweg]}
  gaz: {name: Gaz-System, kind: organisation, roles: [operator]}
  energinet: {name: Energinet, kind: organisation, roles: []}
  spawacz: {name: jeden ze spawaczy, kind: unnamed, roles: []}
  ekspertka: {name: Ludwika Hemmer, kind: person, roles: [ekspertka Forum Gazowego]}
notes: Baltic Pipe opening with real office-holders; two premiers (woman and man) so that premier is settled by agreement and nationality; Norwegian minister; operators; welder; woman expert; simultaneous news of leaks; mixed; clock time
---
# Otwarto gazociąg Baltic Pipe. <m s="frederiksen">Duńska premier</m>: „<q s="frederiksen">To początek nowej epoki</q>”

Goleniów (PAP) – Szefowie rządów Polski i Danii oraz norweski minister ds. ropy naftowej i energii symbolicznie odkręcili <t v="2022-09-27">we wtorek</t> zawór gazociągu Baltic Pipe.

„<q s="morawiecki">Kończy się era dominacji, zaczyna era solidarności</q>” – powiedział <m s="morawiecki">premier Mateusz Morawiecki</m>. Mette Frederiksen, która przemawiała po nim, nawiązała do doniesień o wyciekach z Nord Streamu. „<q s="frederiksen">Trudno uwierzyć w przypadek</q>” – oceniła. <m s="frederiksen">Premier Danii</m> zaznaczyła jednak, że <i s="frederiksen">na wnioski jest za wcześnie</i>.

Terje Aasland mówił o liczbach. „<q s="aasland">Norwegia dostarczy do dziesięciu miliardów metrów sześciennych rocznie</q>” – zapewnił <m s="aasland">minister</m>. <m s="aasland">Norweg</m> nazwał rurociąg „<q s="aasland" type="mixed">pępowiną między Północą a Wschodem</q>”.

<m s="gaz">Operator Gaz-System</m> podał, że <i s="gaz">przesył ruszy <t v="2022-10-01T06:00">1 października o godz. 6</t></i>. Pełną przepustowość rura osiągnie <t v="2022-12-31">do końca roku</t>. <m s="energinet">Energinet</m> poinformował z kolei, że <i s="energinet">duński odcinek liczy 210 km</i>.

Na uroczystość zaproszono też budowniczych. „<q s="spawacz" via="PAP">Zrobiłem dwa tysiące spoin i każdą mogę podpisać</q>” – powiedział PAP <m s="spawacz">jeden ze spawaczy</m>. Szef polskiego rządu uścisnął mu rękę.

Mniej entuzjazmu ma Ludwika Hemmer. „<q s="ekspertka">Rura jest, teraz trzeba ją zapełnić kontraktami</q>” – zauważa <m s="ekspertka">ekspertka Forum Gazowego</m>. Zwraca uwagę, że <i s="ekspertka">na razie zakontraktowano połowę</i>.

Pomysł połączenia z Norwegią sięga <t v="2001">2001 roku</t>. Umowę podpisano <t v="2018-11">w listopadzie 2018 roku</t>. „<q s="frederiksen">Następnym razem spotkajmy się na Bornholmie, tam też wieje</q>” – pożegnała gospodarza <m s="frederiksen">Frederiksen</m>.
