---
id: zh-418
language: zh-Hans
agency: 法新社
outlet: 高原国际观察
domain: gaoyuan-guoji.example
authors: []
published: 2025-03-06T18:30:00+08:00
modified: null
dateline: {place: 加德满都, agency: 法新社, date: 2025-03-06}
copyright: {holders: [法新社], year: 2025, notice: "© 2025 法新社。禁止任何形式的复制与数据抓取。", licence: null, reserved: true}
tdm: reserved
speakers:
  rai: {name: "苏米特拉·拉伊", kind: person, roles: [登山者, 尼泊尔登山者]}
  thapa: {name: "比什努·塔帕", kind: person, roles: [旅游部长, 部长]}
  zhang: {name: 章若水, kind: person, roles: [中国领队, 领队]}
  lama: {name: "旺堆·喇嘛", kind: person, roles: [向导, 夏尔巴向导]}
  xiehui: {name: 尼泊尔登山协会, kind: organisation, roles: [协会]}
  erzi: {name: 拉伊的儿子, kind: unnamed, roles: []}
notes: mountaineering permits; woman climber, minister man, Chinese team leader woman (章 surname), guide man; association then 协会; son unnamed; satellite phone; prices; permit date; mixed; nested; role pronouns
---
# 尼泊尔珠峰收费涨价 <m s="lama">向导</m>：“<q s="lama">山不涨价，人涨价</q>”

（法新社加德满都<t v="2025-03-06">3月6日</t>电）尼泊尔政府宣布，<t v="2025-09-01/..">自9月1日起</t>将珠穆朗玛峰登山许可费由1.1万美元提高到1.5万美元，这是十年来首次调整。

“<q s="thapa">费用提高是为了管理，不是为了生意，</q>”<m s="thapa">旅游部长比什努·塔帕</m>在记者会上说。<m s="thapa">他</m>表示，<i s="thapa">增收部分将用于清理垃圾</i>。

刚从西坡下来的登山者苏米特拉·拉伊却摇了摇头。“<q s="rai">我在四号营地捡到的氧气瓶比我的牙齿还多，</q>”<m s="rai">这位尼泊尔登山者</m>说。<m s="rai">拉伊</m>认为，<i s="rai">加价只会让穷的队伍更冒险</i>。她十二岁的儿子在旁边听完，拉了拉她的衣角。“<q s="erzi">妈妈，山会收到钱吗？</q>”<m s="erzi">他</m>问。

中国领队章若水正在加德满都采购装备。“<q s="zhang" via="法新社">四千美元不算多，但名额少一半才算多，</q>”<m s="zhang">章若水</m>告诉法新社。<m s="zhang">她</m>透露，<i s="zhang" via="法新社">她的队伍已决定<t v="2025-23">今年秋季</t>改走北坡</i>。

<m s="xiehui">尼泊尔登山协会</m>在声明中称，<i s="xiehui">新规会使登山人数减少约15%</i>，但强调减少“<q s="xiehui" type="mixed">未必是坏事</q>”。协会呼吁设立上限。

在南奇市集，夏尔巴向导旺堆·喇嘛修着一双登山靴。“<q s="lama" id="9">山不涨价，人涨价，</q>”<m s="lama">喇嘛</m>说，“<q s="lama" id="9">我的工资还停在<t v="2012">2012年</t>。</q>”问他<t v="2025">今年</t>会不会登顶，<m s="lama">向导</m>笑了：“<q s="lama">先登财务部的楼梯。</q>”

登山季<t v="2025-04/2025-05">4月到5月</t>开启。当地把山顶前最后一段险路叫“希拉里台阶”，<t v="2015-04-25">2015年4月25日</t>的地震已经将它改变。
