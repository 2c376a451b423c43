---
id: tr-406
language: tr
agency: AA
outlet: Ovadan Haberler
domain: ovadan-haberler.example
authors: []
published: 2024-04-17T16:20:00+03:00
modified: null
dateline: {place: KONYA, agency: AA, date: null}
copyright: {holders: [AA], year: 2024, notice: "AA © 2024 - Ticari kullanımı yazılı izne tabidir", licence: null, reserved: true}
tdm: null
speakers:
  yuceturk: {name: Erdem Yücetürk, kind: person, roles: [Tarım ve Orman Bakanı, Bakan]}
  isikli: {name: Mahmut Işıklı, kind: person, roles: [Konya Ovası Sulama Birliği Başkanı, birlik başkanı]}
  dsi: {name: DSİ, kind: organisation, roles: []}
  ciftci: {name: Ramazan Kavuncu, kind: person, roles: [çiftçi]}
  gundes: {name: Serap Gündeş, kind: person, roles: [muhalefet milletvekili, ziraat mühendisi]}
  yetkili: {name: ismini vermek istemeyen bir bakanlık yetkilisi, kind: unnamed, roles: []}
notes: classic AA style with long quotes after "şunları kaydetti:"; minister, union chairman and farmer all men; opposition deputy woman; official unnamed; ministry agency DSİ then kurum; ranges, deadlines, hydrological year
---
# <m s="yuceturk">Bakan Yücetürk</m>: <i s="yuceturk">Obruk sayısı 700'ü geçti, kuyulara sayaç takılacak</i>

KONYA (AA) - <m s="yuceturk">Tarım ve Orman Bakanı Erdem Yücetürk</m>, <i s="yuceturk">Konya Ovası'nda ruhsatlı ruhsatsız bütün kuyulara <t v="2024-12-31">yıl sonuna kadar</t> elektronik sayaç takılacağını</i> açıkladı.

Bakan Yücetürk, Karapınar'da obruk alanında incelemelerde bulundu. <i s="yuceturk"><t v="2023-10/..">Geçen yılın ekiminden bu yana</t> 61 yeni obruk oluştuğunu</i> hatırlatan <m s="yuceturk">Yücetürk</m>, şunları kaydetti:

"<q s="yuceturk">Bu toprakların altı boşalıyor. Yer altı su seviyesi <t v="1980/..">1980'den beri</t> 40 metre düştü. Tedbir almazsak çocuklarımıza ova değil, delik deşik bir harita bırakacağız.</q>"

<m s="yuceturk">Bakan</m>, <i s="yuceturk">sayaç bedelinin yarısının devletçe karşılanacağını</i> bildirdi.

Konya Ovası Sulama Birliği Başkanı Mahmut Işıklı ise karara şerh düştü. <m s="isikli">Işıklı</m>, <i s="isikli">sayaçtan önce Göksu'dan gelecek suyun hızlandırılması gerektiğini</i> söyledi. "<q s="isikli">Çiftçinin musluğunu kısıp karşılığında bir şey vermezseniz, gece gizlice açar</q>" diyen <m s="isikli">birlik başkanı</m>, <i s="isikli">kuyuların üçte ikisinin kayıt dışı olduğunu</i> kabul etti.

Heyet geçerken tarlasının başında bekleyen Ramazan Kavuncu, Yücetürk'ün yolunu kesti. "<q s="ciftci">Sayın Bakanım, ben pancar ekmezsem şeker fabrikası ne yapacak?</q>" diye sordu. <m s="yuceturk">Yücetürk</m>, "<q s="yuceturk">Aspir ek, alım garantisini ben veriyorum</q>" yanıtını verdi. <m s="ciftci">Çiftçi</m> ise gazetecilere, <i s="ciftci">aspirin dönümüne pancarın dörtte biri kadar para kazandırdığını</i> anlattı.

<m s="dsi">DSİ'nin</m> verilerine göre <i s="dsi">barajlardaki doluluk <t v="2024-04-15">15 Nisan itibarıyla</t> yüzde 18</i>. <m s="dsi">Kurum</m>, <i s="dsi">Mavi Tünel'den ovaya verilen suyun <t v="2024-06">haziranda</t> artırılacağını</i> duyurdu.

Muhalefet milletvekili Serap Gündeş, kararı sosyal medyadan eleştirdi. <m s="gundes">Gündeş</m>, X'teki paylaşımında "<q s="gundes" via="X">On beş yıldır sayaç sözü dinliyoruz, sayaç takılmadan kuyular kurudu</q>" ifadesine yer verdi. Kendisi de ziraat mühendisi olan <m s="gundes">milletvekili</m>, <i s="gundes">konuyu <t v="2024-04-24">24 Nisan'da</t> Meclise taşıyacağını</i> yazdı.

<m s="yetkili">İsmini vermek istemeyen bir bakanlık yetkilisi</m>, AA muhabirine, <i s="yetkili" via="AA">ihalenin <t v="2024-05-13/2024-05-17">13-17 Mayıs haftasında</t> yapılacağını</i> söyledi. "Su Bekçisi" adı verilen proje, <t v="2022-08/2023-02">Ağustos 2022 ile Şubat 2023 arasında</t> Ereğli'de denenmişti.
