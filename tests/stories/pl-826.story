---
id: pl-826
language: pl
agency: null
outlet: Tygodnik Morski
domain: tygodnik-morski.example
authors: [Adam Lis]
published: 2025-10-21T08:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Tygodnik Morski], year: null, notice: "© Tygodnik Morski", licence: null, reserved: false}
tdm: null
speakers:
  dyr: {name: "Bogdan Kreft", kind: person, roles: ["dyrektor stoczni"]}
  spawacz: {name: "Zenon Bizewski", kind: person, roles: ["spawacz"]}
  prez: {name: "Karolina Hinc", kind: person, roles: ["prezydent miasta"]}
  inw: {name: "Aksel Nyborg", kind: person, roles: ["przedstawiciel inwestora"]}
notes: "report on a shipyard: dash dialogue, worker, director, mayor, dropped subjects"
---
# Stocznia znów buduje. „<q s="spawacz">Myślałem, że to już tylko muzeum</q>”

W starej hali nr 4 w Gdyni po sześciu latach przerwy znów słychać młoty. Powstaje tu prom dla norweskiego armatora.

– <q s="spawacz" id="1">Myślałem, że to już tylko muzeum</q> – mówi <m s="spawacz">Zenon Bizewski</m>, spawacz z 35-letnim stażem. – <q s="spawacz" id="1">A tu proszę, znowu śmierdzi spalenizną, i bardzo dobrze.</q>

Kontrakt podpisano <t v="2025-04">w kwietniu</t>. Zdaniem <m s="dyr">dyrektora stoczni Bogdana Krefta</m> <i s="dyr">pracę znajdzie tu 300 osób</i>.

– <q s="dyr" id="2">Najtrudniej było znaleźć ludzi, nie pieniądze</q> – przyznaje <m s="dyr">Kreft</m>. – <q s="dyr" id="2">Młodzi wolą komputer niż palnik.</q>

Jak tłumaczy <m s="dyr">dyrektor</m>, <i s="dyr">część załogi ściągnięto z emerytury</i>. Wrócił też Bizewski.

– <q s="spawacz">Żona powiedziała, że albo stocznia, albo rozwód, bo w domu tylko przeszkadzałem</q> – śmieje się.

Z nowego zamówienia cieszą się władze miasta. <m s="prez">Prezydent Gdyni Karolina Hinc</m> nie ukrywa, że <i s="prez">liczy na kolejne statki</i>.

– <q s="prez">Stocznia to nie jest skansen, tylko serce tego miasta</q> – podkreśla <m s="prez">Hinc</m>.

Przedstawiciel inwestora Aksel Nyborg odwiedził halę <t v="2025-10-20">w poniedziałek</t>. – <q s="inw">W Norwegii mówimy, że dobry statek pachnie pracą. Ten pachnie</q> – ocenił <m s="inw">Norweg</m>. Zapewnił, że <i s="inw">terminy nie są zagrożone</i>.

Prom, nazwany roboczo „Bursztyn”, ma zostać zwodowany <t v="2027-21">wiosną 2027 roku</t>.
