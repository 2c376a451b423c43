---
id: zh-862
language: zh-Hans
agency: "中新社"
outlet: "人文周刊"
domain: zh862.example
authors: []
published: 2025-09-02T16:00:00+08:00
modified: null
dateline: null
copyright: {holders: ["人文周刊"], year: null, notice: "© 人文周刊", licence: null, reserved: false}
tdm: null
speakers:
  lingdui: {name: "祁长河", kind: person, roles: ["考古领队"]}
  jiaoshou: {name: "孟雪琴", kind: person, roles: ["教授"]}
  xuesheng: {name: "小杨", kind: person, roles: ["博士生"]}
  cunmin: {name: "马得福", kind: person, roles: ["村民"]}
  yuan: {name: "甘肃省文物考古研究所", kind: organisation, roles: []}
  waiguo: {name: "菲利普·格兰杰", kind: person, roles: ["法国汉学家"]}
  guanzhang: {name: "博物馆馆长", kind: unnamed, roles: []}
  wangyou: {name: "网友", kind: group, roles: []}
notes: "考古；领队、教授、博士生小杨、老马"
---
# 西北荒漠发现汉代驿站　<m s="lingdui">领队</m>：“<q s="lingdui">我们闻到了两千年前的马草</q>”

中新社兰州9月2日电 (记者 何静) 甘肃省文物考古研究所2日披露，在河西走廊一处荒漠中发现保存完好的汉代驿站遗址，出土简牍一千二百余枚。

“<q s="lingdui" id="1">打开地窖的那一刻，我们闻到了两千年前的马草味，</q>”<m s="lingdui">考古领队祁长河</m>在发布会上说，“<q s="lingdui" id="1">在场的人都不敢呼吸。</q>”

<m s="lingdui">祁长河</m>介绍，<i s="lingdui">遗址面积约八千平方米，分为马厩、客舍和瞭望台三部分</i>。其中一枚木简记录了驿卒的抱怨：“天寒，马瘦，三日无酒。”

<m s="jiaoshou">兰州大学历史学院教授孟雪琴</m>认为，<i s="jiaoshou">这批简牍将改写人们对丝绸之路驿传制度的认识</i>。<m s="jiaoshou">她</m>指出：“<q s="jiaoshou">过去我们知道皇帝怎么想，现在终于知道驿卒怎么想。</q>”

负责清理简牍的<m s="xuesheng">博士生小杨</m>告诉记者，<i s="xuesheng">她连续四个月每天工作十个小时</i>。“<q s="xuesheng">晚上做梦都是隶书，</q>”<m s="xuesheng">小杨</m>笑道。

最早发现遗址的是当地村民马得福。去年冬天他放羊时掉进一个洞里。“<q s="cunmin" id="2">我以为是狼窝，拿手机一照，墙上有字，</q>”<m s="cunmin">老马</m>回忆说，“<q s="cunmin" id="2">我就给县里打了电话。</q>”

<m s="waiguo">法国汉学家菲利普·格兰杰</m>通过邮件对中新社表示，<i s="waiguo" via="中新社">这一发现可与居延汉简相提并论</i>。<m s="waiguo">格兰杰</m>在邮件末尾用中文写道：“<q s="waiguo">我明天就买机票。</q>”

遗址将以“悬泉北驿”命名。<m s="guanzhang">省博物馆馆长</m>透露，<i s="guanzhang">部分简牍最快明年春天展出</i>。不少<m s="wangyou">网友</m>留言说，“<q s="wangyou" type="mixed">穿越千年的朋友圈</q>”让人破防。

<m s="yuan">研究所</m>提醒，<i s="yuan">遗址目前不对外开放，擅自进入属违法行为</i>。
