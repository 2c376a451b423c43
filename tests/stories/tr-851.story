---
id: tr-851
language: tr
agency: ANKA
outlet: "Adalet Günlüğü"
domain: tr851.example
authors: [Tuncay Özer]
published: 2026-02-20T14:00:00+03:00
modified: null
dateline: {place: İZMİR, agency: ANKA, date: null}
copyright: {holders: ["Adalet Günlüğü"], year: null, notice: "© Adalet Günlüğü", licence: null, reserved: false}
tdm: null
speakers:
  baro: {name: "Nazan Yetiş", kind: person, roles: ["Baro Başkanı"]}
  anne: {name: "Hatice Sönmezler", kind: person, roles: ["anne"]}
  savunma: {name: "Bora Kutlay", kind: person, roles: ["sanık avukatı"]}
  basavcilik: {name: "İzmir Cumhuriyet Başsavcılığı", kind: organisation, roles: []}
  sanik: {name: "M.K.", kind: person, roles: ["sanık"]}
  tanik: {name: "Rıza Demirbaş", kind: person, roles: ["kapıcı"]}
notes: "cinayet davası; baş harfli sanık, anne, avukatlar, baro, kapıcı"
---
# Genç kadının ölümüne ilişkin davada tahliye talebine ret

İZMİR (ANKA) - Üniversite öğrencisi Elif Sönmezler'in ölümüyle ilgili davanın üçüncü duruşmasında mahkeme, tutuklu sanık M.K.'nin tahliye talebini reddetti.

Duruşmada söz alan <m s="sanik">sanık M.K.</m>, <i s="sanik">olay gecesi evde olmadığını</i> savundu. "<q s="sanik">Kavga ettik, çıktım. Döndüğümde ambulans kapıdaydı</q>" dedi.

Tanık olarak dinlenen kapıcı Rıza Demirbaş ise farklı konuştu. <m s="tanik">Demirbaş</m>, "<q s="tanik">Saat ikiye doğru koşarak indiğini gördüm, ayağında ayakkabı yoktu</q>" ifadelerini kullandı.

<m s="savunma">Sanık avukatı Bora Kutlay</m>, <i s="savunma">tanığın çelişkili beyanlar verdiğini</i> öne sürdü. <m s="savunma">Kutlay</m>, <i s="savunma">kamera kayıtlarının yeniden incelenmesini talep edeceklerini</i> bildirdi.

Acılı anne Hatice Sönmezler, adliye önünde gazetecilere seslendi: "<q s="anne">Kızımın odasına hâlâ giremiyorum. Ben intikam değil adalet istiyorum.</q>"

<m s="baro">İzmir Barosu Başkanı Nazan Yetiş</m> de <i s="baro">davayı takip edeceklerini</i> belirterek, "<q s="baro">Bu dosya rafa kalkmayacak</q>" dedi. <m s="basavcilik">İzmir Cumhuriyet Başsavcılığı</m>, <i s="basavcilik">ek iddianamenin <t v="2026-03">mart ayında</t> tamamlanacağını</i> açıkladı.
