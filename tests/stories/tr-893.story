---
id: tr-893
language: tr
agency: null
outlet: "Spor Manşet"
domain: tr893.example
authors: []
published: 2026-03-22T23:10:00+03:00
modified: null
dateline: null
copyright: {holders: ["Spor Manşet"], year: null, notice: "© Spor Manşet", licence: null, reserved: false}
tdm: null
speakers:
  hoca: {name: "Rıdvan Akıncı", kind: person, roles: ["Karşıyaka Teknik Direktörü"]}
  rakip: {name: "Luis Carvalhal", kind: person, roles: ["Denizspor'un Portekizli teknik direktörü"]}
  kaptan: {name: "Emre Tosun", kind: person, roles: ["kaptan"]}
  baskan: {name: "Fikret Balcı", kind: person, roles: ["kulüp başkanı"]}
  federasyon: {name: "Türkiye Futbol Federasyonu", kind: organisation, roles: []}
  taraftar: {name: "taraftarlar", kind: group, roles: []}
notes: "futbol"
---
# Karşıyaka derbiyi 2-1 kazandı, <m s="hoca">Akıncı</m> konuştu: "<q s="hoca">Bu takım daha bitmedi</q>"

Trendyol 1. Lig'in 29. haftasında Karşıyaka, sahasında karşılaştığı Denizspor'u 2-1 mağlup etti.

Karşıyaka Teknik Direktörü Rıdvan Akıncı, maçın ardından düzenlenen basın toplantısında açıklamalarda bulundu. Oyuncularını tebrik eden <m s="hoca">Akıncı</m>, "<q s="hoca">İlk yarı istediğimiz oyunu oynayamadık. Devre arasında konuştuk, çocuklar cevabı sahada verdi. Bu takım daha bitmedi</q>" dedi.

<m s="hoca">Tecrübeli çalıştırıcı</m>, hakem kararlarıyla ilgili ise "<q s="hoca">Hakem konuşmayı sevmem ama penaltı pozisyonunu herkes gördü</q>" şeklinde konuştu.

Konuk ekibin Portekizli teknik direktörü Luis Carvalhal, <i s="rakip">beraberliği hak ettiklerini</i> ifade etti. <m s="rakip">Carvalhal</m>, "<q s="rakip">Son 20 dakikada iki net pozisyon kaçırdık. Futbol bunu affetmiyor</q>" değerlendirmesinde bulundu.

Galibiyet golünü atan kaptan Emre Tosun, yayıncı kuruluş beIN Sports'a konuştu: "<q s="kaptan" via="beIN Sports">Topun geldiğini gördüm, gözümü kapatıp vurdum. Bu gol taraftarımıza hediyem olsun.</q>"

Kulüp Başkanı Fikret Balcı, <i s="baskan">sezon sonunda olağanüstü kongreye gidileceğini</i> söyledi. Tribünlerdeki <m s="taraftar">taraftarlar</m> ise sık sık "<q s="taraftar">Yönetim istifa</q>" diye bağırdı.

<m s="federasyon">Türkiye Futbol Federasyonu</m>'ndan yapılan açıklamada, <i s="federasyon">maçtaki olaylarla ilgili soruşturma başlatıldığı</i> belirtildi.
