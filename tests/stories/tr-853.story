---
id: tr-853
language: tr
agency: null
outlet: "Medya Ankara"
domain: tr853.example
authors: [Orçun Dal]
published: 2025-12-22T20:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Medya Ankara"], year: null, notice: "© Medya Ankara", licence: null, reserved: false}
tdm: null
speakers:
  lider: {name: "Mansur Akyol", kind: person, roles: ["Cumhuriyetçi Birlik Partisi Genel Başkanı"]}
  sozcu: {name: "Ceren Yurt", kind: person, roles: ["iktidar partisi sözcüsü"]}
  vekil: {name: "Ferhat Doğu", kind: person, roles: ["milletvekili"]}
  anket: {name: "Volkan Ersoy", kind: person, roles: ["kamuoyu araştırmacısı"]}
  kaynak: {name: "parti kaynakları", kind: group, roles: []}
notes: "siyaset; lider, sözcü, milletvekili, anketçi, kaynaklar; Halk TV"
---
# Akyol'dan ittifak çağrısı: “<q s="lider">Masayı kuralım, sandalyeyi sonra sayarız</q>”

<m s="lider">Cumhuriyetçi Birlik Partisi Genel Başkanı Mansur Akyol</m>, partisinin grup toplantısında muhalefete ittifak çağrısı yaptı.

Akyol, “<q s="lider">Masayı kuralım, sandalyeyi sonra sayarız. Millet bizden kavga değil çözüm bekliyor</q>” dedi. <i s="lider">Seçimlerin zamanında yapılması gerektiğini</i> savunan <m s="lider">Akyol</m>, <i s="lider">adaylarını <t v="2026-22">yaz aylarında</t> açıklayacaklarını</i> belirtti.

İktidar cephesinden yanıt gecikmedi. <m s="sozcu">Parti Sözcüsü Ceren Yurt</m>, X'te yaptığı paylaşımda “<q s="sozcu" via="X">Altılı masa gitti, sandalyesiz masa geldi</q>” diye yazdı.

Halk TV'ye konuşan <m s="vekil">CBP Milletvekili Ferhat Doğu</m> ise <i s="vekil" via="Halk TV">üç partiyle görüşmelerin başladığını</i> doğruladı. “<q s="vekil">İsim konuşmuyoruz, ilke konuşuyoruz</q>” diyen <m s="vekil">Doğu</m>, eleştirilere de güldü.

<m s="kaynak">Parti kaynakları</m>na göre <i s="kaynak">ilk toplantı <t v="2026-01-10">10 Ocak'ta</t> Bursa'da yapılacak</i>.

<m s="anket">Kamuoyu araştırmacısı Volkan Ersoy</m>, <i s="anket">ittifakın seçmende karşılık bulup bulmayacağının belirsiz olduğuna</i> dikkat çekti. “<q s="anket">Seçmen aritmetik değil, hikâye satın alıyor</q>” yorumunu yapan <m s="anket">Ersoy</m>, <i s="anket">kararsızların oranının yüzde 22'ye çıktığını</i> söyledi.
