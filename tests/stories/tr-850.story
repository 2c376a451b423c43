---
id: tr-850
language: tr
agency: Reuters
outlet: "Küresel Ekonomi"
domain: tr850.example
authors: []
published: 2025-10-15T18:45:00+03:00
modified: null
dateline: {place: LONDRA, agency: Reuters, date: null}
copyright: {holders: ["Küresel Ekonomi"], year: null, notice: "© Küresel Ekonomi", licence: null, reserved: false}
tdm: null
speakers:
  baskan: {name: "Fiona McAllister", kind: person, roles: ["İngiltere Merkez Bankası Başkanı"]}
  ekonomist: {name: "Thomas Keller", kind: person, roles: ["ING ekonomisti"]}
  hazine: {name: "Hazine sözcüsü", kind: unnamed, roles: []}
  yatirimci: {name: "Priya Raman", kind: person, roles: ["Albion Varlık Yönetimi'nden"]}
  perakende: {name: "İngiltere Perakende Konsorsiyumu", kind: organisation, roles: []}
notes: "ekonomi; İngiltere Merkez Bankası Başkanı (kadın), Alman ekonomist, sözcü"
---
# İngiltere Merkez Bankası faizi sabit tuttu

LONDRA, <t v="2025-10-15">15 Ekim</t> (Reuters) - İngiltere Merkez Bankası <t v="2025-10-15">çarşamba günü</t> politika faizini yüzde 4'te sabit bırakırken, <m s="baskan">Başkan Fiona McAllister</m> <i s="baskan">enflasyonla mücadelenin bitmediğini</i> söyledi.

McAllister basın toplantısında "<q s="baskan">Zirveyi geçtik ama vadiye henüz inmedik</q>" dedi. Para Politikası Kurulu'nun üç üyesi indirim yönünde oy kullandı.

<m s="ekonomist">ING ekonomisti Thomas Keller</m>, <i s="ekonomist">kararın beklentilerle uyumlu olduğunu</i> belirterek, "<q s="ekonomist">Asıl mesaj <t v="2025-12">aralık</t> toplantısı için kapının aralık bırakılmasıydı</q>" dedi.

<m s="hazine">Hazine sözcüsü</m>, <i s="hazine">hükümetin bankanın bağımsızlığına saygı duyduğunu</i> belirtti.

Albion Varlık Yönetimi'nden Priya Raman ise Reuters'a, "<q s="yatirimci" via="Reuters">Piyasa indirim değil, net bir cümle istiyor</q>" dedi.

<m s="perakende">İngiltere Perakende Konsorsiyumu</m> kararı "<q s="perakende" type="mixed">kaçırılmış fırsat</q>" olarak niteledi. Sterlin karar sonrası dolar karşısında yüzde 0,3 değer kazandı.
