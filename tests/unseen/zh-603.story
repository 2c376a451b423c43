---
id: zh-603
language: zh-CN
agency: "中新社"
outlet: "西岭日报"
domain: xiling-daily.example
authors: []
published: 2026-04-29T10:00:00+08:00
modified: null
dateline: {place: "成都", agency: "中新社", date: 2026-04-29}
copyright: {holders: ["西岭日报"], year: [2012, 2026], notice: "版权所有 © 2012-2026 西岭日报 转载请注明出处", licence: null, reserved: false}
tdm: null
speakers:
  tang: {name: "唐丽", kind: person, roles: ["护林员"]}
notes: "版权所有但可注明出处转载"
---
# 雪豹幼崽首次被拍到

中新社成都<t v="2026-04-29">4月29日</t>电 西岭山区的红外相机首次拍到雪豹幼崽。

<m s="tang">护林员唐丽</m>说：“<q s="tang">两只小豹跟在母亲身后</q>。”

相机已经装了六年。
