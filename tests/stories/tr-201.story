---
id: tr-201
language: tr
agency: AA
outlet: Bozkır Postası
domain: bozkir-postasi.example
authors: [Selin Karaduman]
published: 2025-03-12T15:42:00+03:00
modified: 2025-03-12T17:05:00+03:00
dateline: {place: ANKARA, agency: AA, date: null}
copyright: {holders: [Anadolu Ajansı], year: 2025, notice: "© Copyright 2025 Anadolu Ajansı. Tüm hakları saklıdır.", licence: null, reserved: true}
tdm: null
speakers:
  ertugrul: {name: Haluk Ertuğrul, kind: person, roles: [Enerji ve Tabii Kaynaklar Bakanı]}
  saygin: {name: Nermin Saygın, kind: person, roles: [Elektrik Mühendisleri Birliği Başkanı]}
  kulliye: {name: Cumhurbaşkanlığı Külliyesi, kind: organisation, roles: []}
  tuncel: {name: Orhan Tuncel, kind: person, roles: [Bozkır Umut Partisi Grup Başkanvekili]}
notes: ordinary AA politics copy, straight marks, case endings on names, participle cues (belirten, vurgulayan), Külliye as metonym, project name and slogan in marks
---
# <m s="ertugrul">Bakan Ertuğrul</m>: "<q s="ertugrul">Kış bitmeden faturalara zam yapmayacağız</q>"

ANKARA (AA) - <m s="ertugrul">Enerji ve Tabii Kaynaklar Bakanı Haluk Ertuğrul</m>, <i s="ertugrul">elektrik ve doğal gaz tarifelerinde <t v="../2025-04-01">1 Nisan'a kadar</t> değişiklik yapılmayacağını</i> bildirdi.

Ertuğrul, <t v="2025-03-12">bugün</t> Meclis'teki grup toplantısının ardından gazetecilerin sorularını yanıtladı. "<q s="ertugrul">Vatandaşımız soğukta hesap yapmasın. Kış bitmeden faturalara zam yapmayacağız</q>" diyen <m s="ertugrul">Ertuğrul</m>, <i s="ertugrul">bütçede bunun için 46 milyar liralık kaynak ayrıldığını</i> belirtti.

<t v="2025-02">Geçen ay</t> devreye alınan "Gece Işığı" programı ise gelir düzeyi düşük ailelerin faturalarını yüzde 60 azaltıyor. <i s="ertugrul">Programa şimdiye kadar 1,2 milyon hanenin başvurduğunu</i> aktaran <m s="ertugrul">Bakan Ertuğrul</m>, <i s="ertugrul">uygulamanın <t v="2025-35">üçüncü çeyrekte</t> küçük esnafı da kapsayacağını</i> söyledi.

"<q s="ertugrul" id="1">Bu bir lütuf değil</q>" diyen <m s="ertugrul">Bakan</m>, "<q s="ertugrul" id="1">yıllardır ertelenmiş bir hakkın teslimidir</q>" ifadesini kullandı.

### Muhalefetten "takvim" eleştirisi

Bozkır Umut Partisi Grup Başkanvekili Orhan Tuncel ise açıklamayı yetersiz buldu. <m s="tuncel">Tuncel</m>, "<q s="tuncel"><t v="2025-04">Nisan</t> dediğiniz <t v="2025-W14">üç hafta sonra</t>. Üç haftalık müjde olmaz</q>" dedi.

<i s="tuncel"><t v="2024-12/..">Aralık ayından bu yana</t> üç ayrı önerge verdiklerini</i> hatırlatan <m s="tuncel">Tuncel</m>, hükümetin tutumunu "<q s="tuncel" type="mixed">hesap makinesiyle siyaset</q>" olarak niteledi. <i s="tuncel">Önergelerin hiçbirine yanıt gelmediğini</i> de ekledi.

### Külliye'den açıklama

Tartışmaya Beştepe de katıldı. <m s="kulliye">Külliye'den</m> yapılan yazılı açıklamada, "<q s="kulliye">Enerji fiyatları siyasi polemik konusu yapılmamalıdır. Karar, piyasa koşulları gözetilerek alınmıştır</q>" denildi.

<m s="saygin">Elektrik Mühendisleri Birliği Başkanı Nermin Saygın</m>, AA muhabirine yaptığı değerlendirmede <i s="saygin" via="AA">tarifelerin tek başına sorunu çözmeyeceğini</i> savundu. "<q s="saygin" via="AA">Asıl kayıp hatlarda</q>" diyen <m s="saygin">Saygın</m>, şöyle devam etti: "<q s="saygin" via="AA">Ürettiğimiz her yüz birim elektriğin on birimi yolda buharlaşıyor. <t v="199X">Doksanlı yıllarda</t> döşenen kablolarla bu iş yürümez.</q>"

<m s="saygin">Saygın'a</m> göre, <i s="saygin">şebekenin yenilenmesi en az beş yıl sürecek</i>.

Bakanlık, yeni tarife tablosunu <t v="2025-03-28T17:00">28 Mart Cuma günü saat 17.00'de</t> kamuoyuyla paylaşacak. Tabloda konutlar, ticarethaneler ve tarımsal sulama için üç ayrı kademe yer alacak. Son zam <t v="2024-07">temmuz ayında</t> yapılmış, konutlarda elektrik fiyatı yüzde 38 artmıştı.
