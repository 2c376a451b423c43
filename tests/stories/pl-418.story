---
id: pl-418
language: pl
agency: null
outlet: Łódzki Telegraf
domain: lodzki-telegraf.example
authors: [Klementyna Sobczak]
published: 2025-10-09T09:15:00+02:00
modified: null
dateline: null
copyright: {holders: [Łódzki Telegraf], year: null, notice: "Łódzki Telegraf – wszelkie prawa zastrzeżone", licence: null, reserved: true}
tdm: null
speakers:
  urbanek: {name: Hubert Urbanek, kind: person, roles: [dyrektor teatru, reżyser]}
  sikorzanka: {name: Klara Sikorzanka, kind: person, roles: [aktorka]}
  wolak: {name: Emilia Wolak-Prus, kind: person, roles: [scenografka, artystka]}
  urzad: {name: Urząd Miasta Łodzi, kind: organisation, roles: [magistrat]}
  strazak: {name: dowódca zastępu, kind: unnamed, roles: []}
  widz: {name: widz z trzeciego rzędu, kind: unnamed, roles: []}
notes: theatre accident; director man, actress and set designer women both "ona"; fire commander and spectator unnamed (men); city hall under two names; Facebook as via; play title in marks; lines of the play as a trap; dates by evening; dash dialogue
---
# Spadła dekoracja, spektakl trwał dalej

– <q s="sikorzanka" id="1">Usłyszałam trzask nad głową i powiedziałam następną kwestię</q> – opowiada <m s="sikorzanka">Klara Sikorzanka</m>. – <q s="sikorzanka" id="1">Dopiero potem pomyślałam, że mogłam nie powiedzieć już żadnej.</q>

Do wypadku doszło <t v="2025-10-07">we wtorek wieczorem</t> podczas premiery „Balladyny” w łódzkim Teatrze Fabrycznym. Na scenę runęła dwustukilogramowa rama okienna. Stanęła pół metra od aktorki, która wypowiadała właśnie słowa „Na moim czole jest plama”.

Dyrektor teatru Hubert Urbanek przerwał przedstawienie dopiero po akcie. – <q s="urbanek">Nie chciałem paniki, na widowni siedziało 340 osób</q> – tłumaczy. <m s="urbanek">Reżyser</m> twierdzi, że <i s="urbanek">linę sprawdzano <t v="2025-10-06">dzień wcześniej</t></i>.

Scenografka jest innego zdania. „<q s="wolak" via="Facebook">O wymianę lin prosiłam <t v="2025-08">w sierpniu</t>, mam maile</q>” – napisała na Facebooku <m s="wolak">Emilia Wolak-Prus</m>. Pod wpisem <m s="wolak">artystka</m> dodała, że <i s="wolak" via="Facebook">do teatru nie wróci, dopóki nie zobaczy protokołu</i>.

Straż przyjechała po czterech minutach. – <q s="strazak">Gdyby ta pani zrobiła krok do tyłu, mielibyśmy inną rozmowę</q> – mówi <m s="strazak">dowódca zastępu</m>. Sikorzanka słyszała te słowa. – <q s="sikorzanka">W roli nie ma kroku do tyłu</q> – odpowiedziała mu.

<m s="urzad">Urząd Miasta Łodzi</m> poinformował, że <i s="urzad">zlecił kontrolę we wszystkich miejskich scenach</i>. <m s="urzad">Magistrat</m> zapowiada, że <i s="urzad">wyniki poda <t v="2025-10-24">do 24 października</t></i>.

– <q s="widz">Myślałem, że tak miało być, i klaskałem</q> – przyznaje <m s="widz">widz z trzeciego rzędu</m>.

Urbanek kieruje teatrem <t v="2019/..">od 2019 roku</t>. Kolejny spektakl, zaplanowany <t v="2025-10-11">na sobotę</t>, ma się odbyć bez dekoracji. Na pytanie, czy zagra, <m s="sikorzanka">aktorka</m> odparła, że <i s="sikorzanka">zagra nawet na parkingu</i>.
