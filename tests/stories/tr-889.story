---
id: tr-889
language: tr
agency: "İHA"
outlet: "Doğu Ekspres"
domain: tr889.example
authors: []
published: 2026-01-22T13:30:00+03:00
modified: null
dateline: null
copyright: {holders: ["Doğu Ekspres"], year: null, notice: "© Doğu Ekspres", licence: null, reserved: false}
tdm: null
speakers:
  vali: {name: "Hakkı Demirtaş", kind: person, roles: ["Erzurum Valisi"]}
  mudur: {name: "Kenan Bulut", kind: person, roles: ["AFAD İl Müdürü"]}
  muhtar: {name: "Şükrü Kılıç", kind: person, roles: ["köy muhtarı"]}
  kadin: {name: "Zeynep Toprak", kind: person, roles: []}
  afad: {name: "AFAD", kind: organisation, roles: []}
notes: ""
---
# Erzurum'da çığ: 2 kişi yaşamını yitirdi

Erzurum'un Tekman ilçesinde köy yoluna çığ düştü. Çığ altında kalan minibüsteki 2 kişi hayatını kaybetti, 5 kişi yaralandı.

<m s="vali">Erzurum Valisi Hakkı Demirtaş</m>, <i s="vali">bölgeye 120 kişilik ekibin sevk edildiğini</i> belirtti. Olay yerinde gazetecilerin sorularını yanıtlayan <m s="vali">Demirtaş</m>, "<q s="vali">Çığ altında kalan başka vatandaşımız bulunmuyor. Yaralılarımızın durumu iyi</q>" dedi.

<m s="mudur">AFAD İl Müdürü Kenan Bulut</m> ise <i s="mudur">bölgede çığ tehlikesinin sürdüğünü</i> belirterek vatandaşlardan zorunlu olmadıkça yola çıkmamalarını istedi.

Köy muhtarı Şükrü Kılıç, <i s="muhtar">yolun her kış kapandığını</i> söyledi. <m s="muhtar">Kılıç</m>, "<q s="muhtar">Devletimizden çığ tüneli istiyoruz. Yıllardır dilekçe veriyoruz</q>" diye konuştu.

Minibüsten yaralı kurtulan <m s="kadin">Zeynep Toprak</m>, hastanede yaşadıklarını şu sözlerle anlattı: "<q s="kadin">Bir gürültü duydum, sonra her yer karardı. Yanımdaki kadının elini tuttum, bırakmadım.</q>"

<m s="afad">AFAD</m>'dan yapılan yazılı açıklamada ise <i s="afad">çalışmaların tamamlandığı</i> bildirildi.
