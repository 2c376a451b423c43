---
id: zh-604
language: zh-CN
agency: "新华社"
outlet: "海湾日报"
domain: haiwan-daily.example
authors: ["陈思远"]
published: 2025-08-07T10:00:00+08:00
modified: null
dateline: {place: "厦门", agency: "新华社", date: 2025-08-07}
copyright: {holders: ["海湾日报社"], year: 2025, notice: "© 2025 海湾日报社 版权所有 未经许可不得转载 图片：林海", licence: null, reserved: true}
tdm: reserved
speakers:
  lin: {name: "林秀珍", kind: person, roles: ["渔民"]}
notes: "禁止转载，图片署名"
---
# 老渔港里开出第一家书店

新华社厦门<t v="2025-08-07">8月7日</t>电 厦门的一座老渔港里开出了第一家书店。

<m s="lin">渔民林秀珍</m>说：“<q s="lin">书架是用旧船板做的</q>。”

书店每天开到晚上十点。
