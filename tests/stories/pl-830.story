---
id: pl-830
language: pl
agency: null
outlet: Kultura i Ty
domain: kultura-i-ty.example
authors: [Ewa Sroka]
published: 2026-02-14T09:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Kultura i Ty], year: null, notice: "© Kultura i Ty", licence: null, reserved: false}
tdm: null
speakers:
  rez: {name: "Hanna Lubicz", kind: person, roles: ["reżyserka"]}
  akt: {name: "Olgierd Pawlik", kind: person, roles: ["aktor"]}
  dyr: {name: "Robert Mielcarek", kind: person, roles: ["dyrektor teatru"]}
  widz: {name: "widzka z Opola", kind: unnamed, roles: []}
notes: "feature about a theatre with mid-paragraph dashes"
---
# Teatr w kopalni. Aktorzy grają 200 metrów pod ziemią

Do teatru zjeżdża się tu windą. Spektakl „Węgiel i sól” w wyrobisku kopalni Guido zobaczyło już dwa tysiące osób. – <q s="rez">Pod ziemią nie da się kłamać, ciemność wszystko słyszy</q> – mówi <m s="rez">reżyserka Hanna Lubicz</m>.

Premiera odbyła się <t v="2025-11">w listopadzie</t>. Początkowo aktorzy bali się zjazdu. – <q s="akt" id="1">Pierwszego dnia trzymałem się poręczy obiema rękami</q> – przyznaje <m s="akt">Olgierd Pawlik</m>, który gra sztygara. – <q s="akt" id="1">Teraz tęsknię za tą ciszą.</q>

<m s="dyr">Dyrektor teatru Robert Mielcarek</m> nie ukrywa, że <i s="dyr">bilety wyprzedano <t v="../2026-05">do maja</t></i>. Zdaniem <m s="dyr">Mielcarka</m> <i s="dyr">to największy sukces sceny od dekady</i>. – <q s="dyr">Ludzie chcą przeżyć coś, czego nie da się przewinąć</q> – tłumaczy <m s="dyr">dyrektor</m>.

Po spektaklu widzowie długo nie wychodzą. – <q s="widz">Mój dziadek tu pracował, a ja pierwszy raz zobaczyłam jego świat</q> – wzrusza się <m s="widz">widzka z Opola</m>. Wzruszenia nie kryje także Lubicz. – <q s="rez">Dla takich słów warto wdychać pył</q> – dodaje <m s="rez">artystka</m>.
