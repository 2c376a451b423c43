---
id: pl-402
language: pl
agency: PAP
outlet: Nauka na Co Dzień
domain: nauka-na-co-dzien.example
authors: [Ewelina Krupa]
published: 2023-02-08T07:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Nauka na Co Dzień], year: 2023, notice: "© 2023 Nauka na Co Dzień. Tekst na licencji CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  bandurski: {name: Lech Bandurski, kind: person, roles: [archeolog z Uniwersytetu Jagiellońskiego, promotor]}
  sas: {name: Witold Sas, kind: person, roles: [doktor, geolog, badacz]}
  mrozek: {name: Kaja Mrozek, kind: person, roles: [doktorantka]}
  ncn: {name: Narodowe Centrum Nauki, kind: organisation, roles: []}
  redakcja: {name: redakcja pisma, kind: organisation, roles: []}
notes: two men told apart by age, trade, storey and nickname (Leszek, Witek); what the other says in his quotes; dash dialogue beside marks; journal title in marks; last week as ISO week
---
# Flet czy obiad hieny? Spór o kość spod Ojcowa

Kość ma jedenaście centymetrów, cztery otwory i dwóch opiekunów. Pierwszy jest pewien, że to flet. Drugi widzi w niej resztki obiadu.

„<q s="bandurski">Proszę dmuchnąć</q>” – mówi <m s="bandurski">prof. Lech Bandurski</m> i podaje kopię z drukarki 3D. Dźwięk przypomina gwizd czajnika. Archeolog z Uniwersytetu Jagiellońskiego opisał znalezisko <t v="2023-01">w styczniu</t> w piśmie „Cave Archaeology Letters”. <m s="bandurski">Jego</m> zdaniem instrument ma 43 tys. lat i jest „<q s="bandurski" type="mixed">najstarszą piosenką w tej części Europy</q>”.

Dr Witold Sas, geolog, zajmuje gabinet piętro niżej. – <q s="sas" id="3">Hiena też miała cztery zęby</q> – stwierdza <m s="sas">badacz</m>. – <q s="sas" id="3">I nie znała nut.</q> W polemice wysłanej <t v="2023-W05">w ubiegłym tygodniu</t> do tego samego pisma dowodzi, że <i s="sas">krawędzie otworów są nieregularne</i>.

Obaj znają się ze studiów, <t v="199X">w latach dziewięćdziesiątych</t> kopali razem na Syberii. „<q s="bandurski">Witek już wtedy w każdej dziurze widział hienę</q>” – uśmiecha się <m s="bandurski">starszy z naukowców</m>. „<q s="sas">Leszek już wtedy fałszował przy ognisku</q>” – odpowiada, gdy mu to powtarzamy, <m s="sas">młodszy</m>.

### Ta, która wykopała

Zabytek wydobyła <t v="2021-22">latem 2021 roku</t> Kaja Mrozek, wówczas studentka. „<q s="mrozek">Myślałam, że to kawałek rurki</q>” – przyznaje. <t v="2023-02-07">We wtorek</t> nie chciała powiedzieć, czyją stronę trzyma. „<q s="mrozek">Promotora mam na górze, recenzenta na dole, a sama siedzę na półpiętrze</q>” – tłumaczy <m s="mrozek">doktorantka</m>.

Spór mają rozstrzygnąć badania w Grenoble zaplanowane <t v="2023-03-20/2023-03-24">między 20 a 24 marca</t>. <m s="ncn">Narodowe Centrum Nauki</m> poinformowało, że <i s="ncn">przyznało na nie 640 tys. zł</i>. <m s="redakcja">Redakcja pisma</m> napisała w e-mailu do PAP, że <i s="redakcja" via="PAP">oba teksty ukażą się obok siebie <t v="2023-04">w kwietniu</t></i>.

– <q s="sas">Wynik przyjmę z pokorą</q> – deklaruje <m s="sas">geolog</m>.

<m s="bandurski">Jego sąsiad z góry</m> jest mniej pokorny: „<q s="bandurski">Ja przyjmę go z orkiestrą.</q>”

Na drzwiach pracowni ktoś powiesił kartkę „Cisza, hiena ćwiczy”. Mrozek mówi, że <i s="mrozek">wie kto</i>, ale nazwiska nie zdradza.

(PAP)
