---
id: tr-870
language: tr
agency: null
outlet: "Kültür Sanat Gündemi"
domain: tr870.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Kültür Sanat Gündemi"], year: null, notice: "© Kültür Sanat Gündemi", licence: null, reserved: false}
tdm: null
speakers:
  yaz: {name: "Nermin Saygılı", kind: person, roles: ["yazar"]}
  yay: {name: "Levent Özgüven", kind: person, roles: ["yayınevi yönetmeni"]}
  juri: {name: "Atilla Köksoy", kind: person, roles: ["jüri başkanı"]}
notes: ""
---
# Yılın romanı ödülü Nermin Saygılı'nın

Yazar Nermin Saygılı, "Tuz Kapısı" adlı romanıyla Sabahattin Kudret Ödülü'nün bu yılki sahibi oldu.

<m s="juri">Jüri başkanı Atilla Köksoy</m>, <i s="juri">kararın oy birliğiyle alındığını</i> açıkladı. <m s="juri">Köksoy</m>, "<q s="juri">Saygılı, susulan bir dönemi anlatırken bağırmıyor; bu, edebiyatın en zor işidir</q>" dedi.

Ödül töreninde konuşan <m s="yaz">Saygılı</m>, <i s="yaz">romanı sekiz yılda yazdığını</i> söyledi. "<q s="yaz">Kitabı üç kez çöpe attım, üçünde de annem geri çıkardı</q>" diyen <m s="yaz">yazar</m>, ödülü annesine adadı.

Bir soru üzerine <m s="yaz">Saygılı</m>, <i s="yaz">yeni romanına başladığını ancak bitirmek için acele etmediğini</i> belirtti. "<q s="yaz">Kelimelerin de kışa ihtiyacı var</q>" ifadesini kullandı.

Yayınevinin yönetmeni Levent Özgüven ise "<q s="yay">İlk dosyayı 2009'da reddetmiştik. Bugün o mektubu çerçeveletip duvara asıyorum</q>" diye konuştu. <m s="yay">Özgüven</m>, <i s="yay">kitabın altı dile çevrileceğini</i> duyurdu.
