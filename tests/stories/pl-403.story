---
id: pl-403
language: pl
agency: null
outlet: Siatka i Blok
domain: siatka-i-blok.example
authors: []
published: 2025-09-21T22:48:00+02:00
modified: null
dateline: null
copyright: {holders: [Siatka i Blok], year: [2017, 2025], notice: "2017-2025 © Siatka i Blok", licence: null, reserved: false}
tdm: null
speakers:
  ostrowska: {name: Mirosława Ostrowska-Bień, kind: person, roles: [trenerka Wisły Tczew, była reprezentantka Polski]}
  dziubak: {name: Lena Dziubak, kind: person, roles: [kapitan, atakująca]}
  ferro: {name: Giancarlo Ferro, kind: person, roles: [szkoleniowiec Stali Mielec, Włoch]}
  wawrzynczak: {name: Dariusz Wawrzyńczak, kind: person, roles: [prezes klubu z Tczewa]}
  liga: {name: Polska Liga, kind: organisation, roles: []}
  kibic: {name: starszy kibic, kind: unnamed, roles: []}
notes: straight double marks; trainer and captain both women meant by role; Italian coach by nationality; club president spoken about by others; scores; season names; a chant in marks; Sunday, Monday ahead
---
# "<q s="dziubak">Trenerka nas nie chwali, trenerka kiwa głową</q>". Beniaminek z Tczewa bije mistrza

Siatkarki Wisły Tczew sprawiły największą sensację inauguracji sezonu. <t v="2025-09-21">W niedzielę</t> pokonały broniącą tytułu Stal Mielec 3:2 (22:25, 25:19, 18:25, 25:23, 15:13).

Gdy ostatnia piłka wpadła w boisko, Mirosława Ostrowska-Bień spokojnie zamknęła notes. "<q s="ostrowska">Zapisałam jedenaście błędów, resztę opowiem dziewczynom <t v="2025-09-22">w poniedziałek</t></q>" - rzuciła <m s="ostrowska">trenerka</m>, schodząc do szatni. Na pytanie, czy się cieszy, odparła, że <i s="ostrowska">cieszyć się będzie <t v="2026-05">w maju</t></i>.

Z jej podopiecznych mówiła przede wszystkim Lena Dziubak, zdobywczyni 31 punktów. "<q s="dziubak" id="4">Trenerka nas nie chwali, trenerka kiwa głową</q> - śmiała się <m s="dziubak">kapitan</m> - <q s="dziubak" id="4"><t v="2025-09-21">dziś</t> kiwnęła dwa razy</q>". <m s="dziubak">Atakująca</m> zdradziła też, że <i s="dziubak">przed tie-breakiem drużyna nie usłyszała ani słowa o taktyce</i>. "<q s="dziubak">Usłyszałyśmy, że w szatni jest szarlotka.</q>"

W obozie gości panowała konsternacja. "<q s="ferro">Mistrz bez przyjęcia to tylko puchar w gablocie</q>" - ocenił <m s="ferro">Giancarlo Ferro</m>. <m s="ferro">Włoch</m>, który Stal prowadzi <t v="2023/..">od 2023 roku</t>, nie szukał usprawiedliwień w kontuzji rozgrywającej Ilony Walczak. "<q s="ferro" via="Polsat Sport">Znam panią Mirosławę z boiska, w Perugii blokowała mojego brata</q>" - opowiadał w Polsacie Sport.

Nieco mniej elegancki był prezes klubu z Tczewa. Dariusz Wawrzyńczak wykrzyczał do mikrofonu, że <i s="wawrzynczak">w budżecie brakuje miliona złotych</i>, i zaapelował do miasta o pomoc. "<q s="wawrzynczak">Mistrza ograliśmy za jedną trzecią jego pieniędzy</q>" - podkreślił <m s="wawrzynczak">działacz</m>. Ostrowska-Bień słuchała tego z boku. "<q s="ostrowska">Prezes liczy, ja notuję</q>" - skomentowała krótko <m s="ostrowska">była reprezentantka Polski</m>.

<m s="liga">Liga</m> poinformowała <t v="2025-09-21">wieczorem</t>, że <i s="liga">sprawdzi protest Stali dotyczący drugiego seta</i>. Decyzja zapadnie <t v="2025-09-26">do piątku</t>.

W hali przy ulicy 30 Stycznia było 1840 widzów, komplet. "<q s="kibic">Ostatni raz płakałem tu <t v="1998">w 1998 roku</t>, ale wtedy z żalu</q>" - przyznał <m s="kibic">starszy kibic</m> w szaliku z napisem "Wisła płynie". Trybuny jeszcze długo skandowały "Lena, Lena".

Kolejny mecz tczewianki zagrają <t v="2025-09-27T17:30">w sobotę o 17.30</t> w Policach. Poprzednio w elicie występowały <t v="2011/2014">w latach 2011-2014</t>.
