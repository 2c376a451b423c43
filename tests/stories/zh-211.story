---
id: zh-211
language: zh-Hans
agency: 新华社
outlet: 深空周刊
domain: shenkong-zhoukan.example
authors: [谭俊, 霍思佳]
published: 2024-12-03T06:50:00+08:00
modified: 2024-12-03T09:12:00+08:00
dateline: {place: 海南文昌, agency: 新华社, date: 2024-12-03}
copyright: {holders: [深空周刊], year: 2024, notice: "未经深空周刊书面授权，任何单位和个人不得转载、镜像或用于训练人工智能模型 © 2024", licence: null, reserved: true}
tdm: reserved
speakers:
  lian: {name: 廉颂, kind: person, roles: [任务总设计师, 总师]}
  gu: {name: 顾盼, kind: person, roles: [测控调度员, 姑娘]}
  jie: {name: 谢长贵, kind: person, roles: [老兵]}
  haizi: {name: 七岁男孩, kind: unnamed, roles: []}
  guojia: {name: 国家航天局, kind: organisation, roles: []}
  esa: {name: 欧洲空间局, kind: organisation, roles: []}
notes: launch just after midnight, so 昨晚 and 3日凌晨; mission names in marks; countdown call and loudspeaker words quoted; 总师 as role; dateline with province and city; congratulation by a foreign organisation on a platform (via)
---
# “望舒三号”升空 <m s="lian">总设计师</m>：“<q s="lian">我终于敢看月亮了</q>”

新华社海南文昌<t v="2024-12-03">12月3日</t>电（记者谭俊、霍思佳）<t v="2024-12-03T00:07">3日0时07分</t>，我国“望舒三号”探测器在文昌航天发射场点火升空。<t v="2024-12-03T00:44">0时44分</t>，<m s="guojia">国家航天局</m>宣布，<i s="guojia">探测器准确进入地月转移轨道</i>。

“<q s="gu">五、四、三、二、一，点火！</q>”年轻的<m s="gu">测控调度员顾盼</m>喊出口令时，声音有些发颤。“<q s="gu" id="21">我练了八百遍，可是真到那一秒，嘴唇是麻的，</q>”<m s="gu">这位姑娘</m>后来说，“<q s="gu" id="21">谁也没教过我怎么跟火箭说再见。</q>”

任务总设计师廉颂<t v="2024-12-02">昨晚</t>一夜没有坐下。听到入轨的消息，<m s="lian">他</m>摘下眼镜擦了擦，说：“<q s="lian">我终于敢看月亮了。</q>”

发射原定<t v="2024-11-29">上周五</t>进行，因液氢阀门读数异常推迟四天。“<q s="lian" id="1">那个读数只偏了千分之三，</q>”<m s="lian">廉总师</m>对记者说，“<q s="lian" id="1">但月亮不接受四舍五入。</q>”<m s="lian">他</m>强调，<i s="lian">推迟是全体岗位一致同意的决定</i>。

龙楼镇的海滩上挤满了观众。从湖北赶来的老兵谢长贵带着一台<t v="1970">1970年</t>的旧收音机。“<q s="jie">当年我就是用它听‘东方红’的，</q>”<m s="jie">谢长贵</m>说。身边一个<m s="haizi">七岁男孩</m>仰着头问：“<q s="haizi">爷爷，月亮会疼吗？</q>”老人没有回答，把孩子举上了肩头。

### 下一站：冯·卡门以西

按照计划，“望舒三号”将<t v="2024-12-08">于12月8日</t>实施近月制动，<t v="2024-12-21~">21日前后</t>择机着陆。着陆器携带的“萤火”小车设计寿命为三个月昼。<m s="guojia">国家航天局</m>在通报中说：“<q s="guojia">欢迎各国科学家<t v="2025-21">明年春季</t>申请使用首批数据。</q>”

<m s="esa">欧洲空间局</m><t v="2024-12-03">3日</t>在社交平台发文祝贺，称此次发射是“<q s="esa" via="社交平台" type="mixed">一次干净利落的出发</q>”。

此前，“望舒一号”和“望舒二号”分别<t v="2019">于2019年</t>和<t v="2022-08">2022年8月</t>完成绕月任务。<t v="2021/..">自2021年起</t>，廉颂在办公室里挂了一幅字：“月有阴晴，数无虚实”。

天快亮的时候，有人问他接下来做什么。“<q s="lian" id="22">回家，</q>”<m s="lian">廉颂</m>说，“<q s="lian" id="22">我答应女儿<t v="2024-12-03">今天</t>送她上学。</q>”
