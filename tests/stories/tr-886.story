---
id: tr-886
language: tr
agency: "ANKA"
outlet: "Başkent Haber"
domain: tr886.example
authors: []
published: 2026-02-10T14:10:00+03:00
modified: null
dateline: null
copyright: {holders: ["Başkent Haber"], year: null, notice: "© Başkent Haber", licence: null, reserved: false}
tdm: null
speakers:
  baskan: {name: "Levent Aksu", kind: person, roles: ["CHP Genel Başkan Yardımcısı"]}
  bakan: {name: "Murat Özdemir", kind: person, roles: ["Hazine ve Maliye Bakanı"]}
  sendika: {name: "Aysun Korkut", kind: person, roles: ["Emekli-Sen Genel Başkanı"]}
  emekli: {name: "Veli Çakır", kind: person, roles: ["emekli işçi"]}
notes: ""
---
# CHP'li Aksu: "<q s="baskan">Emekliyi açlığa mahkûm ettiler</q>"

(ANKARA) - <m s="baskan">CHP Genel Başkan Yardımcısı Levent Aksu</m>, <i s="baskan">en düşük emekli aylığının açlık sınırının altında kaldığını</i> söyledi.

Parti genel merkezinde basın toplantısı düzenleyen <m s="baskan">Aksu</m>, "<q s="baskan">Emekliyi açlığa mahkûm ettiler. Bu ülkenin kaynağı var, vicdanı olan yönetimi yok</q>" dedi.

<m s="baskan">Aksu</m>, <i s="baskan">Meclis'e araştırma önergesi vereceklerini</i> belirterek, "<q s="baskan">Gelsinler, rakamları birlikte konuşalım</q>" çağrısında bulundu.

Eleştirilere yanıt veren <m s="bakan">Hazine ve Maliye Bakanı Murat Özdemir</m> ise <i s="bakan">emekliye ayrılan bütçenin beş yılda dört kat arttığını</i> kaydetti. <m s="bakan">Özdemir</m>, sosyal medya hesabından yaptığı paylaşımda "<q s="bakan">Popülizmle bütçe yapılmaz</q>" ifadelerini kullandı.

<m s="sendika">Emekli-Sen Genel Başkanı Aysun Korkut</m>, ANKA Haber Ajansı'na <i s="sendika" via="ANKA Haber Ajansı">iki tarafın da sorunu seçim malzemesi yaptığını</i> söyledi. <m s="sendika">Korkut</m>, "<q s="sendika">Biz sadaka değil, alın terimizin karşılığını istiyoruz</q>" diye konuştu.

Ulus'ta bir çay ocağında oturan emekli işçi Veli Çakır ise "<q s="emekli">Torunuma harçlık veremiyorum, utanıyorum</q>" dedi.
