---
id: zh-601
language: zh-CN
agency: "新华社"
outlet: "江湾时报"
domain: jiangwan-times.example
authors: ["林若溪"]
published: 2026-06-17T08:20:00+08:00
modified: null
dateline: {place: "武汉", agency: "新华社", date: 2026-06-17}
copyright: {holders: ["江湾时报社"], year: 2026, notice: "© 2026 江湾时报社 版权所有 未经书面授权禁止转载 图片：CC BY 4.0", licence: null, reserved: true}
tdm: reserved
speakers:
  zhou: {name: "周建明", kind: person, roles: ["站长"]}
notes: "文字禁止转载，图片许可"
---
# 长江边的老码头改建成公园

新华社武汉<t v="2026-06-17">6月17日</t>电 长江边的一座老码头改建成公园，向市民开放。

<m s="zhou">站长周建明</m>说：“<q s="zhou">钟楼和吊机都保留了下来</q>。”

公园里种了三百棵水杉。
