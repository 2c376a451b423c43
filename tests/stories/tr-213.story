---
id: tr-213
language: tr
agency: AFP
outlet: Perde Arası
domain: perde-arasi.example
authors: [Irmak Soysal]
published: 2025-05-25T00:35:00+03:00
modified: 2025-05-25T11:10:00+03:00
dateline: {place: CANNES, agency: AFP, date: null}
copyright: {holders: [Perde Arası, AFP], year: null, notice: "Telif © Perde Arası ve AFP. Tüm hakları saklıdır; çoğaltılması ve yeniden yayımlanması yasaktır.", licence: null, reserved: true}
tdm: reserved
speakers:
  aladag: {name: Zeynep Aladağ, kind: person, roles: [yönetmen, Diyarbakırlı yönetmen]}
  aladagk: {name: Rojda Aladağ, kind: person, roles: [senarist, ablası]}
  juri: {name: jüri, kind: group, roles: []}
  moreau: {name: Isabelle Moreau-Lefort, kind: person, roles: [jüri başkanı, Fransız oyuncu]}
  elestirmen: {name: Le Courrier du Film, kind: organisation, roles: [film dergisi]}
  bakan: {name: Kültür ve Turizm Bakanlığı, kind: organisation, roles: []}
  figuran: {name: Sabri Amca, kind: person, roles: [köylü, figüran]}
notes: film festival, published minutes after midnight (dün = Saturday), two sisters with one surname, film titles and prize names in the same marks as speech, French magazine quoted, nested quote, Instagram as via
---
# Altın Dal <m s="aladag">Zeynep Aladağ'ın</m>: "<q s="aladag">Bu ödül karlı bir köye gidiyor</q>"
## "Kör Kuyu" filmiyle ödül alan yönetmen, sahneye bir avuç toprakla çıktı

CANNES (AFP) - Türk yönetmen Zeynep Aladağ, "Kör Kuyu" adlı filmiyle <t v="2025-05-24">dün akşam</t> Cannes'da düzenlenen törende Altın Dal Ödülü'ne uzandı. Film, <t v="2014/..">2014'ten bu yana</t> Türkiye'ye gelen ilk büyük ödül oldu.

"<q s="aladag">Bu ödül karlı bir köye gidiyor. Orada sinema yok, elektrik de çoğu zaman yok</q>" diyen <m s="aladag">Aladağ</m>, konuşmasını Kürtçe bir ninniyle bitirdi. Salon, Diyarbakırlı yönetmeni dört dakika ayakta alkışladı.

Jüri başkanlığını yürüten Fransız oyuncu Isabelle Moreau-Lefort, kararı açıklarken kâğıda bakmadı. <m s="moreau">Moreau-Lefort</m>, "<q s="moreau">İki saat boyunca kuyunun dibindeydim ve yukarı çıkmak istemedim</q>" dedi. <m s="juri">Jüri</m> gerekçesinde filmi "<q s="juri" type="mixed">sessizliğin gürültüsünü duyuran bir eser</q>" olarak tanımladı.

Senaryoyu ablası Rojda Aladağ'la birlikte yazan <m s="aladag">yönetmen</m>, basın toplantısında bir soru üzerine <i s="aladag">çekimlerin iki kez durduğunu</i> açıkladı. "<q s="aladag" id="1"><t v="2023-02">Şubat 2023'te</t> deprem oldu</q>" dedi, "<q s="aladag" id="1">ekibin yarısı kazma kürek aldı, gitti.</q>"

<m s="aladagk">Abla Aladağ</m> ise <i s="aladagk">ilk taslağın yedi satır olduğunu</i> söyledi. "<q s="aladagk">Zeynep bana gece yarısı, '<q s="aladag">Bir kuyu var, içinde biri var, gerisini sen bul</q>' diye yazdı</q>" diyen <m s="aladagk">Rojda Aladağ</m>, kardeşini kahkahaya boğdu. <m s="aladagk">Senarist</m>, <i s="aladagk">yeni bir dizi için de anlaştıklarını</i> ekledi.

### "<q s="figuran">Beni de çektiler, haberim yoktu</q>"

Filmin çekildiği Karapınar köyünde tören, kahvehanedeki televizyondan izlendi. Köylülerin "Sabri Amca" diye çağırdığı 81 yaşındaki figüran, sahneyi görünce sandalyesinden düştü. "<q s="figuran" via="AFP">Beni de çektiler, haberim yoktu. Meğer bastonum meşhur olmuş</q>" dedi <m s="figuran">yaşlı adam</m> AFP'ye.

<m s="elestirmen">Film dergisi Le Courrier du Film</m>, <t v="2025-05-23">cuma günkü</t> sayısında yapıtı yere göğe koyamamıştı: "<q s="elestirmen">Aladağ, ışığı kuyudan çekip çıkarıyor.</q>" <m s="bakan">Kültür ve Turizm Bakanlığı</m> da Instagram hesabından "<q s="bakan" via="Instagram">Gururumuzsun</q>" paylaşımında bulundu.

"Kör Kuyu", <t v="2025-10-03">3 Ekim'de</t> Türkiye'de gösterime girecek. Aladağ, yeni filmi "Tipi"nin çekimlerine <t v="2025-24">bu kış</t> başlayacak. İlk uzun metrajı "Ayaz" <t v="2018">2018'de</t> Adana'dan "En İyi Yönetmen" ödülüyle dönmüştü.
