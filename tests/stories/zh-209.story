---
id: zh-209
language: zh-Hans
agency: 中新社
outlet: 天山都市网
domain: tianshan-dushi.example
authors: [热依汗, 史可]
published: 2023-02-06T20:02:00+08:00
modified: null
dateline: {place: 乌鲁木齐, agency: 中新社, date: 2023-02-06}
copyright: {holders: [天山都市网, 中新社], year: [2012, 2023], notice: "天山都市网 © 2012-2023 稿件来源：中新社 未经许可不得转载", licence: null, reserved: true}
tdm: reserved
speakers:
  amina: {name: "阿米娜·吐尔逊", kind: person, roles: [摊主]}
  tuerxun: {name: "吐尔逊·卡德尔", kind: person, roles: [老匠人]}
  ma: {name: 马志军, kind: person, roles: [区商务局局长]}
  li1: {name: 李红梅, kind: person, roles: [商户代表]}
  li2: {name: 李斌, kind: person, roles: [规划师]}
  jumin: {name: 一位居民, kind: unnamed, roles: []}
  gonggao: {name: 管理委员会, kind: organisation, roles: []}
notes: local affairs; Uyghur names with a middle dot, father and daughter whose names share 吐尔逊; two people called 李; notice posted on a wall as speaker; indirect clauses with 称 and 指出; holidays as dates (元宵节)
---
# 老巴扎搬家：“<q s="amina">馕坑搬得走，香味搬不走</q>”

中新社乌鲁木齐<t v="2023-02-06">2月6日</t>电（热依汗 史可）<t v="2023-02-05">元宵节</t>的灯笼还没摘，乌鲁木齐市河滩路老巴扎的搬迁就开始了。<t v="2023-02-06">6日清晨</t>，第一批48户商户把货装上卡车。

“<q s="amina">馕坑搬得走，香味搬不走，</q>”<m s="amina">摊主阿米娜·吐尔逊</m>说。她的父亲、71岁的吐尔逊·卡德尔蹲在炉边，用毛巾擦着铁钩。“<q s="tuerxun" id="21">我<t v="1974">1974年</t>在这里打第一个馕，那时候路还是土的，</q>”<m s="tuerxun">老匠人</m>说，“<q s="tuerxun" id="21">别问我舍不舍得，问炉子。</q>”

巴扎入口的墙上，<m s="gonggao">管理委员会</m>的告示写道：“<q s="gonggao">新市场<t v="2023-04-01">4月1日</t>开门迎客，摊位号不变，老邻居不变。</q>”

区商务局局长马志军<t v="2023-02-06">当天</t>到场协调。<m s="ma">马志军</m>指出，<i s="ma">老巴扎建<t v="195X">于上世纪50年代</t>，消防通道最窄处只有1.1米</i>。“<q s="ma" id="22">不是我们不爱旧，</q>”<m s="ma">马局长</m>说，“<q s="ma" id="22">是旧的撑不住人了。</q>”

### 新与旧之间

商户代表李红梅对补偿方案有保留意见。“<q s="li1">面积少了三平方米，租金多了三成，账谁都会算，</q>”<m s="li1">李红梅</m>直言。负责设计的<m s="li2">规划师李斌</m>则称，<i s="li2">新市场的人流量预计可以翻一番</i>。对这一说法，<m s="li1">李红梅</m>的评价只有四个字：“<q s="li1">以后再看。</q>”

两位姓李的人隔着一张图纸争了半个小时，最后在“共享仓库”的位置上达成一致。<m s="li2">李斌</m>事后承认：“<q s="li2">她是对的，图纸上没有画小推车。</q>”

附近居民最担心的是买菜。“<q s="jumin">以前下楼两分钟，以后要坐三站车，</q>”<m s="jumin">一位居民</m>围着马志军说。<m s="ma">他</m>当场答应，<i s="ma">免费接驳车<t v="../2023-12-31">在今年年底以前</t>都不收费</i>。

<t v="2021/2022">2021年和2022年</t>，老巴扎先后两次因漏电停业。<t v="2022-11-17">去年11月17日</t>的那场小火，烧掉了一块写着“和气生财”的匾。匾的主人把剩下的半块也装上了车。

<t v="2023-02-06T18:30">傍晚6时半</t>，卡车开走了。阿米娜<t v="2023-02-08">后天</t>才走，她要等最后一炉。“<q s="amina" id="23">爸爸说了，炉子要慢慢冷，</q>”<m s="amina">她</m>回头望了一眼，“<q s="amina" id="23">不能用水浇。</q>”
