---
id: ja-892
language: ja
agency: 共同通信
outlet: "北信タイムズ"
domain: ja892.example
authors: []
published: 2025-07-15T22:40:00+09:00
modified: null
dateline: null
copyright: {holders: ["北信タイムズ"], year: null, notice: "© 北信タイムズ", licence: null, reserved: false}
tdm: null
speakers:
  kenkei: {name: "県警", kind: organisation, roles: []}
  sonjo: {name: "宮下徹", kind: person, roles: ["村長"]}
  jumin: {name: "近くに住む男性", kind: unnamed, roles: []}
  josei: {name: "女性", kind: unnamed, roles: []}
  kishocho: {name: "気象庁の担当者", kind: unnamed, roles: []}
  kyoju: {name: "鵜飼由紀", kind: person, roles: ["教授"]}
  taicho: {name: "菊地剛", kind: person, roles: ["救助隊長"]}
notes: "災害"
---
# 土砂崩れで住宅５棟倒壊、２人不明　長野・小谷

１５日午前６時ごろ、長野県小谷村で大規模な土砂崩れが発生し、住宅５棟が倒壊した。<m s="kenkei">県警</m>によると、<i s="kenkei">８０代の夫婦と連絡が取れていない</i>。

「<q s="jumin">ごう音がして、窓を開けたら隣の家が無くなっていた</q>」。<m s="jumin">近くに住む男性</m>（７１）は青ざめた表情で振り返った。

村は午前６時半に避難指示を出した。宮下徹村長は「<q s="sonjo">雨が弱まっていたため判断が遅れた。申し訳ない</q>」と頭を下げた。<m s="sonjo">宮下村長</m>によると、<i s="sonjo">村内では約３００人が体育館などに避難している</i>。

現場では消防や自衛隊など１８０人が捜索を続けた。指揮を執る<m s="taicho">菊地剛救助隊長</m>は「<q s="taicho">二次災害の恐れがあり、重機を入れられない。手作業で進める</q>」と話した。

避難所に身を寄せた<m s="josei">女性</m>（３４）は「<q s="josei">子どもが雨の音を怖がって眠れない</q>」と疲れた様子だった。

<m s="kishocho">気象庁の担当者</m>は記者会見で、<i s="kishocho">１６日夕方にかけて局地的に激しい雨が降る恐れがある</i>として警戒を呼び掛けた。

現地を調査した<m s="kyoju">信濃大の鵜飼由紀教授（地盤工学）</m>は、<i s="kyoju">地下水の上昇で深い層から崩れた可能性がある</i>と分析。「<q s="kyoju">周辺の斜面も不安定で、住民は戻らないでほしい</q>」と訴えた。
