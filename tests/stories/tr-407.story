---
id: tr-407
language: tr
agency: DHA
outlet: Liman Postası
domain: liman-postasi.example
authors: [Ferhat Günaydın]
published: 2023-07-20T09:30:00+03:00
modified: 2023-07-20T11:45:00+03:00
dateline: null
copyright: {holders: [], year: null, notice: "Kaynak: DHA. İzinsiz kopyalanamaz.", licence: null, reserved: true}
tdm: reserved
speakers:
  nermin: {name: Nermin Özbilgin, kind: person, roles: [emekli öğretmen, ev sahibi]}
  komiser: {name: Yasin Karaduman, kind: person, roles: [komiser]}
  hirsiz: {name: E.B., kind: person, roles: [zanlı, 19 yaşındaki genç]}
  komsu: {name: alt kat komşusu, kind: unnamed, roles: []}
  savunma: {name: Duygu Altıparmak, kind: person, roles: [avukat]}
  emniyet: {name: Mersin Emniyet Müdürlüğü, kind: organisation, roles: []}
notes: burglar caught doing the dishes; victim and lawyer women, officer and suspect men; suspect under initials with a full stop; former pupil relation gives another description (eski öğrencisi); neighbour without name; clock times after midnight; headline quote spoken by the suspect
---
# Hırsızlığa girdiği evde bulaşık yıkarken yakalandı: “<q s="hirsiz">Öğretmenim olduğunu duvardaki fotoğraftan anladım</q>”

Mersin'in Mezitli ilçesinde balkon kapısından eve giren hırsız, polis geldiğinde mutfakta bulaşık yıkıyordu.

Olay, <t v="2023-07-18/2023-07-19">salıyı çarşambaya bağlayan gece</t> Viranşehir Mahallesi'nde yaşandı. Yazlıktan erken dönen emekli öğretmen Nermin Özbilgin, <t v="2023-07-19T03:15~">saat 03.15 sıralarında</t> kapıyı açtığında ışıkların yandığını gördü. “<q s="nermin">Önce kızım geldi sandım. Baktım, mutfakta bir delikanlı, elinde köpük</q>” dedi <m s="nermin">Özbilgin</m>.

<m s="nermin">Ev sahibinin</m> anlattığına göre <i s="nermin">genç kaçmadı, özür dileyip musluğu kapattı</i>. “<q s="nermin">‘<q s="hirsiz">Hocam, beni dördüncü sınıfta siz okuttunuz</q>’ deyince dizlerimin bağı çözüldü</q>” diye sürdürdü.

İhbarı alt kat komşusu yapmış. “<q s="komsu">Boş evden su sesi gelince aradım, tesisat patladı sandım</q>” diyen <m s="komsu">komşu</m>, <i s="komsu">pişman olduğunu</i> da gizlemedi.

Eve giren ekibin başındaki <m s="komiser">komiser Yasin Karaduman</m>, <i s="komiser">meslek hayatında böyle bir suçüstü görmediğini</i> söyledi. <m s="komiser">Komiser</m>, “<q s="komiser">Çekmecelere dokunmamış, tabakları kurulamış</q>” dedi.

Gözaltına alınan <m s="hirsiz">19 yaşındaki E.B.</m>, ifadesinde <i s="hirsiz">üç aydır işsiz olduğunu</i> belirtti. “<q s="hirsiz">Öğretmenim olduğunu duvardaki fotoğraftan anladım. Utandım, bir iyilik yapıp çıkacaktım</q>” diyen <m s="hirsiz">zanlı</m>, mahkemece adli kontrolle serbest bırakıldı.

<m s="savunma">Avukatı Duygu Altıparmak</m>, “<q s="savunma">Müvekkilimin çaldığı tek şey bir dilim karpuz</q>” ifadesini kullandı. <m s="savunma">Altıparmak</m>, <i s="savunma">davanın <t v="2023-10">ekimde</t> görüleceğini</i> aktardı.

<m s="emniyet">Mersin Emniyet Müdürlüğü</m> ise vatandaşları uyardı: “<q s="emniyet">Yaz aylarında evinizi uzun süre boş bırakmayınız.</q>”

Özbilgin şikâyetçi olmadı. <m s="nermin">Emekli öğretmen</m>, <i s="nermin">eski öğrencisi için mahallede “bulaşıkçı” denmesine kızdığını</i> söyledi. “<q s="nermin"><t v="2023-07-24">Pazartesi günü</t> ona bir lokantada iş bulacağım, orada da yıkasın</q>” dedi. Delikanlı okuldan <t v="2019">2019'da</t> mezun olmuştu.
