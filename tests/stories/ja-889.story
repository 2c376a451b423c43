---
id: ja-889
language: ja
agency: "共同"
outlet: "東西新聞デジタル"
domain: ja889.example
authors: []
published: 2026-07-31T21:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["東西新聞デジタル"], year: null, notice: "© 東西新聞デジタル", licence: null, reserved: false}
tdm: null
speakers:
  shoko: {name: "厚労省の担当者", kind: unnamed, roles: []}
  daihyo: {name: "水野早紀", kind: person, roles: ["代表"]}
  jokyo: {name: "都内の女性", kind: unnamed, roles: []}
  daijin: {name: "久保山健", kind: person, roles: ["厚労相"]}
  koji: {name: "全国知事会", kind: organisation, roles: []}
  gakusha: {name: "笹原真一", kind: person, roles: ["准教授"]}
  tencho: {name: "店長の男性", kind: unnamed, roles: []}
  rengo: {name: "平岡洋子", kind: person, roles: ["連合会長"]}
notes: "最低賃金"
---
# 最低賃金、全国平均１２００円台へ　中小は悲鳴「<q s="tencho">値上げも限界</q>」

厚生労働省の審議会は３１日、２０２６年度の最低賃金の目安を全国平均で時給１２１１円とする答申をまとめた。引き上げ額は過去最大の７０円。<m s="daijin">久保山健厚労相</m>は「<q s="daijin">物価上昇を上回る賃上げの流れを地方にも広げたい</q>」と述べた。

<m s="rengo">連合の平岡洋子会長</m>は「<q s="rengo">一定の評価はできるが、先進国の中ではなお低い水準だ</q>」とのコメントを発表した。

働く側からは期待と不安が交錯する。スーパーで働く<m s="jokyo">都内の女性</m>（４２）は「<q s="jokyo">時給が上がるのは助かる。でも扶養の範囲を考えると働く時間を減らすしかない</q>」と打ち明けた。

一方、経営側の表情は険しい。従業員５人の食堂を営む埼玉県の<m s="tencho">店長の男性</m>（５５）は「<q s="tencho">値上げも限界。来年には店を畳むかもしれない</q>」と話す。

生活困窮者を支援するＮＰＯ法人「くらしの糸」の<m s="daihyo">水野早紀代表</m>は、<i s="daihyo">フルタイムで働いても相談に来る人が後を絶たない</i>と指摘する。「<q s="daihyo">最低賃金だけでは暮らしは支えられない。住宅手当とセットで考えるべきだ</q>」と訴えた。

<m s="koji">全国知事会</m>は緊急提言で、<i s="koji">中小企業への支援策を拡充すべきだ</i>と政府に求めた。<m s="shoko">厚労省の担当者</m>は「<q s="shoko">業務改善助成金の要件緩和を検討している</q>」と説明する。

労働経済学が専門の<m s="gakusha">笹原真一東都経済大准教授</m>は「<q s="gakusha">地域間格差の是正には、目安制度そのものの見直しが避けられない</q>」と分析した。
