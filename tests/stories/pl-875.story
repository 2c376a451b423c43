---
id: pl-875
language: pl
agency: null
outlet: Kurier Mazurski
domain: gazeta.example
authors: []
published: 2025-07-14T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Kurier Mazurski], year: null, notice: "© Kurier Mazurski", licence: null, reserved: false}
tdm: null
speakers:
  bos: {name: "Lech Woydat", kind: person, roles: ["bosman", "żeglarz"]}
  cork: {name: "Julia Woydat", kind: person, roles: ["córka", "studentka"]}
  strazak: {name: "Piotr Gawron", kind: person, roles: ["oficer prasowy giżyckiej straży pożarnej", "strażak"]}
  mopr: {name: "ratownicy MOPR", kind: group, roles: []}
  tur: {name: "turystka z Radomia", kind: unnamed, roles: []}
  imgw: {name: "IMGW", kind: organisation, roles: ["Instytut Meteorologii"]}
notes: speech alone
---
# Biały szkwał na Mazurach. „<q s="bos">Jezioro wstało i ruszyło na nas</q>”

– <q s="bos">Jezioro wstało i ruszyło na nas</q> – mówi <m s="bos">Lech Woydat</m>, bosman z Rydzewa. Od niedzieli nie zmrużył oka.

W niedzielę po południu nad Niegocinem przeszła nawałnica, która w ciągu kwadransa przewróciła kilkanaście jachtów. Nikt nie zginął. <m s="strazak">Oficer prasowy giżyckiej straży pożarnej st. kpt. Piotr Gawron</m> poinformował, że <i s="strazak">z wody wyciągnięto 31 osób</i>. – <q s="strazak" id="1">Dwie z nich trafiły do szpitala z wychłodzeniem</q> – dodał <m s="strazak">strażak</m>. – <q s="strazak" id="1">Ich życiu nie zagraża niebezpieczeństwo</q>.

Woydat wypłynął na pomoc starą łodzią motorową. Pomagała mu córka Julia, studentka medycyny.

– <q s="cork" id="2">Tata sterował, a ja łapałam ludzi za kamizelki</q> – opowiada <m s="cork">dziewczyna</m>. – <q s="cork" id="2">Jeden pan cały czas powtarzał, że przeprasza</q>.

<m s="bos">Bosman</m> przyznaje, że <i s="bos">takiego wiatru nie widział od 2007 roku</i>. – <q s="bos">Wtedy zginęło dwanaście osób i nikt tu o tym nie zapomniał</q> – podkreśla.

Ratownicy MOPR zwracają uwagę, że <i s="mopr">wielu żeglarzy zlekceważyło ostrzeżenia</i>. „<q s="mopr" via="Facebook">Maszty ostrzegawcze migały od 40 minut</q>” – napisano na <m s="mopr">profilu pogotowia</m> na Facebooku. <i s="imgw">Porywy wiatru przekraczały 110 km/h</i>, podał <m s="imgw">IMGW</m>.

– <q s="tur">Myśleliśmy, że zdążymy do portu</q> – mówi <m s="tur">turystka z Radomia</m>, owinięta w koc. W jej jachcie o nazwie „Beztroska” pękł maszt.

<m s="cork">Julia Woydat</m> uważa, że <i s="cork">najgorszy był strach dzieci</i>. – <q s="cork">Obiecałam im gofry i pomogło</q> – śmieje się <m s="cork">studentka</m>.

Według <m s="strazak">Gawrona</m> <i s="strazak">akcja zakończyła się po godz. 22</i>. Starosta podziękował ratownikom i wolontariuszom.
