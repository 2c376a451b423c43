---
id: tr-865
language: tr
agency: "AFP"
outlet: "Yeni Ufuk"
domain: tr865.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Yeni Ufuk"], year: null, notice: "© Yeni Ufuk", licence: null, reserved: false}
tdm: null
speakers:
  belediye: {name: "Teresa Quiñones", kind: person, roles: ["Valdemar Belediye Başkanı"]}
  itf: {name: "Rafael Ibarra", kind: person, roles: ["itfaiye şefi"]}
  tanik: {name: "Lucia Paredes", kind: person, roles: ["bölge sakini"]}
  has: {name: "San Roque Hastanesi", kind: organisation, roles: []}
  cb: {name: "Esteban Navarro", kind: person, roles: ["Şili Devlet Başkanı"]}
  met: {name: "Şili Meteoroloji Dairesi", kind: organisation, roles: []}
notes: ""
---
# Şili'de orman yangını: En az 19 ölü

Şili'nin güneyindeki Valdemar kentinde çıkan orman yangınında en az 19 kişinin öldüğü bildirildi.

Valdemar Belediye Başkanı Teresa Quiñones, <i s="belediye">yangının iki mahalleyi tamamen yok ettiğini</i> söyledi. <m s="belediye">Quiñones</m> yerel bir radyoya yaptığı açıklamada "<q s="belediye">Rüzgâr yön değiştirdiğinde insanların kaçacak vakti kalmadı</q>" dedi ve <i s="belediye">ölü sayısının artmasından endişe ettiğini</i> belirtti.

<m s="itf">İtfaiye şefi Rafael Ibarra</m>, AFP'ye <i s="itf" via="AFP">yangının yüzde 40'ının kontrol altına alındığını</i> söyledi. "<q s="itf">Bu gece bizim için çok kritik</q>" diyen <m s="itf">Ibarra</m>, <i s="itf">komşu bölgelerden 200 itfaiyecinin daha yola çıktığını</i> kaydetti.

Evini kaybeden 62 yaşındaki Lucia Paredes, yaşadıklarını şöyle anlattı: "<q s="tanik">Gökyüzü bir anda kıpkırmızı oldu. Torunumu aldım ve koştum. Geri dönüp baktığımda ev yoktu.</q>"

<m s="has">San Roque Hastanesi</m>, <i s="has">43 yaralının tedavi altında olduğunu</i>, <i s="has">bunlardan beşinin durumunun ağır olduğunu</i> duyurdu.

Olağanüstü hal ilan eden Devlet Başkanı Esteban Navarro ise ulusa sesleniş konuşmasında "<q s="cb">Kimseyi yalnız bırakmayacağız</q>" mesajını verdi. <m s="cb">Navarro</m>, <i s="cb">evlerini kaybedenlere kira yardımı yapılacağını</i> açıkladı.

<m s="met">Şili Meteoroloji Dairesi</m>, <i s="met">sıcaklığın hafta sonu 38 dereceye çıkacağını</i> bildirdi. Yerel basın felaketi "kara cuma" olarak adlandırdı.
