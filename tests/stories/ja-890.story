---
id: ja-890
language: ja
agency: 共同通信
outlet: "東雲日報"
domain: ja890.example
authors: []
published: 2026-06-09T19:30:00+09:00
modified: null
dateline: null
copyright: {holders: ["東雲日報"], year: null, notice: "© 東雲日報", licence: null, reserved: false}
tdm: null
speakers:
  shusho: {name: "高瀬義人", kind: person, roles: ["首相"]}
  daihyo: {name: "松永美和", kind: person, roles: ["立憲改革党代表"]}
  kanbo: {name: "内海俊介", kind: person, roles: ["官房長官"]}
  kanbu: {name: "与党幹部", kind: unnamed, roles: []}
  kyoju: {name: "桜田隆", kind: person, roles: ["教授"]}
  chiji: {name: "和泉慎吾", kind: person, roles: ["知事"]}
notes: "政治"
---
# 首相、消費税減税を否定　野党「<q s="daihyo">国民に背を向けた</q>」

高瀬義人首相は９日の参院決算委員会で、物価高対策としての消費税減税について「<q s="shusho">社会保障の財源であり、引き下げは考えていない</q>」と述べ、改めて否定した。立憲改革党の松永美和代表への答弁。

<m s="daihyo">松永氏</m>は、<i s="daihyo">食料品の税率を時限的にゼロにすべきだ</i>と主張。「<q s="daihyo">首相は国民に背を向けた。スーパーの棚を見てから答弁してほしい</q>」と批判した。これに対し<m s="shusho">首相</m>は「<q s="shusho">私も買い物をする。負担は承知している</q>」と反論した。

<m s="kanbo">内海俊介官房長官</m>は午後の記者会見で、<i s="kanbo">秋に新たな経済対策を取りまとめる</i>と説明。給付金の再支給の可能性を問われ「<q s="kanbo">現時点で決まったことはない</q>」とかわした。

与党内にも減税論はくすぶる。<m s="kanbu">与党幹部</m>は「<q s="kanbu">来年の選挙を考えれば、ゼロ回答では戦えない</q>」と漏らす。

地方からは慎重な声が上がる。全国知事会長を務める<m s="chiji">和泉慎吾岡山県知事</m>は「<q s="chiji">代わりの財源がなければ地方が干上がる</q>」とけん制した。

<m s="kyoju">桜田隆・北陸大教授</m>（財政学）は「<q s="kyoju">減税は高所得者ほど恩恵が大きい。低所得層への給付の方が効果的だ</q>」と指摘している。
