---
id: ja-849
language: ja
agency: 共同
outlet: "山陽新聞社"
domain: ja849.example
authors: []
published: 2026-07-06T20:15:00+09:00
modified: null
dateline: null
copyright: {holders: ["山陽新聞社"], year: null, notice: "© 山陽新聞社", licence: null, reserved: false}
tdm: null
speakers:
  shicho: {name: "吉永隆", kind: person, roles: ["市長", "吉永市長"]}
  shimin: {name: "白川節子", kind: person, roles: ["市民団体代表"]}
  giin: {name: "平尾修", kind: person, roles: ["市議"]}
  kaihatsu: {name: "三栄不動産の担当者", kind: unnamed, roles: []}
  jumin: {name: "近くに住む主婦", kind: unnamed, roles: []}
  ken: {name: "県教育委員会", kind: organisation, roles: ["県教委"]}
notes: "地方行政。市長、市民団体代表、市議、担当者、主婦、県教委"
---
# 旧市庁舎の解体、市長「<q s="shicho">苦渋の決断</q>」　市民団体は反発

岡山県玉浜市の吉永隆市長は<t v="2026-07-06">６日</t>の定例記者会見で、築９８年の旧市庁舎について「<q s="shicho">耐震補強に４０億円かかる。苦渋の決断だ</q>」と述べ、来年度に解体する方針を明らかにした。

市によると、跡地には商業施設とホールが入る複合ビルを建設する。

保存を求めてきた市民団体「赤れんがの会」の白川節子代表（７１）は「<q s="shimin">一度壊した時間は買い戻せない</q>」と批判。<i s="shimin">近く住民監査請求を行う</i>考えを示した。

<m s="giin">平尾修市議</m>は<i s="giin">解体の前に住民投票を実施すべきだ</i>と主張する。「<q s="giin">市長は数字の話ばかりで、記憶の話をしない</q>」

開発を請け負う三栄不動産の担当者は取材に「<q s="kaihatsu">外壁の一部を新しい建物に生かすことも検討している</q>」と話した。

<m s="ken">県教育委員会</m>は<i s="ken">文化財指定の手続きは市の判断に委ねる</i>としている。近くに住む主婦（４４）は「<q s="jumin">子どもの頃、あの階段が世界で一番立派に見えた</q>」と振り返った。
