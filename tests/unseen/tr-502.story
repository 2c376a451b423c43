---
id: tr-502
language: tr
agency: null
outlet: Sokak ve Zanaat
domain: sokak-ve-zanaat.example
authors: [Devrim Akıncıoğlu]
published: 2024-11-08
modified: null
dateline: null
copyright: {holders: [Sokak ve Zanaat Derneği], year: [2019, 2024], notice: "Sokak ve Zanaat Derneği, 2019-2024. Metin madenciliği için önceden izin alınmalıdır.", licence: null, reserved: true}
tdm: reserved
speakers:
  hagop: {name: Hagop Usta, kind: person, roles: [bakır ustası]}
  meryem: {name: Meryem Kocabıyık, kind: person, roles: [çırak, eski bankacı]}
  belediye: {name: Mardin Büyükşehir Belediyesi, kind: organisation, roles: []}
  anne: {name: annesi, kind: unnamed, roles: []}
  turist: {name: Hollandalı bir turist, kind: unnamed, roles: []}
  rahip: {name: Gabriel, kind: person, roles: [Papaz, Peder]}
  ustasi: {name: ustası, kind: unnamed, roles: []}
notes: magazine feature without any agency; dialogue by dashes with speaker cues between; craftsman without surname, apprentice woman of 44, priest with Peder; mother and master as nested voices; no agency; present tense; plain day
---
# Son bakırcının ilk kadın çırağı

Çekiç sesi dar sokağa girmeden duyuluyor. Mardin'in Bakırcılar Çarşısı'nda açık kalan üç dükkândan biri, 79 yaşındaki Hagop Usta'nın. Tezgâhın öbür ucunda 44 yaşında bir kadın oturuyor.

– <q s="hagop">Otuz yıl çırak aradım, bankadan çıktı</q> – diyor <m s="hagop">usta</m>.

– <q s="meryem">Bankada para sayıyordum, burada vuruş sayıyorum</q> – diye karşılık veriyor <m s="meryem">Meryem Kocabıyık</m>.

İstifa dilekçesini <t v="2022-12-30">30 Aralık 2022'de</t> vermiş. Ailesi şaşırmış. “<q s="meryem">Annem hâlâ telefonda ‘<q s="anne">İznin ne zaman bitiyor?</q>’ diye soruyor</q>” diye anlatıyor <m s="meryem">eski bankacı</m>.

Usta mesleği on bir yaşında, <t v="1956">1956'da</t> öğrenmeye başlamış. İlk dövdüğü sahanı ustası sokağa fırlatmış. “<q s="hagop">‘<q s="ustasi">Bunu köpek bile yalamaz</q>’ dedi. Haklıydı, yaladı ama gitti</q>” diyor.

Kadın çırak, çarşıda önce yadırganmış. <m s="rahip">Papaz Gabriel</m>, kilisenin çanını onartmak için geldiği gün gördüklerini unutamıyor: “<q s="rahip">Koca adamlar camdan bakıyordu. İçeri girdim, çanı ona verdim.</q>” <m s="rahip">Peder</m>, <i s="rahip">çanın sesinin eskisinden güzel çıktığını</i> söylüyor.

<m s="belediye">Mardin Büyükşehir Belediyesi</m>, <i s="belediye">çarşının <t v="2025-06">gelecek haziranda</t> restorasyona alınacağını</i> duyurdu. Kiraların artacağından korkanlara <m s="belediye">belediyenin</m> yanıtı kısa: “<q s="belediye">Esnafımız mağdur edilmeyecektir</q>”.

– <q s="hagop" id="9">Bu cümleyi <t v="1983">1983'te</t> de duydum</q> – diyor <m s="hagop">Hagop Usta</m>. – <q s="hagop" id="9">O yıl otuz dükkândık.</q>

Kapıdan Hollandalı bir turist giriyor, bir cezve alıyor. “<q s="turist">Bunu makineyle mi yapıyorsunuz?</q>” diye soruyor. <m s="meryem">Çırak</m> sağ elini gösteriyor: “<q s="meryem">Evet, markası bu</q>”.

<t v="2024-11-04">Pazartesi</t> açılan kursa altı kişi yazılmış, dördü kadın. Usta onlara ilk derste tek kelime öğretmiş: “Sabır”. Dükkânın duvarında “Veresiye defteri kayıp” yazıyor.

Işık söndürülürken soruyoruz, dükkân kime kalacak? Yaşlı adam çekici bezle siliyor.

– <q s="hagop">Sesi duyana.</q>
