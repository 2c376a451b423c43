---
id: zh-201
language: zh-Hans
agency: 新华社
outlet: 浙南日报
domain: zhenan-ribao.example
authors: [陈雨桐, 吕卓]
published: 2025-03-12T16:20:00+08:00
modified: null
dateline: {place: 杭州, agency: 新华社, date: 2025-03-12}
copyright: {holders: [浙南日报社], year: [2003, 2025], notice: "版权所有 © 2003-2025 浙南日报社。未经书面授权，禁止转载、摘编。", licence: null, reserved: true}
tdm: reserved
speakers:
  chai: {name: 柴根土, kind: person, roles: []}
  zhou: {name: 周若岚, kind: person, roles: [云岭县邮政分公司经理]}
  fei: {name: 费志远, kind: person, roles: [飞手]}
  youzheng: {name: 国家邮政局, kind: organisation, roles: []}
notes: ordinary Xinhua local feature; word in scare marks inside the headline; split quotes with a comma cue; bare surname with a role (周经理); work title in book marks; day-only dates
---
# 快递“飞”进云岭山：“<q s="chai">比班车还准时</q>”

新华社杭州<t v="2025-03-12">3月12日</t>电（记者陈雨桐、吕卓）<t v="2025-03-12T09:00">12日上午9时</t>，一架橙色无人机越过三道山梁，稳稳降落在浙江省云岭县岭头村的晒谷场上。72岁的柴根土拆开纸箱，里面是女儿从宁波寄来的降压药。

“<q s="chai" id="1">以前取个包裹要走两个钟头山路，</q>”<m s="chai">柴根土</m>说，“<q s="chai" id="1">现在比班车还准时。</q>”

岭头村海拔860米，全村116户散居在四个山坳里。<t v="2024-10">去年10月</t>，当地开通首条无人机邮路，被村民们称为“空中骡子”。

“<q s="zhou" id="21">刚开始谁都不信，</q>”<m s="zhou">云岭县邮政分公司经理周若岚</m>笑着说，“<q s="zhou" id="21">有人问我，飞机丢了算谁的。</q>”<m s="zhou">周经理</m>介绍，<i s="zhou">这条邮路<t v="2025-01/2025-02">今年前两个月</t>共投递包裹4300件，无一丢失</i>。

负责操控的飞手费志远<t v="2021">2021年</t>退伍回乡。说起第一次试飞，<m s="fei">他</m>仍有些紧张：“<q s="fei">雾说来就来，屏幕上一片白，我手心全是汗。</q>”

“<q s="fei" id="22">山里的天气不讲道理，</q>”<m s="fei">小费</m>又补充道，“<q s="fei" id="22">所以<t v="2025-03-12">今天</t>的云图看完，我还要打电话问一问山顶的护林员。</q>”

### “<q s="zhou">笋比人先下山</q>”

无人机不空着回去。<t v="2025-21">今年春天</t>，村里的鲜笋搭上“返程航班”，两个小时就能送到县城的冷库。“<q s="zhou">笋比人先下山，价钱每斤多卖一块五，</q>”<m s="zhou">周若岚</m>说。村民把这件事编进了越剧小戏《飞来的喜事》，<t v="2025-03-08">上周六</t>在祠堂里演了一场。

<m s="youzheng">国家邮政局</m><t v="2025-03-10">本周一</t>发布的通报说，<i s="youzheng">全国已有37条此类邮路投入运营</i>。据通报，<t v="../2025-06-30">到6月30日为止</t>，云岭县还将新增两条航线，届时偏远自然村的通邮率可达98%。

也有人舍不得过去的日子。老邮递员走了三十年的那条石板路，如今长满了青苔。<m s="chai">柴根土</m>把无人机叫作“<q s="chai" type="mixed">急性子</q>”。“<q s="chai" id="23">路还是要有人走的，</q>”<m s="chai">他</m>说，“<q s="chai" id="23">邮递员来了，能坐下来喝杯茶，飞机不喝茶。</q>”
