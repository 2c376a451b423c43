---
id: tr-402
language: tr
agency: DHA
outlet: Peribacası Haber
domain: peribacasi-haber.example
authors: [Salih Kızıltepe]
published: 2025-07-08T13:05:00+03:00
modified: null
dateline: {place: ÜRGÜP (Nevşehir), agency: DHA, date: null}
copyright: {holders: [Peribacası Haber], year: 2025, notice: "Peribacası Haber 2025 ©", licence: null, reserved: false}
tdm: null
speakers:
  beatriz: {name: Beatriz Almada, kind: person, roles: [Brezilyalı turist, genç kadın]}
  rafael: {name: Rafael Almada, kind: person, roles: [eşi]}
  pilot: {name: Okan Delibaş, kind: person, roles: [balon pilotu]}
  bagci: {name: Döndü Karagözlü, kind: person, roles: [bağcı, 73 yaşındaki kadın]}
  kaymakam: {name: Taner Ulukan, kind: person, roles: [Ürgüp Kaymakamı]}
  shgm: {name: Sivil Havacılık Genel Müdürlüğü, kind: organisation, roles: []}
notes: headline quote whose speaker is named only later; husband and wife of one surname; three men and two women meant by age, nationality and trade; clock times of one morning; proposal interrupted; X of authority
---
# Balon bağa indi, evlenme teklifi havada kaldı: "<q s="beatriz">Evet dedim ama kimse duymadı</q>"

ÜRGÜP (Nevşehir), (DHA)- Kapadokya'da 21 kişiyi taşıyan sıcak hava balonu, <t v="2025-07-08T06:20~">salı sabahı 06.20 sıralarında</t> ani rüzgâr yüzünden Mustafapaşa'daki bir bağa zorunlu iniş yaptı. Üç kişi hafif yaralandı.

Sepettekilerden Rafael Almada, tam o sırada cebinden yüzük kutusunu çıkarıyordu. "<q s="rafael">On iki yıllık evliyiz, ilk seferinde yüzük alamamıştım</q>" diyen <m s="rafael">adam</m>, <i s="rafael">kutuyu düşürdüğünü</i> söyledi. Kolu sarılan eşi Beatriz Almada ise hâlâ gülüyordu. "<q s="beatriz" id="2">Evet dedim ama kimse duymadı</q>" diye anlattı <m s="beatriz">Brezilyalı turist</m>, "<q s="beatriz" id="2">çünkü herkes dua ediyordu.</q>"

Yüzüğü bulan, bağın sahibi oldu. "<q s="bagci">Kırk yıldır bu toprağı çapalarım, altın ilk defa çıktı</q>" diye espri yaptı <m s="bagci">73 yaşındaki kadın</m>. <m s="bagci">Döndü Karagözlü</m>, <i s="bagci">kırılan asmalar için şikâyetçi olmayacağını</i> belirtti. <i s="bagci">Yabancıları sofrasına oturttuğunu</i> anlatırken, "<q s="bagci">Gelin hanım pekmezi çok sevdi</q>" dedi.

Kazadan sonra ifadesi alınan pilot Okan Delibaş serbest bırakıldı. <m s="pilot">Delibaş</m>, <i s="pilot">kalkış izni verildiğinde rüzgârın 6 knot olduğunu</i> savundu. "<q s="pilot">Ya bağa inecektim ya mezarlığa. Bağı seçtim</q>" diye konuştu.

Yolcuları hastanede ziyaret eden <m s="kaymakam">Kaymakam Taner Ulukan</m>, <i s="kaymakam">taburcu edilmeyen kimsenin kalmadığını</i> bildirdi. <i s="kaymakam">Pilotun <t v="2012/..">2012'den beri</t> uçtuğunu</i> hatırlatan <m s="kaymakam">Ulukan</m>, soğukkanlılığını "<q s="kaymakam" type="mixed">ders kitabına girecek cinsten</q>" sözleriyle övdü.

<m s="shgm">Sivil Havacılık Genel Müdürlüğü</m>, <i s="shgm">bölgedeki uçuşların <t v="2025-07-09">çarşamba günü</t> de yapılmayacağını</i> duyurdu. <m s="shgm">Kurumun</m> X hesabından yapılan paylaşımda, "<q s="shgm" via="X">Soruşturma raporu <t v="2025-07-25">25 Temmuz'a kadar</t> tamamlanacaktır</q>" denildi.

Bölgede "gelin vadisi" diye anılan alanda <t v="2024">geçen yıl</t> 2 binden fazla evlenme teklifi yapılmıştı. Almada çifti <t v="2025-07-10">perşembe günü</t> İstanbul'a dönecek. <m s="rafael">Rafael Almada</m>, "<q s="rafael">Bir daha diz çökeceğim, ama yerde</q>" dedi.
