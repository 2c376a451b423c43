---
id: tr-844
language: tr
agency: İHA
outlet: "Doğu Postası"
domain: tr844.example
authors: []
published: 2026-01-19T21:15:00+03:00
modified: null
dateline: {place: VAN, agency: İHA, date: null}
copyright: {holders: ["Doğu Postası"], year: null, notice: "© Doğu Postası", licence: null, reserved: false}
tdm: null
speakers:
  vali: {name: "Tahsin Erkoç", kind: person, roles: ["Van Valisi"]}
  afad: {name: "AFAD", kind: organisation, roles: []}
  muhtar: {name: "Nuri Çiftçi", kind: person, roles: ["muhtar"]}
  kadin: {name: "Gülistan Ay", kind: person, roles: []}
  uzman: {name: "Şükran Baltacı", kind: person, roles: ["deprem uzmanı"]}
  itfaiye: {name: "bir arama kurtarma görevlisi", kind: unnamed, roles: []}
  cb: {name: "Cumhurbaşkanlığı", kind: organisation, roles: []}
notes: "deprem: vali, AFAD, muhtar, köylü kadın, uzman, adsız görevli"
---
# Van'da 5,4'lük deprem: Can kaybı yok

Van'ın Çaldıran ilçesinde <t v="2026-01-19T13:12">bugün saat 13.12'de</t> 5,4 büyüklüğünde deprem meydana geldi. <m s="afad">AFAD</m>, <i s="afad">sarsıntının yerin 8 kilometre altında gerçekleştiğini</i> duyurdu.

Bölgeye giden <m s="vali">Van Valisi Tahsin Erkoç</m>, <i s="vali">ilk belirlemelere göre can kaybı olmadığını</i> söyledi. <m s="vali">Vali Erkoç</m>, "<q s="vali">14 yaralımız var, hiçbirinin hayati tehlikesi bulunmuyor. Ekiplerimiz bütün köylere ulaştı</q>" dedi. <i s="vali">Okulların iki gün süreyle tatil edildiğini</i> bildiren <m s="vali">Erkoç</m>, vatandaşları hasarlı binalara girmemeleri konusunda uyardı.

Depremin merkez üssüne en yakın yerleşim olan Soğuksu Mahallesi'nde 20 ahır yıkıldı. <m s="muhtar">Mahalle muhtarı Nuri Çiftçi</m>, "<q s="muhtar">Ahırlar yıkıldı, hayvanlarımız altında kaldı ama çok şükür canımız sağ</q>" diye konuştu.

Geceyi çadırda geçirecek olanlardan Gülistan Ay, deprem anını şöyle anlattı: "<q s="kadin">Ekmek yapıyordum. Tandır sallandı, çocukları nasıl çıkardığımı bilmiyorum.</q>"

"<q s="itfaiye">Kar kalınlığı iki metreyi buluyor, yolu biz de kürekle açtık</q>" diyen <m s="itfaiye">bir arama kurtarma görevlisi</m>, <i s="itfaiye">köylülerin kendilerine çay ikram ettiğini</i> anlattı.

Deprem uzmanı Prof. Dr. Şükran Baltacı, İHA muhabirine değerlendirmelerde bulundu. <m s="uzman">Baltacı</m>, <i s="uzman" via="İHA">bölgede artçıların haftalarca sürebileceğini</i> kaydetti. "<q s="uzman">Bu fay <t v="2011-10-23">23 Ekim 2011'deki</t> fay değil. Panik yapmaya gerek yok</q>" diyen <m s="uzman">Baltacı</m>, sosyal medyada dolaşan "büyük deprem geliyor" iddialarına itibar edilmemesini istedi.

<m s="cb">Cumhurbaşkanlığından</m> yapılan açıklamada, <i s="cb">bölgeye 500 çadır gönderildiği</i> belirtildi.
