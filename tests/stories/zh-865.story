---
id: zh-865
language: zh-Hans
agency: "新华社"
outlet: "岭南晨报"
domain: zh865.example
authors: []
published: 2026-06-18T14:00:00+08:00
modified: null
dateline: null
copyright: {holders: ["岭南晨报"], year: null, notice: "© 岭南晨报", licence: null, reserved: false}
tdm: null
speakers:
  shizhang: {name: "卢志刚", kind: person, roles: ["副市长"]}
  yingji: {name: "市应急管理局", kind: organisation, roles: []}
  duizhang: {name: "樊勇", kind: person, roles: ["救援队队长"]}
  cunmin: {name: "李桂花", kind: person, roles: ["村民"]}
  qixiang: {name: "曾晓岚", kind: person, roles: ["首席预报员"]}
  fuze: {name: "铁路部门有关负责人", kind: unnamed, roles: []}
  zhiyuan: {name: "小郑", kind: person, roles: ["志愿者"]}
  yisheng: {name: "聂红梅", kind: person, roles: ["医生"]}
notes: "暴雨"
---
# 暴雨袭击粤北　两万余人紧急转移

新华社广州6月18日电（记者 罗晨、叶子文）连日暴雨致粤北多地发生山洪和山体滑坡。截至18日中午，已紧急转移群众2.1万人，7人失联。

<m s="shizhang">韶云市副市长卢志刚</m>在18日上午举行的新闻发布会上通报，<i s="shizhang">全市有13个乡镇通信中断，抢修人员正徒步进入</i>。“<q s="shizhang">只要还有一个人没找到，搜救就不会停，</q>”<m s="shizhang">他</m>说。

记者在受灾最重的龙潭村看到，村口的石桥已被冲毁。蓝天救援队队长樊勇刚从对岸游回来。“<q s="duizhang" id="2">水太急，冲锋舟靠不过去，</q>”<m s="duizhang">樊勇</m>抹了一把脸上的泥水，“<q s="duizhang" id="2">我们只能拉绳子，一个一个往外接。</q>”

被救出的<m s="cunmin">村民李桂花</m>告诉记者，<i s="cunmin">凌晨三点听见狗叫，开门时水已经没过膝盖</i>。“<q s="cunmin">要不是村干部挨家挨户敲门，我们一家五口就完了，</q>”<m s="cunmin">她</m>哽咽着说。

在镇中学临时安置点，来自县人民医院的<m s="yisheng">医生聂红梅</m>介绍，<i s="yisheng">安置点已接诊群众180多人次，多为皮外伤和感冒</i>。<m s="yisheng">聂红梅</m>提醒：“<q s="yisheng">洪水退后一定不要喝生水。</q>”

<m s="zhiyuan">志愿者小郑</m>一边分发盒饭一边说：“<q s="zhiyuan">我家也被淹了，但这里更需要人。</q>”

<m s="qixiang">省气象台首席预报员曾晓岚</m>表示，<i s="qixiang">预计19日夜间起雨势减弱，但局部仍有大暴雨</i>。

<m s="fuze">铁路部门有关负责人</m>说，<i s="fuze">京广线部分列车停运，旅客可在线上免费退票</i>。

<m s="yingji">市应急管理局</m>发布提示称，<i s="yingji">请市民非必要不出行，远离河道和山边</i>。
