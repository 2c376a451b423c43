---
id: zh-889
language: zh-Hans
agency: "中新社"
outlet: "华南文汇"
domain: zh889.example
authors: []
published: 2025-12-20T17:25:00+08:00
modified: null
dateline: null
copyright: {holders: ["华南文汇"], year: null, notice: "© 华南文汇", licence: null, reserved: false}
tdm: null
speakers:
  guanzhang: {name: "闫思远", kind: person, roles: ["馆长"]}
  xiufu: {name: "吕佩文", kind: person, roles: ["修复师"]}
  guanzhong: {name: "小雨", kind: person, roles: ["观众"]}
  wai: {name: "伊琳娜·彼得罗娃", kind: person, roles: ["研究员"]}
  wenwu: {name: "国家文物局有关负责人", kind: unnamed, roles: []}
  wangyou: {name: "网友", kind: group, roles: []}
  jiaoshou: {name: "单文斌", kind: person, roles: ["教授"]}
  haizi: {name: "一名小学生", kind: unnamed, roles: []}
notes: "古船"
---
# 海上丝路古船首次公开展出　<m s="xiufu">修复师</m>：“<q s="xiufu">像给老人把脉</q>”

中新社泉州12月20日电（记者孙虹）沉睡海底八百余年的“南屿一号”古船20日起在泉州海洋博物馆向公众展出。<m s="guanzhang">馆长闫思远</m>介绍，<i s="guanzhang">船上共出水瓷器、铜钱等文物6.2万件</i>。

“<q s="xiufu" via="中新社">木头泡了八百年，比豆腐还软，修复就像给老人把脉，急不得，</q>”<m s="xiufu">文物修复师吕佩文</m>告诉中新社记者。<m s="xiufu">她</m>和同事用了十一年时间为船体脱盐、加固。

<m s="wenwu">国家文物局有关负责人</m>表示，<i s="wenwu">水下考古成果的展示利用将进一步扩大</i>。

<m s="wai">俄罗斯东方博物馆研究员伊琳娜·彼得罗娃</m>专程前来观展。“<q s="wai">它证明了那时的海洋是连接，而不是阻隔，</q>”<m s="wai">彼得罗娃</m>说。

<m s="jiaoshou">华南大学历史系教授单文斌</m>指出，<i s="jiaoshou">船上发现的阿拉伯文木签，为研究宋代贸易提供了关键物证</i>。“<q s="jiaoshou">一枚木签胜过十篇论文，</q>”<m s="jiaoshou">单文斌</m>说。

“<q s="haizi">原来古人也吃话梅！</q>”看到船上出水的果核，<m s="haizi">一名小学生</m>兴奋地喊道。<m s="guanzhong">来自长沙的观众小雨</m>说，<i s="guanzhong">排了三个小时的队，但看到船的那一刻觉得值了</i>。

有<m s="wangyou">网友</m>在微博上留言：“<q s="wangyou" via="微博">建议博物馆出个话梅文创。</q>”
