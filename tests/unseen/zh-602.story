---
id: zh-602
language: zh-TW
agency: "中央社"
outlet: "東岸新報"
domain: eastcoast-news.example
authors: ["許以安"]
published: 2026-09-30T17:40:00+08:00
modified: null
dateline: null
copyright: {holders: ["東岸新報"], year: 2026, notice: "東岸新報 © 2026 採用 CC BY-NC-SA 4.0 授權，圖片：中央社 版權所有", licence: CC-BY-NC-SA-4.0, reserved: false}
tdm: allowed
speakers:
  lin: {name: "林秀蘭", kind: person, roles: ["園長"]}
notes: "文字CC，圖片版權屬通訊社"
---
# 山區小學種出百種蕨類

山區一所小學<t v="2026-09-29">29日</t>展出學生種的百種蕨類。

<m s="lin">園長林秀蘭</m>說：「<q s="lin">孩子們每天先看葉子再進教室</q>。」

展覽開放到學期結束。

（許以安、中央社）
