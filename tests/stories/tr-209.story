---
id: tr-209
language: tr
agency: AA
outlet: Bilim ve Doğa
domain: bilim-ve-doga.example
authors: [Tolga Müderris]
published: 2024-11-04T10:05:00+03:00
modified: null
dateline: {place: VAN, agency: AA, date: null}
copyright: {holders: [AA], year: null, notice: "Telif Hakkı AA'ya aittir, izinsiz kopyalanamaz ve yayımlanamaz", licence: null, reserved: true}
tdm: null
speakers:
  bayhan: {name: Gülsüm Bayhan, kind: person, roles: [proje yürütücüsü, sualtı arkeoloğu]}
  eren: {name: Serhat Eren, kind: person, roles: [dalgıç, araştırma görevlisi]}
  universite: {name: Van Gölü Üniversitesi, kind: organisation, roles: []}
  balikci: {name: Hacı Mirza, kind: person, roles: [balıkçı]}
  weber: {name: Annika Weber, kind: person, roles: [Alman jeolog]}
notes: science feature, Prof. Dr. and Dr. with full stops, BC dates not tagged, species name and legend in marks, curly marks with one quote over two paragraphs, foreign scientist via e-mail, "told AA"
---
# Van Gölü'nün dibinde 3 bin yıllık liman duvarı bulundu

VAN (AA) - Van Gölü'nde yürütülen dalışlarda, Urartu dönemine ait olduğu değerlendirilen 140 metre uzunluğunda bir liman duvarı gün yüzüne çıkarıldı.

Keşif, su seviyesinin <t v="2024-22">geçen yaz</t> 1,3 metre alçalmasıyla mümkün oldu. <m s="bayhan">Proje yürütücüsü Prof. Dr. Gülsüm Bayhan</m>, AA muhabirine yaptığı açıklamada, <i s="bayhan" via="AA">ilk taşların <t v="2024-08-19">19 Ağustos'ta</t> bir balıkçı ağına takıldığını</i> söyledi.

“<q s="bayhan">Öğrencilerim şaka yaptığımı sandı. Ekrana bakıp sustuk, sonra herkes aynı anda konuştu</q>” diyen <m s="bayhan">Bayhan</m>, <i s="bayhan">duvarın <t v="../2025-21">gelecek ilkbahara kadar</t> koruma altında kalacağını</i> bildirdi.

Ağına taş takılan balıkçı Hacı Mirza ise yörede anlatılan “Batık Kale” efsanesini hatırlattı. <m s="balikci">Mirza</m>, “<q s="balikci">Dedem anlatırdı, inanmazdık. Meğer dedem haklıymış, ağ da boşuna yırtılmamış</q>” ifadelerini kullandı.

### “<q s="eren">Elim taşa değince ürperdim</q>”

Duvara ilk dokunan isim, dalgıç ve araştırma görevlisi Dr. Serhat Eren oldu. <m s="eren">Eren</m> o anı şöyle özetledi:

“<q s="eren" id="1">Görüş yarım metreydi. Elim taşa değince ürperdim, çünkü köşesi vardı. Doğada köşe olmaz.</q>

“<q s="eren" id="1">Yukarı çıktığımda hocam ‘<q s="bayhan">Ne gördün?</q>’ diye sordu. ‘Liman’ diyemedim, ‘<q s="eren">Usta işi</q>’ dedim.</q>”

Taşlardan alınan örnekler Bremen'e gönderildi. E-posta yoluyla sorularımızı yanıtlayan <m s="weber">Alman jeolog Annika Weber</m>, sonuçların “<q s="weber" type="mixed">heyecan verici ama henüz kesin olmayan</q>” bir tarihlendirmeye işaret ettiğini yazdı. <m s="weber">Weber</m>, <i s="weber">ikinci analizin <t v="2025-02">şubat ayında</t> tamamlanacağını</i> belirtti.

<m s="universite">Van Gölü Üniversitesinden</m> yapılan yazılı açıklamada, <i s="universite">çalışmaların <t v="2021/..">2021'den bu yana</t> sürdüğü</i> anımsatılarak, “<q s="universite">Alanın dalış turizmine açılması gündemde değildir</q>” denildi.

Bayhan, buluntunun kaçakçıların ilgisini çekmesinden endişeli. “<q s="bayhan" id="2">Koordinatları kimse bilmiyor</q>” dedi <m s="bayhan">Bayhan</m>, “<q s="bayhan" id="2">ben bile ezberlememeye çalışıyorum.</q>”

Gölde <t v="199X">1990'lı yıllarda</t> su yükselmiş, kıyıdaki yollar ve iskeleler sular altında kalmıştı. Ekip, <t v="2024-11-18">18 Kasım Pazartesi günü</t> son dalışını yapacak. Bulgular <t v="2025-05">mayıs ayında</t> Ankara'da düzenlenecek “Sualtında Anadolu” sempozyumunda sunulacak. Gölün simgesi olan ve “darekh” adıyla da bilinen inci kefalinin üreme göçü, kazı takviminde belirleyici olacak.
