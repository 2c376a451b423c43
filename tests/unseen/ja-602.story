---
id: ja-602
language: ja
agency: "時事通信"
outlet: "北辰タイムス"
domain: hokushin-times.example
authors: []
published: 2026-12-03T15:30:00+09:00
modified: null
dateline: null
copyright: {holders: ["北辰タイムス株式会社", "時事通信社"], year: [2010, 2026], notice: "Copyright © 2010-2026 北辰タイムス株式会社／時事通信社 All Rights Reserved.", licence: null, reserved: true}
tdm: null
speakers:
  ueda: {name: "上田弘子", kind: person, roles: ["館長"]}
notes: "二者の権利、時事の署名"
---
# 町の映画館が再開、座席は手作り

町で唯一の映画館が<t v="2026-12-01">1日</t>に再開した。

<m s="ueda">館長の上田弘子さん</m>は「<q s="ueda">椅子は皆で作りました</q>」と語った。

こけら落としは無声映画だった。

（時事）
