---
id: ja-850
language: ja
agency: 時事
outlet: "時事スポーツ"
domain: ja850.example
authors: []
published: 2026-01-25T18:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["時事スポーツ"], year: null, notice: "© 時事スポーツ", licence: null, reserved: false}
tdm: null
speakers:
  yusho: {name: "豪ノ山", kind: person, roles: ["大関"]}
  oyakata: {name: "武蔵丸", kind: person, roles: ["親方"]}
  yokozuna: {name: "照日山", kind: person, roles: ["横綱"]}
  rijicho: {name: "八角", kind: person, roles: ["理事長"]}
notes: "相撲。しこ名、親方、横綱、理事長（一字・二字の名）"
---
# 豪ノ山が初優勝、母国語なまりの涙　大相撲初場所

大相撲初場所千秋楽は<t v="2026-01-25">２５日</t>、東京・両国国技館で行われ、大関豪ノ山が横綱照日山を寄り切りで破り、１３勝２敗で初優勝を果たした。

優勝インタビューで<m s="yusho">豪ノ山</m>は「<q s="yusho">夢の中にいるみたいです。親方に怒られた日々が全部よみがえりました</q>」と涙をぬぐった。

<m s="oyakata">師匠の武蔵丸親方</m>は「<q s="oyakata">怒ったかいがあった。きょうだけは褒めてやる</q>」と目尻を下げた。

敗れた<m s="yokozuna">照日山</m>は「<q s="yokozuna">完敗。立ち合いで迷った自分が弱い</q>」と言葉少な。春場所に向けては「<q s="yokozuna">また一から</q>」と前を向いた。

<m s="rijicho">八角理事長</m>は「<q s="rijicho">内容が素晴らしい。横綱を狙える大関だ</q>」と評価し、<i s="rijicho">綱とりの場所になる</i>との見解を示した。
