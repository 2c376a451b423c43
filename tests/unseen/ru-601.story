---
id: ru-601
language: ru
agency: "Интерфакс"
outlet: "Камский берег"
domain: kamskiy-bereg.example
authors: ["Олег Трифонов"]
published: 2026-09-09T11:25:00+05:00
modified: null
dateline: {place: "Пермь", agency: "Интерфакс", date: 2026-09-09}
copyright: {holders: ["ООО «Камский берег»"], year: [2014, 2026], notice: "© 2014–2026 ООО «Камский берег». Все права защищены. Фото: CC BY-SA 3.0", licence: null, reserved: true}
tdm: reserved
speakers:
  zotova: {name: "Мария Зотова", kind: person, roles: ["орнитолог"]}
notes: "фото под лицензией, текст защищён"
---
# На пруду насчитали рекордное число цапель

Пермь. <t v="2026-09-09">9 сентября</t>. Интерфакс - На городском пруду насчитали рекордное число серых цапель.

«<q s="zotova">Такого не было никогда</q>», — сказала <m s="zotova">орнитолог Мария Зотова</m>.

Птицы держатся у старой плотины.
