---
id: zh-414
language: zh-Hans
agency: 中新社
outlet: 丝路农机网
domain: silu-nongji.example
authors: [翟青]
published: 2022-10-27T18:50:00+08:00
modified: 2022-10-28T09:00:00+08:00
dateline: {place: 乌鲁木齐, agency: 中新社, date: 2022-10-27}
copyright: {holders: [中新社], year: null, notice: "中新社版权所有，翻印必究", licence: null, reserved: true}
tdm: null
speakers:
  mai: {name: "麦丽亚姆·艾山", kind: person, roles: [棉农, 合作社理事长]}
  gu: {name: 谷成林, kind: person, roles: [采棉机手, 机手]}
  yang: {name: 阳桂花, kind: person, roles: [农机站站长, 站长]}
  nongji: {name: 农机企业, kind: organisation, roles: []}
  nongyeting: {name: 自治区农业农村厅, kind: organisation, roles: []}
  peng: {name: 彭一凡, kind: person, roles: [工程师]}
  nongmin: {name: 邻村的一位农民, kind: unnamed, roles: []}
notes: cotton harvest feature; cooperative head woman and station chief woman (both 她), machine operator and engineer men; unnamed farmer; enterprise and department as speakers; name with middle dot; area, time and season figures; 中新社 dateline
---
# 六天收完五千亩棉田 <m s="gu">机手</m>：“<q s="gu">我看着棉花睡觉</q>”

中新社乌鲁木齐<t v="2022-10-27">10月27日</t>电（记者 翟青）地里的棉花还剩最后一个角，采棉机的灯已经亮了十六个小时。<t v="2022-10-26">26日夜里</t>，机手谷成林把机器停在地头，只喝了半壶水。

“<q s="gu">闭上眼全是白的，我看着棉花睡觉，</q>”<m s="gu">他</m>说。

这片棉田属于阿克苏地区沙雅县一家合作社，理事长麦丽亚姆·艾山<t v="2022-09/..">自9月以来</t>没有回过家。“<q s="mai"><t v="2021">去年</t>用手摘，一百个人摘了四十天，现在四个人六天，</q>”<m s="mai">麦丽亚姆</m>说。<m s="mai">她</m>透露，<i s="mai">机器中有三台是贷款买的</i>。

县农机站站长阳桂花带着记者看仪表。“<q s="yang">损失率降到百分之三以下，数字不会骗人，</q>”<m s="yang">她</m>说。<m s="yang">这位站长</m>指出，<i s="yang">机手比机器还缺，一个熟手要带两个徒弟</i>。

工程师彭一凡蹲在机器底下换刀片。“<q s="peng">问题出在<t v="2022-07">7月</t>的雨，桃子开得不齐，</q>”<m s="peng">彭一凡</m>说。“<q s="peng"><t v="2023">明年</t>把行距改到七十六厘米，它就不闹脾气了。</q>”

<m s="nongji">农机企业</m>在回复中表示，<i s="nongji">已将备用件提前运抵阿克苏</i>。<m s="nongyeting">自治区农业农村厅</m>介绍说，<i s="nongyeting"><t v="2022">今年</t>全区机采率预计超过八成</i>。

邻村的一位农民特意骑摩托来看。“<q s="nongmin">我就想摸一下机器，</q>”<m s="nongmin">他</m>说。谷成林带着他绕机器走了一圈。“<q s="gu">摸可以，别问价，</q>”<m s="gu">机手</m>笑着说。

夜里收工后，麦丽亚姆给女儿打去电话，忽然挂断。“<q s="mai" id="9">她问我<t v="2022-10-26">今天</t>有没有给她买糖，</q>”<m s="mai">理事长</m>说，“<q s="mai" id="9">我忘了，我只记得公斤。</q>”

收购价<t v="2022-10-21/..">从上周五起</t>回升至每公斤6.7元。采收要<t v="2022-11-10">在11月10日前</t>结束，当地人管这叫“白色战役”。
