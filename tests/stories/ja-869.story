---
id: ja-869
language: ja
agency: "共同"
outlet: "中部日刊"
domain: ja869.example
authors: []
published: 2026-05-19T18:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["中部日刊"], year: null, notice: "© 中部日刊", licence: null, reserved: false}
tdm: null
speakers:
  chiji: {name: "戸川正彦", kind: person, roles: ["知事"]}
  kaicho: {name: "小倉恵子", kind: person, roles: ["市民団体の代表"]}
  denryoku: {name: "中央電力", kind: organisation, roles: []}
  shacho: {name: "立花誠司", kind: person, roles: ["社長"]}
  kiseii: {name: "山中伸一郎", kind: person, roles: ["原子力規制委員長"]}
  ryoshi: {name: "地元漁協の組合長", kind: unnamed, roles: []}
  keisan: {name: "経済産業省幹部", kind: unnamed, roles: []}
  gaku: {name: "金子徹", kind: person, roles: ["中京科学大教授"]}
notes: "原発再稼働"
---
# 浜岬原発再稼働、<m s="chiji">知事</m>が同意　「<q s="chiji">重い判断だった</q>」

中央電力浜岬原発３号機の再稼働を巡り、戸川正彦知事は１９日、県議会全員協議会で同意を表明した。<m s="chiji">知事</m>は「<q s="chiji">重い判断だった。エネルギーの安定供給と県民の安全を考え抜いた</q>」と述べた。

<m s="shacho">中央電力の立花誠司社長</m>は県庁を訪れ、「<q s="shacho">安全を最優先に準備を進める</q>」と謝意を示した。<m s="denryoku">同社</m>によると、<i s="denryoku">営業運転の再開は来年３月になる見通しだ</i>。

県庁前では反対する市民約３００人が抗議の声を上げた。<m s="kaicho">市民団体の小倉恵子代表</m>は「<q s="kaicho">避難計画は絵に描いた餅だ。住民投票で民意を問うべきだ</q>」と批判した。一方、<m s="ryoshi">地元漁協の組合長</m>は<i s="ryoshi">風評被害の補償が確約されるなら反対しない</i>との立場を示した。

<m s="kiseii">原子力規制委員会の山中伸一郎委員長</m>は記者会見で、<i s="kiseii">審査は科学的、技術的に厳格に行った</i>と強調。「<q s="kiseii">再稼働の是非を判断する立場にはない</q>」とも話した。

<m s="keisan">経済産業省幹部</m>は「<q s="keisan">これで夏の需給は一息つける</q>」と安堵（あんど）の表情を見せた。

エネルギー政策に詳しい<m s="gaku">金子徹・中京科学大教授</m>は、知事の判断を「<q s="gaku" type="mixed">国策に背中を押された苦渋の選択</q>」と分析する。
