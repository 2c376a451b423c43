---
id: pl-877
language: pl
agency: PAP
outlet: Gazeta Sejmowa
domain: gazeta.example
authors: []
published: 2025-05-15T12:00:00+01:00
modified: null
dateline: {place: Warszawa, agency: PAP, date: 2025-05-15}
copyright: {holders: [Gazeta Sejmowa], year: null, notice: "© Gazeta Sejmowa", licence: null, reserved: false}
tdm: null
speakers:
  min: {name: "Paulina Wrońska-Cichy", kind: person, roles: ["minister zdrowia", "szefowa MZ", "ministra"]}
  pos: {name: "Dominik Stachura", kind: person, roles: ["poseł", "polityk opozycji"]}
  nrl: {name: "Wiesław Ostrowicz", kind: person, roles: ["prezes Naczelnej Rady Lekarskiej", "szef samorządu lekarskiego"]}
  nik: {name: "NIK", kind: organisation, roles: ["Izba"]}
  pac: {name: "Barbara Kluza", kind: person, roles: ["prezeska fundacji Zdrowy Głos"]}
  cen: {name: "osoba zbliżona do kierownictwa resortu", kind: unnamed, roles: []}
notes: speech alone
---
# <m s="min">Wrońska-Cichy</m>: <i s="min">nie będzie współpłacenia za wizyty u lekarza</i>

<i s="min">Rząd nie planuje wprowadzenia opłat za wizyty u lekarzy rodzinnych</i> – oświadczyła w czwartek w Sejmie <m s="min">minister zdrowia Paulina Wrońska-Cichy</m>. „<q s="min">Kto opowiada o współpłaceniu, ten straszy pacjentów</q>” – podkreśliła <m s="min">szefowa MZ</m>.

Wniosek o informację bieżącą złożyli posłowie opozycji. „<q s="pos">W projekcie, który wyciekł z ministerstwa, opłata jest zapisana czarno na białym</q>” – mówił <m s="pos">Dominik Stachura</m>. <m s="pos">Poseł</m> domagał się ujawnienia dokumentu. <m s="pos">Jego</m> zdaniem kierownictwo resortu „<q s="pos" type="mixed">bawi się w chowanego</q>”.

Wrońska-Cichy odpowiedziała, że <i s="min">był to jedynie materiał roboczy</i>. „<q s="min" id="1">Urzędnicy mają prawo pisać notatki</q>” – zaznaczyła – „<q s="min" id="1">ale decyzje podejmuję ja</q>”.

Prezes Naczelnej Rady Lekarskiej Wiesław Ostrowicz powiedział PAP, że <i s="nrl">samorząd nie był w tej sprawie pytany o zdanie</i>. „<q s="nrl" via="PAP">Jesteśmy gotowi do rozmów, ale nie o symbolicznej złotówce</q>” – dodał. W ocenie <m s="nrl">szefa samorządu lekarskiego</m> <i s="nrl">problemem są kolejki do specjalistów</i>.

NIK w opublikowanym niedawno raporcie alarmowała, że <i s="nik">Fundusz wyda w tym roku o 20 mld zł więcej, niż zbierze</i>. „<q s="nik">System utracił zdolność do bilansowania się</q>” – czytamy w <m s="nik">dokumencie</m>.

<m s="cen">Osoba zbliżona do kierownictwa resortu</m> przyznała w rozmowie z PAP, że pomysł opłat „<q s="cen" via="PAP" type="mixed">nie umarł</q>”.

<m s="pac">Prezeska fundacji Zdrowy Głos Barbara Kluza</m> oceniła debatę jako „<q s="pac" type="mixed">teatr</q>”. „<q s="pac">Pacjent chce wiedzieć, kiedy zostanie przyjęty, a nie kto kogo przekrzyczy</q>” – stwierdziła <m s="pac">aktywistka</m>.
