---
id: zh-886
language: zh-Hans
agency: "新华社"
outlet: "江淮早报"
domain: zh886.example
authors: []
published: 2026-07-06T20:40:00+08:00
modified: null
dateline: null
copyright: {holders: ["江淮早报"], year: null, notice: "© 江淮早报", licence: null, reserved: false}
tdm: null
speakers:
  shizhang: {name: "聂海波", kind: person, roles: ["市长"]}
  zhihui: {name: "市防汛抗旱指挥部", kind: organisation, roles: []}
  duizhang: {name: "罗勇", kind: person, roles: ["队长"]}
  cunmin: {name: "王桂兰", kind: person, roles: ["村民"]}
  zhuanjia: {name: "耿志鹏", kind: person, roles: ["首席预报员"]}
  shuji: {name: "村党支部书记", kind: unnamed, roles: []}
  nongye: {name: "农业农村部", kind: organisation, roles: []}
  zhiyuan: {name: "一名大学生志愿者", kind: unnamed, roles: []}
notes: "山洪"
---
# 皖西山洪致4人遇难　<m s="cunmin">村民</m>：“<q s="cunmin">水一下子就漫过了门槛</q>”

新华社青峰7月6日电（记者汤阳、屈彦）受持续强降雨影响，青峰市石桥镇5日夜间突发山洪，<m s="zhihui">市防汛抗旱指挥部</m>6日通报，<i s="zhihui">截至当日16时，已有4人遇难，另有2人失联</i>。

“<q s="cunmin">水一下子就漫过了门槛，我抱着孙子往楼上跑，鞋都没顾上穿，</q>”<m s="cunmin">石桥镇河湾村村民王桂兰</m>回忆说。

<m s="shizhang">青峰市市长聂海波</m>在现场表示，<i s="shizhang">当务之急是搜救失联人员、转移受威胁群众</i>。<m s="shizhang">他</m>要求：“<q s="shizhang">宁可十防九空，不可失防万一。</q>”

<m s="duizhang">市消防救援支队水域救援队队长罗勇</m>介绍，<i s="duizhang">救援人员连夜转移群众860余人</i>。“<q s="duizhang">路断了，我们是蹚着齐腰深的水进去的，</q>”<m s="duizhang">罗勇</m>说。

<m s="zhuanjia">省气象台首席预报员耿志鹏</m>分析认为，<i s="zhuanjia">本轮降雨具有强度大、落区集中的特点，未来三天仍有暴雨</i>。

<m s="nongye">农业农村部</m>表示，<i s="nongye">已紧急调拨救灾种子和农机具</i>。在临时安置点，<m s="shuji">村党支部书记</m>告诉记者：“<q s="shuji">吃的喝的都有，最缺的是换洗衣服。</q>”<m s="zhiyuan">一名大学生志愿者</m>一边登记一边说，<i s="zhiyuan">很多老人记不住子女的电话，只能一个一个去问</i>。
