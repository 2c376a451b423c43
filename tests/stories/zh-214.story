---
id: zh-214
language: zh-Hans
agency: null
outlet: 铁道晨刊
domain: tiedao-chenkan.example
authors: [温雅, 庞一舟]
published: 2025-01-24T07:00:00+08:00
modified: null
dateline: {place: 重庆, agency: null, date: 2025-01-24}
copyright: {holders: [铁道晨刊社], year: [2016, 2025], notice: "铁道晨刊社 2016-2025，本作品采用“署名-相同方式共享 4.0 国际”（CC BY-SA 4.0）许可", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  fang: {name: 方德海, kind: person, roles: [列车长, 老列车长]}
  fangxl: {name: 方小禾, kind: person, roles: []}
  daye: {name: 有位大爷, kind: unnamed, roles: []}
  wu: {name: 吴桂芳, kind: person, roles: [老人]}
  nongmin: {name: 背篓农民, kind: group, roles: []}
  dx: {name: 一名大学生, kind: unnamed, roles: []}
  tielu: {name: 中国铁路成都局集团, kind: organisation, roles: []}
  xin: {name: 一封没有署名的信, kind: unnamed, roles: []}
notes: slow-train feature before Spring Festival; father and daughter with one family name; anonymous letter quoted; holiday and solar-term dates; past decades; headline quote without speaker; floating quotes at paragraph ends; train number and song title traps
---
# 最慢的一趟车，<t v="2025-01-28">除夕</t>照开

本报重庆<t v="2025-01-24">1月24日</t>电（记者温雅、庞一舟）“<q s="fang">各位乡亲，前面到站古花，扁担靠边，鸡鸭抱好。</q>”<t v="2025-01-23T05:50">23日清晨5时50分</t>，<m s="fang">列车长方德海</m>没有用广播，扯着嗓子喊了一声。

5629次是川渝之间停靠最多的“慢火车”，全程353公里，票价最低一元。“<q s="fang" id="21">我跑了三十一年，</q>”<m s="fang">方德海</m>说，“<q s="fang" id="21">别人追时间，我等人。</q>”<t v="2025-01-28">除夕当天</t>，这趟车照开，<t v="2025-02-05">大年初八</t>他正式退休。

接班的是女儿方小禾。<m s="fangxl">小方</m>说起第一天上车，忍不住笑：“<q s="fangxl">有位大爷塞给我两根萝卜，说‘<q s="daye">闺女，这是车票</q>’。</q>”

车厢中部坐着去镇上卖菜的背篓农民。“<q s="nongmin">高铁快，可是高铁不让带猪崽，</q>”<m s="nongmin">他们</m>七嘴八舌地说。82岁的吴桂芳靠着窗，怀里抱着给孙子的布鞋。<m s="wu">吴桂芳</m>告诉记者，<i s="wu">她<t v="1978">1978年</t>就是坐这趟车嫁过来的</i>。“<q s="wu">那天也下雪，他在站台上举着一面镜子，晃我，</q>”<m s="wu">老人</m>比划着说。

“<q s="wu">镜子现在还在。</q>”

### 留言本

列车上有一本写满的留言本。<m s="xin">一封没有署名的信</m>夹在中间：“<q s="xin">我是<t v="2009">2009年</t>坐这趟车去考大学的孩子，<t v="2025-01-24">今天</t>我带着我的孩子回来坐一次。谢谢你们没有变快。</q>”

一名大学生读完把信拍了下来。“<q s="dx">我以为慢是缺点，</q>”<m s="dx">他</m>说。

<m s="tielu">中国铁路成都局集团</m>介绍，<i s="tielu"><t v="2025-01-14/2025-02-22">1月14日至2月22日</t>春运期间，集团共开行7对公益“慢火车”，预计运送旅客21万人次</i>。<t v="2017/..">自2017年以来</t>，车上设了“流动集市”和“赶学车厢”；<t v="199X">上世纪90年代</t>，这趟车曾三次被列入停运名单。

“<q s="fang" id="22">有人劝我算账，说一趟亏两万，</q>”<m s="fang">老列车长</m>把帽子递给女儿，“<q s="fang" id="22">我说，桥也不收钱，桥亏不亏？</q>”<m s="fangxl">方小禾</m>接过帽子，看了看表，吹响了哨子。广播里放起了《归途》。

<t v="2025-02-03">立春</t>那天，也就是<t v="2025-02-03">2月3日</t>，她将第一次独自值乘。
