---
id: ru-602
language: ru
agency: "ТАСС"
outlet: "Онежская правда"
domain: onezhskaya-pravda.example
authors: []
published: 2026-10-14T18:30:00+03:00
modified: null
dateline: null
copyright: {holders: ["Онежская правда"], year: 2026, notice: "Онежская правда © 2026. Перепечатка разрешена при условии ссылки на источник. По материалам ТАСС", licence: null, reserved: false}
tdm: allowed
speakers:
  panov: {name: "Игорь Панов", kind: person, roles: ["мастер"]}
notes: "разрешение с условием, материалы агентства"
---
# Мастера достроили деревянную ладью

Деревянную ладью спустят на воду <t v="2026-10-17">в субботу</t>, её строили три года.

«<q s="panov">Ни одного гвоздя мы не забили</q>», — рассказал <m s="panov">мастер Игорь Панов</m>.

Ладья пойдёт по озеру под парусом.
