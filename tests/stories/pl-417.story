---
id: pl-417
language: pl
agency: PAP
outlet: Polityka Zagraniczna Live
domain: pz-live.example
authors: [Cezary Lipowicz]
published: 2024-03-15T22:50:00+01:00
modified: 2024-03-16T06:30:00+01:00
dateline: {place: Berlin, agency: PAP, date: 2024-03-15}
copyright: {holders: [Polityka Zagraniczna Live], year: 2024, notice: "© 2024 Polityka Zagraniczna Live", licence: null, reserved: false}
tdm: null
speakers:
  scholz: {name: Olaf Scholz, kind: person, roles: [gospodarz spotkania, niemiecki kanclerz]}
  tusk: {name: Donald Tusk, kind: person, roles: [polski premier, szef polskiego rządu]}
  macron: {name: Emmanuel Macron, kind: person, roles: [francuski przywódca]}
  kreml: {name: Kreml, kind: organisation, roles: []}
  pieskow: {name: Dmitrij Pieskow, kind: person, roles: [rzecznik Kremla]}
  doradca: {name: doradca jednego z przywódców, kind: unnamed, roles: []}
  merz: {name: Friedrich Merz, kind: person, roles: [lider niemieckiej opozycji, szef CDU]}
notes: Weimar triangle; three leaders by nationality and office (premier, kanclerz, prezydent, przywódca); Kremlin and its spokesman as two sources; opposition leader; adviser told PAP; ARD as via; Zelensky silent; mixed fragments
---
# Trójkąt Weimarski w Berlinie. <m s="tusk">Tusk</m>: „<q s="tusk">Mówimy jednym głosem</q>”

Berlin, <t v="2024-03-15">15 marca</t> (PAP) – Przywódcy Niemiec, Francji i Polski zapowiedzieli <t v="2024-03-15">w piątek</t> w Berlinie zwiększenie wspólnych zakupów amunicji dla Ukrainy.

<m s="scholz">Gospodarz spotkania Olaf Scholz</m> oświadczył, że <i s="scholz">pieniądze będą pochodzić z odsetek od zamrożonych rosyjskich aktywów</i>. „<q s="scholz">Kupujemy tam, gdzie jest towar, także poza Europą</q>” – powiedział <m s="scholz">niemiecki kanclerz</m>.

Donald Tusk przyleciał do Berlina prosto z Waszyngtonu. „<q s="tusk">Mówimy jednym głosem, nawet jeśli każdy ma swój akcent</q>” – zażartował <m s="tusk">polski premier</m>. Dodał, że <i s="tusk">plotki o różnicach między stolicami są mocno przesadzone</i>.

Trzeci z przywódców ostrożniej dobierał słowa. „<q s="macron">Nie będziemy tymi, którzy doprowadzą do eskalacji</q>” – podkreślił <m s="macron">Emmanuel Macron</m>. <m s="macron">Francuski przywódca</m> określił spotkanie jako „<q s="macron" type="mixed">moment odpowiedzialności</q>”. O wysłaniu wojsk, o którym wspomniał <t v="2024-02-26">26 lutego</t>, tym razem nie mówił.

<m s="doradca">Doradca jednego z przywódców</m> zdradził PAP, że <i s="doradca" via="PAP">o wspólnym komunikacie rozmawiano do ostatniej chwili</i>. „<q s="doradca" via="PAP">Skreślono trzy przymiotniki i nikt nie płakał</q>” – stwierdził.

<m s="kreml">Kreml</m> skrytykował ustalenia. „<q s="kreml">Zachód podnosi stawkę</q>” – głosi <m s="kreml">jego</m> komunikat. <m s="pieskow">Rzecznik Kremla Dmitrij Pieskow</m> powiedział później dziennikarzom, że <i s="pieskow">Rosja osiągnie swoje cele mimo tych decyzji</i>.

Lider niemieckiej opozycji Friedrich Merz zarzucił kanclerzowi zwłokę. „<q s="merz" via="ARD">Pan Scholz otwiera drzwi dopiero wtedy, gdy ktoś je wyważy</q>” – powiedział w telewizji ARD <m s="merz">szef CDU</m>. <m s="scholz">Kanclerz</m> na pytanie o tę wypowiedź odparł: „<q s="scholz">Drzwi były otwarte</q>”.

Następne spotkanie zaplanowano <t v="2024-06">na czerwiec</t>. Format powstał <t v="1991-08-28">28 sierpnia 1991 roku</t> w Weimarze. Szef polskiego rządu wróci do Warszawy <t v="2024-03-16">w sobotę</t>.
