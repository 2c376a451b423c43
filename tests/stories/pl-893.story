---
id: pl-893
language: pl
agency: PAP
outlet: Głos Beskidów
domain: gazeta.example
authors: []
published: 2024-02-08T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Głos Beskidów], year: null, notice: "© Głos Beskidów", licence: null, reserved: false}
tdm: null
speakers:
  top: {name: "Jan Gąsienica-Byrcyn", kind: person, roles: ["naczelnik TOPR", "ratownik"]}
  tur: {name: "Michał Sobczak", kind: person, roles: ["turysta", "student z Poznania"]}
  lek: {name: "Agnieszka Wrona", kind: person, roles: ["lekarka", "ordynator", "dr"]}
  pol: {name: "Roman Wieczorek", kind: person, roles: ["rzecznik zakopiańskiej policji", "asp. szt.", "policjant"]}
  tpn: {name: "Tatrzański Park Narodowy", kind: organisation, roles: ["TPN", "park"]}
  ratow: {name: "ratownicy TOPR", kind: group, roles: []}
  gor: {name: "gospodyni jednego ze schronisk", kind: unnamed, roles: []}
  imgw: {name: "Instytut Meteorologii i Gospodarki Wodnej", kind: organisation, roles: ["IMGW"]}
notes: speech alone
---
# Tatry: lawina porwała czterech turystów, wszyscy przeżyli

Czterech turystów porwała w czwartek lawina, która zeszła z rejonu Zawratu. <i s="ratow">Wszyscy przeżyli, jeden jest ciężko ranny</i> – poinformowali <m s="ratow">ratownicy TOPR</m>.

„<q s="top" via="PAP">Mieli niewiarygodne szczęście, bo lawina zatrzymała się tuż przed progiem skalnym</q>” – powiedział PAP <m s="top">naczelnik TOPR Jan Gąsienica-Byrcyn</m>. Jak wyjaśnił, <i s="top">grupa nie miała ani detektorów, ani łopat</i>.

Zgłoszenie wpłynęło o godz. 11.40. „<q s="top">Śmigłowiec nie mógł wystartować z powodu mgły, więc poszliśmy na nartach</q>” – relacjonował <m s="top">ratownik</m>. W akcji wzięło udział 26 osób i dwa psy.

Michał Sobczak, student z Poznania, wygrzebał się spod śniegu sam. „<q s="tur" id="1">Było ciemno i cicho</q> – opowiadał <m s="tur">23-latek</m> – <q s="tur" id="1">nie wiedziałem, gdzie jest góra, a gdzie dół</q>”. <m s="tur">Turysta</m> przyznał, że <i s="tur">nie sprawdził rano komunikatu lawinowego</i>.

Ranny trafił do szpitala w Zakopanem. „<q s="lek">Pacjent jest wychłodzony i ma złamaną miednicę, ale jego życiu nie zagraża niebezpieczeństwo</q>” – przekazała <m s="lek">dr Agnieszka Wrona</m>. <m s="lek">Lekarka</m> oceniła, że <i s="lek">mężczyzna spędzi w szpitalu kilka tygodni</i>.

Sprawą zajęła się policja. <m s="pol">Rzecznik zakopiańskiej policji asp. szt. Roman Wieczorek</m> powiedział, że <i s="pol">funkcjonariusze przesłuchali już trzech uczestników wycieczki</i>. „<q s="pol">Za wcześnie, by mówić o czyjejkolwiek winie</q>” – zastrzegł <m s="pol">policjant</m>.

Od środy w Tatrach obowiązuje trzeci stopień zagrożenia lawinowego. <m s="tpn">Tatrzański Park Narodowy</m> apelował, by nie wychodzić w wyższe partie gór. „<q s="tpn" via="Facebook">Warunki są skrajnie niekorzystne</q>” – napisano na <m s="tpn">profilu parku</m> na Facebooku. Z kolei <m s="imgw">IMGW</m> ostrzegł, że <i s="imgw">w weekend spadnie kolejne 40 cm śniegu</i>.

„<q s="gor">Mówiłam im przy śniadaniu, żeby zostali, a oni się śmiali</q>” – wspomina <m s="gor">gospodyni jednego ze schronisk</m>. <m s="tur">Sobczak</m> potwierdza: „<q s="tur">Trzeba było słuchać</q>”.

Gąsienica-Byrcyn przypomniał, że <i s="top">od początku sezonu w Tatrach zginęło siedem osób</i>. „<q s="top">Góry nie uciekną, a życie ma się jedno</q>” – podkreślił <m s="top">szef ratowników</m>. Kampania „Myśl w górach” trwa od grudnia.
