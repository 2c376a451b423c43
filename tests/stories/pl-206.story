---
id: pl-206
language: pl
agency: PAP
outlet: Biznes Plus
domain: biznes-plus.example
authors: [Katarzyna Mroczek]
published: 2022-10-13T09:15:00+02:00
modified: null
dateline: null
copyright: {holders: [PAP], year: 2022, notice: "© PAP 2022. Powielanie, rozpowszechnianie i przechowywanie w bazach danych bez zgody PAP jest zabronione", licence: null, reserved: true}
tdm: reserved
speakers:
  wrona: {name: Ignacy Wrona, kind: person, roles: [członek Rady Polityki Pieniężnej]}
  babcia: {name: babcia, kind: unnamed, roles: []}
  prezes: {name: prezes banku, kind: unnamed, roles: []}
  taks: {name: taksówkarz, kind: unnamed, roles: []}
notes: PAP interview; questions marked PAP and answers marked with initials, no quotation marks; reported words in marks inside answers; quarters, half-years, decades, bare months; surname Wrona (crow); intro with marked quotes
---
# <m s="wrona">Ignacy Wrona z RPP</m>: <i s="wrona">inflacja to podatek, którego nikt nie uchwalił</i> (wywiad)

„<q s="wrona" via="PAP">Stopy procentowe nie są młotkiem, są termostatem</q>” – mówi PAP <m s="wrona">członek Rady Polityki Pieniężnej Ignacy Wrona</m>. Zapewnia, że <i s="wrona"><t v="2022-11">w listopadzie</t> zagłosuje tak, jak nakażą dane</i>.

PAP: <t v="2022-09">We wrześniu</t> ceny wzrosły o 17,2 proc. Czy to już szczyt?

I.W.: <q s="wrona">Nie. Szczyt zobaczymy <t v="2023-33">w pierwszym kwartale przyszłego roku</t>, potem zacznie się długie schodzenie. Jak w górach: w dół bolą kolana.</q>

PAP: Rada podnosiła stopy jedenaście razy. Pomogło?

I.W.: <q s="wrona">Zaczęliśmy <t v="2021-10">w październiku ubiegłego roku</t>, moim zdaniem o kwartał za późno. Mówiłem to wtedy i jeden prezes banku odparł: „<q s="prezes">Niech pan nie straszy klientów</q>”. Dziś sam ich straszy.</q>

PAP: Co pan myśli o tzw. wakacjach kredytowych?

I.W.: <q s="wrona">To aspiryna podana choremu, który potrzebuje diety. Rozumiem polityków, ale aspiryna nie odchudza.</q>

PAP: Pamięta pan lata hiperinflacji?

I.W.: <q s="wrona">Doskonale. <t v="1989-10">W październiku 1989 roku</t> babcia dała mi banknot i powiedziała: „<q s="babcia">Biegnij, bo zanim dojdziesz, będzie mniej wart</q>”. Ekonomii nauczyłem się w tej kolejce, <t v="199X">w latach dziewięćdziesiątych</t> tylko ją nazwałem.</q>

### Kiedy będzie taniej

PAP: Kiedy zobaczymy jednocyfrową inflację?

I.W.: <q s="wrona">Jeśli nic się nie wydarzy, <t v="2023-07/2023-12">w drugiej połowie 2023 roku</t>. A do celu wrócimy <t v="2025">w 2025 roku</t>. <t v="2022-10-12">Wczoraj</t> taksówkarz zapytał mnie, czy to obietnica. Odpowiedziałem, że prognoza. „<q s="taks">To proszę wysiąść</q>” – usłyszałem.</q>

PAP: Złoty?

I.W.: <q s="wrona">Najbardziej lubi nudę. <t v="2022-09-28">28 września</t> euro kosztowało 4,88 zł, <t v="2022-10-13">dzisiaj</t> jest taniej i oby tak zostało <t v="../2022-12-31">do końca roku</t>.</q>

Wrona zasiada w Radzie <t v="2022-02/..">od lutego</t>. Jest autorem książki „Pieniądz nie śpi, ale drzemie”. Następne posiedzenie RPP odbędzie się <t v="2022-11-08/2022-11-09">8 i 9 listopada</t>.

Rozmawiała Katarzyna Mroczek (PAP)
