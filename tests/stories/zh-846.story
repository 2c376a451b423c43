---
id: zh-846
language: zh-Hans
agency: null
outlet: "都市民生报"
domain: zh846.example
authors: [卢晓雯]
published: 2025-11-12T08:00:00+08:00
modified: null
dateline: null
copyright: {holders: ["都市民生报"], year: null, notice: "© 都市民生报", licence: null, reserved: false}
tdm: null
speakers:
  dangshi: {name: "赵先生", kind: person, roles: []}
  wuye: {name: "物业公司经理", kind: unnamed, roles: []}
  juweihui: {name: "方玉兰", kind: person, roles: ["居委会主任"]}
  lvshi: {name: "谭志远", kind: person, roles: ["律师"]}
  jiedao: {name: "街道办", kind: organisation, roles: []}
  linju: {name: "一位邻居", kind: unnamed, roles: []}
notes: "民生纠纷；赵先生、物业经理、居委会主任、律师、街道办、邻居"
---
# 加装电梯五年未果，业主：<i s="dangshi">等不起了</i>

家住城北花园小区6楼的赵先生今年71岁，因膝盖置换手术，已经三个月没有下过楼。“<q s="dangshi">买菜靠儿子，晒太阳靠窗户，</q>”<m s="dangshi">赵先生</m>苦笑着告诉记者。

他介绍，<i s="dangshi"><t v="2020">2020年</t>楼里12户就签了同意书，但一楼住户始终反对</i>。“<q s="dangshi">我不怪人家，可是我也等不起了，</q>”<m s="dangshi">他</m>说。

一楼的一位邻居向记者解释，<i s="linju">电梯井会挡住自家卧室的采光</i>。“<q s="linju">房子是我一辈子的积蓄，谁来赔？</q>”

记者随后联系到物业公司。<m s="wuye">该公司一名经理</m>回应称，<i s="wuye">物业只负责协助，无权决定</i>。

“<q s="juweihui">我们已经开过九次协调会，茶都喝了几十壶，</q>”居委会主任方玉兰说。她表示，<i s="juweihui">社区正在尝试“斜行电梯”方案，对采光影响较小</i>。

对此，律师谭志远指出，<i s="lvshi">根据民法典，双三分之二业主同意即可加装</i>。不过他也提醒：“<q s="lvshi">法律能装上电梯，装不上和气。</q>”

<m s="jiedao">街道办</m><t v="2025-11-11">昨日</t>答复本报称，<i s="jiedao">将于<t v="2025-11">本月内</t>组织第十次协商</i>。
