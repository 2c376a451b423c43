---
id: zh-606
language: zh-CN
agency: "中新社"
outlet: "雁门周刊"
domain: yanmenweekly.example
authors: ["赵一鸣"]
published: 2025-09-25T09:00:00+08:00
modified: null
dateline: {place: "太原", agency: "中新社", date: 2025-09-25}
copyright: {holders: ["中新社"], year: 2025, notice: "版权所有 © 2025 中新社。未经授权，不得转载、摘编。", licence: null, reserved: true}
tdm: null
speakers:
  guo: {name: "郭玉兰", kind: person, roles: ["馆长"]}
notes: "通讯社的版权声明在别家网站上"
---
# 古城墙下发现明代象棋

中新社太原<t v="2025-09-25">9月25日</t>电 工人在山西的古城墙下发现一副明代象棋。

<m s="guo">馆长郭玉兰</m>说：“<q s="guo">只少了一个卒</q>。”

象棋将在博物馆展出。
