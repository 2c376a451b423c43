---
id: zh-415
language: zh-Hans
agency: null
outlet: 滨海夜读
domain: binhai-yedu.example
authors: [樊可]
published: 2025-05-09T22:30:00+08:00
modified: null
dateline: null
copyright: {holders: [滨海夜读], year: [2020, 2025], notice: "2020-2025 滨海夜读 保留所有权利", licence: null, reserved: true}
tdm: reserved
speakers:
  mu: {name: 穆连成, kind: person, roles: [消防站站长, 站长]}
  qiao: {name: 乔依诺, kind: person, roles: [消防员, 队员]}
  mudq: {name: 穆丹青, kind: person, roles: [女儿, 护士]}
  zhuhu: {name: 一位住户, kind: unnamed, roles: []}
  laoye: {name: 一位九旬老人, kind: unnamed, roles: []}
  jiuyuan: {name: 消防救援支队, kind: organisation, roles: []}
notes: fire rescue feature; station head (man) and his daughter nurse share surname 穆; young firefighter, woman, and daughter both 她; resident and old man without names; letters/statement; WeChat; times of the same night
---
# 二十三楼的六分钟

<t v="2025-05-08T01:12">8日凌晨1时12分</t>，江湾小区一栋二十八层的住宅起火，警铃响了六分钟。报警电话里，<m s="zhuhu">一位住户</m>只说了一句话：“<q s="zhuhu">二十三楼有老人，快来。</q>”

消防站站长穆连成带队第一个上楼。“<q s="mu">烟挡住了安全灯，我们是摸着栏杆上去的，</q>”<m s="mu">他</m><t v="2025-05-09">9日</t>在办公室里说。站在他身后的队员乔依诺今年二十六岁，是那晚唯一的女消防员。“<q s="qiao" id="3">他不回头，我就没有回头，</q>”<m s="qiao">乔依诺</m>说，“<q s="qiao" id="3">一层楼二十七级台阶，我数了。</q>”

被困的是一位九旬老人。<m s="mu">穆连成</m>说，<i s="mu">老人听不见喊话，他们敲了三分钟门</i>。“<q s="laoye">我以为是送报的，</q>”<m s="laoye">老人</m><t v="2025-05-09">第二天</t>在病房里笑着对探望的人说。

另一个人在楼下。穆连成的女儿穆丹青是社区医院的护士，那晚她值夜班。“<q s="mudq" id="4">我接到的第一个病人是我爸的病人，</q>”<m s="mudq">穆丹青</m>说，“<q s="mudq" id="4">第二个才轮到我爸。</q>”她给父亲清洗了烫伤的手背，父女俩没有多说一句。

“<q s="mu">她给我擦药的时候，手比我稳，</q>”<m s="mu">站长</m>说。<m s="qiao">乔依诺</m>在一旁插话：“<q s="qiao">站长擦完药又上去了一趟。</q>”

<m s="jiuyuan">消防救援支队</m><t v="2025-05-09">9日</t>通报，<i s="jiuyuan">火灾由充电设备短路引起，三户过火，无人死亡</i>。<m s="jiuyuan">支队</m>在通报末尾写道：“<q s="jiuyuan">请把充电器拔下来，再读这份通报。</q>”

乔依诺把这句话抄在了随身的小本子上，本子第一页贴着老人<t v="2025-05-09">当天上午</t>送来的信。“<q s="laoye">姑娘，鞋跟响得真好听，</q>”<m s="laoye">老人</m>写道。该小区<t v="2019">2019年</t>建成，<t v="2025-06-30">6月底前</t>将全部加装烟感报警器。
