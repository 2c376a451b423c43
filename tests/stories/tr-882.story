---
id: tr-882
language: tr
agency: "Reuters"
outlet: "Piyasa Günlüğü"
domain: tr882.example
authors: []
published: 2026-03-12T18:05:00+03:00
modified: null
dateline: null
copyright: {holders: ["Piyasa Günlüğü"], year: null, notice: "© Piyasa Günlüğü", licence: null, reserved: false}
tdm: null
speakers:
  baskan: {name: "Elena Vasquez", kind: person, roles: ["Avrupa Merkez Bankası Başkanı"]}
  ekonomist: {name: "Tomas Berg", kind: person, roles: ["Nordfin başekonomisti"]}
  bundes: {name: "Klaus Reinhardt", kind: person, roles: ["Almanya Merkez Bankası Başkanı"]}
  kaynaklar: {name: "kaynaklar", kind: unnamed, roles: []}
  yonetici: {name: "Sophie Arnaud", kind: person, roles: ["portföy yöneticisi"]}
notes: ""
---
# AMB faizleri sabit tuttu, <m s="baskan">Vasquez</m> "<q s="baskan" type="mixed">aşağı yönlü risklere</q>" dikkat çekti

FRANKFURT, 12 Mart (Reuters) - Avrupa Merkez Bankası (AMB) Perşembe günü politika faizini beklendiği gibi yüzde 2 seviyesinde sabit tuttu ve gelecekteki adımlara ilişkin bir taahhütte bulunmadı.

<m s="baskan">AMB Başkanı Elena Vasquez</m> toplantı sonrası düzenlediği basın toplantısında <i s="baskan">enflasyonun hedefe yakın seyrettiğini</i> söyledi. <m s="baskan">Vasquez</m> "<q s="baskan">İyi bir yerdeyiz, ancak bu sabit bir yer değil</q>" dedi.

<m s="baskan">Başkan</m>, <i s="baskan">ticaret gerginliklerinin büyümeyi aşağı çekebileceğini</i> belirterek, "<q s="baskan">Her toplantıda verilere bakarak karar vereceğiz</q>" diye ekledi.

Karar sonrası euro dolar karşısında yüzde 0.3 değer kazanarak 1.0920'ye yükseldi.

Nordfin başekonomisti Tomas Berg müşterilerine gönderdiği notta, "<q s="ekonomist">AMB kapıyı ne açtı ne kapattı. Haziranda bir indirim hâlâ mümkün</q>" dedi. <m s="ekonomist">Berg</m>'e göre <i s="ekonomist">piyasalar yıl sonuna kadar iki indirim fiyatlıyor</i>.

Konuya yakın kaynaklar Reuters'a, <i s="kaynaklar" via="Reuters">bazı Yönetim Konseyi üyelerinin indirim için bastırdığını</i> söyledi. <m s="kaynaklar">Kaynaklar</m>, <i s="kaynaklar">kararın yine de oybirliğiyle alındığını</i> ifade etti.

<m s="bundes">Almanya Merkez Bankası Başkanı Klaus Reinhardt</m> ise geçen hafta Handelsblatt gazetesine verdiği röportajda <i s="bundes" via="Handelsblatt">aceleye gerek olmadığını</i> savunmuştu. <m s="bundes">Reinhardt</m>, "<q s="bundes">Enflasyonla mücadele bitmeden zafer ilan edilmez</q>" demişti.

Paris merkezli portföy yöneticisi Sophie Arnaud da <i s="yonetici">tahvil piyasasının kararı önceden satın aldığını</i> kaydetti.
