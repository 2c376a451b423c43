---
id: pl-862
language: pl
agency: PAP
outlet: Przegląd Sportowy Regionu
domain: gazeta.example
authors: []
published: 2025-12-14T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Przegląd Sportowy Regionu], year: null, notice: "© Przegląd Sportowy Regionu", licence: null, reserved: false}
tdm: null
speakers:
  kub: {name: "Jakub Żyliński", kind: person, roles: ["skoczek", "zwycięzca"]}
  tren: {name: "Heinz Rohrbach", kind: person, roles: ["trener kadry", "Austriak"]}
  pre: {name: "Adam Pilch-Wąsowski", kind: person, roles: ["prezes PZN"]}
  lind: {name: "Anders Lindvik", kind: person, roles: ["Norweg"]}
notes: speech alone
---
# PŚ w skokach – <m s="kub">Żyliński</m>: "<q s="kub">Jeszcze to do mnie nie dociera</q>"

"<q s="kub">Jeszcze to do mnie nie dociera, nogi mam jak z waty</q>" - powiedział <m s="kub">Jakub Żyliński</m> po pierwszym w karierze zwycięstwie w konkursie Pucharu Świata w skokach narciarskich. 21-letni zawodnik z Wisły w niedzielę w Engelbergu wyprzedził o 2,4 pkt Norwega Andersa Lindvika.

Polak prowadził już po pierwszej serii. "<q s="kub">Na górze próbowałem nie myśleć o niczym, nuciłem sobie piosenkę</q>" - relacjonował. <m s="kub">Żyliński</m> przyznał, że <i s="kub">w drugiej próbie spóźnił odbicie</i>. "<q s="kub" id="1">Wiatr mi pomógł</q>" - dodał <m s="kub">skoczek</m> - "<q s="kub" id="1">ale trzeba umieć z niego skorzystać</q>".

Trener kadry Heinz Rohrbach nie krył wzruszenia. "<q s="tren">Pracuję w tym zawodzie trzydzieści lat i rzadko widzę taki talent</q>" - ocenił <m s="tren">Austriak</m>. Zdaniem <m s="tren">szkoleniowca</m> <i s="tren">jego podopieczny ma jeszcze rezerwy na progu</i>. <m s="tren">Rohrbach</m> zaznaczył jednak, że <i s="tren">za wcześnie, by mówić o Kryształowej Kuli</i>.

Gratulacje złożył prezes PZN Adam Pilch-Wąsowski. "<q s="pre" via="X">Kubo, cała Polska jest z ciebie dumna</q>" - napisał <m s="pre">prezes</m> na platformie X. W rozmowie z TVP Sport <m s="pre">szef związku</m> powiedział, że premia dla zawodnika będzie "<q s="pre" via="TVP Sport" type="mixed">godna tego sukcesu</q>".

Lindvik pogodził się z porażką. "<q s="lind">Kuba był dziś po prostu lepszy, będziemy się jeszcze ścigać</q>" - stwierdził <m s="lind">Norweg</m>, który pozostał liderem klasyfikacji generalnej. <m s="lind">On</m> także chwalił warunki: "<q s="lind">Organizatorzy wykonali świetną robotę</q>".

W czołowej dziesiątce znalazł się jeszcze Piotr Gut, który był ósmy. Następne zawody odbędą się w przyszły weekend w Oberstdorfie.
