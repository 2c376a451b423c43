---
id: tr-212
language: tr
agency: ANKA
outlet: Sağlık Ekranı
domain: saglik-ekrani.example
authors: [Dr. Bahar Kutlay]
published: 2023-03-30T14:25:00+03:00
modified: 2023-03-31T10:00:00+03:00
dateline: {place: İZMİR, agency: ANKA, date: null}
copyright: {holders: [ANKA, Sağlık Ekranı], year: 2023, notice: "© 2023 ANKA / Sağlık Ekranı. Ticari olmayan kullanım için kaynak belirtmek koşuluyla serbesttir.", licence: null, reserved: false}
tdm: null
speakers:
  il: {name: İzmir İl Sağlık Müdürlüğü, kind: organisation, roles: []}
  demirag: {name: Nevzat Demirağ, kind: person, roles: [çocuk enfeksiyon uzmanı, hekim]}
  oda: {name: Ege Hekimler Odası, kind: organisation, roles: []}
  inceoglu: {name: Şule İnceoğlu, kind: person, roles: [Ege Hekimler Odası Başkanı]}
  anne: {name: kızı tedavi gören bir anne, kind: unnamed, roles: []}
  kaynana: {name: kaynanası, kind: unnamed, roles: []}
  dso: {name: Dünya Sağlık Örgütü, kind: organisation, roles: []}
  bakan: {name: Sağlık Bakanı, kind: unnamed, roles: [Bakan]}
notes: measles outbreak, straight double marks, headline with unquoted clause after a colon (indirect), minister known only by office, author with a title, weeks and quarters, scare quotes, -DIğI yönünde and -DIğInA dikkat çekti
---
# <m s="oda">Hekimler Odası</m>: <i s="oda">İzmir'de kızamık vakaları üç katına çıktı</i>

İZMİR (ANKA) - İzmir'de <t v="2023-03">mart ayı boyunca</t> görülen kızamık vakalarının sayısı tartışma yarattı. <m s="oda">Ege Hekimler Odası</m>, <i s="oda">kentte 118 çocukta hastalığın saptandığını</i> açıklarken, <m s="il">İl Sağlık Müdürlüğü</m> <i s="il">doğrulanmış vaka sayısının 41 olduğunu</i> bildirdi.

Oda Başkanı Dr. Şule İnceoğlu, <t v="2023-03-30">perşembe günü</t> düzenlediği basın toplantısında, "<q s="inceoglu">Biz sayıları hasta yataklarından topluyoruz, tablolardan değil</q>" dedi. <m s="inceoglu">İnceoğlu</m>, <i s="inceoglu">aşılanma oranının bazı mahallelerde yüzde 74'e gerilediğine</i> dikkat çekti.

"<q s="inceoglu" id="1">Aşı reddi bir 'görüş' değildir</q>" diyen <m s="inceoglu">İnceoğlu</m>, "<q s="inceoglu" id="1">komşunun bebeğini tehlikeye atmaktır</q>" diye sürdürdü. Sosyal medyada dolaşan "doğal bağışıklık" tariflerine inanılmamasını istedi.

Müdürlük, odanın açıklamasına aynı gün yanıt verdi. "<q s="il">Teyit edilmemiş rakamların paylaşılması toplumda panik oluşturmaktadır</q>" ifadesine yer verilen <m s="il">açıklamada</m>, <i s="il">okullarda tarama başlatıldığı</i> kaydedildi.

### "<q s="anne">Döküntüyü güneş sandık</q>"

Kızı beş gündür Behçet Uz semtindeki hastanede yatan bir anne, ilk belirtileri önemsememiş. "<q s="anne">Döküntüyü güneş sandık. Meğer ateşi 40'mış, derece bozukmuş</q>" diyor <m s="anne">kadın</m>. Aşıyı neden yaptırmadıkları sorulunca başını öne eğiyor: "<q s="anne">Kaynanam '<q s="kaynana">Kısır yapar</q>' dedi, dinledik. Şimdi her gün ağlıyor.</q>"

<m s="demirag">Çocuk enfeksiyon uzmanı Prof. Dr. Nevzat Demirağ'a</m> göre <i s="demirag">salgının zirvesi henüz görülmedi</i>. "<q s="demirag">Kuluçka süresi iki hafta. <t v="2023-W13">Bu hafta</t> gördüğümüz, <t v="2023-03-13/2023-03-19">13-19 Mart haftasının</t> yansımasıdır</q>" diyen <m s="demirag">Demirağ</m>, <i s="demirag">vakaların <t v="2023-04">nisan ortasında</t> tepe yapacağını</i> öngördü.

<m s="demirag">Hekim</m>, <i s="demirag">ek doz kampanyasının <t v="2023-34">ikinci çeyrekte</t> tamamlanması hâlinde zincirin kırılacağını</i> belirtti. "<q s="demirag">Kızamık affetmez, ama aşıdan da korkar</q>" dedi.

<m s="dso">Dünya Sağlık Örgütü</m> <t v="2023-02">geçen ay</t> yayımladığı raporda Avrupa bölgesini "<q s="dso" type="mixed">kırılgan bir eşikte</q>" diye tanımlamıştı. <m s="dso">Raporda</m>, <i s="dso"><t v="2022">2022 yılında</t> bölgede 900'den fazla vakanın görüldüğü</i> belirtiliyor.

Meclis'te soruları yanıtlayan <m s="bakan">Sağlık Bakanı</m> ise <t v="2023-03-28">salı günü</t>, "<q s="bakan">Stoklarımızda <t v="../2023-12-31">yıl sonuna kadar</t> yetecek aşı var</q>" demişti. Türkiye, "Kızamık Eliminasyon 2015" hedefini tutturamamıştı. Odanın bir sonraki raporu <t v="2023-04-06">6 Nisan'da</t> yayımlanacak.
