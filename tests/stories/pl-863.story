---
id: pl-863
language: pl
agency: null
outlet: Głos Nadodrza
domain: gazeta.example
authors: []
published: 2025-07-11T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Głos Nadodrza], year: null, notice: "© Głos Nadodrza", licence: null, reserved: false}
tdm: null
speakers:
  bur: {name: "Renata Kołacz", kind: person, roles: ["burmistrz"]}
  dow: {name: "Mirosław Szewc", kind: person, roles: ["dowódca akcji", "brygadier"]}
  rol: {name: "Stanisław Dyląg", kind: person, roles: ["rolnik"]}
  imgw: {name: "IMGW", kind: organisation, roles: ["Instytut"]}
  str: {name: "straż pożarna", kind: organisation, roles: []}
  woj: {name: "Łukasz Piaskowski", kind: person, roles: ["wojewoda"]}
notes: speech alone
---
# Nawałnica zerwała dachy z 60 domów. <m s="bur">Burmistrz</m>: "<q s="bur">Wygląda to jak po bombardowaniu</q>"

Ponad 60 uszkodzonych dachów, powalone drzewa i brak prądu - to bilans nawałnicy, która w czwartek wieczorem przeszła nad gminą Lipniki. Jak informuje <m s="str">straż pożarna</m>, <i s="str">ranne zostały trzy osoby</i>.

– <q s="bur">Wygląda to jak po bombardowaniu, nie mam innego określenia</q> – mówi <m s="bur">Renata Kołacz</m>, burmistrz Lipnik. <m s="bur">Jej</m> zdaniem <i s="bur">gmina sama nie udźwignie kosztów odbudowy</i>.

Strażacy interweniowali ponad 200 razy. – <q s="dow" id="1">Przez pierwsze dwie godziny nie nadążaliśmy z przyjmowaniem zgłoszeń</q> – relacjonuje <m s="dow">bryg. Mirosław Szewc</m>, który dowodził akcją. – <q s="dow" id="1">Najgorzej było w Starej Wsi, tam wiatr przewrócił dźwig</q>.

Stanisław Dyląg, rolnik ze Starej Wsi, stracił stodołę i ciągnik. – <q s="rol">Usłyszałem taki huk, jakby pociąg jechał przez podwórze</q> – opowiada.

– <q s="rol" id="2">Żona krzyczała, żebym uciekał do piwnicy</q> – wspomina <m s="rol">pan Stanisław</m>. – <q s="rol" id="2">Ledwo zdążyliśmy</q>.

<m s="rol">Gospodarz</m> twierdzi, że <i s="rol">nikt nie ostrzegł mieszkańców</i>. <m s="imgw">Instytut Meteorologii</m> odpiera te zarzuty. "<q s="imgw">Ostrzeżenie drugiego stopnia zostało wydane o godz. 15</q>" – czytamy w <m s="imgw">komunikacie IMGW</m>.

W piątek rano do Lipnik przyjechał wojewoda Łukasz Piaskowski. – <q s="woj">Pierwsze zasiłki wypłacimy jeszcze dzisiaj, po osiem tysięcy na rodzinę</q> – obiecał <m s="woj">wojewoda</m>. <m s="woj">Piaskowski</m> dodał, że <i s="woj">do gminy skierowano 80 żołnierzy WOT</i>. Burmistrz Kołacz przyznała, że <i s="bur">liczy także na plandeki i folię</i>.

– <q s="rol">Folia to na tydzień, a zima przyjdzie na pół roku</q> – komentuje <m s="rol">Dyląg</m>.
