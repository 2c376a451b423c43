---
id: ja-607
language: ja
agency: "共同通信"
outlet: "薩摩南日報"
domain: satsuma-minami.example
authors: ["有村誠"]
published: 2025-05-29T18:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["薩摩南日報社"], year: [2010, 2025], notice: "© 2010-2025 薩摩南日報社（一部記事は共同通信社配信） 無断転載禁止", licence: null, reserved: true}
tdm: null
speakers:
  kaw: {name: "川畑洋子", kind: person, roles: ["館長"]}
notes: "括弧内に配信元"
---
# 火山灰で焼いた皿が人気

鹿児島県の資料館が<t v="2025-05-28">28日</t>、火山灰で焼いた皿の展示を始めた。

<m s="kaw">川畑洋子館長</m>は「<q s="kaw">灰にも色があると知ってほしい</q>」と話した。（共同）

展示は夏まで続く。
