---
id: ja-886
language: ja
agency: "共同"
outlet: "瀬戸内日報"
domain: ja886.example
authors: []
published: 2026-02-02T18:30:00+09:00
modified: null
dateline: null
copyright: {holders: ["瀬戸内日報"], year: null, notice: "© 瀬戸内日報", licence: null, reserved: false}
tdm: null
speakers:
  chiji: {name: "門田浩司", kind: person, roles: ["知事"]}
  shacho: {name: "倉本智子", kind: person, roles: ["社長"]}
  gyogyo: {name: "原口勇", kind: person, roles: ["漁協組合長"]}
  kankyo: {name: "柴山美香", kind: person, roles: ["環境相"]}
  kyoju: {name: "岸本隆", kind: person, roles: ["瀬戸大教授"]}
  jumin: {name: "近くに住む会社員の男性", kind: unnamed, roles: []}
  kaiho: {name: "第６管区海上保安本部", kind: organisation, roles: []}
  sencho: {name: "タンカーの船長", kind: unnamed, roles: []}
notes: "油流出"
---
# 瀬戸内海で重油流出　養殖カキに被害、<m s="chiji">知事</m>「<q s="chiji">一刻を争う</q>」

山陽県沖の瀬戸内海で２日未明、ケミカルタンカーと貨物船が衝突し、重油が流出した。<m s="kaiho">第６管区海上保安本部</m>によると、<i s="kaiho">流出量は推定１５０キロリットルに上る</i>。けが人はなかった。

<m s="chiji">門田浩司知事</m>は同日の緊急会見で「<q s="chiji">油の回収は一刻を争う。国と連携してあらゆる手を尽くす</q>」と強調した。県は災害対策本部を設置し、沿岸４市町に職員を派遣した。

収穫期を迎えた養殖カキへの影響は深刻だ。<m s="gyogyo">地元漁協の原口勇組合長</m>は「<q s="gyogyo">いかだが真っ黒だ。今年は全滅かもしれない</q>」と声を落とした。

海保は業務上過失往来危険の疑いで捜査を始めた。<m s="sencho">タンカーの船長</m>は調べに対し「<q s="sencho">相手の船が急に針路を変えた</q>」と話しているという。

貨物船を運航する<m s="shacho">栄海汽船の倉本智子社長</m>は福山市で取材に応じ、「<q s="shacho">関係者の皆さまに多大なご迷惑をお掛けし、深くおわびする</q>」と謝罪。補償については<i s="shacho">誠意を持って対応する</i>と述べた。

<m s="kankyo">柴山美香環境相</m>は閣議後の記者会見で、<i s="kankyo">専門家チームを現地に派遣する</i>と明らかにした。<m s="kyoju">瀬戸大の岸本隆教授</m>（海洋生態学）は「<q s="kyoju">潮の流れが複雑で、油は数日で対岸に達する恐れがある</q>」と警鐘を鳴らす。

<m s="jumin">近くに住む会社員の男性</m>（３８）は「<q s="jumin">窓を開けると油の臭いで頭が痛くなる</q>」と顔をしかめた。
