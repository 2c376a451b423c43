---
id: tr-203
language: tr
agency: İHA
outlet: Doğu Gündem
domain: dogu-gundem.example
authors: []
published: 2023-11-21T16:10:00+03:00
modified: null
dateline: null
copyright: {holders: [Doğu Gündem], year: [2009, 2023], notice: "Copyright © 2009-2023 Doğu Gündem. Her hakkı mahfuzdur.", licence: null, reserved: true}
tdm: reserved
speakers:
  sanik: {name: Rıza Ç., kind: person, roles: [sanık, müteahhit]}
  sanikm: {name: Tuğba Ç., kind: person, roles: [tutuksuz sanık, mimar]}
  mahkeme: {name: Malatya 3. Ağır Ceza Mahkemesi, kind: organisation, roles: []}
  bilirkisi: {name: bilirkişi heyeti, kind: group, roles: []}
  altinok: {name: Seher Altınok, kind: person, roles: [anne, öğretmen]}
  kiz: {name: kızı, kind: unnamed, roles: []}
  avukat: {name: Barış Kündem, kind: person, roles: [müdahil avukatı]}
notes: İHA house style (place and agency at the end), curly single marks as outer marks with curly double nested, court and expert report speak, abbreviated surnames of a father and daughter, apostrophes beside marks, three paragraphs under one colon
---
# <m s="sanik">Yıkılan sitenin müteahhidi</m>: ‘<q s="sanik">Ben sadece imza attım</q>’

Malatya’da 42 kişinin hayatını kaybettiği Zümrüt Kent sitesiyle ilgili davanın ikinci duruşması <t v="2023-11-21">bugün</t> görüldü. Müteahhit Rıza Ç. ile kızı mimar Tuğba Ç. hâkim karşısına çıktı.

Tutuklu sanık Rıza Ç., suçlamaları kabul etmedi. ‘<q s="sanik">Ben sadece imza attım, betonu mühendis döktürdü</q>’ diyen <m s="sanik">sanık</m>, <i s="sanik">binanın ruhsatının <t v="2004">2004’te</t> eksiksiz alındığını</i> öne sürdü. ‘<q s="sanik">O gün bugün kimse gelip bana çatlak var demedi</q>’ diye konuştu.

Mahkeme başkanının sorularını yanıtlayan <m s="sanikm">tutuksuz sanık Tuğba Ç.</m> ise <i s="sanikm">projeyi hatırlamadığını</i> söyledi. ‘<q s="sanikm" id="1">O çizimler benim öğrencilik yıllarıma denk geliyor</q>’ diyen <m s="sanikm">Tuğba Ç.</m>, ‘<q s="sanikm" id="1">altında adımın nasıl bulunduğunu bilmiyorum</q>’ ifadelerini kullandı.

### ‘<q s="altinok">Kapıyı yumrukluyordu</q>’

Enkazda iki çocuğunu yitiren öğretmen Seher Altınok söz alınca salonu sessizlik kapladı. <m s="altinok">Altınok</m> şunları anlattı:

‘<q s="altinok" id="2"><t v="2023-02-06T04:20">6 Şubat sabahı saat 04.20’de</t> telefonum çaldı. Arayan kızımdı.</q>

‘<q s="altinok" id="2">Sadece “<q s="kiz">Anne, kapı açılmıyor</q>” dedi. Arkadan oğlumun sesi geliyordu. Kapıyı yumrukluyordu.</q>

‘<q s="altinok" id="2">Ben o yumruk sesini hâlâ duyuyorum. O kapının neden açılmadığını öğrenmeden bu salondan çıkmam.</q>’

Müdahil avukatı Barış Kündem, belediyedeki arşivin araştırılmasını istedi. <m s="avukat">Kündem</m>, <i s="avukat">imar dosyalarının <t v="2019-23">2019 sonbaharında</t> su baskınında yok olduğunun söylendiğini</i> hatırlattı, ‘<q s="avukat">O yıl Malatya’ya iki damla yağmur düştü</q>’ dedi.

<m s="bilirkisi">Dosyaya giren raporda</m>, ‘<q s="bilirkisi">Kolonların beşinde etriye bulunmamaktadır</q>’ tespiti yer aldı. <m s="bilirkisi">Bilirkişi heyeti</m>, zemindeki değişikliği ‘<q s="bilirkisi" type="mixed">öngörülebilir ve önlenebilir</q>’ olarak tanımladı.

Ara kararını <t v="2023-11-21T15:30">saat 15.30’da</t> açıklayan <m s="mahkeme">mahkeme</m>, <i s="mahkeme">Rıza Ç.’nin tutukluluğunun devam edeceğini</i> bildirdi. <m s="mahkeme">Kararda</m>, ‘<q s="mahkeme">Kaçma şüphesi ortadan kalkmamıştır</q>’ denildi. Duruşma <t v="2024-01-16">16 Ocak 2024’e</t> ertelendi. Adliye önünde toplanan yakınlar ‘Unutmadık’ yazılı pankart açtı.

Davanın firari sanığı fenni mesul ise üç aydır bulunamıyor. Adalet nöbeti tutan aileler <t v="2023-11-25/2023-11-26">önümüzdeki hafta sonu</t> enkazın bulunduğu arsaya fidan dikecek.

Site, <t v="2006/..">2006’dan beri</t> oturuma açıktı ve tanıtım broşürlerinde ‘depreme meydan okuyan mimari’ diye pazarlanmıştı. - MALATYA (İHA)
