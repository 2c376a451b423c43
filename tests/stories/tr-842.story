---
id: tr-842
language: tr
agency: null
outlet: "Tribün Haber"
domain: tr842.example
authors: [Mert Alsancak]
published: 2026-04-13T00:30:00+03:00
modified: null
dateline: null
copyright: {holders: ["Tribün Haber"], year: null, notice: "© Tribün Haber", licence: null, reserved: false}
tdm: null
speakers:
  td: {name: "Rasim Yeğin", kind: person, roles: ["Bozkırspor Teknik Direktörü"]}
  kaleci: {name: "Burak Sezgin", kind: person, roles: ["kaleci", "kaptan"]}
  rakip: {name: "Jorge Valdemar", kind: person, roles: ["Portekizli teknik adam"]}
  bsk: {name: "Fikret Dalkıran", kind: person, roles: ["Bozkırspor Kulübü Başkanı"]}
  tff: {name: "Türkiye Futbol Federasyonu", kind: organisation, roles: ["TFF"]}
notes: "maç sonu açıklamaları; teknik direktörler, kaptan; yayıncı kuruluş; sosyal medya"
---
# Bozkırspor son dakikada güldü

Süper Lig'in 29. haftasında Bozkırspor, sahasında Körfezspor'u 90+4'te bulduğu golle 2-1 yendi. Kırmızı-yeşilliler böylece ligde kalma umudunu sürdürdü.

Karşılaşmanın ardından basın toplantısında konuşan <m s="td">Bozkırspor Teknik Direktörü Rasim Yeğin</m>, <i s="td">oyuncularının inancını hiç kaybetmediğini</i> söyledi. <m s="td">Yeğin</m>, "<q s="td">İlk yarıda panik yaptık. Devre arasında tek bir şey söyledim: Topu sevin. Çocuklar sevdi</q>" şeklinde konuştu.

Kurtarışlarıyla galibiyette büyük pay sahibi olan kaleci Burak Sezgin ise mütevazıydı. "<q s="kaleci" via="beIN Sports">Ben işimi yaptım, golü atan arkadaşlarım kahraman</q>" diyen <m s="kaleci">kaptan</m>, beIN Sports'a verdiği demeçte <i s="kaleci" via="beIN Sports">taraftarın desteğini <t v="2026-04-18">cumartesi günü</t> deplasmanda da beklediklerini</i> dile getirdi.

Körfezspor cephesinde ise tepki vardı. "<q s="rakip">Uzatmada dört dakika yazıyordu, gol beşinci dakikada geldi</q>" diye isyan eden <m s="rakip">Portekizli teknik adam Jorge Valdemar</m>, hakemi suçladı. <m s="rakip">Valdemar</m>, <i s="rakip">kulübün itirazda bulunacağını</i> açıkladı.

<m s="bsk">Bozkırspor Kulübü Başkanı Fikret Dalkıran</m>, X hesabından yaptığı paylaşımda "<q s="bsk" via="X">Bu şehir pes etmez. Teşekkürler çocuklar</q>" ifadelerine yer verdi.

<m s="tff">Türkiye Futbol Federasyonu</m>, <t v="2026-04-12">gece geç saatlerde</t> yaptığı açıklamada <i s="tff">hakem raporunun inceleneceğini</i> duyurdu.
