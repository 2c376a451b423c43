---
id: pl-416
language: pl
agency: PAP
outlet: Samorząd Dziś
domain: samorzad-dzis.example
authors: []
published: 2023-05-18T16:10:00+02:00
modified: null
dateline: {place: Wrocław, agency: PAP, date: null}
copyright: {holders: [PAP], year: 2023, notice: "© PAP 2023. Kopiowanie i eksploracja tekstów wymagają zgody", licence: null, reserved: true}
tdm: reserved
speakers:
  bieniek: {name: Marta Bieniek, kind: person, roles: [wiceprezydent Wrocławia]}
  kotowska: {name: Alina Kotowska, kind: person, roles: [radna opozycji, radna]}
  dziedzic: {name: Paweł Dziedzic, kind: person, roles: [prezes MPK, prezes]}
  mpk: {name: MPK, kind: organisation, roles: [spółka]}
  motorniczy: {name: motorniczy z zajezdni Gaj, kind: unnamed, roles: []}
  wykonawca: {name: rzecznik wykonawcy, kind: unnamed, roles: []}
notes: council session in plain prose; deputy mayor and councillor both women with surname ending -ska/-ek; president of the municipal company beside the company; tram driver told PAP; spokesman without a name; silent mayor; dates
---
# Wrocław: nowa linia tramwajowa z opóźnieniem, radni żądają wyjaśnień

Wrocław (PAP) – <i s="bieniek">Linia tramwajowa na Swojczyce zostanie otwarta dopiero <t v="2024-03">w marcu przyszłego roku</t>, pół roku po terminie</i> – poinformowała <t v="2023-05-18">w czwartek</t> na sesji rady miejskiej <m s="bieniek">wiceprezydent Wrocławia Marta Bieniek</m>.

„<q s="bieniek">Musieliśmy przeprojektować odwodnienie na odcinku 400 metrów</q>” – wyjaśniła. <m s="bieniek">Bieniek</m> zapewniła, że <i s="bieniek">koszt inwestycji się nie zmieni</i>.

<m s="kotowska">Radna opozycji Alina Kotowska</m> przypomniała, że <i s="kotowska">o błędach w projekcie pisała do ratusza już <t v="2022-11">w listopadzie</t></i>. „<q s="kotowska">Dostałam odpowiedź, że uwagi są przedwczesne</q>” – powiedziała <m s="kotowska">Kotowska</m>. <m s="kotowska">Jej</m> zdaniem <i s="kotowska">za opóźnienie powinien odpowiedzieć prezydent Jacek Sutryk</i>. Ten w sesji nie uczestniczył.

Głos zabrał także Paweł Dziedzic. „<q s="dziedzic">Tramwaje na tę linię są już kupione i stoją w zajezdni</q>” – przyznał <m s="dziedzic">prezes MPK</m>. Dodał, że <i s="dziedzic">ich ubezpieczenie kosztuje 70 tys. zł miesięcznie</i>. <m s="mpk">Spółka</m> podała później w komunikacie, że <i s="mpk">rozważa wykorzystanie wagonów na innych trasach</i>.

„<q s="motorniczy" via="PAP">Jeździmy nimi po zajezdni w kółko, żeby nie zardzewiały</q>” – powiedział PAP <m s="motorniczy">motorniczy z zajezdni Gaj</m>. Poprosił, by nie podawać jego nazwiska.

<m s="wykonawca">Rzecznik wykonawcy</m> oświadczył, że <i s="wykonawca">firma realizuje umowę zgodnie z aneksem <t v="2023-02-28">z 28 lutego</t></i>. „<q s="wykonawca">O treści aneksu niech się wypowie zamawiający</q>” – zaznaczył. Wiceprezydent nie chciała tego komentować. „<q s="bieniek">Aneks jest jawny, każdy radny może go przeczytać</q>” – ucięła na koniec <m s="bieniek">Bieniek</m>. <m s="kotowska">Radna</m> odparła, że <i s="kotowska">czeka na kopię <t v="2023-05-08/..">od 8 maja</t></i>.

Budowa ruszyła <t v="2021-10">w październiku 2021 roku</t>. Następna sesja odbędzie się <t v="2023-06-22">22 czerwca</t>. Miejscy aktywiści nazywają linię „Tramwajem Godota”.
