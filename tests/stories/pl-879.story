---
id: pl-879
language: pl
agency: PAP
outlet: Tenis i Nie Tylko
domain: gazeta.example
authors: []
published: 2025-06-04T12:00:00+01:00
modified: null
dateline: {place: Paryż, agency: PAP, date: 2025-06-04}
copyright: {holders: [Tenis i Nie Tylko], year: null, notice: "© Tenis i Nie Tylko", licence: null, reserved: false}
tdm: null
speakers:
  zar: {name: "Marta Zaręba", kind: person, roles: ["tenisistka", "Polka", "22-latka"]}
  tr: {name: "Guillermo Paz", kind: person, roles: ["trener", "Hiszpan"]}
  ryw: {name: "Klára Benešová", kind: person, roles: ["rywalka", "Czeszka"]}
  pzt: {name: "Robert Sulima", kind: person, roles: ["prezes PZT", "szef polskiej federacji"]}
notes: speech alone
---
# French Open – <m s="zar">Zaręba</m>: „<q s="zar">Nie chcę się jeszcze budzić</q>”

Marta Zaręba po raz pierwszy w karierze awansowała do półfinału wielkoszlemowego French Open. W środę polska tenisistka pokonała rozstawioną z numerem trzecim Klárę Benešovą 4:6, 7:6 (7-5), 6:2.

„<q s="zar">To jest sen i nie chcę się jeszcze budzić</q>” – powiedziała <m s="zar">Zaręba</m> na korcie tuż po meczu. <m s="zar">22-latka</m> przyznała, że <i s="zar">w drugim secie myślała już o powrotnym samolocie</i>.

W tie-breaku obroniła dwie piłki meczowe. „<q s="zar" id="1">Przy pierwszej zamknęłam oczy</q>” – śmiała się <m s="zar">Polka</m> – „<q s="zar" id="1">przy drugiej już wiedziałam, że wygram</q>”.

Jej trener Guillermo Paz płakał na trybunach. „<q s="tr">Marta zapracowała na to w ciszy, kiedy nikt nie patrzył</q>” – stwierdził <m s="tr">Hiszpan</m>. Jak zdradził <m s="tr">szkoleniowiec</m>, <i s="tr">przed turniejem jego zawodniczka zmagała się z bólem pleców</i>.

Czeszka nie szukała wymówek. „<q s="ryw">Była dziś odważniejsza ode mnie</q>” – oceniła <m s="ryw">Benešová</m>, cytowana na stronie turnieju. Dodała, że <i s="ryw">w końcówce zabrakło jej sił</i>.

Prezes Polskiego Związku Tenisowego Robert Sulima nazwał występ zawodniczki z Płocka „<q s="pzt" type="mixed">historycznym</q>”. „<q s="pzt" via="TVP Sport">Takich meczów się nie zapomina</q>” – powiedział <m s="pzt">szef polskiej federacji</m> w TVP Sport.

W czwartek rywalką Polki będzie Amerykanka Jordan Ellis. Zdaniem <m s="zar">Zaręby</m> <i s="zar">faworytka jest tylko jedna</i>. „<q s="zar">Ona ma trzy tytuły, a ja mam marzenie</q>” – podsumowała.
