---
id: zh-880
language: zh-Hans
agency: "新华社"
outlet: "环球早报"
domain: zh880.example
authors: []
published: 2026-03-02T21:15:00+08:00
modified: null
dateline: null
copyright: {holders: ["环球早报"], year: null, notice: "© 环球早报", licence: null, reserved: false}
tdm: null
speakers:
  zongli: {name: "哈立德·曼苏尔", kind: person, roles: ["总理"]}
  fayan: {name: "萨米·哈达德", kind: person, roles: ["军方发言人"]}
  lian: {name: "玛利亚·科斯塔", kind: person, roles: ["联合国秘书长特使"]}
  jumin: {name: "艾哈迈德", kind: person, roles: ["居民"]}
  waijiao: {name: "林卫东", kind: person, roles: ["外交部发言人"]}
  fandui: {name: "反对派武装", kind: group, roles: []}
  yisheng: {name: "当地一名医生", kind: unnamed, roles: []}
  xuezhe: {name: "优素福·纳赛尔", kind: person, roles: ["政治分析人士"]}
notes: "停火"
---
# 停火协议首日局势总体平静　<m s="lian">联合国特使</m>：“<q s="lian">这只是第一步</q>”

新华社贝塔拉3月2日电（记者刘岩）贝塔拉政府与反对派武装达成的停火协议2日零时起生效。<m s="zongli">贝塔拉总理哈立德·曼苏尔</m>当天发表电视讲话说，<i s="zongli">政府将严格遵守协议，但会对任何挑衅作出回应</i>。

“<q s="zongli">枪声已经响了四年，今天我们终于可以听到孩子们上学的声音，</q>”<m s="zongli">曼苏尔</m>说。

<m s="fayan">军方发言人萨米·哈达德</m>表示，<i s="fayan">北部前线2日上午发生两起零星交火，没有造成人员伤亡</i>。<m s="fandui">反对派武装</m>则在声明中指责政府军“<q s="fandui" type="mixed">蓄意破坏停火</q>”。

<m s="lian">联合国秘书长特使玛利亚·科斯塔</m>在日内瓦对媒体说，停火“<q s="lian">只是第一步，真正的考验是人道通道能否打开</q>”。<m s="lian">她</m>呼吁各方尽快就交换被扣押人员展开谈判。

<m s="waijiao">中国外交部发言人林卫东</m>在例行记者会上表示，<i s="waijiao">中方欢迎有关各方达成停火协议</i>。“<q s="waijiao">中方愿继续为推动政治解决发挥建设性作用，</q>”<m s="waijiao">他</m>说。

在首都东郊，45岁的居民艾哈迈德正在清理自家杂货店门前的瓦砾。“<q s="jumin" via="新华社">我不知道能维持多久，但今晚我想睡个整觉，</q>”<m s="jumin">艾哈迈德</m>告诉新华社记者。<m s="yisheng">当地一名医生</m>说，<i s="yisheng">医院的麻醉药只够用三天</i>。

<m s="xuezhe">政治分析人士优素福·纳赛尔</m>认为，<i s="xuezhe">双方互信严重不足，协议随时可能破裂</i>。
