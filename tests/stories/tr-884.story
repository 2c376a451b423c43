---
id: tr-884
language: tr
agency: null
outlet: "Adalet Haber"
domain: tr884.example
authors: []
published: 2026-05-08T17:30:00+03:00
modified: null
dateline: null
copyright: {holders: ["Adalet Haber"], year: null, notice: "© Adalet Haber", licence: null, reserved: false}
tdm: null
speakers:
  anne: {name: "Gülsüm Yıldırım", kind: person, roles: ["maktulün annesi"]}
  avukat: {name: "Ceren Pamuk", kind: person, roles: ["ailenin avukatı"]}
  sanik: {name: "Burak Ö.", kind: person, roles: ["tutuklu sanık"]}
  savci: {name: "duruşma savcısı", kind: unnamed, roles: []}
  tanik: {name: "Recep Doğru", kind: person, roles: ["tanık"]}
  platform: {name: "Kadın Dayanışma Platformu", kind: organisation, roles: []}
notes: ""
---
# Ece Yıldırım davasında karar çıktı: Sanığa ağırlaştırılmış müebbet

Ankara'da geçen yıl evinin önünde öldürülen üniversite öğrencisi Ece Yıldırım'ın davası karara bağlandı. Ankara 7. Ağır Ceza Mahkemesi, tutuklu sanık Burak Ö.'ye ağırlaştırılmış müebbet hapis cezası verdi.

Duruşmada son sözü sorulan <m s="sanik">Burak Ö.</m>, "<q s="sanik">Pişmanım. O gün ne yaptığımı hatırlamıyorum. Ailesinden özür diliyorum</q>" dedi. <m s="sanik">Sanık</m>, <i s="sanik">olaydan önce psikolojik tedavi gördüğünü</i> öne sürdü.

<m s="savci">Duruşma savcısı</m> ise mütalaasında <i s="savci">sanığın cinayeti günler öncesinden planladığını</i> belirtti. Mahkeme heyeti sanık hakkında iyi hal indirimi uygulamadı.

Tanık olarak dinlenen <m s="tanik">apartman görevlisi Recep Doğru</m>, <i s="tanik">sanığı olaydan iki gün önce de binanın çevresinde gördüğünü</i> anlattı. <m s="tanik">Doğru</m>, "<q s="tanik">Kimi beklediğini sordum, 'Arkadaşımı' dedi</q>" ifadesini kullandı.

Kararın ardından adliye önünde açıklama yapan anne Gülsüm Yıldırım gözyaşlarını tutamadı. "<q s="anne">Kızım geri gelmeyecek ama başka kızlar ölmesin</q>" diyen <m s="anne">Yıldırım</m>, <i s="anne">kararın emsal olmasını istediğini</i> söyledi.

<m s="avukat">Ailenin avukatı Ceren Pamuk</m> ise <i s="avukat">gerekçeli kararı bekleyeceklerini</i> kaydetti. <m s="avukat">Pamuk</m>, "<q s="avukat">Ece üç kez şikâyette bulunmuştu. Koruma kararı kâğıt üzerinde kaldı. İhmali olan kamu görevlileri hakkında da suç duyurusunda bulunacağız</q>" diye konuştu.

Duruşmayı izleyen <m s="platform">Kadın Dayanışma Platformu</m> üyeleri "Ece için adalet" sloganı attı. Platform adına yapılan açıklamada, "<q s="platform">Bu karar bir başlangıçtır. Tek bir kadın daha eksilmeyene kadar mücadele edeceğiz</q>" denildi.
