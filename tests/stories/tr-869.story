---
id: tr-869
language: tr
agency: "AFP"
outlet: "Dış Haberler Bülteni"
domain: tr869.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Dış Haberler Bülteni"], year: null, notice: "© Dış Haberler Bülteni", licence: null, reserved: false}
tdm: null
speakers:
  cb: {name: "Julien Mercadier", kind: person, roles: ["Fransa Cumhurbaşkanı"]}
  muh: {name: "Claire Vasseur", kind: person, roles: ["muhalefet lideri"]}
  isci: {name: "Thierry Blanc", kind: person, roles: ["CGT sözcüsü"]}
  ogr: {name: "Amina Diallo", kind: person, roles: ["öğrenci"]}
  polis: {name: "Paris Emniyet Müdürlüğü", kind: organisation, roles: []}
  send: {name: "sendikalar", kind: group, roles: []}
notes: ""
---
# Fransa'da emeklilik protestoları ikinci haftasında

PARİS (AFP) - Fransa'da hükümetin emeklilik reformuna karşı düzenlenen protestolar ikinci haftasına girerken, <m s="cb">Cumhurbaşkanı Julien Mercadier</m> <i s="cb">geri adım atmayacağını</i> açıkladı.

Mercadier, televizyonda yayımlanan konuşmasında "<q s="cb">Sokağın öfkesini duyuyorum ama ülkenin geleceğini sokak belirlemez</q>" dedi.

Muhalefet lideri Claire Vasseur ise cumhurbaşkanını "<q s="muh" type="mixed">halktan kopuk</q>" olmakla suçladı. <m s="muh">Vasseur</m>, X hesabından "<q s="muh" via="X">Bu reform mecliste değil sandıkta oylanmalı</q>" mesajını paylaştı.

<m s="isci">CGT sözcüsü Thierry Blanc</m>, <i s="isci">grevlerin gelecek hafta da süreceğini</i> duyurdu. AFP'ye konuşan <m s="isci">Blanc</m>, "<q s="isci" via="AFP">Rafineriler, limanlar, okullar, hepsi duracak</q>" diye konuştu.

Place de la République'te toplanan göstericilerden 21 yaşındaki öğrenci Amina Diallo, "<q s="ogr">Annem 64 yaşında temizlik işinde çalışamaz</q>" dedi. <m s="ogr">Diallo</m>, <i s="ogr">ilk kez bir gösteriye katıldığını</i> söyledi.

<m s="polis">Paris Emniyet Müdürlüğü</m>, <i s="polis">gösterilerde 112 kişinin gözaltına alındığını</i> bildirdi. <m s="send">Sendikalara</m> göre <i s="send">yürüyüşe 400 bin kişi katıldı</i>.
