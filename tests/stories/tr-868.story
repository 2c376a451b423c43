---
id: tr-868
language: tr
agency: "DHA"
outlet: "Akdeniz Haber"
domain: tr868.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Akdeniz Haber"], year: null, notice: "© Akdeniz Haber", licence: null, reserved: false}
tdm: null
speakers:
  kaptan: {name: "Yusuf Dalgıç", kind: person, roles: ["tekne kaptanı"]}
  vali: {name: "Antalya Valiliği", kind: organisation, roles: []}
  turist: {name: "Greta Hoffmann", kind: person, roles: ["Alman turist"]}
  cavus: {name: "sahil güvenlik görevlisi", kind: unnamed, roles: []}
  esnaf: {name: "Cemil Aksoy", kind: person, roles: ["dalış okulu işletmecisi"]}
notes: ""
---
# Kemer açıklarında tur teknesi battı: 41 kişi kurtarıldı

ANTALYA, (DHA) - Antalya'nın Kemer ilçesi açıklarında su alan tur teknesi battı. Teknedeki 41 kişi, sahil güvenlik ekipleri tarafından kurtarıldı.

<m s="vali">Antalya Valiliği</m>, <i s="vali">kazada can kaybı yaşanmadığını</i> bildirdi. Açıklamada, "<q s="vali">7 vatandaşımız tedbir amacıyla hastaneye kaldırılmıştır</q>" denildi.

Teknenin kaptanı Yusuf Dalgıç, ifadesinde <i s="kaptan">teknenin kayalara çarptığını</i> söyledi. <m s="kaptan">Dalgıç</m>, "<q s="kaptan">Bir gürültü duydum, makine dairesine indiğimde su diz boyuydu</q>" dedi.

Tatil için Antalya'da bulunan <m s="turist">Alman turist Greta Hoffmann</m>, "<q s="turist">Çocuklara can yeleği giydirdik ve denize atladık. Çok korktuk</q>" diye anlattı. <m s="turist">Hoffmann</m>, <i s="turist">mürettebatın soğukkanlı davrandığını</i> ifade etti.

Kurtarma çalışmasına katılan <m s="cavus">bir sahil güvenlik görevlisi</m> ise, "<q s="cavus">On dakika daha geç kalsak sonuç farklı olabilirdi</q>" dedi.

Bölgede dalış okulu işleten Cemil Aksoy, teknelerin denetlenmediğinden yakındı. <m s="esnaf">Aksoy</m>, "<q s="esnaf">Kırk kişilik tekneye altmış kişi biniyor, kimse saymıyor</q>" diye tepki gösterdi.

Kaptan gözaltına alındı. Kazayla ilgili soruşturma başlatıldı.
