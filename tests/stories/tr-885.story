---
id: tr-885
language: tr
agency: "AFP"
outlet: "Dünya Bülteni"
domain: tr885.example
authors: []
published: 2026-01-29T12:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Dünya Bülteni"], year: null, notice: "© Dünya Bülteni", licence: null, reserved: false}
tdm: null
speakers:
  guterres: {name: "Maria Lindholm", kind: person, roles: ["BM Genel Sekreteri"]}
  bakan: {name: "Idris Oumarou", kind: person, roles: ["Dışişleri Bakanı"]}
  sozcu: {name: "Pentagon sözcüsü", kind: unnamed, roles: []}
  kremlin: {name: "Anton Zaytsev", kind: person, roles: ["Kremlin Sözcüsü"]}
  koylu: {name: "Salif Maïga", kind: person, roles: []}
  orgut: {name: "Sınır Tanımayan Doktorlar", kind: organisation, roles: []}
  yetkili: {name: "üst düzey bir askeri yetkili", kind: unnamed, roles: []}
notes: ""
---
# Nijer'de köye saldırı: En az 61 ölü

Nijer'in Mali sınırındaki Tillaberi bölgesinde silahlı kişilerin bir köye düzenlediği saldırıda en az 61 kişi hayatını kaybetti.

<m s="yetkili">Üst düzey bir askeri yetkili</m> AFP'ye <i s="yetkili" via="AFP">saldırganların motosikletlerle geldiğini</i> söyledi. Adının açıklanmasını istemeyen <m s="yetkili">yetkili</m>, "<q s="yetkili">Pazar yerinde toplanan kalabalığın üzerine ateş açtılar</q>" dedi.

<m s="bakan">Dışişleri Bakanı Idris Oumarou</m> saldırıyı "<q s="bakan" type="mixed">barbarlık</q>" olarak nitelendirdi. <m s="bakan">Oumarou</m> devlet televizyonunda yayımlanan konuşmasında, "<q s="bakan">Bu kan yerde kalmayacak. Ordumuz katillerin peşinde</q>" ifadelerini kullandı.

Saldırıdan kurtulan <m s="koylu">Salif Maïga</m> ise hastanede AFP muhabirine yaşadıklarını anlattı. 34 yaşındaki çoban, "<q s="koylu" via="AFP">Ağaca tırmandım, oradan her şeyi gördüm. Kardeşimi gözümün önünde vurdular</q>" dedi.

<m s="guterres">Birleşmiş Milletler (BM) Genel Sekreteri Maria Lindholm</m>, saldırıyı şiddetle kınadı. <m s="guterres">Lindholm</m>, <i s="guterres">Sahel'de şiddetin durdurulması için uluslararası toplumun daha fazla çaba göstermesi gerektiğini</i> belirtti.

<m s="sozcu">Pentagon sözcüsü</m>, <i s="sozcu">bölgedeki ABD askerlerinin güvende olduğunu</i> açıkladı. <m s="kremlin">Kremlin Sözcüsü Anton Zaytsev</m> de <i s="kremlin">Rusya'nın Nijer'e her türlü desteği vermeye hazır olduğunu</i> bildirdi.

Fransız yayın kuruluşu RFI'ye konuşan <m s="orgut">Sınır Tanımayan Doktorlar</m>, <i s="orgut" via="RFI">bölgedeki tek hastanenin kapasitesinin dolduğunu</i> aktardı. Örgüte göre, <i s="orgut">yaralıların çoğu kadın ve çocuk</i>.
