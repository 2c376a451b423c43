---
id: tr-605
language: tr
agency: "DHA"
outlet: "Karadeniz Gündemi"
domain: karadenizgundemi.example
authors: ["Yasin Kalyoncu"]
published: 2026-03-19T18:45:00+03:00
modified: null
dateline: null
copyright: {holders: ["DHA"], year: null, notice: "© DHA. Kaynak gösterilmeden kullanılamaz.", licence: null, reserved: true}
tdm: null
speakers:
  uz: {name: "Hatice Uzun", kind: person, roles: ["çay üreticisi"]}
notes: "kaynaksız kullanım yasağı: izin sayılmaz"
---
# Rize'de çay yaprağından kâğıt yapıldı

Rize'de bir kadın kooperatifi çay yaprağından kâğıt yaptı.

"<q s="uz">Kâğıt hâlâ demlik gibi kokuyor</q>" dedi <m s="uz">çay üreticisi Hatice Uzun</m>.

İlk defterler <t v="2026-03-21">21 Mart'ta</t> satışa çıkacak.
