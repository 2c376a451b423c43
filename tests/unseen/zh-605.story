---
id: zh-605
language: zh-TW
agency: "中央社"
outlet: "東岸週報"
domain: donganweekly.example
authors: ["許文心"]
published: 2026-04-21T14:30:00+08:00
modified: null
dateline: null
copyright: {holders: ["東岸週報股份有限公司"], year: [2008, 2026], notice: "Copyright © 2008-2026 東岸週報股份有限公司 版權所有", licence: null, reserved: true}
tdm: null
speakers:
  gao: {name: "高志明", kind: person, roles: ["站長"]}
notes: "年份範圍，公司全名"
---
# 小站蓋章排隊到海邊

花蓮的一座小站推出會唱歌的紀念章，排隊的人一直站到海邊。

<m s="gao">站長高志明</m>說：「<q s="gao">每個人都想聽自己的那一聲</q>。」

紀念章發到<t v="2026-04-30">4月30日</t>為止。（中央社）
