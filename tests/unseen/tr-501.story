---
id: tr-501
language: tr
agency: Reuters
outlet: Boğaz Teknoloji
domain: bogaz-teknoloji.example
authors: []
published: 2026-04-16T15:20:00+03:00
modified: 2026-04-16T18:00:00+03:00
dateline: {place: SEUL, agency: Reuters, date: 2026-04-16}
copyright: {holders: [Thomson Reuters], year: 2026, notice: "© Thomson Reuters 2026. Yapay zekâ eğitimi dahil hiçbir amaçla izinsiz kullanılamaz.", licence: null, reserved: true}
tdm: reserved
speakers:
  yoon: {name: Yoon Hae-rin, kind: person, roles: [Hanbit Robotik üst yöneticisi, kurucu]}
  baek: {name: Baek Sung-ho, kind: person, roles: [Sanayi Bakanı]}
  sendika: {name: Metal İşçileri Sendikası, kind: organisation, roles: []}
  hanbit: {name: Hanbit Robotik, kind: organisation, roles: [şirket]}
  kang: {name: Kang Do-yun, kind: person, roles: [vardiya amiri]}
  analist: {name: Claire Oduya, kind: person, roles: [Londra merkezli analist]}
  kisi: {name: konuya yakın iki kişi, kind: unnamed, roles: []}
notes: translated Reuters copy; Korean names family name first, later by family name or role; woman chief executive and woman analyst; letter to staff quoted; sources told Reuters; clock time in GMT; no pronoun gender in Turkish
---
# Hanbit robot hattını durdurdu, hisse yüzde 12 düştü
## <m s="yoon">Üst yönetici</m> çalışanlara mektup yazdı: “<q s="yoon">Makineyi değil, bizi durdurdum</q>”

SEUL, <t v="2026-04-16">16 Nisan</t> (Reuters) - <m s="hanbit">Güney Koreli Hanbit Robotik</m>, <i s="hanbit">bir işçinin ölümünün ardından Ulsan'daki tam otomatik hattını süresiz kapattığını</i> <t v="2026-04-16">perşembe günü</t> duyurdu. Hisseler <t v="2026-04-16T02:30Z">GMT 02.30'da</t> yüzde 12 ekside işlem görüyordu.

Kararı, <t v="2011">2011'de</t> şirketi bir garajda kuran Yoon Hae-rin tek başına aldı. <m s="yoon">Yoon</m>, <t v="2026-04-15">çarşamba gecesi</t> 9 bin çalışana gönderdiği mektupta, “<q s="yoon">Makineyi değil, bizi durdurdum. Hız bizi kör etti</q>” diye yazdı. <m s="yoon">Kurucu</m>, <i s="yoon">maaşların kesilmeyeceğini</i> taahhüt etti.

“<q s="kang" via="KBS">Düğmeye basmam için dört kez bağırdılar</q>.” Kazayı KBS'ye bu sözlerle anlatan <m s="kang">vardiya amiri</m>, ölen işçinin en yakın arkadaşıydı. <m s="kang">Kang Do-yun</m>, <i s="kang">acil durdurma kolunun <t v="2026-03/..">marttan beri</t> arızalı olduğunu</i> da öne sürdü.

<m s="hanbit">Şirket</m> bu iddiayı yalanlamadı. Reuters'ın sorularını yanıtlayan <m s="hanbit">Hanbit</m>, <i s="hanbit" via="Reuters">bakım kayıtlarının savcılığa teslim edildiğini</i> bildirmekle yetindi.

<m s="kisi">Konuya yakın iki kişi</m>, <i s="kisi">yönetim kurulunun kararı haberlerden öğrendiğini</i> aktardı. Bunlardan <m s="kisi">biri</m>, “<q s="kisi">Telefonunu kapatıp tapınağa gitti</q>” dedi.

<m s="baek">Sanayi Bakanı Baek Sung-ho</m>, mecliste soruları yanıtlarken hattı “<q s="baek" type="mixed">ulusal bir vitrin</q>” diye niteledi ve kapatma kararını eleştirdi. “<q s="baek">Vitrinin camı kırıldı diye dükkân satılmaz</q>” diyen <m s="baek">bakana</m> yanıt sendikadan geldi. <m s="sendika">Metal İşçileri Sendikası</m>, X'te, “<q s="sendika" via="X">O camın arkasında bir insan vardı</q>” paylaşımını yaptı.

Londra merkezli analist Claire Oduya'ya göre <i s="analist">kapatma, <t v="2026-34">ikinci çeyrek</t> gelirinden 340 milyon dolar götürecek</i>. “<q s="analist" id="9">Piyasa bunu affeder</q>” diyen <m s="analist">Oduya</m>, notuna şu cümleyi de eklemiş: “<q s="analist" id="9">Affetmeyeceği şey, ikinci bir mektuptur.</q>”

“Karanlık fabrika” adıyla bilinen Ulsan tesisi <t v="2024-10">Ekim 2024'te</t> ışıklar söndürülerek açılmıştı. Soruşturmanın ilk raporu <t v="2026-05-08">8 Mayıs Cuma gününe kadar</t> bekleniyor. <m s="yoon">Yoon'un</m> mektubu şöyle bitiyordu: “<q s="yoon">Işıkları ben açacağım.</q>”

(Haber: Min Chae-won; Çeviri: Ece Altınbaş)
