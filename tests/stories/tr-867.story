---
id: tr-867
language: tr
agency: "Reuters"
outlet: "Ekonomi Masası"
domain: tr867.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Ekonomi Masası"], year: null, notice: "© Ekonomi Masası", licence: null, reserved: false}
tdm: null
speakers:
  ceo: {name: "Hannah Lindqvist", kind: person, roles: ["Nordvolt üst yöneticisi"]}
  analist: {name: "Peter Osei", kind: person, roles: ["Bristol Capital analisti"]}
  bakan: {name: "Karl Ahlgren", kind: person, roles: ["İsveç Sanayi Bakanı"]}
  sendika: {name: "IF Metall", kind: organisation, roles: []}
  kaynak: {name: "konuya yakın bir kaynak", kind: unnamed, roles: []}
notes: ""
---
# Nordvolt 1.600 kişiyi işten çıkaracak

STOCKHOLM (Reuters) - İsveçli batarya üreticisi Nordvolt yeni bir tasarruf paketi açıkladı.

<m s="ceo">Üst yönetici Hannah Lindqvist</m>, <i s="ceo">kararın kolay alınmadığını</i> belirterek "<q s="ceo">Hayatta kalmak için küçülmek zorundayız</q>" dedi. <m s="ceo">Lindqvist</m> <i s="ceo">üretimin Skellefteå tesisinde süreceğini</i> söyledi.

<m s="kaynak">Konuya yakın bir kaynak</m> Reuters'a <i s="kaynak" via="Reuters">şirketin yeni yatırımcı arayışında olduğunu</i> aktardı. "<q s="kaynak">Görüşmeler ilerliyor ama imza aşamasında değiliz</q>" diye konuştu.

Bristol Capital analisti Peter Osei bir notta "<q s="analist">Şirketin nakdi yaz aylarına kadar yeter</q>" değerlendirmesini yaptı. <m s="analist">Osei</m> <i s="analist">sektörde Çinli rakiplerin baskısının arttığına</i> dikkat çekti.

İsveç Sanayi Bakanı Karl Ahlgren ise <i s="bakan">hükümetin şirketi kurtarmayacağını</i> yineledi. <m s="bakan">Ahlgren</m> gazetecilere "<q s="bakan">Vergi mükellefinin parası risk sermayesi değildir</q>" dedi.

<m s="sendika">IF Metall sendikası</m> ise <i s="sendika">çalışanlarla dayanışma içinde olduklarını</i> açıkladı. Şirket daha önce kendisini Avrupa'nın "yeşil umudu" olarak tanıtıyordu.
