---
id: ja-882
language: ja
agency: "共同"
outlet: "九州日日"
domain: ja882.example
authors: []
published: 2026-03-20T17:30:00+09:00
modified: null
dateline: null
copyright: {holders: ["九州日日"], year: null, notice: "© 九州日日", licence: null, reserved: false}
tdm: null
speakers:
  hikoku: {name: "堀口拓也", kind: person, roles: ["被告"]}
  saibancho: {name: "三浦玲子", kind: person, roles: ["裁判長"]}
  kensatsu: {name: "検察側", kind: group, roles: []}
  bengo: {name: "弁護側", kind: group, roles: []}
  haha: {name: "母親", kind: unnamed, roles: []}
  saibanin: {name: "裁判員を務めた４０代の男性", kind: unnamed, roles: []}
  bengoshi: {name: "桑田義人", kind: person, roles: ["弁護人"]}
  gakusha: {name: "池内千晶", kind: person, roles: ["西南法科大教授"]}
notes: "裁判"
---
# 元運送会社社長に懲役１２年　飲酒運転３人死亡、福岡地裁

福岡県で昨年６月、飲酒運転のトラックが路線バスに追突し３人が死亡した事故で、危険運転致死傷罪に問われた元運送会社社長の堀口拓也被告（４７）の裁判員裁判の判決公判が２０日、福岡地裁で開かれた。三浦玲子裁判長は懲役１２年（求刑懲役１５年）を言い渡した。

<m s="saibancho">三浦裁判長</m>は判決理由で「<q s="saibancho">常習的な飲酒運転の末の犯行で、身勝手極まりない</q>」と指摘。アルコールの影響を否定した被告の供述については「<q s="saibancho" type="mixed">不自然、不合理</q>」と退けた。

<m s="kensatsu">検察側</m>は論告で「<q s="kensatsu">運転手に範を示すべき経営者が酒を飲んで高速道路を走った</q>」と非難していた。<m s="bengo">弁護側</m>は<i s="bengo">事故の原因は居眠りで、過失運転致死傷罪にとどまる</i>と主張していた。

<m s="hikoku">堀口被告</m>はうつむいたまま判決を聞き、最後に「<q s="hikoku">申し訳ありませんでした</q>」と小さな声で話した。

事故で長女（当時１９）を亡くした<m s="haha">母親</m>は閉廷後、報道陣の取材に応じ「<q s="haha">何年でも娘は帰ってこない。謝罪の言葉は軽く聞こえた</q>」と涙を拭った。

<m s="saibanin">裁判員を務めた４０代の男性</m>は「<q s="saibanin">遺族の手紙を読むのがつらかった</q>」と振り返った。<m s="bengoshi">桑田義人弁護人</m>は「<q s="bengoshi">控訴するか被告と相談して決める</q>」とコメントした。

交通犯罪に詳しい<m s="gakusha">池内千晶西南法科大教授</m>（刑法）は「<q s="gakusha">危険運転の立証のハードルは依然高く、法改正の議論を急ぐ必要がある</q>」と話している。
