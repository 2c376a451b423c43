---
id: ru-603
language: ru
agency: null
outlet: "Вечерний Азов"
domain: vecherniy-azov.example
authors: ["Анна Гречко"]
published: 2026-06-03T19:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Редакция газеты «Вечерний Азов»"], year: null, notice: "© Редакция газеты «Вечерний Азов». Материал доступен по лицензии CC BY-NC 4.0", licence: CC-BY-NC-4.0, reserved: false}
tdm: allowed
speakers:
  bondar: {name: "Степан Бондарь", kind: person, roles: ["рыбак"]}
notes: "лицензия текста"
---
# На косе нашли старый маяк

На косе нашли фундамент старого маяка, сообщили <t v="2026-06-02">во вторник</t> краеведы.

«<q s="bondar">Дед рассказывал о нём каждую зиму</q>», — сказал <m s="bondar">рыбак Степан Бондарь</m>.

Камни отмыло весенним штормом.
