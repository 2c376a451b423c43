---
id: tr-866
language: tr
agency: "AA"
outlet: "Yurt Haber"
domain: tr866.example
authors: []
published: 2026-03-10T18:00:00+03:00
modified: null
dateline: null
copyright: {holders: ["Yurt Haber"], year: null, notice: "© Yurt Haber", licence: null, reserved: false}
tdm: null
speakers:
  mudur: {name: "Orhan Yücesoy", kind: person, roles: ["Erzurum İl Sağlık Müdürü"]}
  dr: {name: "Melike Tunalı", kind: person, roles: ["acil tıp uzmanı", "Doç. Dr."]}
  hasta: {name: "Sıdıka Polat", kind: person, roles: ["hasta yakını"]}
  bakanlik: {name: "Sağlık Bakanlığı", kind: organisation, roles: []}
  sendika: {name: "Cihan Erten", kind: person, roles: ["Sağlık-Sen Erzurum Şube Başkanı"]}
notes: ""
---
# Erzurum'da acil servislere başvurular ikiye katlandı

ERZURUM (AA) - Erzurum'da son bir haftada acil servislere yapılan başvuruların iki katına çıktığı bildirildi.

<m s="mudur">Erzurum İl Sağlık Müdürü Orhan Yücesoy</m>, AA muhabirine, <i s="mudur" via="AA">artışın mevsimsel gripten kaynaklandığını</i> söyledi.

<i s="mudur">Vatandaşların paniğe kapılmaması gerektiğini</i> vurgulayan <m s="mudur">Yücesoy</m>, "<q s="mudur">Yatak doluluk oranımız yüzde 70 civarında. Personel sıkıntımız yok, ilaç sıkıntımız yok</q>" dedi.

Acil tıp uzmanı Doç. Dr. Melike Tunalı da <i s="dr">özellikle çocuk ve yaşlı hastalarda artış görüldüğünü</i> aktardı. <m s="dr">Tunalı</m>, şu uyarılarda bulundu:

"<q s="dr">Yüksek ateşi üç günden uzun süren hastalar mutlaka hekime başvursun. Antibiyotik gribe iyi gelmez, kendi kendinize ilaç kullanmayın.</q>"

Annesini hastaneye getiren Sıdıka Polat ise <i s="hasta">saatlerce sıra beklediğini</i> söyleyerek, "<q s="hasta">Sabah altıda geldik, öğlen oldu hâlâ bekliyoruz</q>" diye konuştu.

<m s="bakanlik">Sağlık Bakanlığından</m> yapılan yazılı açıklamada ise <i s="bakanlik">bölgeye 40 sağlık personelinin görevlendirildiği</i> belirtildi.

Sağlık-Sen Erzurum Şube Başkanı Cihan Erten, <i s="sendika">görevlendirmelerin yetersiz olduğunu</i> savundu. <m s="sendika">Erten</m>, "<q s="sendika">Arkadaşlarımız 36 saat nöbet tutuyor, bu sürdürülebilir değil</q>" ifadesini kullandı.
