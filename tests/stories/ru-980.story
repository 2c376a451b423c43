---
id: ru-980
language: ru-RU
agency: null
outlet: "Вестник Залива"
domain: vestnikzaliva.example
authors: []
published: 2026-02-11T18:05:00+03:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  a: {name: "Иван Петраков", kind: person, roles: ["мэр"]}
  b: {name: "Анна Белоусова", kind: person, roles: []}
  c: {name: "Олег Сомин", kind: person, roles: ["глава профсоюза"]}
  d: {name: "Вера Мельник", kind: person, roles: ["директор комбината"]}
  e: {name: "Роман Дымов", kind: person, roles: ["рабочий"]}
  g: {name: "Марта Олина", kind: person, roles: ["министр труда области"]}
notes: "reactions in a list: name, office and a colon before the marks; a title behind a colon is no speech"
---
# Закрытие комбината: реакция

О закрытии комбината объявили <t v="2026-02-11">в среду</t>. Вот что об этом говорят:

<m s="a">Иван Петраков</m>, мэр: «<q s="a">Это тяжёлый день</q>».

<m s="b">Анна Белоусова</m> (КПРФ): «<q s="b">Скандал</q>».

<m s="c">Олег Сомин</m>, глава профсоюза: «<q s="c">Мы ждём ответов</q>».

<m s="d">Вера Мельник</m>, директор комбината: «<q s="d">Другого пути не было.</q>»

<m s="e">Рабочий Роман Дымов</m>: «<q s="e">И что теперь?</q>»

<m s="g">Марта Олина</m>, министр труда области: «<q s="g">Без помощи никто не останется</q>».

Читайте в нашем цикле: «Бумажный город». Название следующей части: «Пустые полки».
