---
id: tr-503
language: tr
agency: null
outlet: Boğazın Feneri
domain: bogazin-feneri.example
authors: []
published: 2025-09-05T23:50:00+03:00
modified: 2025-09-06T07:15:00+03:00
dateline: null
copyright: {holders: [Boğazın Feneri], year: [1988, 2025], notice: "1988-2025 Boğazın Feneri. Gazetemizdeki yazılar kaynak gösterilmeden kullanılamaz.", licence: null, reserved: true}
tdm: null
speakers:
  kivilcim: {name: Kıvılcım Ertan, kind: person, roles: [belediye başkanı, eski hâkim]}
  balkanli: {name: Ziya Balkanlı, kind: person, roles: [meclis üyesi, eski başkan]}
  unver: {name: Sabahat Ünver, kind: person, roles: [kültür müdürü]}
  vatandas: {name: bir esnaf, kind: unnamed, roles: []}
  deniz: {name: Deniz, kind: person, roles: [kızı]}
  mahkeme: {name: bölge idare mahkemesi, kind: organisation, roles: []}
notes: town hall; mayor named only in the middle, before that only "başkan", "eski hâkim"; letter read aloud; woman mayor, her daughter, culture director woman, former mayor man ("eski başkan" role borne by a different person than "başkan"); administrative court; letter as place of speech; unlabelled dash lines
---
# Belediye Başkanı istifa mektubunu ilkokulda okudu

“<q s="kivilcim">Sevgili çocuklar, size önce ben söyleyeceğim</q>”. Sınıfta yirmi öğrenci, bir öğretmen ve kimsenin davet etmediği bir gazeteci vardı. Çanakkale'nin kıyı ilçesi Yelkenli'de <m s="kivilcim">belediye başkanı</m> <t v="2025-09-05">cuma sabahı</t> <i s="kivilcim">görevden ayrılacağını</i> böyle duyurdu.

<t v="2024-03-31">31 Mart 2024'te</t> seçilen <m s="kivilcim">eski hâkim</m>, mektubunda <i s="kivilcim">bölge idare mahkemesinin liman ihalesini iptal etmesiyle sözünü tutamaz hale geldiğini</i> yazdı. “<q s="kivilcim">Bir hâkim kararını bozulduğu gün bilir, ben de öğrendim</q>” satırını okurken sesi titredi.

– <q s="deniz">Anne, biz taşınıyor muyuz?</q>

– <q s="kivilcim">Hayır, ben yer değiştiriyorum.</q>

Soruyu soran, üçüncü sıradaki kızı Deniz'di. Kıvılcım Ertan, kürsüden inip onun yanına oturdu.

Haber, kentte öğleye doğru yayıldı. Çarşıda <m s="vatandas">bir esnaf</m>, “<q s="vatandas">Her sabah burada çay içer, kimsenin hesabını ödemezdi, en çok onu severdim</q>” dedi.

Görevi vekâleten devralması beklenen <m s="unver">kültür müdürü Sabahat Ünver</m>, <i s="unver">kararı kendisinin de okuldan öğrendiğini</i> söyledi. “<q s="unver">Bana tek bir kâğıt bıraktı, ‘<q s="kivilcim">Perdeleri aç</q>’ yazıyordu</q>” diye anlattı <m s="unver">Ünver</m>.

İstifayı en sakin karşılayan, koltuğu ondan önce 15 yıl işgal eden Ziya Balkanlı oldu. <m s="balkanli">Eski başkan</m>, “<q s="balkanli">Ben gidince balonlar asılmıştı, onda asmayacaklar</q>” diye konuştu. Kinaye sorulunca <m s="balkanli">meclis üyesi</m>, <i s="balkanli">kendisinin balonlardan hiç hoşlanmadığını</i> ekledi.

<m s="mahkeme">Mahkeme</m>, <t v="2025-08-29">29 Ağustos tarihli</t> kararında <i s="mahkeme">ihalenin tek teklifle sonuçlandırıldığını</i> belirtmişti.

Akşam, belediye binasının ışıkları sönerken Ertan'a son kez sorduk: Pişman mısınız? Çantasını açtı, içinden bir boya kalemi çıkardı. “<q s="kivilcim" id="9">Deniz'in ödevi var, <t v="2025-09-08">pazartesi</t> sınıfa götürecek</q>” dedi, “<q s="kivilcim" id="9">şimdi daha önemli bir dosyam oldu</q>”.

Yeni başkanı meclis <t v="2025-09-15">15 Eylül'e kadar</t> seçecek.
