---
id: tr-205
language: tr
agency: ANKA
outlet: Başkent Defteri
domain: baskent-defteri.example
authors: [Nazlı Ekmekçi]
published: 2022-10-05T20:18:00+03:00
modified: null
dateline: {place: ANKARA, agency: ANKA, date: 2022-10-05}
copyright: {holders: [ANKA Haber Ajansı], year: 2022, notice: "Telif hakkı © 2022 ANKA Haber Ajansı. Abonelik sözleşmesi olmadan yayımlanamaz.", licence: null, reserved: true}
tdm: null
speakers:
  belousov: {name: Arkadi Belousov, kind: person, roles: [Kremlin Sözcüsü]}
  whitfield: {name: Karen Whitfield, kind: person, roles: [Beyaz Saray Ulusal Güvenlik Sözcüsü]}
  yetkili: {name: adının açıklanmasını istemeyen bir Türk yetkili, kind: unnamed, roles: []}
  aksoylu: {name: Ferit Aksoylu, kind: person, roles: [Dışişleri Bakanı]}
  elysee: {name: Elysée Sarayı, kind: organisation, roles: []}
  diplomatlar: {name: Batılı diplomatlar, kind: group, roles: []}
notes: diplomacy with metonyms (Kremlin, Beyaz Saray, Elysée, Külliye, Moskova), several via media (Reuters, TASS, CNN), curly double marks with curly single nested, GMT and Moscow time, dated dateline
---
# Tahıl zirvesi öncesi üç başkentten üç ayrı mesaj

ANKARA, <t v="2022-10-05">5 Ekim</t> (ANKA) – Karadeniz'deki tahıl sevkiyatının ele alınacağı dörtlü zirveye iki gün kala, Moskova ile Washington arasında sert açıklamalar yaşandı. Zirve <t v="2022-10-07">cuma günü</t> Külliye'de yapılacak.

İlk açıklama <t v="2022-10-05T11:00+03:00">Moskova saatiyle 11.00'de</t> geldi. <m s="belousov">Kremlin Sözcüsü Arkadi Belousov</m>, “<q s="belousov">Masaya oturmak için şart koşmuyoruz, ama masanın üç ayağı eksik</q>” dedi. TASS'a konuşan <m s="belousov">Belousov</m>, <i s="belousov" via="TASS">gübre ihracatına yönelik kısıtlamaların <t v="2022-07-22/..">22 Temmuz'dan bu yana</t> kaldırılmadığını</i> savundu.

Beyaz Saray'ın yanıtı gecikmedi. “<q s="whitfield" id="1" via="CNN">Bu tahıl kimsenin rehinesi değildir</q>” diyen <m s="whitfield">Ulusal Güvenlik Sözcüsü Karen Whitfield</m>, CNN'e, “<q s="whitfield" id="1" via="CNN">Afrika'daki ekmek fiyatı Kremlin'de belirlenemez</q>” diye konuştu. Whitfield'ın sözleri <t v="2022-10-05T14:30Z">GMT 14.30'da</t> yayımlandı.

### “<q s="belousov">Bize ders vermesinler</q>”

Belousov ikinci kez mikrofonların karşısına geçti. “<q s="belousov">Washington'daki meslektaşım ‘<q s="whitfield" type="mixed">rehine</q>’ kelimesini kullanmış. Bize ders vermesinler</q>” ifadelerini kullanan <m s="belousov">Kremlin Sözcüsü</m>, <i s="belousov">Rus heyetinin Ankara'ya yine de geleceğini</i> sözlerine ekledi.

Fransa ise daha ölçülü bir dil seçti. <m s="elysee">Elysée'den</m> yapılan açıklamada, <i s="elysee">Paris'in Türkiye'nin arabuluculuğuna destek verdiği</i> belirtildi ve “<q s="elysee">Diyalog kapısı kapanmamalıdır</q>” denildi.

Reuters'a bilgi veren <m s="yetkili">adının açıklanmasını istemeyen bir Türk yetkili</m>, <i s="yetkili" via="Reuters">taslak metnin yüzde 80'inde uzlaşıldığını</i> söyledi. <m s="yetkili">Aynı yetkili</m>, “<q s="yetkili" via="Reuters">Geri kalan yüzde 20, işin yüzde 80'i kadar zor</q>” yorumunu yaptı.

<m s="aksoylu">Dışişleri Bakanı Ferit Aksoylu</m>, <t v="2022-10-04">dün akşam</t> katıldığı televizyon programında iyimser konuşmuştu: “<q s="aksoylu">Biz bu filmi <t v="2022-22">yazın</t> da gördük, sonu güzel bitti.</q>” Bakan, “bereket koridoru” adı verilen hattın <t v="../2023-02">gelecek şubat ayına kadar</t> uzatılmasını istiyor.

Zirvenin ev sahibi Ankara, güvenlik gerekçesiyle <t v="2022-10-06/..">yarından itibaren</t> Çankaya'da dört caddeyi trafiğe kapatıyor. Taraflar arasında <t v="2022-W37">üç hafta önce</t> kopan telefon hattı <t v="2022-10-03">önceki gün</t> yeniden kurulmuş, teknik heyetler İstanbul'daki ortak merkezde iki kez bir araya gelmişti.

<m s="diplomatlar">Batılı diplomatlara</m> göre, <i s="diplomatlar">en zorlu başlık sigorta meselesi olacak</i>. Önceki anlaşma <t v="2022-11-19">19 Kasım'da</t> sona eriyor. Aksoylu, <t v="2022-W41">gelecek hafta</t> New York'a gidecek.
