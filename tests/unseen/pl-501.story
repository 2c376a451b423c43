---
id: pl-501
language: pl
agency: PAP
outlet: Monitor Sejmowy
domain: monitor-sejmowy.example
authors: [Weronika Zych, Adam Prus-Lipski]
published: 2026-01-22T20:15:00+01:00
modified: 2026-01-23T07:40:00+01:00
dateline: {place: Warszawa, agency: PAP, date: 2026-01-22}
copyright: {holders: [Polska Agencja Prasowa S.A.], year: 2026, notice: "Copyright © 2026 Polska Agencja Prasowa S.A. Eksploracja tekstów i danych zastrzeżona", licence: null, reserved: true}
tdm: reserved
speakers:
  lisowska: {name: Aldona Lisowska, kind: person, roles: [przewodnicząca komisji]}
  grabarz: {name: Sebastian Grabarz, kind: person, roles: [poseł]}
  witt: {name: Robert Witt, kind: person, roles: [prezes Datalis, przedsiębiorca, szef spółki]}
  talar: {name: Bogna Talar, kind: person, roles: [była nauczycielka]}
  datalis: {name: Datalis, kind: organisation, roles: [spółka]}
  uodo: {name: Urząd Ochrony Danych Osobowych, kind: organisation, roles: []}
  rodzic: {name: jedna z matek, kind: unnamed, roles: []}
notes: committee hearing with a stretch of transcript (NAME colon, no marks); two women in parliament meant by role; company, its president and the software all close together; leaked e-mail as place of speech; headline names no one; postponed role "była nauczycielka"
---
# „<q s="witt">Algorytm niczego nie wie o dzieciach</q>”. Burzliwa komisja w sprawie szkolnej aplikacji

Warszawa, <t v="2026-01-22">22.01.2026</t> (PAP) – Sejmowa komisja cyfryzacji przez pięć godzin przesłuchiwała <t v="2026-01-22">w czwartek</t> prezesa spółki, której program „Tornister” zbierał dane 300 tys. uczniów.

Prezes Datalis Robert Witt zaczął od przeprosin. „<q s="witt">Zaufaliście nam, a my zaufaliśmy serwerowi</q>” – oznajmił. <m s="witt">Przedsiębiorca</m> zapewniał, że <i s="witt">o wycieku dowiedział się <t v="2025-12-06">6 grudnia</t></i>. Z dokumentów, które pokazała komisja, wynika co innego.

„<q s="witt">Na razie cicho, wracamy do tego <t v="2026-01">w styczniu</t></q>” – brzmi e-mail, który <m s="witt">szef spółki</m> wysłał <t v="2025-11-20">20 listopada</t> do zarządu. Odczytała go Bogna Talar z opozycji. Gdy skończyła, na sali zapadła cisza, a potem wywiązała się wymiana zdań, którą przytaczamy za stenogramem:

<m s="talar">Talar</m>: <q s="talar">Czy to są pana słowa?</q>

<m s="witt">Witt</m>: <q s="witt">Moje, ale wyrwane.</q>

<m s="talar">Talar</m>: <q s="talar">Z czego wyrwane, panie prezesie? To jest cały e-mail.</q>

<m s="lisowska">Przewodnicząca</m>: <q s="lisowska">Proszę państwa, spokojnie. Świadek ma prawo do łyka wody.</q>

Aldona Lisowska, która kieruje komisją <t v="2025-11/..">od listopada</t>, przerywała obradom jeszcze trzykrotnie. Przed ostatnią przerwą przypomniała, że <i s="lisowska">świadek odpowiada karnie za każde słowo</i>. Poseł Sebastian Grabarz stanął w obronie firmy. „<q s="grabarz">Polujemy na Polaka, a zagraniczne platformy robią to samo <t v="2016/..">od 2016 roku</t></q>” – denerwował się. <m s="talar">Była nauczycielka</m> odparła mu z miejsca, że <i s="talar">dzieci nie mają barw klubowych</i>.

Najmocniej zabrzmiało wyjaśnienie, po co „Tornister” pytał o choroby. „<q s="witt" id="7">Algorytm niczego nie wie o dzieciach</q> – stwierdził <m s="witt">Witt</m> – <q s="witt" id="7">on zna tylko kolumny</q>”.

### Urząd liczy kary

<m s="uodo">Urząd Ochrony Danych Osobowych</m> podał, że <i s="uodo">postępowanie zakończy się <t v="2026-33">w pierwszym kwartale</t></i>. Karę może wymierzyć do 4 proc. obrotu. Według <m s="datalis">Datalisu</m> <i s="datalis">obrót wyniósł <t v="2024">w 2024 roku</t> 92 mln zł</i>.

Na korytarzu czekali rodzice. „<q s="rodzic">Mój syn ma astmę i siedem lat, a ja od miesiąca dostaję reklamy inhalatorów</q>” – mówiła <m s="rodzic">jedna z matek</m>. Prezes przeszedł obok niej z telefonem przy uchu. <m s="datalis">Spółka</m> zapowiedziała <t v="2026-01-22">wieczorem</t>, że <i s="datalis">usunie dane <t v="2026-02-15">do 15 lutego</t></i>.

„<q s="talar">Kolumny też da się skasować</q>” – podsumowała <m s="talar">Talar</m> w rozmowie z dziennikarzami. Posiedzenie wznowi Lisowska <t v="2026-02-03T10:00">we wtorek 3 lutego o godz. 10</t>.

weronika.zych/ prus/
