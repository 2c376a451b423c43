---
id: tr-409
language: tr
agency: null
outlet: Bilimin Nabzı
domain: bilimin-nabzi.example
authors: [Irmak Yalçınkaya]
published: 2022-10-11T07:00:00+03:00
modified: null
dateline: null
copyright: {holders: [Bilimin Nabzı], year: 2022, notice: "2022, Bilimin Nabzı. Bu eser Creative Commons Atıf 4.0 ile lisanslanmıştır.", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  tekinalp: {name: Gülriz Tekinalp, kind: person, roles: [jeolog, ekip başkanı]}
  ulusoyer: {name: Hakkı Ulusoyer, kind: person, roles: [deniz biyoloğu, doçent]}
  emin: {name: Emin Reis, kind: person, roles: [kaptan]}
  tubitak: {name: TÜBİTAK, kind: organisation, roles: []}
  ogrenci: {name: gemideki bir yüksek lisans öğrencisi, kind: unnamed, roles: []}
  hakem: {name: dergi hakemi, kind: unnamed, roles: []}
notes: research ship story; woman geologist and man biologist, both called bilim insanı/araştırmacı; captain with Reis; referee's remark reported in her words; journal and ship names in marks; quotes followed by role in diyen; decade, season, quarters
---
# Marmara'nın dibinde “nefes alan” çamur

Marmara Denizi'nin 1200 metre derinliğindeki Çınarcık Çukuru'nda, günde iki kez gaz çıkaran bir çamur alanı bulundu. Keşfi, Prof. Dr. Gülriz Tekinalp başkanlığındaki ekip “Tortul” dergisinin <t v="2022-10">ekim</t> sayısında yayımladı.

“<q s="tekinalp">İlk kayda baktığımda cihaz bozuldu sandım</q>” diyen <m s="tekinalp">Tekinalp</m>, <i s="tekinalp">gaz çıkışlarının gelgitle aynı ritimde olduğunu</i> anlattı. <m s="tekinalp">Jeolog</m>, alanı “<q s="tekinalp" type="mixed">uyuyan bir göğüs kafesi</q>” diye tarif ediyor.

Aynı gemide bulunan Doç. Dr. Hakkı Ulusoyer ise çamurun kendisiyle değil, üstünde yaşayanlarla ilgileniyor. <m s="ulusoyer">Ulusoyer</m>, <i s="ulusoyer">orada daha önce tanımlanmamış üç solucan türü gördüklerini</i> söyledi. “<q s="ulusoyer" id="3">Gülriz Hoca fay arıyor</q>” diyen <m s="ulusoyer">deniz biyoloğu</m>, “<q s="ulusoyer" id="3">ben de fayda</q>” diye güldü.

Bulgunun depremle bir ilgisi var mı? <m s="tekinalp">Ekip başkanı</m> bu soruya temkinli yaklaşıyor: “<q s="tekinalp">Çamur nefes alıyor diye deprem olmaz. Ama nefesi kesilirse bilmek isterim.</q>” <m s="tekinalp">Tekinalp</m>, <i s="tekinalp">sürekli izleme istasyonunun <t v="2023-21">gelecek baharda</t> kurulacağını</i> açıkladı.

Dergiye gönderilen ilk metin geri çevrilmiş. “<q s="tekinalp">Hakem ‘<q s="hakem">Fazla şiirsel</q>’ yazmıştı, bütün benzetmeleri sildim</q>” diye anlatıyor <m s="tekinalp">araştırmacı</m>.

Alanın yerini ilk gösteren, 40 yıldır orada ağ atan Emin Reis oldu. “<q s="emin">Dedim ki hocam, burada deniz hıçkırıyor</q>” diyor <m s="emin">kaptan</m>. Bilim insanları ona inanmakta gecikmedi.

<m s="ogrenci">Gemideki bir yüksek lisans öğrencisi</m>, <i s="ogrenci"><t v="2021-22">2021 yazında</t> nöbet tutarken ekranda ilk kabarcığı gördüğünü</i> anlattı. “<q s="ogrenci"><t v="2021-07-29T04:30">29 Temmuz'da, sabah dört buçukta</t> herkesi uyandırdım</q>” dedi. <m s="ogrenci">Genç kadın</m>, <i s="ogrenci">tezinin konusunu o gece değiştirdiğini</i> ekledi.

Projeyi destekleyen <m s="tubitak">TÜBİTAK</m>, <i s="tubitak">ikinci seferin <t v="2022-36">son çeyrekte</t> yapılacağını</i> bildirdi. “Akdeniz-1” gemisi <t v="2022-11-07">7 Kasım Pazartesi</t> denize açılacak. Bölgede son büyük deniz araştırması <t v="200X">2000'li yıllarda</t> yapılmıştı.
