---
id: zh-705
language: zh-Hans
agency: null
outlet: 江口快讯
domain: jiangkou-kuaixun.example
authors: []
published: 2026-04-21T07:10:00+08:00
modified: 2026-04-21T12:40:00+08:00
dateline: null
copyright: {holders: [江口快讯], year: 2026, notice: "© 2026 江口快讯 版权所有", licence: null, reserved: true}
tdm: null
speakers:
  buzhang: {name: 梁静, kind: person, roles: [农业农村部副部长]}
  kaz: {name: "努尔兰·阿里耶夫", kind: person, roles: [哈萨克斯坦总统]}
  dan: {name: "梅特·霍尔姆", kind: person, roles: [丹麦政府发言人]}
  ceo: {name: 邵一鸣, kind: person, roles: [远帆电缆总经理]}
  han: {name: 韩松, kind: person, roles: [商务部发言人]}
  qixiang: {name: 省气象台, kind: organisation, roles: []}
  bo: {name: "玛丽亚·基斯佩", kind: person, roles: [玻利维亚总统]}
  jiaolian: {name: 唐越, kind: person, roles: [江口队主教练]}
notes: 按时刻排列的新闻摘要，八条互不相干；哈萨克斯坦与玻利维亚总统、丹麦与中国发言人；习近平、泽连斯基只被提到或不出现；公司业绩；行动代号、台风名、绰号用引号
---
# <t v="2026-04-21">4月21日</t>要闻速览

### <t v="2026-04-21T12:40">12:40</t> 夏粮补贴不变

“<q s="buzhang">不能让种地的人看天，还要看脸，</q>”<m s="buzhang">农业农村部副部长梁静</m>在发布会上说。<m s="buzhang">她</m>表示，<i s="buzhang">补贴标准<t v="2026">今年</t>不作调整</i>。

### <t v="2026-04-21T12:05">12:05</t> 哈萨克斯坦总统抵京

国家主席习近平<t v="2026-04-21">21日</t>同来访的哈萨克斯坦总统努尔兰·阿里耶夫会谈。“<q s="kaz">草原到海，只差一趟火车，</q>”<m s="kaz">这位哈萨克斯坦总统</m>在机场说。

### <t v="2026-04-21T11:20">11:20</t> 远帆电缆业绩增长

远帆电缆公布财报，<t v="2026-33">一季度</t>净利润同比增长9%，“静音”系列产品贡献过半。<m s="ceo">总经理邵一鸣</m>说：“<q s="ceo">线越拉越长，觉越睡越短。</q>”

### <t v="2026-04-21T10:45">10:45</t> “净秤”行动收网

警方在“净秤”行动中查获假冒茶油七吨，包装上印着“古法”“慢熬”等字样。

### <t v="2026-04-21T10:10">10:10</t> 丹麦拆除港口摄像头

“<q s="dan">谁看着我们，由我们来选，</q>”<m s="dan">丹麦政府发言人梅特·霍尔姆</m>说。<m s="han">商务部发言人韩松</m>回应称，<i s="han">有关做法将损害双方互信</i>，并称其为“<q s="han" type="mixed">影子恐惧症</q>”。

### <t v="2026-04-21T09:15">9:15</t> 台风“海棠”逼近

<m s="qixiang">省气象台</m>预计，<i s="qixiang">“海棠”将于<t v="2026-04-22">22日</t>夜间登陆</i>。轮渡已停。

### <t v="2026-04-21T08:30">8:30</t> 玻利维亚锂矿国有化

玻利维亚总统玛丽亚·基斯佩签署锂矿法案。<m s="bo">基斯佩</m>承诺，<i s="bo">收益将用于学校</i>。“<q s="bo">盐是我们的，电池也该是，</q>”<m s="bo">她</m>说。

### <t v="2026-04-21T07:20">7:20</t> “邮差”加盟江口队

绰号“邮差”的前锋丁一凡正式签约。“<q s="jiaolian">他认得门，</q>”<m s="jiaolian">主教练唐越</m>笑着说。
