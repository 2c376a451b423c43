---
id: tr-980
language: tr-TR
agency: null
outlet: "Körfez Postası"
domain: korfezpostasi.example
authors: []
published: 2026-02-11T18:05:00+03:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  a: {name: "Ali Kayalı", kind: person, roles: ["belediye başkanı"]}
  b: {name: "Ayşe Demirtaş", kind: person, roles: []}
  c: {name: "Murat Öztuna", kind: person, roles: ["sendika başkanı"]}
  d: {name: "Selin Aksu", kind: person, roles: ["fabrika müdürü"]}
  e: {name: "Recep Duman", kind: person, roles: ["işçi"]}
  g: {name: "Nermin Ulus", kind: person, roles: ["vali yardımcısı"]}
  h: {name: "Taner Bozok", kind: person, roles: ["profesör"]}
notes: "reactions in a list: name, office and a colon before the marks; a title behind a colon is no speech; one word before a reporting verb is speech"
---
# Kâğıt fabrikasının kapanmasına tepkiler

Fabrikanın kapanacağı <t v="2026-02-11">çarşamba günü</t> duyuruldu. İşte tepkiler:

<m s="a">Ali Kayalı</m>, belediye başkanı: "<q s="a">Üzücü bir gün.</q>"

<m s="b">Ayşe Demirtaş</m> (CHP): "<q s="b">Tam bir skandal.</q>"

<m s="c">Murat Öztuna</m>, sendika başkanı: "<q s="c">Yanıt bekliyoruz</q>".

<m s="d">Selin Aksu</m>, fabrika müdürü: "<q s="d">Başka yol kalmamıştı.</q>"

<m s="e">İşçi Recep Duman</m>: "<q s="e">Şimdi ne olacak?</q>"

<m s="h">Prof. Dr. Taner Bozok</m>: "<q s="h">Bölge göç verir.</q>"

<m s="g">Vali Yardımcısı Nermin Ulus</m>, "<q s="g">Direneceğiz</q>" dedi. <m s="a">Kayalı</m> ise "<q s="a">Kapanmaz</q>" diye konuştu.

Dizimizin adı: "Kâğıttan şehir". Sıradaki bölüm: "Boş raflar".
