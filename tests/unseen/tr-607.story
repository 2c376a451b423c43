---
id: tr-607
language: tr
agency: "İHA"
outlet: "Yeşil Vadi"
domain: yesilvadi.example
authors: ["Okan Demirel"]
published: 2026-05-20T14:15:00+03:00
modified: null
dateline: {place: "BOLU", agency: "İHA", date: null}
copyright: {holders: ["Yeşil Vadi Medya Ltd. Şti."], year: 2026, notice: "© 2026 Yeşil Vadi Medya Ltd. Şti. İzinsiz kopyalanamaz, yayınlanamaz.", licence: null, reserved: true}
tdm: null
speakers:
  ay: {name: "Zehra Aydın", kind: person, roles: ["ormancı"]}
notes: "şirket biçimi, izinsiz yasak"
---
# Bolu'da geyik düğüne katıldı

BOLU (İHA) - Bolu'da bir geyik köy düğününe katıldı.

"<q s="ay">Takıyı da boynuna astılar</q>" dedi <m s="ay">ormancı Zehra Aydın</m>.

Geyik <t v="2026-05-18">pazartesi günü</t> ormana döndü.
