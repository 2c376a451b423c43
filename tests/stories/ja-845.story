---
id: ja-845
language: ja
agency: 共同
outlet: "東西新聞"
domain: ja845.example
authors: []
published: 2026-04-17T21:00:00+09:00
modified: null
dateline: {place: ワシントン, agency: 共同, date: null}
copyright: {holders: ["東西新聞"], year: null, notice: "© 東西新聞", licence: null, reserved: false}
tdm: null
speakers:
  gaisho: {name: "篠田敬一", kind: person, roles: ["外相"]}
  beikoku: {name: "ハドソン", kind: person, roles: ["米国務長官"]}
  kokan: {name: "外務省幹部", kind: unnamed, roles: []}
  chu: {name: "中国外務省", kind: organisation, roles: []}
  toshu: {name: "坂口瑞穂", kind: person, roles: ["野党党首", "共生党党首"]}
notes: "外交。外相、米国務長官、外務省幹部、中国外務省、野党党首"
---
# 日米外相、サプライチェーン強化で一致　<m s="beikoku">米長官</m>「<q s="beikoku" type="mixed">揺るぎない同盟</q>」

【ワシントン共同】篠田敬一外相は<t v="2026-04-16">１６日</t>（日本時間<t v="2026-04-17">１７日</t>）、ハドソン米国務長官とワシントンで会談し、重要鉱物の供給網強化で一致した。

会談の冒頭、<m s="beikoku">ハドソン氏</m>は「<q s="beikoku">日米は揺るぎない同盟だ。われわれは互いの工場であり、互いの盾でもある</q>」と述べた。<m s="gaisho">篠田氏</m>は「<q s="gaisho">率直な対話に感謝する</q>」と応じた。

会談後、<m s="gaisho">篠田氏</m>は記者団に、<i s="gaisho">関税を巡る協議は<t v="2026-05">５月中</t>に再開する</i>と説明。「<q s="gaisho">拙速な合意は求めない</q>」とくぎを刺した。

同行した<m s="kokan">外務省幹部</m>は「<q s="kokan">長官は終始上機嫌だったが、紙には何も書いていない</q>」と明かした。

これに対し、<m s="chu">中国外務省</m>は<t v="2026-04-17">１７日</t>、<i s="chu">特定の国を標的にした枠組みに断固反対する</i>とのコメントを発表した。

野党の反応は冷ややかだ。<m s="toshu">共生党の坂口瑞穂党首</m>は国会内で「<q s="toshu">握手の写真だけが成果だ</q>」と批判し、<i s="toshu">外相に国会で説明を求める</i>考えを示した。
