---
id: zh-404
language: zh-Hans
agency: 法新社
outlet: 世界健康报道
domain: shijie-jiankang.example
authors: []
published: 2022-12-08T02:10:00+08:00
modified: null
dateline: {place: 布兰太尔, agency: 法新社, date: 2022-12-07}
copyright: {holders: [法新社], year: 2022, notice: "© 法新社 2022", licence: null, reserved: false}
tdm: reserved
speakers:
  mwanza: {name: "格蕾丝·姆万扎", kind: person, roles: [卫生部长, 部长]}
  tan: {name: 谭德塞, kind: person, roles: [世界卫生组织总干事, 总干事]}
  banda: {name: "奇孔迪·班达", kind: person, roles: [护士长]}
  wujie: {name: 无国界医生组织, kind: organisation, roles: []}
  fuqin: {name: 一位父亲, kind: unnamed, roles: []}
  waijiaoguan: {name: 一名西方外交官, kind: unnamed, roles: []}
notes: translated French copy; minister and head nurse both women (她 twice for the nurse, once for the minister); director-general known by Chinese name; organisation then 该组织; father unnamed, 他 not the director-general; filed after midnight Beijing time; via BBC
---
# 霍乱席卷马拉维 <m s="banda">护士长</m>：“<q s="banda">床单不够，就用窗帘</q>”

（法新社布兰太尔<t v="2022-12-07">12月7日</t>电）非洲南部国家马拉维遭遇十年来最严重的霍乱，<t v="2022-03/..">自3月以来</t>已有三百余人死亡。<t v="2022-12-05">本周一</t>，卫生部长格蕾丝·姆万扎宣布全国进入公共卫生紧急状态。

“<q s="mwanza">我们不缺勇气，我们缺氯片，</q>”<m s="mwanza">姆万扎</m>在首都利隆圭说。<m s="mwanza">部长</m>否认政府反应迟缓，称反对党的指责“<q s="mwanza" type="mixed">比细菌传播得更快</q>”。

在南部的伊丽莎白女王中央医院，护士长奇孔迪·班达已经连续工作了三十个小时。“<q s="banda">床单不够，就用窗帘。窗帘不够，就用我的裙子，</q>”<m s="banda">她</m>说。<m s="banda">班达</m>回忆，<i s="banda"><t v="2022-12-03">上周六</t>一小时内送来了十九个孩子</i>。

<m s="fuqin">一位父亲</m>在走廊里抱着四岁的女儿。“<q s="fuqin">她问我河水为什么会咬人，</q>”<m s="fuqin">他</m>低声说。女孩<t v="2022-12-07">周三早晨</t>已能自己喝水。

世界卫生组织总干事谭德塞呼吁富国分享疫苗。“<q s="tan" via="英国广播公司">全世界的库存只够一个中等城市用三天，</q>”<m s="tan">谭德塞</m>对英国广播公司表示。<m s="tan">他</m>还说，<i s="tan">首批290万剂疫苗已运抵，第二批将<t v="2023-01">于1月</t>起运</i>。

<m s="wujie">无国界医生组织</m>认为，<i s="wujie">这远远不够</i>。“<q s="wujie">雨季才刚刚开始，</q>”<m s="wujie">该组织</m>在声明中警告。

<m s="waijiaoguan">一名西方外交官</m>则告诉法新社，<i s="waijiaoguan" via="法新社">部分援款仍锁在<t v="2022-35">三季度</t>的审计里</i>。“<q s="waijiaoguan" via="法新社">表格在空调房里走路，病人在泥地里走路，</q>”<m s="waijiaoguan">这名外交官</m>说。

布兰太尔的学校将停课<t v="../2023-01-02">至1月2日</t>。姆万扎<t v="2022-12-07">周三下午</t>到医院探望，在班达面前停了下来。“<q s="mwanza">您需要什么？</q>”<m s="mwanza">部长</m>问。“<q s="banda">需要您别挡着门，</q>”<m s="banda">护士长</m>答。

马拉维上一次大规模疫情发生在<t v="2001/2002">2001年至2002年</t>。官方的抗疫运动取名“净手行动”。
