---
id: pl-874
language: pl
agency: PAP
outlet: Wiadomości ze Świata
domain: gazeta.example
authors: []
published: 2025-10-23T12:00:00+01:00
modified: null
dateline: {place: Bruksela, agency: PAP, date: 2025-10-23}
copyright: {holders: [Wiadomości ze Świata], year: null, notice: "© Wiadomości ze Świata", licence: null, reserved: false}
tdm: null
speakers:
  kom: {name: "Matteo Ferrante", kind: person, roles: ["unijny komisarz ds. migracji", "Włoch"]}
  pm: {name: "Ondřej Sedláček", kind: person, roles: ["premier Czech", "szef czeskiego rządu"]}
  msw: {name: "Bartosz Klimczuk", kind: person, roles: ["szef MSWiA", "polski minister"]}
  kanc: {name: "rzecznik niemieckiego rządu", kind: unnamed, roles: []}
  reut: {name: "wysoki rangą dyplomata UE", kind: unnamed, roles: []}
notes: speech alone
---
# Szczyt UE: spór o pakt migracyjny. <m s="pm">Premier Czech</m>: <i s="pm">nie przyjmiemy kwot</i>

Z Brukseli Anna Żurawska (PAP)

Przywódcy państw UE nie zdołali w czwartek uzgodnić zasad podziału migrantów. <i s="pm">Czechy nie przyjmą żadnych obowiązkowych kwot</i> – oświadczył <m s="pm">premier Ondřej Sedláček</m>.

„<q s="pm">Mamy pół miliona uchodźców z Ukrainy. To jest nasza solidarność</q>” – podkreślił <m s="pm">szef czeskiego rządu</m> przed rozpoczęciem obrad.

Podobne stanowisko zajęła Warszawa. Szef MSWiA Bartosz Klimczuk powiedział dziennikarzom, że <i s="msw">Polska wykonała już swoją część pracy na granicy z Białorusią</i>. „<q s="msw" id="1">Nikt w Europie</q>” – zaznaczył <m s="msw">Klimczuk</m> – „<q s="msw" id="1">nie broni wschodniej granicy tak jak my</q>”. <m s="msw">Polski minister</m> wyraził nadzieję, że <i s="msw">Komisja weźmie to pod uwagę</i>.

Komisarz ds. migracji Matteo Ferrante ostrzegł, że <i s="kom">bez paktu wrócą kontrole na granicach wewnętrznych</i>. „<q s="kom" via="ANSA">Albo wspólna odpowiedź, albo koniec Schengen</q>” – powiedział <m s="kom">Włoch</m> agencji ANSA. <m s="kom">Jego</m> zdaniem propozycja prezydencji jest „<q s="kom" type="mixed">uczciwa i wyważona</q>”.

Berlin naciska na kompromis. „<q s="kanc">Kanclerz oczekuje decyzji najpóźniej w grudniu</q>” – przekazał <m s="kanc">rzecznik niemieckiego rządu</m>.

„<q s="reut" via="Reuters">Wszyscy są zmęczeni tym tematem, ale nikt nie chce ustąpić pierwszy</q>” – powiedział Reutersowi <m s="reut">wysoki rangą dyplomata UE</m>. Jak ocenił <m s="reut">rozmówca agencji</m>, <i s="reut">porozumienie możliwe jest dopiero po wyborach w Holandii</i>.

Do „grupy opornych” należą też Węgry i Słowacja. <m s="pm">Sedláček</m> zapowiedział, że <i s="pm">w listopadzie zaprosi liderów Grupy Wyszehradzkiej do Pragi</i>. „<q s="pm">Będziemy rozmawiać o tym, co nas łączy</q>” – dodał.
