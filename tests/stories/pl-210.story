---
id: pl-210
language: pl
agency: PAP
outlet: Ziemia Bialska
domain: ziemia-bialska.example
authors: []
published: 2025-06-11T12:30:00+02:00
modified: 2025-06-11T15:50:00+02:00
dateline: {place: Biała Podlaska, agency: PAP, date: null}
copyright: {holders: [Bialskie Media, PAP], year: [2021, 2025], notice: "Bialskie Media i PAP 2021–2025 © Zakaz kopiowania, cytowania oraz eksploracji tekstów i danych", licence: null, reserved: true}
tdm: reserved
speakers:
  soltys: {name: Wanda Olszewska, kind: person, roles: [sołtyska, gospodyni wsi]}
  mon: {name: Ministerstwo Obrony Narodowej, kind: organisation, roles: []}
  rawa: {name: Krzysztof Rawa, kind: person, roles: [dowódca saperów, pułkownik]}
  prokur: {name: Grzegorz Trela, kind: person, roles: [rzecznik prokuratury, prokurator]}
  rol: {name: Jan Olszewski, kind: person, roles: [rolnik]}
  wnuk: {name: wnuk, kind: unnamed, roles: []}
  palac: {name: Pałac Prezydencki, kind: organisation, roles: []}
  swiadek: {name: świadek, kind: unnamed, roles: []}
notes: old bomb goes off at night; sister-in-law and brother-in-law Olszewska and Olszewski; 'cytowany przez' a radio station (via); statement over two paragraphs with a reopened mark; dash dialogue; MON abbreviation; clock times of the same night; month word in a poem title
---
# „<q s="soltys">Myślałam, że meteoryt</q>”. Nocny wybuch w polu rzepaku pod Białą Podlaską

Biała Podlaska (PAP) – Niewypał z czasów wojny eksplodował samoistnie <t v="2025-06-11T02:40~">w środę około godz. 2.40</t> na polu w Zarzeczu Nowym. <i s="prokur">Nikt nie ucierpiał, w siedmiu domach wypadły szyby</i>, poinformował <m s="prokur">rzecznik prokuratury Grzegorz Trela</m>.

– <q s="soltys" id="1">Myślałam, że meteoryt</q> – mówi <m s="soltys">sołtyska Wanda Olszewska</m>. – <q s="soltys" id="1">Firanka fruwała, a okna nie było.</q>

– <q s="soltys" id="2">Wnuk wybiegł z domu i krzyczał: „<q s="wnuk">Babciu, rzepak świeci!</q>”</q> – dodaje <m s="soltys">gospodyni wsi</m>. – <q s="soltys" id="2">A on nie świecił, on się palił.</q>

Pole należy do jej szwagra, Jana Olszewskiego. „<q s="rol">Kosić miałem <t v="2025-07">w lipcu</t>, teraz mogę tu najwyżej karpie hodować</q>” – wylicza straty <m s="rol">rolnik</m>. Według <m s="rol">Olszewskiego</m> <i s="rol">lej ma dwanaście metrów średnicy i już podchodzi wodą</i>.

<t v="2025-06-11T06:30">O 6.30</t> na miejsce przyjechali saperzy z Dęblina. „<q s="rawa">Zapalnik chemiczny czekał osiemdziesiąt lat</q>” – tłumaczył <m s="rawa">dowódca saperów płk Krzysztof Rawa</m>. „<q s="rawa">Takie bomby nie mają cierpliwości, mają tylko czas.</q>” <m s="rawa">Pułkownik</m> przyznał, że <i s="rawa">w promieniu kilometra mogą leżeć kolejne</i>.

„<q s="mon" id="4">Prosimy nie zbliżać się do leja i nie zabierać odłamków na pamiątkę.</q>

„<q s="mon" id="4">Każdy metal w ziemi należy traktować jak żywy</q>” – głosi komunikat <m s="mon">MON</m>.

### Prezydent pojedzie do wsi

<m s="palac">Pałac Prezydencki</m> ogłosił, że <i s="palac">prezydent spotka się z mieszkańcami <t v="2025-06-11">jeszcze dziś</t></i>. <t v="2025-06-12/2025-06-13">W czwartek i piątek</t> wojsko przeszuka 40 hektarów, droga powiatowa będzie zamknięta.

„<q s="swiadek" via="Radio Bug">Ziemia podskoczyła jak koc, spod którego wyciągnięto kota</q>” – powiedział <m s="swiadek">świadek</m> cytowany przez Radio Bug. <m s="prokur">Prokurator Trela</m> nazwał takie relacje „<q s="prokur" type="mixed">bezcennymi, ale jeszcze nie dowodami</q>”. „<q s="prokur">Oględziny potrwają <t v="../2025-06-15">do niedzieli</t>, może dłużej</q>” – ocenił <m s="prokur">Trela</m>.

Poprzedni niewypał znaleziono we wsi <t v="2023-04">w kwietniu 2023 roku</t>. <t v="2022/..">Od 2022 roku</t> gmina prowadzi szkolenia „Bezpieczne pole”, a w świetlicy wisi wiersz miejscowej poetki pod tytułem „Sierpień nad Krzną”. Dni Gminy, planowane <t v="2025-06-29">na 29 czerwca</t>, odbędą się mimo wszystko. – <q s="soltys">Scena jest, kiełbasa będzie</q> – kwituje <m s="soltys">Olszewska</m>. (PAP)
