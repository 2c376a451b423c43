---
id: pl-201
language: pl
agency: PAP
outlet: Puls Mazowsza
domain: puls-mazowsza.example
authors: [Julia Grabiec]
published: 2025-02-25T13:10:00+01:00
modified: 2025-02-25T16:45:00+01:00
dateline: {place: Warszawa, agency: PAP, date: null}
copyright: {holders: [PAP S.A.], year: null, notice: "© Materiał chroniony prawem autorskim – wszelkie prawa zastrzeżone. Źródło: PAP S.A.", licence: null, reserved: true}
tdm: reserved
speakers:
  min: {name: Ewelina Tarnawska, kind: person, roles: [minister zdrowia]}
  rada: {name: Zbigniew Korczak, kind: person, roles: [prezes Izby Lekarskiej, lekarz]}
  rzecz: {name: rzecznik Ministerstwa Zdrowia, kind: unnamed, roles: []}
  piel: {name: Danuta Lis, kind: person, roles: [pielęgniarka]}
  pan: {name: jeden pan, kind: unnamed, roles: []}
  nfz: {name: Narodowy Fundusz Zdrowia, kind: organisation, roles: []}
  prem: {name: Marek Sobieraj, kind: person, roles: [premier]}
notes: health politics; że-clauses; dropped subject and masculine or feminine verb endings; surname Lis; nested guillemets in low-high marks; spokesman without a name; told PAP (via); sign-off with reporters' marks; program name with a year
---
# Kolejki do specjalistów. <m s="min">Minister zdrowia</m>: „<q s="min">Nie będę malować trawy na zielono</q>”

Warszawa (PAP) – <i s="min">Dane o czasie oczekiwania na wizytę będą publikowane codziennie</i> – zapowiedziała <t v="2025-02-25">we wtorek</t> <m s="min">minister zdrowia Ewelina Tarnawska</m>. Nowy system ruszy <t v="2025-06-01">1 czerwca</t>.

„<q s="min">Nie będę malować trawy na zielono, kolejki są za długie</q>” – powiedziała <m s="min">Tarnawska</m> na konferencji prasowej. Dodała, że <i s="min"><t v="2025-03">w przyszłym miesiącu</t> trafi do Sejmu projekt ustawy o rejestracji centralnej</i>.

Prezes Izby Lekarskiej Zbigniew Korczak ocenił te plany chłodno. „<q s="rada" id="1">Termometr</q>” – zauważył <m s="rada">lekarz</m> – „<q s="rada" id="1">jeszcze nikogo nie wyleczył.</q>” <m s="rada">Jego</m> zdaniem <i s="rada">brakuje co najmniej 12 tysięcy specjalistów</i>. Reformę nazwał „<q s="rada" type="mixed">kolejką do kolejki</q>”.

W odpowiedzi <m s="rzecz">rzecznik Ministerstwa Zdrowia</m> przekazał PAP: „<q s="rzecz" via="PAP">Pan prezes krytykuje projekt, którego jeszcze nie czytał.</q>”

Z danych <m s="nfz">Narodowego Funduszu Zdrowia</m> wynika, że <i s="nfz">na wizytę u kardiologa czekało się <t v="2024-36">w IV kwartale 2024 roku</t> średnio 211 dni</i>. <i s="nfz">Najgorzej jest w województwach podlaskim i opolskim</i>, podał <m s="nfz">NFZ</m> w komunikacie <t v="2025-02-20">z 20 lutego</t>.

### „<q s="piel">Ludzie dzwonią o świcie</q>”

W przychodni na warszawskiej Woli telefon dzwoni <t v="2025-02-25T06:00/..">od godz. 6 rano</t>. „<q s="piel">Ludzie dzwonią o świcie, bo wierzą, że wtedy jest miejsce</q>” – mówi <m s="piel">pielęgniarka Danuta Lis</m>, która pracuje tu <t v="1994/..">od 1994 roku</t>. „<q s="piel">Jeden pan zawsze zaczyna od słów: »<q s="pan">Siostro, czy ja jeszcze żyję w tym systemie?</q>«</q>” – dodaje <m s="piel">Lis</m>.

Głos zabrał także premier Marek Sobieraj. „<q s="prem" via="X">Obiecałem trzydzieści dni i słowa dotrzymam</q>” – napisał <m s="prem">szef rządu</m> na platformie X <t v="2025-02-25">we wtorek po południu</t>. Opozycja przypomina, że identyczna obietnica padła <t v="2023-23">jesienią 2023 roku</t>.

Pilotaż, prowadzony pod nazwą „Szybka Karta 2024”, objął dotąd 40 placówek. <m s="min">Tarnawska</m> przyznała, że <i s="min">część z nich wciąż prowadzi zapisy w zeszycie</i>. „<q s="min">Zeszyt ma jedną zaletę, nie zawiesza się</q>” – zażartowała <m s="min">minister</m>.

Komisja zdrowia zajmie się projektem <t v="2025-03-05/2025-03-06">5 i 6 marca</t>. (PAP)

jgr/ mhr/
