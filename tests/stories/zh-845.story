---
id: zh-845
language: zh-Hans
agency: 新华社
outlet: "环球观察"
domain: zh845.example
authors: []
published: 2026-03-25T09:30:00+08:00
modified: null
dateline: {place: 北京, agency: 新华社, date: null}
copyright: {holders: ["环球观察"], year: null, notice: "© 环球观察", licence: null, reserved: false}
tdm: null
speakers:
  fayan: {name: "林静", kind: person, roles: ["外交部发言人"]}
  ou: {name: "让·杜兰德", kind: person, roles: ["欧盟驻华大使"]}
  mei: {name: "罗伯特·海斯", kind: person, roles: ["美国国务院副发言人"]}
  xuezhe: {name: "彭立", kind: person, roles: ["国际问题研究院研究员"]}
  shang: {name: "一位德国企业代表", kind: unnamed, roles: []}
notes: "外交部记者会；大使、美方、学者、企业代表；彭博社"
---
# 外交部：<i s="fayan">中方愿同欧方加强对话</i>

新华社北京<t v="2026-03-25">3月25日</t>电 外交部发言人林静<t v="2026-03-25">25日</t>在例行记者会上就中欧经贸关系回答了记者提问。

有记者问：欧盟日前宣布对部分中国产品启动调查，中方对此有何评论？<m s="fayan">林静</m>表示，<i s="fayan">中方坚决反对将经贸问题政治化</i>。“<q s="fayan" id="1">保护主义保护不了竞争力，</q>”<m s="fayan">她</m>说，“<q s="fayan" id="1">对话的大门始终是敞开的。</q>”

欧盟驻华大使让·杜兰德在接受彭博社采访时称，调查“<q s="ou" via="彭博社" type="mixed">并不针对任何国家</q>”。他还说：“<q s="ou" via="彭博社">我们要的是公平的赛道，不是空的赛道。</q>”

美国国务院副发言人罗伯特·海斯则对记者表示，<i s="mei">华盛顿正密切关注事态发展</i>。

“<q s="xuezhe">双方都有底牌，也都有软肋，关键看谁先伸手，</q>”国际问题研究院研究员彭立分析说。<m s="xuezhe">彭立</m>认为，<i s="xuezhe"><t v="2026-22">今年夏天</t>的领导人会晤将是重要窗口</i>。

在上海举行的一场论坛上，<m s="shang">一位德国企业代表</m>直言：“<q s="shang">企业最怕的不是关税，是不知道<t v="2026-03-26">明天</t>的关税。</q>”
