---
id: zh-401
language: zh-Hans
agency: 新华社
outlet: 蜀山新闻网
domain: shushan-news.example
authors: [郁南风, 桑吉]
published: 2024-07-10T16:42:00+08:00
modified: null
dateline: {place: 成都, agency: 新华社, date: 2024-07-10}
copyright: {holders: [新华社], year: null, notice: "版权归新华社所有，未经书面授权不得转载", licence: null, reserved: true}
tdm: null
speakers:
  zeren: {name: 泽仁卓玛, kind: person, roles: [村医]}
  pan: {name: 潘晓梅, kind: person, roles: [县卫生健康局局长, 局长]}
  adu: {name: 阿都老人, kind: person, roles: [牧民]}
  lin: {name: 林叔宁, kind: person, roles: [公共卫生学者, 教授]}
  yibaoju: {name: 省医保局, kind: organisation, roles: []}
  nvzi: {name: 一名背着孩子的女子, kind: unnamed, roles: []}
notes: two women in dispute (village doctor and bureau head), 她 for either of them and for a third, unnamed one; herdsman's words; province office as source; deadline and open interval; document title in marks
---
# 一张处方开了三个月 <m s="zeren">村医</m>：“<q s="zeren">血压不会等文件</q>”

新华社成都<t v="2024-07-10">7月10日</t>电（记者郁南风、桑吉）海拔4100米的木纳村只有一间卫生室，也只有一名医生。<t v="2024-05">今年5月</t>，泽仁卓玛给37名高血压患者一次开了三个月的药，超出规定的两个月，被县里通报批评。

“<q s="zeren">大雪封山要封到4月，血压不会等文件，</q>”<m s="zeren">她</m>说。

作出通报的县卫生健康局局长潘晓梅并不认为自己做错了。“<q s="pan" id="2">规定不是墙，是护栏，</q>”<m s="pan">潘晓梅</m><t v="2024-07-09">9日</t>在县城的办公室里对记者说，“<q s="pan" id="2">护栏可以挪，但不能由开车的人自己挪。</q>”<m s="pan">她</m>承认，<i s="pan">这份通报发出前没有人上山看过</i>。

上山要走六个小时。74岁的牧民阿都老人<t v="2023-24">去年冬天</t>断药后晕倒在牛圈里。“<q s="adu" id="4">是卓玛骑马来的，</q>”<m s="adu">老人</m>指着墙上的马鞍，“<q s="adu" id="4">药到了，马病了。</q>”

卫生室门口，<m s="nvzi">一名背着孩子的女子</m>告诉记者，她从邻乡赶来，因为这里“<q s="nvzi" type="mixed">说得清话</q>”。<m s="nvzi">她</m>不肯留下姓名：“<q s="nvzi">写卓玛就行了，我们都叫卓玛。</q>”

<m s="lin">公共卫生学者林叔宁</m>认为，<i s="lin">长处方在高原牧区利大于弊</i>。“<q s="lin">问题不在于开多少天，在于谁来随访，</q>”<m s="lin">这位教授</m>说。

转机出现在<t v="2024-06-28">6月28日</t>。<m s="yibaoju">省医保局</m>印发通知说，<i s="yibaoju">海拔3500米以上地区慢性病处方可放宽至十二周</i>。通报随即被撤销。

潘晓梅亲自把撤销文件送上山，这是她<t v="2022-11/..">自2022年11月</t>上任以来第一次到木纳村。两个人在火塘边坐了一夜。“<q s="pan" id="6">我跟她道了歉，她给我量了血压，</q>”<m s="pan">局长</m>后来回忆，“<q s="pan" id="6">一百五，比她的病人还高。</q>”

泽仁卓玛把那张《关于撤销通报的决定》夹进了出诊本。新的随访制度将<t v="2024-09-01/..">从9月1日起</t>试行，<t v="2024-12-31">年底前</t>评估。“<q s="zeren" id="7">她答应<t v="2024-23">秋天</t>再来，</q>”<m s="zeren">泽仁卓玛</m>说，“<q s="zeren" id="7">我答应不开三个月给她。</q>”
