---
id: zh-850
language: zh-Hans
agency: null
outlet: "新锐体育"
domain: zh850.example
authors: [祝凯]
published: 2025-12-20T22:50:00+08:00
modified: null
dateline: null
copyright: {holders: ["新锐体育"], year: null, notice: "© 新锐体育", licence: null, reserved: false}
tdm: null
speakers:
  zhujiao: {name: "博扬·伊万诺维奇", kind: person, roles: ["主教练", "塞尔维亚人"]}
  duizhang: {name: "薛磊", kind: person, roles: ["队长"]}
  duifang: {name: "金成俊", kind: person, roles: ["客队主帅"]}
  zuxie: {name: "中国足协", kind: organisation, roles: []}
  laoban: {name: "傅鸿达", kind: person, roles: ["俱乐部董事长"]}
  qiumi: {name: "小杨", kind: person, roles: []}
notes: "足球；外籍主教练、队长、韩国主帅、董事长、球迷；微博"
---
# 补时绝杀！海港城2:1逆转保级 <m s="zhujiao">伊万</m>：<i s="zhujiao">这是我执教生涯最长的四分钟</i>

北京时间<t v="2025-12-20">12月20日</t>晚，中超联赛收官战，海港城队凭借补时第4分钟的进球2:1逆转北山队，惊险保级。

“<q s="zhujiao" id="1">这是我执教生涯里最长的四分钟，</q>”主教练博扬·伊万诺维奇在赛后发布会上说，“<q s="zhujiao" id="1">比我妻子生产的时候还长。</q>”这位塞尔维亚人表示，<i s="zhujiao">自己将在<t v="2026-01">下个月</t>与俱乐部商谈续约</i>。

打入绝杀球的队长薛磊赛后跪地痛哭。“<q s="duizhang">我从8岁就在这块场地上捡球，不能让它掉到中甲去，</q>”薛磊哽咽道。

客队主帅金成俊则对判罚不满，他认为，<i s="duifang">制胜球前有明显的手球</i>。“<q s="duifang">我没有看到裁判看回放，只看到他看表，</q>”金成俊说。

俱乐部董事长傅鸿达通过微博宣布：“<q s="laoban" via="微博">今晚所有球迷的啤酒算我的。</q>”

<m s="zuxie">中国足协</m>随后表示，<i s="zuxie">将对争议判罚进行评议</i>。看台上，球迷小杨举着“永不降级”的横幅，嗓子已经喊哑：“<q s="qiumi">明年别再这样玩心跳了！</q>”
