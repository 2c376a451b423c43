---
id: ja-601
language: ja
agency: "共同通信"
outlet: "みさき新聞"
domain: misaki-shimbun.example
authors: ["大森千夏"]
published: 2026-02-26T11:00:00+09:00
modified: null
dateline: {place: "長崎", agency: "共同", date: null}
copyright: {holders: ["みさき新聞社"], year: 2026, notice: "© 2026 みさき新聞社 無断転載を禁じます 写真：CC BY-SA 4.0", licence: null, reserved: true}
tdm: reserved
speakers:
  hara: {name: "原口誠", kind: person, roles: ["船長"]}
notes: "本文は転載禁止、写真はCC"
---
# 離島の灯台、八十年ぶりに再点灯

【長崎共同】離島の古い灯台が<t v="2026-02-25">25日</t>、八十年ぶりに再点灯した。

<m s="hara">原口誠船長</m>は「<q s="hara">沖からはっきり見えた</q>」と話した。

灯台は島の小学生が磨いた。
