---
id: zh-203
language: zh-Hans
agency: 法新社
outlet: 环球观察报
domain: huanqiu-guancha.example
authors: []
published: 2023-11-20T23:30:00+08:00
modified: null
dateline: {place: 日内瓦, agency: 法新社, date: 2023-11-20}
copyright: {holders: [法新社], year: 2023, notice: "© 2023 法新社。保留所有权利，未经许可不得复制、传播或改写本文内容。", licence: null, reserved: true}
tdm: reserved
speakers:
  malin: {name: "伊莎贝尔·马林", kind: person, roles: [外交部长, 女外长]}
  osgood: {name: "特伦特·奥斯古德", kind: person, roles: [美国国家安全顾问]}
  baigong: {name: 白宫, kind: organisation, roles: []}
  kgong: {name: 克里姆林宫, kind: organisation, roles: []}
  waijiaobu: {name: 沈惠文, kind: person, roles: [中国外交部发言人]}
  guanyuan: {name: 一名不愿具名的欧洲外交官, kind: unnamed, roles: []}
  rusanov: {name: "瓦列里·鲁萨诺夫", kind: person, roles: [俄方首席代表]}
notes: translated diplomacy copy; metonyms 白宫 and 克里姆林宫 as speakers; foreign names with a middle dot, later surname only; words carried by Xinhua and RIA (via); mixed fragments; local time; Monday ahead and behind
---
# <m s="kgong">克里姆林宫</m>：粮食走廊谈判“<q s="kgong" type="mixed">既不成功也不失败</q>”
## 日内瓦会谈延长<t v="../2023-11-22">至周三</t> 白宫称“<q s="baigong" type="mixed">谨慎乐观</q>”

（法新社日内瓦<t v="2023-11-20">20日</t>电）黑海粮食走廊新一轮谈判<t v="2023-11-20">周一</t>在日内瓦进入第四天，各方未能就船只检查达成一致，会期将延长两天。

“<q s="malin">没有人摔门而去，在这栋楼里这已经算好消息，</q>”担任调停人的<m s="malin">外交部长伊莎贝尔·马林</m>在记者会上说。<m s="malin">这位女外长</m>指出，<i s="malin">草案21个条款中已有17条谈妥</i>。

俄方首席代表瓦列里·鲁萨诺夫却给乐观情绪泼了冷水。“<q s="rusanov" via="俄新社">纸上的进展装不满一艘船，</q>”俄新社援引<m s="rusanov">他</m>的话说。<m s="rusanov">鲁萨诺夫</m>把西方的检查方案形容为“<q s="rusanov" type="mixed">披着公文外衣的封锁</q>”。

<t v="2023-11-20T15:00+01:00">当地时间下午3时</t>，莫斯科方面正式表态。<m s="kgong">克里姆林宫</m>说，<i s="kgong">谈判代表团没有收到提前离开的命令</i>，但同时称会谈“<q s="kgong" type="mixed">既不成功也不失败</q>”。

大西洋另一边，<m s="baigong">白宫</m>在一份声明中说：“<q s="baigong">我们谨慎乐观，粮食不应成为武器。</q>”美国国家安全顾问特伦特·奥斯古德<t v="2023-11-19">周日</t>接受电视采访时已经定下基调。“<q s="osgood">给我一个港口，我就还你一份协议，</q>”<m s="osgood">奥斯古德</m>当时说。

中方呼吁各方保持耐心。“<q s="waijiaobu" via="新华社">对话再难，也比对抗便宜，</q>”<m s="waijiaobu">中国外交部发言人沈惠文</m>对新华社记者表示。<m s="waijiaobu">她</m>还说，<i s="waijiaobu">中方愿意<t v="2023-12">下个月</t>承办技术层面的磋商</i>。

### 深夜的走廊

<m s="guanyuan">一名不愿具名的欧洲外交官</m>透露，<i s="guanyuan"><t v="2023-11-18">上周六夜里</t>会谈一度濒临破裂</i>。“<q s="guanyuan" id="21">真正的谈判是在咖啡机旁边进行的，</q>”<m s="guanyuan">这名外交官</m>说，“<q s="guanyuan" id="21">那台机器坏了以后，大家才发现彼此没有别的话题。</q>”

原有协议<t v="2022-07">于2022年7月</t>签署，<t v="2023-07-17">今年7月17日</t>失效。外界所说的“伊斯坦布尔模式”只运行了一年。<t v="2022-08/2023-07">从2022年8月到今年7月</t>，约3300万吨谷物经黑海运出。

<m s="malin">马林</m>否认会谈已成“马拉松”：“<q s="malin">马拉松是有终点的，我们也有，<t v="2023-11-22">周三</t>。</q>”若届时仍无结果，各方将<t v="2023-11-27">于下周一</t>在维也纳重开谈判，由《多瑙河公约》秘书处提供场地。
