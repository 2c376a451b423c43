---
id: tr-414
language: tr
agency: ANKA
outlet: Ufuk Sağlık
domain: ufuk-saglik.example
authors: []
published: 2022-07-19T17:10:00+03:00
modified: null
dateline: {place: ANKARA, agency: ANKA, date: null}
copyright: {holders: [ANKA], year: 2022, notice: "ANKA Haber Ajansı © 2022. ANKA’nın yazılı izni olmadan yayımlanamaz.", licence: null, reserved: true}
tdm: null
speakers:
  bakan: {name: Mert Kayalar, kind: person, roles: [Sağlık Bakanı, Bakan]}
  birlik: {name: Sağlık Emekçileri Birliği, kind: organisation, roles: [birlik]}
  baskan: {name: Gamze Ataman, kind: person, roles: [birliğin başkanı, Başkan]}
  hemsire: {name: bir hemşire, kind: unnamed, roles: []}
  dekan: {name: Sait Erdoğmuş, kind: person, roles: [tıp fakültesi dekanı, dekan]}
  hasta: {name: bir hasta yakını, kind: unnamed, roles: []}
notes: strike of health workers; minister man and union president woman (Başkan / Bakan look alike), dean; nurse and relative without names unquoted elsewhere; organisation then birlik as speaker; slogan in marks; Twitter as via
---
# Hastanelerde iki günlük iş bırakma, Bakan ile Başkan aynı masada buluşamadı

ANKARA (ANKA) - Sağlık Emekçileri Birliği, sağlıkta şiddeti protesto etmek için ülke genelinde iki gün iş bıraktı. Acil servisler ve yoğun bakımlar hizmet vermeyi sürdürüyor.

<m s="birlik">Birlik</m>, <i s="birlik">eyleme katılımın yüzde 82 olduğunu</i> açıkladı. <m s="bakan">Sağlık Bakanı Mert Kayalar</m> ise Twitter hesabından <i s="bakan" via="Twitter">oranın yüzde 40'ı geçmediğini</i> belirtti. “<q s="bakan" via="Twitter">Hastamızı mağdur eden hiçbir eylem kutsal değildir</q>” diye yazdı.

Bu söze en sert tepki Gamze Ataman'dan geldi. “<q s="baskan">Sayın Kayalar, bizim arkadaşlarımız <t v="2022-07-06">6 Temmuz'da</t> toprağa verildi</q>” diyen <m s="baskan">birliğin başkanı</m>, <i s="baskan">görüşme taleplerine üç haftadır yanıt alamadıklarını</i> söyledi. <m s="bakan">Kayalar</m> akşam saatlerinde <i s="bakan">randevu talebini hiç almadığını</i> öne sürdü. <m s="baskan">Ataman</m>, dilekçenin fotoğrafını paylaşarak “<q s="baskan">Evrak numarası da var, isterse ezberleteyim</q>” yanıtını verdi.

Gece nöbetinde konuştuğumuz <m s="hemsire">bir hemşire</m>, “<q s="hemsire">Şiddet haberinden sonra koridorda ilk kez anahtar sesi duydum, kapıları kilitliyoruz</q>” dedi. <m s="hemsire">Hemşire</m>, <i s="hemsire">son bir yılda iki kez darbedildiğini</i> aktardı.

Bekleme salonunda oturan <m s="hasta">bir hasta yakını</m> ise, “<q s="hasta">Onlar haklı, biz sırada, kimse bize anlatmıyor</q>” diye sitem etti.

Tıp fakültesi dekanı Sait Erdoğmuş arabuluculuk önerdi. “<q s="dekan">Bir hafta beni muhatap alın, ikisi de benden sıkılır, barışırlar</q>” diyen <m s="dekan">dekan</m>, <i s="dekan">her iki tarafın da <t v="2022-07-15">cuma akşamı</t> telefonlarına çıktığını</i> bildirdi.

Eylem, Dr. Zeki Karlıtepe'nin <t v="2022-07-04">4 Temmuz Pazartesi</t> öldürülmesinin ardından kararlaştırılmıştı. “Beyaz Nöbet” sloganıyla yürütülen iş bırakma <t v="../2022-07-20">çarşamba gününe kadar</t> sürecek. <m s="birlik">Birlikten</m> yapılan açıklamada, <i s="birlik">sonuç alınmazsa <t v="2022-08">ağustosta</t> süresiz greve gidileceği</i> kaydedildi.
