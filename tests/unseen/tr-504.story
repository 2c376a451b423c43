---
id: tr-504
language: tr
agency: AFP
outlet: Akdeniz Penceresi
domain: akdeniz-penceresi.example
authors: []
published: 2025-12-16T21:40:00+03:00
modified: null
dateline: {place: BEYRUT, agency: AFP, date: null}
copyright: {holders: [AFP], year: null, notice: "AFP. Tüm hakları saklıdır", licence: null, reserved: true}
tdm: reserved
speakers:
  haddad: {name: Rana Haddad, kind: person, roles: [çocuk cerrahı, doktor]}
  faris: {name: Faris, kind: person, roles: [çocuk]}
  anne: {name: Faris'in annesi, kind: unnamed, roles: []}
  karam: {name: Elias Karam, kind: person, roles: [hastane müdürü, müdür]}
  bakanlik: {name: Lübnan Sağlık Bakanlığı, kind: organisation, roles: [bakanlık]}
  kizilhac: {name: Kızılhaç, kind: organisation, roles: []}
  hemsire: {name: bir hemşire, kind: unnamed, roles: []}
notes: translated AFP feature; long scene; three women (surgeon, mother, nurse), man director and boy; doctor named only after her quotes; two organisations; nested words of the boy; phrase on a T-shirt (trap); English loan; time words "bir saat sonra"
---
# Beyrut'ta mumların altında ameliyat

BEYRUT (AFP) - Elektrik kesildiğinde ameliyathanede sekiz kişi vardı ve yedi yaşındaki Faris'in karnı açıktı.

“<q s="haddad">Kimse kıpırdamasın dedim, sadece ışığı bekleyin</q>” diyor <m s="haddad">çocuk cerrahı</m>. Jeneratör çalışmadı. Bir hemşire cep telefonunun fenerini kaldırdı. “<q s="hemsire">Kolum uyuştu ama indirmedim, indirsem ağlayacaktım</q>” diyor <m s="hemsire">hemşire</m>.

<m s="haddad">Rana Haddad</m>, <t v="2025-12-14">pazar gecesi</t> yapılan ameliyatı “<q s="haddad" type="mixed">hayatımın en karanlık yirmi dakikası</q>” diye tanımlıyor. Kesinti sürerken <m s="haddad">doktor</m>, <i s="haddad">tek bir damarı parmağıyla tuttuğunu</i> anlatıyor.

Koridordaki kadın, içeride ne olduğunu bilmiyordu. “<q s="anne">Kapının altından ışık gitti, ben de gittim</q>” diye hatırlıyor <m s="anne">Faris'in annesi</m>. <m s="faris">Oğlunun</m> uyandığındaki ilk cümlesi şu olmuş: “<q s="faris">Anne, gece mi oldu?</q>”

<m s="karam">Hastane müdürü Elias Karam</m>, <i s="karam">jeneratörün <t v="2023-08/..">Ağustos 2023'ten beri</t> onarım beklediğini</i> kabul ediyor. “<q s="karam">Üç yazı yazdım, üçü de ışık altında okundu</q>” diyen <m s="karam">müdür</m>, <i s="karam">istifayı düşünmediğini</i> söylüyor.

<m s="bakanlik">Lübnan Sağlık Bakanlığı</m>, <i s="bakanlik">hastaneye iki yeni jeneratör gönderileceğini</i> duyurdu. <m s="kizilhac">Kızılhaç</m> ise “<q s="kizilhac">Kaybedilecek vakit yok, saatler var</q>” açıklamasını yaptı.

Şimdi Faris pencereye yakın bir yatakta, üzerinde “Süper Kahraman” yazılı tişörtle oturuyor. “<q s="faris">Ben uyurken doktor fener tutuyormuş</q>” diyor <m s="faris">çocuk</m>. Duyan <m s="haddad">Haddad</m> onu düzeltiyor: “<q s="haddad">Fener onun, ben ellerimi tutuyordum</q>”.

Taburcu tarihi <t v="2025-12-19">cuma günü</t>. Ülkede elektrik <t v="2019/..">2019'dan beri</t> günde ortalama altı saat veriliyor.
