---
id: zh-408
language: zh-Hans
agency: 路透社
outlet: 亚洲车市
domain: yazhou-cheshi.example
authors: []
published: 2025-07-24T16:30:00+08:00
modified: 2025-07-24T17:10:00+08:00
dateline: {place: 曼谷, agency: 路透, date: 2025-07-24}
copyright: {holders: [路透], year: 2025, notice: "© 路透 2025 版权所有。未经许可，不得用于训练人工智能", licence: null, reserved: true}
tdm: reserved
speakers:
  zhuang: {name: 庄思远, kind: person, roles: [董事长兼首席执行官, 首席执行官]}
  somchai: {name: "颂猜·瓦塔纳", kind: person, roles: [泰国工业部长, 部长]}
  minegishi: {name: 峰岸隆, kind: person, roles: [泰国公司社长]}
  yuanfeng: {name: 远峰汽车, kind: organisation, roles: [公司]}
  fenxishi: {name: "露西·阿卜杜拉", kind: person, roles: [吉隆坡分析师, 分析师]}
  xiaoxi: {name: 两名知情人士, kind: unnamed, roles: []}
  jingxiaoshang: {name: 一家经销商的经理, kind: unnamed, roles: []}
notes: plain Reuters company copy; Chinese chief executive, Thai minister and Japanese president all men, meant by nationality (泰国部长, 日本人) and office; woman analyst 她; insiders told Reuters; dealer; straight marks; half-years, quarters, months
---
# 远峰汽车泰国工厂减产三成 <m s="zhuang">首席执行官</m>："<q s="zhuang">价格战没有胜利者</q>"

路透曼谷<t v="2025-07-24">7月24日</t> - <m s="yuanfeng">中国电动车制造商远峰汽车</m><t v="2025-07-24">周四</t>表示，<i s="yuanfeng">将把泰国罗勇府工厂<t v="2025-35">第三季度</t>的产量削减三成</i>，理由是当地库存过高。

"<q s="zhuang">价格战没有胜利者，只有最后一个停手的人，</q>"<m s="zhuang">董事长兼首席执行官庄思远</m>在电话会议上说。<m s="zhuang">他</m>称，<i s="zhuang">减产不涉及裁员</i>。

泰国工业部长颂猜·瓦塔纳对此并不意外。"<q s="somchai">承诺就是承诺，领了补贴就要造够车，</q>"<m s="somchai">这位泰国官员</m>告诉记者。<m s="somchai">他</m>指出，<i s="somchai">按照协议，远峰须<t v="2025-12-31">在年底前</t>在本地生产2.8万辆，<t v="2025-01/2025-06">上半年</t>仅完成9,400辆</i>。

<m s="xiaoxi">两名知情人士</m>对路透表示，<i s="xiaoxi" via="路透">远峰已请求曼谷将期限延长一年</i>。<m s="xiaoxi">其中一人</m>说："<q s="xiaoxi" via="路透">答复是一杯很冷的茶。</q>"<m s="yuanfeng">公司</m>未回应置评请求，只在补充声明中称"<q s="yuanfeng" type="mixed">与泰国政府沟通顺畅</q>"。

老对手三泽汽车则按兵不动。"<q s="minegishi" id="5">我们在这里卖了五十年车，</q>"<m s="minegishi">泰国公司社长峰岸隆</m>说，"<q s="minegishi" id="5">没有一年是容易的。</q>"<m s="minegishi">这名日本人</m>预计，<i s="minegishi">皮卡需求要到<t v="2026-22">明年夏天</t>才会复苏</i>。

<m s="fenxishi">吉隆坡分析师露西·阿卜杜拉</m>认为，<i s="fenxishi">中国车企的问题不在制造，而在信贷</i>。"<q s="fenxishi">泰国银行每拒绝十份贷款，就有六份是皮卡和电动车，</q>"<m s="fenxishi">她</m>说。

在曼谷东郊，停车场里的车排到了稻田边。<m s="jingxiaoshang">一家经销商的经理</m>说，<i s="jingxiaoshang">同一款车<t v="2025-01/..">自1月以来</t>已降价四次</i>。"<q s="jingxiaoshang"><t v="2025-06">上个月</t>买车的客人，<t v="2025-07">这个月</t>来骂我，</q>"<m s="jingxiaoshang">他</m>叹道。

<t v="2025-01/2025-06">今年上半年</t>，泰国新车销量同比下降4.5%。远峰股价<t v="2025-07-24T14:45">周四下午2时45分</t>跌3.2%。其"星河计划"提出<t v="2030">到2030年</t>海外销量占一半。
