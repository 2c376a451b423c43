---
id: ja-853
language: ja
agency: 時事
outlet: "時事政治"
domain: ja853.example
authors: []
published: 2026-06-22T22:10:00+09:00
modified: null
dateline: null
copyright: {holders: ["時事政治"], year: null, notice: "© 時事政治", licence: null, reserved: false}
tdm: null
speakers:
  kanjicho: {name: "野々村勝", kind: person, roles: ["幹事長"]}
  giin: {name: "ベテラン議員", kind: unnamed, roles: []}
  seicho: {name: "山内早苗", kind: person, roles: ["政調会長"]}
  yato: {name: "佐々木亮", kind: person, roles: []}
  shusho: {name: "首相周辺", kind: unnamed, roles: []}
  kyoju: {name: "大槻健一", kind: person, roles: ["都京大教授"]}
notes: "政局。幹事長、ベテラン、政調会長、野党代表、首相周辺、教授。ＢＳ番組"
---
# 内閣改造、参院選後に先送り　<m s="kanjicho">幹事長</m>「<q s="kanjicho">今は政策に集中</q>」

自由民政党の野々村勝幹事長は<t v="2026-06-22">２２日</t>のＢＳ番組で、焦点の内閣改造について「<q s="kanjicho">今は政策に集中すべき時だ。人事は選挙の後でよい</q>」と語り、<t v="2026-07">７月</t>の参院選後に先送りすべきだとの認識を示した。

これに対し、山内早苗政調会長は党本部で記者団に「<q s="seicho">首相が決めることだ。外野が口を出すべきではない</q>」と不快感を示した。<m s="shusho">首相周辺</m>も「<q s="shusho">幹事長とは何も話していない</q>」と火消しに追われた。

党内では不満が募る。<m s="giin">ベテラン議員</m>は「<q s="giin">待ちくたびれて弁当が腐る</q>」とぼやく。

国民前進党の佐々木亮代表は街頭演説で「<q s="yato">椅子取りゲームをしている場合か</q>」と批判。<m s="yato">佐々木氏</m>は、<i s="yato">物価高対策の補正予算を直ちに編成すべきだ</i>と訴えた。

<m s="kyoju">大槻健一都京大教授</m>（政治学）は「<q s="kyoju">改造を先送りするほど求心力は下がる</q>」と指摘する。
