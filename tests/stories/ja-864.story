---
id: ja-864
language: ja
agency: "AFP"
outlet: "国際ニュース"
domain: ja864.example
authors: []
published: 2026-06-02T12:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["国際ニュース"], year: null, notice: "© 国際ニュース", licence: null, reserved: false}
tdm: null
speakers:
  daito: {name: "ラモン・アルバレス", kind: person, roles: ["大統領"]}
  shicho: {name: "カルメン・ソト", kind: person, roles: ["市長"]}
  kyujo: {name: "救助隊員", kind: unnamed, roles: []}
  haha: {name: "ルシア・メンデス", kind: person, roles: ["３人の子どもを捜す"]}
  usgs: {name: "米地質調査所", kind: organisation, roles: []}
  un: {name: "国連児童基金", kind: organisation, roles: []}
  gakusha: {name: "ホセ・イバラ", kind: person, roles: ["地震学者"]}
  isha: {name: "エレナ・リベラ", kind: person, roles: ["医師"]}
  yato: {name: "野党連合", kind: organisation, roles: []}
notes: "地震。AFP"
---
# ペルー沖地震、死者２００人超す　<m s="shicho">市長</m>「<q s="shicho">町の半分が消えた</q>」

【６月２日　ＡＦＰ】南米ペルー南部で１日未明に起きたマグニチュード７・８の地震で、当局は２日、死者が２０３人に達したと発表した。沿岸の町カラベラでは津波で港が壊滅した。

「<q s="shicho">町の半分が消えた。残りの半分では水も電気もない</q>」。カラベラのカルメン・ソト市長は、体育館に設けられた対策本部でこう語った。<m s="shicho">ソト市長</m>によると、<i s="shicho">道路が寸断され、山間部の３集落と連絡が取れていない</i>。

ラモン・アルバレス大統領は国民向けのテレビ演説で、「<q s="daito">誰一人として見捨てない</q>」と約束し、南部３州に非常事態を宣言した。<m s="daito">同大統領</m>はまた、<i s="daito">軍の輸送機１２機を投入する</i>と述べた。

がれきの前では、ルシア・メンデスさん（３１）が素手でれんがを掘り起こしていた。「<q s="haha" via="ＡＦＰ">３人とも、この下にいる。さっきまで声がしていた</q>」と<m s="haha">メンデスさん</m>はＡＦＰに話した。

現場で指揮を執る<m s="kyujo">救助隊員</m>は匿名を条件に「<q s="kyujo">重機が足りない。このままでは時間切れになる</q>」と語った。市内唯一の病院で働くエレナ・リベラ医師は、<i s="isha">廊下で手術を行っている</i>と明かした。「<q s="isha">麻酔はきょうで底を突く</q>」と<m s="isha">同医師</m>は言う。

<m s="usgs">米地質調査所（ＵＳＧＳ）</m>は、<i s="usgs">震源の深さは約２５キロだった</i>としている。地震学者のホセ・イバラ氏は地元ラジオに対し、「<q s="gakusha" via="地元ラジオ">この断層は１５０年間眠っていた</q>」と述べ、<i s="gakusha" via="地元ラジオ">大きな余震が１週間は続く</i>と警告した。

<m s="un">国連児童基金（ユニセフ）</m>は声明で、<i s="un">少なくとも５万人の子どもが支援を必要としている</i>と指摘した。

一方、<m s="yato">野党連合</m>は政府の初動を「<q s="yato" type="mixed">犯罪的な遅さ</q>」と非難した。アルバレス氏は３日に被災地入りする予定だ。
