---
id: tr-601
language: tr
agency: "AA"
outlet: "Körfez Postası"
domain: korfezpostasi.example
authors: ["Derya Kılıç"]
published: 2026-03-18T10:10:00+03:00
modified: null
dateline: {place: "İZMİR", agency: "AA", date: null}
copyright: {holders: ["Körfez Postası Yayıncılık A.Ş."], year: 2026, notice: "© 2026 Körfez Postası Yayıncılık A.Ş. İzinsiz kopyalanamaz. Fotoğraf: CC BY 4.0", licence: null, reserved: true}
tdm: reserved
speakers:
  acar: {name: "Selim Acar", kind: person, roles: ["balıkçı"]}
notes: "metin yasak, fotoğraf CC"
---
# Körfezde deniz çayırları yeniden yeşerdi

İZMİR (AA) - Körfezdeki deniz çayırları <t v="2026-03-17">salı günü</t> yapılan dalışta yeniden yeşermiş bulundu.

"<q s="acar">Balık geri geliyor</q>" diyen <m s="acar">balıkçı Selim Acar</m> ağlarını onardı.

Bölge iki yıldır trol avına kapalı.
