---
id: tr-887
language: tr
agency: "AFP"
outlet: "Ekran Dünya"
domain: tr887.example
authors: []
published: 2026-04-02T11:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Ekran Dünya"], year: null, notice: "© Ekran Dünya", licence: null, reserved: false}
tdm: null
speakers:
  basbakan: {name: "Henrik Solvang", kind: person, roles: ["Norveç Başbakanı"]}
  sozcu: {name: "Ayumi Tanabe", kind: person, roles: ["Japonya Dışişleri Bakanlığı Sözcüsü"]}
  gp: {name: "Greenpeace", kind: organisation, roles: []}
  kaptan: {name: "Odd Larsen", kind: person, roles: ["balina avcısı"]}
  uzman: {name: "Claire Dupont", kind: person, roles: ["deniz biyoloğu"]}
notes: ""
---
# Norveç balina avı kotasını artırdı

Norveç hükümeti, bu yılki balina avı kotasını 1.406'dan 1.600'e yükselttiğini açıkladı. Karar, çevre örgütlerinin tepkisini çekti.

<m s="basbakan">Norveç Başbakanı Henrik Solvang</m>, Oslo'da düzenlediği basın toplantısında "<q s="basbakan">Kota bilimsel verilere dayanıyor</q>" dedi. <m s="basbakan">Solvang</m>, <i s="basbakan">mink balinası popülasyonunun sağlıklı olduğunu</i> savundu.

<m s="gp">Greenpeace</m> ise <i s="gp">kararın uluslararası anlaşmalara aykırı olduğunu</i> belirtti. Örgütten yapılan açıklamada, "<q s="gp">Bu, turizm gelirlerini de vuracak bir inat</q>" denildi.

Deniz biyoloğu Claire Dupont AFP'ye yaptığı değerlendirmede, "<q s="uzman" via="AFP">Sayım yöntemleri yirmi yıl öncesinin yöntemleri</q>" ifadesini kullandı. <m s="uzman">Dupont</m>'a göre <i s="uzman">gerçek sayı açıklanandan en az üçte bir daha düşük</i>.

Lofoten adalarında balina avcılığı yapan Odd Larsen ise eleştirilere aldırmıyor. "<q s="kaptan">Dedem avlıyordu, babam avlıyordu, ben de avlıyorum</q>" diyen <m s="kaptan">58 yaşındaki denizci</m>, <i s="kaptan">gençlerin mesleğe ilgi göstermemesinden yakındığını</i> da ekledi.

<m s="sozcu">Japonya Dışişleri Bakanlığı Sözcüsü Ayumi Tanabe</m> de <i s="sozcu">Tokyo'nun Norveç'in kararına saygı duyduğunu</i> bildirdi.
