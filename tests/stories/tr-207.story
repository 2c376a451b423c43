---
id: tr-207
language: tr
agency: Reuters
outlet: Para Gündemi
domain: para-gundemi.example
authors: [Ebru Sezgin]
published: 2026-01-29T18:47:00+03:00
modified: 2026-01-30T09:12:00+03:00
dateline: {place: İSTANBUL, agency: Reuters, date: 2026-01-29}
copyright: {holders: [Para Gündemi Yayıncılık A.Ş.], year: [2012, 2026], notice: "© 2012-2026 Para Gündemi Yayıncılık A.Ş. Tüm hakları saklıdır. Metin ve veri madenciliği yapılamaz.", licence: null, reserved: true}
tdm: reserved
speakers:
  ozdal: {name: Melike Özdal, kind: person, roles: [Toros Çimento Üst Yöneticisi, CEO]}
  sirket: {name: Toros Çimento, kind: organisation, roles: []}
  keskin: {name: Burak Keskin, kind: person, roles: [analist, Marmara Yatırım araştırma müdürü]}
  banka: {name: Merkez Bankası, kind: organisation, roles: []}
  kaynak: {name: konuya yakın iki kaynak, kind: unnamed, roles: []}
  cakir: {name: Selim Çakır, kind: person, roles: [Çimento-Der Başkanı]}
notes: earnings and rates, quarters and halves with case endings, dated Reuters dateline, unnamed sources, company code names in marks, -DIğInI complements with long subjects, curly double marks
---
# Toros Çimento'nun kârı <t v="2025-36">son çeyrekte</t> eridi, <m s="ozdal">Özdal</m>: “<q s="ozdal">Fırını söndürmeyeceğiz</q>”
## Şirket <t v="2026-01/2026-03">yılın ilk üç ayında</t> da toparlanma beklemiyor

İSTANBUL, <t v="2026-01-29">29 Ocak</t> (Reuters) - Toros Çimento'nun net kârı, enerji maliyetlerindeki artış nedeniyle <t v="2025-36">2025'in dördüncü çeyreğinde</t> yüzde 41 azalarak 780 milyon liraya geriledi. Şirket, <t v="2024-36">bir önceki yılın aynı döneminde</t> 1,32 milyar lira kâr açıklamıştı.

<m s="sirket">Toros Çimento'dan</m> Kamuyu Aydınlatma Platformu'na yapılan açıklamada, <i s="sirket">satış hacminin <t v="2025-07/2025-12">yılın ikinci yarısında</t> yüzde 9 daraldığı</i> belirtildi. <m s="sirket">Açıklamada</m>, “<q s="sirket">İhracat pazarlarındaki zayıflık iç talepteki canlanmayı gölgelemiştir</q>” denildi.

<m s="ozdal">Üst Yönetici (CEO) Melike Özdal</m>, <t v="2026-01-29">perşembe günü</t> düzenlenen telekonferansta yatırımcılara “<q s="ozdal">Güzel bir tablo değil ama sahte bir tablo da değil</q>” dedi. <m s="ozdal">Özdal</m>, <i s="ozdal">Adana fabrikasında işten çıkarma planlamadıklarını</i> vurgulayarak, “<q s="ozdal">Fırını söndürmeyeceğiz. Sönen fırını yakmak, açık tutmaktan pahalı</q>” diye konuştu.

Konuya yakın iki kaynak ise farklı bir tablo çizdi. <m s="kaynak">Kaynaklar</m> Reuters'a, <i s="kaynak" via="Reuters">yönetimin “Anka” kod adlı bir satış dosyası hazırladığını</i> söyledi. <m s="kaynak">Kaynaklardan biri</m>, “<q s="kaynak" via="Reuters">Alıcı adayı körfezden, teklif <t v="2026-03-31">mart sonuna kadar</t> masada olur</q>” ifadesini kullandı. Şirket, konuya ilişkin yorum talebine yanıt vermedi.

### Gözler faiz kararında

Merkez Bankası, politika faizini <t v="2026-01-22">geçen hafta perşembe günü</t> 150 baz puan indirmişti. Karar metninde <m s="banka">Banka</m>, enflasyondaki düşüşü “<q s="banka" type="mixed">beklentilerle uyumlu fakat yetersiz</q>” olarak tanımlamıştı.

“<q s="keskin" id="1">Çimento faizin aynasıdır</q>” diyen <m s="keskin">Marmara Yatırım araştırma müdürü Burak Keskin</m>, “<q s="keskin" id="1">konut kredisi yüzde 2'nin altına inmeden talep uyanmaz</q>” değerlendirmesinde bulundu. <m s="keskin">Keskin'e</m> göre <i s="keskin">hissede asıl hareket <t v="2026-22">yaz aylarında</t> görülecek</i>. <m s="keskin">Analist</m>, <i s="keskin">hedef fiyatını 96 liradan 84 liraya çektiğini</i> de kaydetti.

<m s="cakir">Çimento-Der Başkanı Selim Çakır</m>, sektörün “<q s="cakir" type="mixed">iki sezondur nefesini tuttuğunu</q>” söyledi. “<q s="cakir">Kazanlar <t v="2001/..">2001'den beri</t> bu kadar sessiz çalışmadı</q>” yorumunu yaptı.

Toros hisseleri <t v="2026-01-29T17:30">saat 17.30 itibarıyla</t> yüzde 6,4 değer kaybederek 71,25 liradan işlem gördü. Şirket, denetlenmiş yıllık bilançosunu <t v="2026-03-11">11 Mart'ta</t> yayımlayacak. <t v="1969">1969'da</t> Mersin'de kurulan şirketin “Beyaz Toros” markalı ürünleri 34 ülkeye satılıyor.
