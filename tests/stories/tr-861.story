---
id: tr-861
language: tr
agency: "DHA"
outlet: "Ege Postası"
domain: tr861.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Ege Postası"], year: null, notice: "© Ege Postası", licence: null, reserved: false}
tdm: null
speakers:
  sanik: {name: "Murat Yalın", kind: person, roles: ["sanık", "iş insanı"]}
  av: {name: "Deniz Soysal", kind: person, roles: ["sanık avukatı"]}
  anne: {name: "Fatma Gündüz", kind: person, roles: ["hayatını kaybeden Emre Gündüz'ün annesi"]}
  avm: {name: "Baran Özkök", kind: person, roles: ["Gündüz ailesinin avukatı"]}
  mahkeme: {name: "mahkeme heyeti", kind: group, roles: []}
  hakim: {name: "mahkeme başkanı", kind: unnamed, roles: []}
notes: ""
---
# İzmir'deki asansör faciası davasında ilk duruşma

İZMİR (DHA) - İzmir'in Bornova ilçesinde bir inşaatta asansörün düşmesi sonucu 3 işçinin hayatını kaybetmesine ilişkin davanın ilk duruşması dün İzmir 7'nci Ağır Ceza Mahkemesi'nde görüldü.

Duruşmada savunma yapan <m s="sanik">tutuklu sanık Murat Yalın</m>, <i s="sanik">asansörün bakımının düzenli olarak yapıldığını</i> söyledi. "<q s="sanik">Ben bu şirketin sahibiyim ama şantiyede teknik konularla ilgilenmem. Bakım firmasına her ay ödeme yaptık. Suçsuzum, tahliyemi talep ediyorum</q>" dedi.

<m s="hakim">Mahkeme başkanının</m> "<q s="hakim">Arıza bildirimleri size ulaştı mı?</q>" sorusuna <m s="sanik">Yalın</m>, "<q s="sanik">Hayır, bana böyle bir evrak gelmedi</q>" yanıtını verdi.

<m s="av">Sanık avukatı Deniz Soysal</m> da <i s="av">bilirkişi raporunun eksik olduğunu</i> öne sürdü. <m s="av">Soysal</m>, "<q s="av">Rapor, asansörü üreten firmadan hiç söz etmiyor</q>" diye konuştu.

Duruşmayı, hayatını kaybeden işçilerin yakınları da takip etti. Emre Gündüz'ün annesi Fatma Gündüz, gözyaşları içinde söz aldı. <m s="anne">Gündüz</m>, "<q s="anne">Oğlum o sabah işe gitmek istemedi. Asansör sallanıyor anne, dedi. Ben ona git dedim</q>" ifadelerini kullandı.

Ailenin avukatı Baran Özkök, <i s="avm">şirketin bakım kayıtlarını sonradan düzenlediğini</i> iddia etti. <m s="avm">Özkök</m>, <i s="avm">iki ayrı defter bulunduğunu</i> belirterek, "<q s="avm">Defterlerden birinin mürekkebi hâlâ tazeydi</q>" dedi.

Duruşma savcısı, sanığın tutukluluk halinin devamını talep etti. <m s="mahkeme">Mahkeme heyeti</m>, <i s="mahkeme">yeni bir bilirkişi heyeti oluşturulmasına karar verildiğini</i> açıkladı ve duruşmayı 14 Mayıs'a erteledi.

Duruşma sonrası adliye önünde açıklama yapan anne Gündüz, "<q s="anne">Adalet gelene kadar buradayım</q>" dedi.
