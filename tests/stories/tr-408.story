---
id: tr-408
language: tr
agency: Reuters
outlet: Kıta Gündemi
domain: kita-gundemi.example
authors: [Aslı Demirezen]
published: 2025-12-11T01:40:00+03:00
modified: null
dateline: {place: BRÜKSEL, agency: Reuters, date: 2025-12-10}
copyright: {holders: [Kıta Gündemi], year: 2025, notice: "© Kıta Gündemi 2025, haberler CC BY-NC-SA 4.0 ile lisanslanmıştır", licence: CC-BY-NC-SA-4.0, reserved: false}
tdm: allowed
speakers:
  leyen: {name: Ursula von der Leyen, kind: person, roles: [Avrupa Komisyonu Başkanı, Komisyon Başkanı]}
  merz: {name: Friedrich Merz, kind: person, roles: [Almanya Başbakanı, Alman lider]}
  sanchez: {name: Pedro Sánchez, kind: person, roles: [İspanya Başbakanı]}
  moskova: {name: Moskova, kind: organisation, roles: []}
  aerts: {name: Lieve Aerts, kind: person, roles: [Belçika Enerji Bakanı, bakan]}
  diplomat: {name: üst düzey bir AB diplomatı, kind: unnamed, roles: []}
  birlik: {name: Avrupa Çelik Birliği, kind: organisation, roles: []}
notes: two prime ministers (Başbakan) told apart by country; Komisyon Başkanı woman beside a woman minister; Moscow as speaker; diplomat told Reuters; ZDF and Le Soir as via; dateline one day before publication in Turkish time; Macron mentioned silent
---
# AB'de çelik vergisi uzlaşısı, <m s="leyen">von der Leyen</m>: “<q s="leyen">Kapıyı kapatmıyoruz, eşik koyuyoruz</q>”

BRÜKSEL, <t v="2025-12-10">10 Aralık</t> (Reuters) - Avrupa Birliği enerji ve sanayi bakanları, ithal çelikte kota dışı vergiyi yüzde 50'ye çıkaran düzenlemede <t v="2025-12-10">çarşamba akşamı</t> anlaştı.

<m s="leyen">Avrupa Komisyonu Başkanı Ursula von der Leyen</m>, “<q s="leyen">Kapıyı kapatmıyoruz, eşik koyuyoruz. Avrupa'nın fırınları sönmeyecek</q>” dedi. <m s="leyen">Von der Leyen</m>, <i s="leyen">yeni verginin <t v="2026-07-01/..">1 Temmuz 2026'dan itibaren</t> uygulanacağını</i> bildirdi.

Toplantıya başkanlık eden Belçika Enerji Bakanı Lieve Aerts sabaha karşı üçe kadar oturumu kapatmamıştı. “<q s="aerts" via="Le Soir">Sandviçler bitince uzlaştılar</q>” diye anlattı <m s="aerts">bakan</m> Le Soir gazetesine.

Almanya Başbakanı Friedrich Merz kararı hemen sahiplendi. ZDF'ye konuşan <m s="merz">Alman lider</m>, <i s="merz" via="ZDF">yüksek enerji fiyatları düşmeden hiçbir verginin Ruhr'u kurtaramayacağını</i> vurguladı. <m s="merz">Merz</m>, “<q s="merz" via="ZDF">Bu bir ağrı kesici, ameliyat değil</q>” benzetmesini yaptı.

İspanya Başbakanı Pedro Sánchez'in sözleri daha sertti. <m s="sanchez">Sánchez</m>, Madrid'de, “<q s="sanchez">Otomobil işçisi, çelik işçisinin faturasını ödememeli</q>” uyarısında bulundu. <m s="sanchez">İspanyol Başbakan</m>, <i s="sanchez">ülkesinin <t v="2026-02">şubatta</t> telafi fonu isteyeceğini</i> söyledi. Fransa Cumhurbaşkanı Emmanuel Macron ise yorum yapmadı.

<m s="diplomat">Üst düzey bir AB diplomatı</m>, Reuters'a, <i s="diplomat" via="Reuters">Paris'in sessizliğinin pazarlıkla ilgili olduğunu</i> aktardı. “<q s="diplomat" via="Reuters">Susmak da bir pozisyondur, hem de pahalısı</q>” dedi.

<m s="birlik">Avrupa Çelik Birliği</m> kararı “<q s="birlik" type="mixed">geç kalmış ama tarihî</q>” sözleriyle karşıladı. <m s="birlik">Birliğe</m> göre <i s="birlik">sektörde <t v="2008/..">2008'den bu yana</t> 100 bin kişi işini kaybetti</i>.

<m s="moskova">Moskova</m>, <i s="moskova">kararı Dünya Ticaret Örgütüne götüreceğini</i> duyurdu.

Avrupa Parlamentosu metni <t v="2026-01-19/2026-01-22">19-22 Ocak'taki</t> genel kurulda oylayacak. <t v="2025-35">Üçüncü çeyrekte</t> ithalat <t v="2024-35">geçen yılın aynı dönemine kıyasla</t> yüzde 9 artmıştı. Mevcut önlem, “çelik kalkanı” adıyla <t v="2018-07">Temmuz 2018'de</t> devreye girmişti.
