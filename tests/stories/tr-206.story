---
id: tr-206
language: tr
agency: null
outlet: Sahaf Dergisi
domain: sahaf-dergisi.example
authors: [Defne Sancaktar]
published: 2025-11-08
modified: null
dateline: null
copyright: {holders: [Sahaf Dergisi], year: 2025, notice: "© 2025 Sahaf Dergisi. Metin, Creative Commons Atıf-GayriTicari 4.0 (CC BY-NC 4.0) lisansıyla paylaşılmıştır.", licence: CC-BY-NC-4.0, reserved: false}
tdm: allowed
speakers:
  leyla: {name: Leyla Tarhanlı, kind: person, roles: [yazar]}
  dede: {name: dedesi, kind: unnamed, roles: []}
  kaptan: {name: yaşlı bir kaptan, kind: unnamed, roles: []}
  yayinci: {name: Cem Pekün, kind: person, roles: [yayıncı, yayınevi yönetmeni]}
notes: interview with bold questions ending in question marks, answers without marks, book titles and terms in curly marks inside the answers, quotes nested in answers, publisher quoted in the frame, plain-day publication
---
# <m s="leyla">Leyla Tarhanlı</m>: “<q s="leyla">Roman, susulanların defteridir</q>”
## “Tuz Gölgesi”nin yazarıyla yeni kitabı ve eski korkuları üzerine konuştuk

Leyla Tarhanlı, beş yıllık suskunluğunu “Tuz Gölgesi” ile bozdu. <t v="2025-10-14">14 Ekim'de</t> raflara çıkan roman dördüncü baskısını yaptı. “<q s="yayinci">Matbaa artık bizi görünce ışıkları söndürüyor</q>” diyor <m s="yayinci">yayıncısı Cem Pekün</m>. Tarhanlı'yla Ayvalık'taki evinde, denize bakan mutfakta buluştuk.

Beş yıl neden bu kadar uzun sürdü?

<q s="leyla">Uzun sürmedi, ben geç kaldım. İlk cümleyi <t v="2020-21">2020 baharında</t> yazdım. Sonra herkes eve kapanınca evden kaçan bir kahraman bana yalan geldi. Defteri kapattım. <t v="2023-09">İki yıl önce eylülde</t> kızım o defteri bulmasaydı şimdi sizinle zeytinden konuşuyor olurduk.</q>

Kitapta “göçmen” sözcüğü hiç geçmiyor. Bilinçli bir tercih mi?

<q s="leyla">Elbette. “Mübadil” de yok, “muhacir” de. Dedem bunların hepsini reddederdi. Sorduklarında, “<q s="dede">Ben denizin öbür yakasındanım, o kadar</q>” derdi. Ben de adlandırmayayım dedim. Adını koyduğunuz şey sizden uzaklaşıyor.</q>

Romandaki kaptan gerçek biri miydi?

<q s="leyla" id="1">Üç kişiden yaptım onu. Biri Cunda'da tanıdığım yaşlı bir kaptandı. <t v="198X">Seksenli yıllarda</t> bana bir fırtınayı anlatırken aniden durdu, “<q s="kaptan">Kızım, dalga insanın aklını sayar</q>” dedi. Ne demek istediğini hâlâ bilmiyorum ama cümle kitapta.</q>

<q s="leyla" id="1">Öteki ikisini söylemem, biri hâlâ hayatta ve çok alıngan.</q>

Eleştirmenler sizin için “taşranın Çehov'u” diyor. Hoşunuza gidiyor mu?

<q s="leyla">Çehov'un haberi olsa dava açardı. Ben taşrada yazmıyorum, mutfakta yazıyorum.</q>

Sırada ne var?

<q s="leyla">Önce uyku. <t v="2026-01">Ocakta</t> Selanik'te bir okuma yapacağım. <t v="2026-22">Gelecek yaz</t> da hikâyelere dönmek istiyorum. Geçende birkaçını açıp baktım, utanmadım. İyiye işaret.</q>

### Bir uyarlama söylentisi

Romanın dizi olacağı konuşuluyor. <m s="yayinci">Pekün</m>, <i s="yayinci">üç yapımcıyla görüştüklerini</i> doğruluyor, ancak <i s="yayinci">hiçbir kâğıdın <t v="2025-12-31">yıl sonundan önce</t> imzalanmayacağını</i> vurguluyor. <m s="leyla">Tarhanlı</m> bu konuda tek cümle kurmakla yetiniyor: “<q s="leyla">Televizyonum yok ki kızayım.</q>”

Yazar, okurlarıyla <t v="2025-11-15T15:00">önümüzdeki cumartesi saat 15.00'te</t> İzmir Kitap Fuarı'nda buluşacak. İlk romanı “Kırk Anahtar” <t v="2009">2009'da</t> yayımlanmış, <t v="2012">üç yıl sonra</t> tiyatroya uyarlanmıştı.
