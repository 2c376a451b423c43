---
id: pl-401
language: pl
agency: PAP
outlet: Dziennik Stołeczny Ekspres
domain: stoleczny-ekspres.example
authors: [Natalia Bielak]
published: 2024-04-19T11:20:00+02:00
modified: 2024-04-19T14:05:00+02:00
dateline: {place: Warszawa, agency: PAP, date: null}
copyright: {holders: [PAP], year: 2024, notice: "© PAP 2024. Wszelkie prawa zastrzeżone", licence: null, reserved: true}
tdm: reserved
speakers:
  skowronska: {name: Edyta Skowrońska, kind: person, roles: [szefowa związku „Radar”, przewodnicząca, związkowczyni]}
  mech: {name: Jolanta Mech, kind: person, roles: [wiceminister infrastruktury]}
  holub: {name: Przemysław Hołub, kind: person, roles: [prezes Agencji Żeglugi, menedżer]}
  negocjator: {name: jeden z negocjatorów, kind: unnamed, roles: []}
  pomorska: {name: Iga Pomorska, kind: person, roles: [rzeczniczka lotniska]}
  pasazerka: {name: młoda kobieta w żółtym płaszczu, kind: unnamed, roles: []}
notes: union leader's role comes a sentence before her name; two women quarrelling, each meant by role in the other's quote; subject drop after both; unnamed negotiator and passenger; last quote goes back to the first speaker
---
# Kontrolerzy lotów zawieszają strajk. „<q s="skowronska">To nie jest pokój, to przerwa na kawę</q>”

Warszawa (PAP) – Kontrolerzy ruchu lotniczego zawiesili <t v="2024-04-18/2024-04-19">w nocy z czwartku na piątek</t> strajk ostrzegawczy, który <t v="2024-04-15/..">od poniedziałku</t> paraliżował lotniska w Warszawie i Modlinie. Porozumienie ma obowiązywać <t v="../2024-06-30">do 30 czerwca</t>.

„<q s="skowronska">To nie jest pokój, to przerwa na kawę</q>” – oświadczyła tuż po podpisaniu dokumentu <m s="skowronska">szefowa związku „Radar”</m>. Edyta Skowrońska wyszła z ministerstwa ostatnia. Zapewniła, że <i s="skowronska">załoga wróci na wieże od porannej zmiany</i>, ale samo porozumienie nazwała „<q s="skowronska" type="mixed">listą pobożnych życzeń</q>”.

Zupełnie inaczej noc podsumowała wiceminister infrastruktury Jolanta Mech. „<q s="mech" via="Polskie Radio">Każda strona oddała coś, co ją bolało</q>” – powiedziała <t v="2024-04-19">w piątek rano</t> w Polskim Radiu. <m s="mech">Jej</m> zdaniem <i s="mech">podwyżki nie przekroczą 8 proc.</i> „<q s="mech">Pani przewodnicząca o tym wie, bo sama tę liczbę wpisała</q>” – dodała.

<m s="skowronska">Skowrońska</m> odpowiedziała na platformie X: „<q s="skowronska" via="X">Wpisałam ją w rubryce: minimum.</q>”

### Prezes w telewizji

Prezes Agencji Żeglugi Przemysław Hołub, którego odwołania domagają się strajkujący, nie został zaproszony do rozmów. „<q s="holub">Nie odbieram tego osobiście</q>” – stwierdził. Zaraz potem <m s="holub">menedżer</m> przyznał jednak, że <i s="holub">o porozumieniu dowiedział się z telewizji</i>.

<m s="negocjator">Jeden z negocjatorów</m> powiedział PAP, że <i s="negocjator" via="PAP">dymisja jest przesądzona</i>. „<q s="negocjator" via="PAP">Chodzi już tylko o to, kto mu o tym powie</q>” – wyjaśnił <m s="negocjator">rozmówca agencji</m>. Hołub kieruje instytucją <t v="2021-02/..">od lutego 2021 roku</t>.

Według <m s="pomorska">rzeczniczki lotniska Igi Pomorskiej</m> <i s="pomorska">w ciągu czterech dni odwołano 412 rejsów</i>. „<q s="pasazerka">Trzecią noc śpię na walizce i znam na pamięć wszystkie reklamy</q>” – mówi w hali odlotów <m s="pasazerka">młoda kobieta w żółtym płaszczu</m>. Leci do Oslo, gdzie <t v="2024-04-20">w sobotę</t> za mąż wychodzi jej siostra. „<q s="pasazerka">Najwyżej będę druhną przez telefon</q>” – żartuje.

Poprzedni protest, nazwany przez pasażerów „majówką bez nieba”, odbył się <t v="2022-21">wiosną 2022 roku</t>. Sejmowa komisja zajmie się sprawą <t v="2024-04-24">w środę</t>.

„<q s="skowronska">Każda kawa kiedyś się kończy</q>” – przypomina <m s="skowronska">przewodnicząca</m>.
