---
id: zh-852
language: zh-Hans
agency: 新华社
outlet: "海峡早报"
domain: zh852.example
authors: []
published: 2026-02-03T19:00:00+08:00
modified: null
dateline: {place: 福州, agency: 新华社, date: null}
copyright: {holders: ["海峡早报"], year: null, notice: "© 海峡早报", licence: null, reserved: false}
tdm: null
speakers:
  jingli: {name: "蔡文彬", kind: person, roles: ["总经理"]}
  gong: {name: "小唐", kind: person, roles: []}
  juzhang: {name: "施建平", kind: person, roles: ["工信局局长"]}
  keshang: {name: "阿米尔·拉赫曼", kind: person, roles: ["孟加拉国客商"]}
  haiguan: {name: "福州海关", kind: organisation, roles: []}
notes: "制造业出口；总经理、小唐、局长、外商、海关"
---
# 订单排到<t v="2026-34">二季度</t> 这家船厂“春节不打烊”

新华社福州<t v="2026-02-03">2月3日</t>电（记者 沈汝琪）临近春节，福州一家造船厂里焊花飞溅。厂区门口的电子屏上滚动着一行字：“大干六十天”。

“<q s="jingli">手里有27条船的订单，已经排到<t v="2026-34">二季度</t>，</q>”公司总经理蔡文彬说。<m s="jingli">他</m>给记者算了一笔账：<i s="jingli">一条电动渡轮的利润相当于三条传统货船</i>。

焊工小唐<t v="2026">今年</t>不回贵州老家。“<q s="gong">加班费够给我妈换个洗衣机，她还嫌我乱花钱，</q>”他笑着说。

来自孟加拉国的客商阿米尔·拉赫曼专程来验船。“<q s="keshang">安静，省油，我妻子说像坐在沙发上过河，</q>”<m s="keshang">拉赫曼</m>竖起大拇指。

<m s="haiguan">福州海关</m>统计显示，<i s="haiguan"><t v="2025">2025年</t>该市船舶出口额同比增长46%</i>。

市工信局局长施建平表示，<i s="juzhang">下一步将建设绿色船舶产业园，<t v="2027">明年</t>投产</i>。“<q s="juzhang">要让更多企业从‘造得出’走向‘造得好’，</q>”<m s="juzhang">施建平</m>说。
