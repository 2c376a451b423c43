---
id: pl-207
language: pl
agency: PAP
outlet: Głos Kibica
domain: glos-kibica.example
authors: [Łukasz Ptak]
published: 2024-05-04T23:58:00+02:00
modified: null
dateline: {place: Zabrze, agency: PAP, date: 2024-05-04}
copyright: {holders: [Głos Kibica, PAP], year: 2024, notice: "© 2024 Głos Kibica, PAP. Fot. R. Lis", licence: null, reserved: false}
tdm: null
speakers:
  sroda: {name: Michał Środa, kind: person, roles: [kapitan, strzelec]}
  traore: {name: Ibrahima Traoré, kind: person, roles: [napastnik, Gwinejczyk]}
  gorn: {name: Leszek Zapała, kind: person, roles: [szkoleniowiec gospodarzy, trener Skry]}
  hol: {name: Ruud van der Meij, kind: person, roles: [trener gości, Holender]}
  lek: {name: lekarz drużyny, kind: unnamed, roles: []}
  kib: {name: kibice, kind: group, roles: []}
  dziecko: {name: syn, kind: unnamed, roles: []}
notes: football copy in straight quotation marks; surname Środa (Wednesday); nationality and job mentions with three men as antecedents; particle name; minute of play that is no clock time; chant; stadium named after a date; sign-off
---
# Derby dla gości. <m s="sroda">Środa</m>: "<q s="sroda">Piłka wpadła, bo już nie miała dokąd pójść</q>"

Zabrze, <t v="2024-05-04">4 maja</t> (PAP) - Sokół Mikołów pokonał <t v="2024-05-04">w sobotę</t> na wyjeździe Skrę Zabrze 2:1 (0:1) i na trzy kolejki przed końcem sezonu awansował na pozycję lidera. Bramkę na wagę zwycięstwa zdobył w 93. minucie kapitan Michał Środa.

"<q s="sroda">Piłka wpadła, bo już nie miała dokąd pójść</q>" - skomentował <m s="sroda">strzelec</m>. "<q s="sroda" id="1">Mój syn</q> - śmiał się <m s="sroda">Środa</m> - <q s="sroda" id="1">zapytał przez telefon: '<q s="dziecko">Tato, czemu tak długo?</q>'</q>"

Skra prowadziła po golu Ibrahimy Traoré. Gwinejczyk, na którego trybuny wołają "Ibra z Zaborza", opuścił boisko z urazem kolana. "<q s="lek" via="PAP">Badanie zrobimy <t v="2024-05-06">w poniedziałek</t>, <t v="2024-05-04">dzisiaj</t> mogę tylko przyłożyć lód</q>" - przekazał PAP <m s="lek">lekarz drużyny</m>. <m s="traore">Napastnik</m> dodał, że <i s="traore">usłyszał trzask</i>. "<q s="traore">Myślałem, że to petarda, a to byłem ja</q>" - powiedział <m s="traore">Gwinejczyk</m>.

Trener gości Ruud van der Meij nie krył radości. "<q s="hol">W Holandii po takim meczu zamyka się szkoły</q>" - żartował <m s="hol">van der Meij</m>. <m s="hol">Holender</m> przyznał jednak, że <i s="hol">remis byłby sprawiedliwszy</i>.

Inaczej ocenił to szkoleniowiec gospodarzy. "<q s="gorn">Sprawiedliwość? Ona w piłce siedzi na ławce</q>" - stwierdził <m s="gorn">Leszek Zapała</m>. Zdaniem <m s="gorn">trenera Skry</m> <i s="gorn">sędzia doliczył o dwie minuty za dużo</i>. Pracę arbitra nazwał "<q s="gorn" type="mixed">muzyką eksperymentalną</q>".

### Lider po 28 latach

Sokół był liderem po raz ostatni <t v="1996-21">wiosną 1996 roku</t>. "<q s="kib">Nasz jest ten Śląsk!</q>" - skandowali <m s="kib">kibice</m>, których na stadionie im. 22 Lipca zebrało się 11 tysięcy. Mecz rozpoczął się <t v="2024-05-04T20:30">o godz. 20.30</t>, z półgodzinnym poślizgiem.

W tabeli Sokół ma punkt przewagi. <t v="2024-05-11/2024-05-12">W następny weekend</t> podejmie Bałtyk Reda, a sezon zakończy <t v="2024-05-25">25 maja</t>. <t v="2023">W ubiegłym roku</t> drużyna ledwie uniknęła spadku. "<q s="sroda"><t v="2024-05-05">Jutro</t> mamy wolne, więc pewnie wszyscy przyjdziemy na trening</q>" - zapewnił <m s="sroda">kapitan</m>.

Łukasz Ptak (PAP)
