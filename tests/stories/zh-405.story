---
id: zh-405
language: zh-Hans
agency: null
outlet: 跑者周刊网
domain: paozhe-zhoukan.example
authors: [佟一鸣]
published: 2025-11-09T17:05:00+08:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  jia: {name: 骆小满, kind: person, roles: [姐姐]}
  yi: {name: 骆小寒, kind: person, roles: [妹妹, 亚军]}
  qin: {name: 覃大海, kind: person, roles: [教练]}
  kip: {name: "基普罗诺·切鲁约特", kind: person, roles: [男子组冠军, 肯尼亚人]}
  zuweihui: {name: 组委会, kind: organisation, roles: []}
  huanwei: {name: 一位清洁工, kind: unnamed, roles: []}
notes: twin sisters whose names are solar terms (小满, 小寒, traps for dates), meant by kinship and medal; coach; Kenyan winner by nationality; cleaner; clock times; results that look like times; no agency, no notice
---
# 半马终点线上的一次等待

骆小满和骆小寒相差十一分钟出生，<t v="2025-11-09">11月9日</t>在岳阳洞庭湖半程马拉松上，她们只相差一步。

1小时12分08秒，姐姐先撞线。“<q s="jia">我回头看了一眼，她在，我就放心冲了，</q>”<m s="jia">骆小满</m>赛后说。<m s="yi">妹妹</m>在一旁抢过话筒：“<q s="yi">她从小就这样，先出门，再回头喊我。</q>”

教练覃大海却黑着脸。“<q s="qin" id="3">最后五百米谁让你们聊天的？</q>”<m s="qin">他</m>问，“<q s="qin" id="3">聊天也能破赛会纪录，我这教练白当了。</q>”按照<m s="qin">覃大海</m>的说法，<i s="qin">两人<t v="2025-22">今年夏天</t>在高原一共跑了3200公里</i>。

<m s="yi">亚军</m>透露，<i s="yi">自己<t v="2025-10">上个月</t>脚踝韧带拉伤，差点退赛</i>。“<q s="yi">是姐姐每天早上五点背我下楼冰敷的，</q>”<m s="yi">骆小寒</m>说。“<q s="yi">七楼，没有电梯。</q>”<m s="jia">姐姐</m>纠正道：“<q s="jia">是六楼。</q>”

男子组由基普罗诺·切鲁约特夺冠。<m s="kip">这名肯尼亚人</m><t v="2025-11-07">周五</t>才抵达，行李丢在了转机途中，比赛时穿的是志愿者的鞋。“<q s="kip">鞋大了一码，路也长了一码，</q>”<m s="kip">他</m>笑着说。<m s="kip">切鲁约特</m>表示，<i s="kip"><t v="2026-21">明年春天</t>他要带弟弟一起来</i>。

<m s="zuweihui">组委会</m>介绍，<i s="zuweihui">共有1.8万人参赛，<t v="2025-11-09T10:40">截至上午10时40分</t>无人送医</i>。赛道最后两公里首次铺上了“芦苇红”塑胶。

凌晨三点就上路的，还有清洁工。“<q s="huanwei" id="4">别人捡名次，我捡纸杯，</q>”<m s="huanwei">一位清洁工</m>说，“<q s="huanwei" id="4">一万八千个，一个不少。</q>”

双胞胎已锁定<t v="2026-01-04">明年1月4日</t>厦门站的名额，<t v="2026-09">9月</t>的亚运会选拔则要看<t v="2026-05-31">5月底前</t>的成绩。有记者问，如果只有一个名额怎么办。两人对视了一下。“<q s="yi">石头剪刀布，</q>”<m s="yi">妹妹</m>说。“<q s="jia">她永远出剪刀，</q>”<m s="jia">姐姐</m>说。
