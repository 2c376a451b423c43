---
id: tr-848
language: tr
agency: BBC
outlet: "Haber Turu"
domain: tr848.example
authors: [Selin Arıkan]
published: 2025-12-02T10:30:00+03:00
modified: null
dateline: null
copyright: {holders: ["Haber Turu"], year: null, notice: "© Haber Turu", licence: null, reserved: false}
tdm: null
speakers:
  prof: {name: "Marta Lindqvist", kind: person, roles: ["Lund Üniversitesi'nden"]}
  turk: {name: "Alper Güngör", kind: person, roles: ["nörolog"]}
  dso: {name: "Dünya Sağlık Örgütü", kind: organisation, roles: ["DSÖ"]}
  hasta: {name: "bir hasta", kind: unnamed, roles: []}
  dernek: {name: "Filiz Sancak", kind: person, roles: ["Alzheimer Derneği Başkanı"]}
  sirket: {name: "NeuroVia", kind: organisation, roles: ["ilaç şirketi"]}
notes: "sağlık haberi; profesör, nörolog, DSÖ, hasta, dernek, şirket; BBC'ye"
---
# Alzheimer'da yeni kan testi: “<q s="prof" type="mixed">Devrim değil ama büyük bir adım</q>”

İsveçli bilim insanları, Alzheimer hastalığını belirtiler başlamadan önce yüzde 91 doğrulukla saptayan bir kan testi geliştirdi.

Lund Üniversitesi'nden Prof. Marta Lindqvist, BBC'ye, “<q s="prof" via="BBC">Bu bir devrim değil ama büyük bir adım. Lomber ponksiyon yerine parmak ucundan bir damla kan yetecek</q>” dedi. <m s="prof">Lindqvist</m>, <i s="prof">testin <t v="2027">2027'de</t> aile hekimlerine ulaşmasını beklediklerini</i> sözlerine ekledi.

Ankara'da görev yapan nörolog Doç. Dr. Alper Güngör ise temkinli. “<q s="turk">Erken teşhis, tedavisi olan hastalıkta anlamlıdır</q>” diyen <m s="turk">Güngör</m>'e göre <i s="turk">testin sağlıklı insanlarda yaygın kullanılması gereksiz kaygı yaratabilir</i>.

<m s="dso">Dünya Sağlık Örgütü</m>, <i s="dso">dünyada 57 milyon kişinin bunamayla yaşadığını</i> tahmin ediyor. Örgütün raporunda hastalık “<q s="dso" type="mixed">sessiz salgın</q>” olarak tanımlanıyor.

Denemeye katılan bir hasta, sonucu öğrendiği günü unutmuyor: “<q s="hasta">Eve gidip bütün fotoğrafların arkasına isim yazdım.</q>”

Alzheimer Derneği Başkanı Filiz Sancak, testin SGK kapsamına alınmasını talep etti. Sancak, “<q s="dernek">Parası olan öğrenecek, olmayan unutacak. Bunu kabul edemeyiz</q>” diye konuştu.

Testi üreten <m s="sirket">NeuroVia</m> şirketi, yazılı açıklamasında “<q s="sirket">Fiyat konusunda ulusal kurumlarla görüşüyoruz</q>” dedi.
