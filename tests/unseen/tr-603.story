---
id: tr-603
language: tr
agency: "İHA"
outlet: "Bozkır Gazetesi"
domain: bozkirgazetesi.example
authors: ["Ozan Yücel"]
published: 2026-08-12T11:45:00+03:00
modified: null
dateline: {place: "KONYA", agency: "İHA", date: null}
copyright: {holders: ["Bozkır Gazetesi"], year: 2026, notice: "© 2026 Bozkır Gazetesi - Kaynak gösterilmeden alıntı yapılamaz", licence: null, reserved: true}
tdm: null
speakers:
  er: {name: "Nuri Er", kind: person, roles: ["çiftçi"]}
notes: "kaynaksız alıntı yasağı"
---
# Tarlada mozaik bulundu

KONYA (İHA) - Bir tarlada <t v="2026-08-10">pazartesi günü</t> Roma mozaiği bulundu.

"<q s="er">Pulluk taşa takıldı sandım</q>" diyen <m s="er">çiftçi Nuri Er</m> müzeyi aradı.

Alan koruma altına alındı.
