---
id: ja-604
language: ja
agency: "時事"
outlet: "瀬戸内新報"
domain: setouchi-shimpo.example
authors: ["藤井彩"]
published: 2025-11-13T15:00:00+09:00
modified: null
dateline: {place: "高松", agency: "時事", date: null}
copyright: {holders: ["瀬戸内新報社", "時事通信社"], year: 2025, notice: "© 2025 瀬戸内新報社・時事通信社 無断転載を禁じます", licence: null, reserved: true}
tdm: reserved
speakers:
  oka: {name: "岡村健", kind: person, roles: ["船長"]}
notes: "中黒で並ぶ二者"
---
# 最後の渡し船、猫を乗せて引退

【高松時事】香川県の最後の渡し船が<t v="2025-11-13">13日</t>、引退した。

<m s="oka">岡村健船長</m>は「<q s="oka">一番の常連は猫だった</q>」と話した。

船は島の公園に置かれる。
