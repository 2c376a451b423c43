---
id: ja-606
language: ja
agency: "共同通信"
outlet: "三陸日日新聞"
domain: sanriku-nichinichi.example
authors: []
published: 2026-02-19T17:30:00+09:00
modified: null
dateline: {place: "盛岡", agency: "共同", date: null}
copyright: {holders: ["三陸日日新聞社"], year: 2026, notice: "© 2026 三陸日日新聞社 無断転載・複製を禁じます。写真は共同通信社提供", licence: null, reserved: true}
tdm: reserved
speakers:
  sat: {name: "佐藤正子", kind: person, roles: ["園長"]}
notes: "写真提供は通信社、本文の権利は新聞社"
---
# 迷子のペンギン、郵便局で保護

【盛岡共同】岩手県の郵便局で<t v="2026-02-18">18日</t>、迷子のペンギンが保護された。

<m s="sat">佐藤正子園長</m>は「<q s="sat">切手の列に並んでいたそうです</q>」と話した。

ペンギンは水族館に戻った。
