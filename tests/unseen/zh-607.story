---
id: zh-607
language: zh-CN
agency: "新华社"
outlet: "西岭新闻网"
domain: xiling-news.example
authors: ["何静"]
published: 2026-08-12T16:00:00+08:00
modified: null
dateline: {place: "成都", agency: "新华社", date: 2026-08-12}
copyright: {holders: ["西岭新闻网", "新华社"], year: 2026, notice: "西岭新闻网 / 新华社 © 2026 版权所有 严禁转载", licence: null, reserved: true}
tdm: reserved
speakers:
  yang: {name: "杨桂花", kind: person, roles: ["茶农"]}
notes: "名称在符号之前"
---
# 茶山上的猫当了站长

新华社成都<t v="2026-08-12">8月12日</t>电 四川一座茶山上的小猫当了公交站长。

<m s="yang">茶农杨桂花</m>说：“<q s="yang">它每班车都准时迎接</q>。”

小猫的工资是小鱼干。
