---
id: tr-862
language: tr
agency: "Reuters"
outlet: "Dünya Gündemi"
domain: tr862.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Dünya Gündemi"], year: null, notice: "© Dünya Gündemi", licence: null, reserved: false}
tdm: null
speakers:
  viktor: {name: "Pavel Hrdlicka", kind: person, roles: ["Çek Cumhuriyeti Başbakanı"]}
  kom: {name: "Ingrid Solberg", kind: person, roles: ["Avrupa Komisyonu sözcüsü"]}
  dip: {name: "üst düzey bir AB diplomatı", kind: unnamed, roles: []}
  mac: {name: "Zoltan Fekete", kind: person, roles: ["Macaristan Dışişleri Bakanı"]}
  uzman: {name: "Marek Dvorak", kind: person, roles: ["Prag merkezli Avrupa Politika Enstitüsü'nden"]}
notes: ""
---
# Çekya, AB'nin göç paktına katılmayacağını açıkladı

PRAG (Reuters) - <m s="viktor">Çek Cumhuriyeti Başbakanı Pavel Hrdlicka</m> pazartesi günü yaptığı açıklamada <i s="viktor">ülkesinin Avrupa Birliği'nin göç paktını uygulamayacağını</i> söyledi.

Hrdlicka parlamentoda yaptığı konuşmada, "<q s="viktor">Kotalara hayır dedik ve hayır demeye devam edeceğiz</q>" dedi. "<q s="viktor">Brüksel bizi cezalandırmak isterse mahkemede görüşürüz.</q>"

Avrupa Komisyonu sözcüsü Ingrid Solberg ise <i s="kom">paktın tüm üye ülkeler için bağlayıcı olduğunu</i> hatırlattı. <m s="kom">Solberg</m> <i s="kom">Komisyonun Prag ile temas halinde olduğunu</i> belirtti ve "<q s="kom">Kurallar seçmeli ders değildir</q>" ifadesini kullandı.

Adının açıklanmasını istemeyen <m s="dip">üst düzey bir AB diplomatı</m>, Reuters'a, "<q s="dip" via="Reuters">Bu daha çok iç kamuoyuna dönük bir mesaj. Prag'ın birkaç hafta içinde masaya dönmesini bekliyoruz</q>" dedi.

Macaristan Dışişleri Bakanı Zoltan Fekete, Hrdlicka'nın kararını memnuniyetle karşıladı. <m s="mac">Fekete</m> Facebook hesabından yaptığı paylaşımda <i s="mac" via="Facebook">Macaristan'ın artık yalnız olmadığını</i> yazdı.

Prag merkezli Avrupa Politika Enstitüsü'nden Marek Dvorak'a göre <i s="uzman">hükümet koalisyon ortaklarının baskısı altında</i>. <m s="uzman">Dvorak</m>, "<q s="uzman">Başbakanın mecliste sadece iki sandalyelik çoğunluğu var</q>" değerlendirmesinde bulundu.

<m s="viktor">Hrdlicka</m> <i s="viktor">hükümetin sınır kontrollerini altı ay daha uzatacağını</i> da sözlerine ekledi.
