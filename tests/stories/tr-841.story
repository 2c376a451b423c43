---
id: tr-841
language: tr
agency: DHA
outlet: "Marmara Haber"
domain: tr841.example
authors: [Gökhan Savcı]
published: 2025-11-06T15:05:00+03:00
modified: null
dateline: {place: İSTANBUL, agency: DHA, date: null}
copyright: {holders: ["Marmara Haber"], year: null, notice: "© Marmara Haber", licence: null, reserved: false}
tdm: null
speakers:
  sanik: {name: "Erdal Tunalı", kind: person, roles: ["şirket sahibi", "tutuklu sanık"]}
  avukat: {name: "Pınar Gencer", kind: person, roles: ["avukat"]}
  savci: {name: "cumhuriyet savcısı", kind: unnamed, roles: []}
  magdur: {name: "Sabriye Uçar", kind: person, roles: ["mağdur"]}
  hakim: {name: "mahkeme başkanı", kind: unnamed, roles: []}
  tanik: {name: "Yusuf Kemal Öz", kind: person, roles: ["eski muhasebeci"]}
notes: "dava haberi: sanık, avukat, savcı, hakim, tanık; sanığın tırnaklı ifadesi; lakap ve şirket adı tırnakta"
---
# Konut dolandırıcılığı davasında sanık: <i s="sanik">Parayı ben de bekliyorum</i>

İSTANBUL'da "Mavi Koy Evleri" adlı projede 312 kişiyi dolandırdığı öne sürülen şirket sahibi Erdal Tunalı'nın yargılanmasına <t v="2025-11-06">bugün</t> devam edildi.

Çağlayan'daki İstanbul Adliyesi'nde görülen duruşmaya tutuklu sanık Tunalı ile taraf avukatları katıldı. Savunma yapan <m s="sanik">Tunalı</m>, "<q s="sanik">Ben kimseyi dolandırmadım. Arsa sahibi imzadan caydı, paralar inşaata gitti. Parayı ben de bekliyorum</q>" dedi.

<m s="hakim">Mahkeme başkanı</m>nın "<q s="hakim">İnşaatta tek çivi yok, para nereye gitti?</q>" sorusu üzerine <m s="sanik">sanık</m>, <i s="sanik">kayıtların eski muhasebecide olduğunu</i> öne sürdü.

Tanık olarak dinlenen eski muhasebeci Yusuf Kemal Öz ise suçlamayı reddetti. <m s="tanik">Öz</m>, "<q s="tanik">Bana iki defter tutmamı söyledi. Kabul etmeyince <t v="2024-03">2024 yılının mart ayında</t> işten çıkarıldım</q>" diye konuştu.

<i s="magdur">Ömür boyu biriktirdiği parayı kaptırdığını</i> anlatan <m s="magdur">Sabriye Uçar</m> (67), salonda gözyaşlarını tutamadı. <m s="magdur">Uçar</m>, "<q s="magdur" id="1">Kocamın ikramiyesiydi</q>" diyerek sanığa döndü: "<q s="magdur" id="1">Bana balkonundan deniz göstereceğini söylemiştin.</q>"

Mağdurların avukatı Pınar Gencer, <i s="avukat">sanığın yurt dışına kaçma şüphesi bulunduğunu</i> belirterek tutukluluğun devamını istedi. <m s="avukat">Gencer</m>, duruşma çıkışında gazetecilere, "<q s="avukat">Müvekkillerim ev değil, adalet bekliyor artık</q>" dedi.

<m s="savci">Cumhuriyet savcısı</m> da mütalaasında, <i s="savci">delillerin henüz toplanmadığını</i> belirtti.

Piyasada "Patron" lakabıyla bilinen Tunalı'nın tutukluluk halinin devamına karar veren mahkeme, duruşmayı <t v="2026-01-14">14 Ocak 2026'ya</t> erteledi.
