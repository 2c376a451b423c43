---
id: pl-404
language: pl
agency: PAP
outlet: Przegląd Pogranicza
domain: przeglad-pogranicza.example
authors: [Olgierd Manuszewski]
published: 2024-05-24T16:35:00+02:00
modified: null
dateline: {place: Praga, agency: PAP, date: null}
copyright: {holders: [Przegląd Pogranicza, PAP], year: null, notice: "Przegląd Pogranicza/PAP. Kopiowanie i rozpowszechnianie bez zgody wydawcy zabronione", licence: null, reserved: true}
tdm: null
speakers:
  fiala: {name: Petr Fiala, kind: person, roles: [premier Czech, szef czeskiego rządu]}
  pavel: {name: Petr Pavel, kind: person, roles: [prezydent Czech, były generał]}
  sulejowa: {name: Halina Sulejowa, kind: person, roles: [polska minister klimatu]}
  sierzant: {name: sierżant, kind: unnamed, roles: []}
  pig: {name: Państwowy Instytut Geologiczny, kind: organisation, roles: []}
  praga: {name: Praga, kind: organisation, roles: []}
  horak: {name: Jiří Horák, kind: person, roles: [starosta gminy Uhelná]}
  urzednik: {name: urzędnik czeskiego ministerstwa środowiska, kind: unnamed, roles: []}
notes: two Czechs called Petr, told apart by office; Tusk mentioned, silent; capital as speaker; foreign man with a village office; reports carried by ČTK and Czech radio; nested saying; unnamed official quoted for PAP
---
# <m s="fiala">Premier Fiala</m> o kopalni: „<q s="fiala">Woda nie zna kropki na mapie</q>”

Praga (PAP) – Polska i Czechy powołają wspólną komisję do spraw wód podziemnych wokół odkrywki pod Bogatynią – ustalono <t v="2024-05-24">w piątek</t> w Pradze podczas wizyty polskiej minister klimatu Haliny Sulejowej.

„<q s="fiala">Woda nie zna kropki na mapie ani kreski na granicy</q>” – powiedział po spotkaniu Petr Fiala. <m s="fiala">Szef czeskiego rządu</m> ujawnił, że <i s="fiala">przed rozmowami łączył się z Donaldem Tuskiem</i>.

<m s="sulejowa">Polska minister</m> przekonywała, że <i s="sulejowa">ekran chroniący studnie działa</i>. „<q s="sulejowa">Przyjechałam z wynikami pomiarów, a nie z prośbą o cierpliwość</q>” – zaznaczyła. Przypomniała też, że <i s="sulejowa"><t v="2022-02-03">3 lutego 2022 roku</t> obie strony zawarły ugodę, która kosztowała Warszawę 45 mln euro</i>.

<t v="2024-05-24">Po południu</t> delegację przyjął na Hradczanach prezydent. „<q s="pavel" id="2">Mój sierżant mawiał: „<q s="sierzant">Kto kopie, ten odpowiada za dół</q>”</q> – żartował przed kamerami <m s="pavel">Petr Pavel</m> – <q s="pavel" id="2">i ta zasada jest nadal dobra</q>”. <m s="pavel">Były generał</m> dodał już poważnie, że <i s="pavel">mieszkańcy pogranicza zasługują na spokój</i>.

Mieszkańcy są sceptyczni. „<q s="horak" via="Radio Liberec">U mnie w studni jest wiadro, a w wiadrze powietrze</q>” – powiedział Radiu Liberec <m s="horak">starosta gminy Uhelná</m>. Jiří Horák pokazywał tę studnię dwóm premierom, trzem ministrom i jednemu Petrowi. „<q s="horak">Drugi jeszcze nie był</q>” – precyzuje <m s="horak">samorządowiec</m>.

<m s="urzednik">Urzędnik czeskiego ministerstwa środowiska</m>, proszący o anonimowość, ocenił w rozmowie z PAP, że <i s="urzednik" via="PAP">komisja zbierze się najwcześniej <t v="2024-23">jesienią</t></i>. „<q s="urzednik" via="PAP">Najpierw trzeba uzgodnić, kto płaci za kawę</q>” – dorzucił.

<m s="praga">Praga</m> utrzymuje, że <i s="praga">lustro wody opada o osiem metrów rocznie</i>. Według <m s="pig">Państwowego Instytutu Geologicznego</m> <i s="pig">spadek ustał <t v="2023-09">we wrześniu ubiegłego roku</t></i>.

Koncesja wygasa <t v="2044">w 2044 roku</t>. Statut komisji o roboczej nazwie „Studnia” ma powstać <t v="2024-06-30">do końca czerwca</t>, a Fiala przyjedzie do Warszawy <t v="2024-07-08">8 lipca</t>.

„<q s="sulejowa">Studnię pana starosty obejrzę osobiście</q>” – obiecała <m s="sulejowa">Sulejowa</m>.
