---
id: ja-866
language: ja
agency: "共同"
outlet: "港都新聞"
domain: ja866.example
authors: []
published: 2025-09-25T19:10:00+09:00
modified: null
dateline: null
copyright: {holders: ["港都新聞"], year: null, notice: "© 港都新聞", licence: null, reserved: false}
tdm: null
speakers:
  bengo: {name: "笹本弘", kind: person, roles: ["弁護団長"]}
  genkoku: {name: "石丸千恵子", kind: person, roles: ["原告団長"]}
  saiban: {name: "高野雅人", kind: person, roles: ["裁判長"]}
  kuni: {name: "厚生労働省", kind: organisation, roles: []}
  isha: {name: "熊谷俊介", kind: person, roles: ["医師"]}
  kigyo: {name: "昭光化学工業", kind: organisation, roles: []}
  genkoku2: {name: "原告の男性", kind: unnamed, roles: []}
  kanbu: {name: "厚労省幹部", kind: unnamed, roles: []}
  gakusha: {name: "長谷部亮太", kind: person, roles: ["横浜理科大准教授"]}
notes: "石綿訴訟"
---
# 石綿訴訟、国と企業に賠償命令　<m s="genkoku">原告団長</m>「<q s="genkoku">命あるうちに解決を</q>」

建材に含まれるアスベスト（石綿）を吸って肺がんなどになったとして、元建設作業員や遺族ら４８人が国と建材メーカー６社に計約１５億円の損害賠償を求めた訴訟の判決で、横浜地裁は２５日、国と３社に計６億７千万円の支払いを命じた。

<m s="saiban">高野雅人裁判長</m>は判決理由で「<q s="saiban">国は遅くとも１９７５年には危険性を認識できた</q>」と指摘。<i s="saiban">防じんマスクの着用を義務付けなかったのは違法だ</i>と結論付けた。一方、屋外作業に従事した４人の請求は退けた。

判決後の集会で、<m s="genkoku">原告団長の石丸千恵子さん</m>（７３）は亡き夫の写真を掲げ、「<q s="genkoku">提訴から１１年で仲間２０人が亡くなった。命あるうちに解決を</q>」と声を詰まらせた。酸素ボンベを携えて傍聴した<m s="genkoku2">原告の男性</m>（８１）は「<q s="genkoku2">勝っても息苦しさは変わらない</q>」と静かに話した。

<m s="bengo">弁護団長の笹本弘弁護士</m>は記者会見で、<i s="bengo">屋外作業者を切り捨てた点は承服できない</i>と述べ、控訴する方針を示した。その上で「<q s="bengo">国は直ちに謝罪し、全面救済の制度をつくるべきだ</q>」と訴えた。

<m s="kuni">厚生労働省</m>は「<q s="kuni">判決内容を精査し、関係省庁と協議して対応を決めたい</q>」とのコメントを発表。<m s="kanbu">同省幹部</m>は「<q s="kanbu">ここまで踏み込むとは思わなかった</q>」と驚きを隠さない。

賠償を命じられた<m s="kigyo">昭光化学工業</m>は取材に<i s="kigyo">主張が認められず残念だ</i>と回答した。

患者を長年診てきた<m s="isha">熊谷俊介医師</m>は「<q s="isha">発症のピークはこれから来る</q>」と警告する。<m s="isha">同医師</m>によると、<i s="isha">潜伏期間は３０年を超えることも珍しくない</i>。

<m s="gakusha">横浜理科大の長谷部亮太准教授</m>（環境法）は、判決を「<q s="gakusha" type="mixed">救済の網を広げた</q>」と評価する。「<q s="gakusha">ただ、網の目はまだ粗い</q>」とも付け加えた。
