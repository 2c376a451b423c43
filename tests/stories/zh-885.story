---
id: zh-885
language: zh-Hans
agency: "新华社"
outlet: "体坛晨报"
domain: zh885.example
authors: []
published: 2026-09-21T19:50:00+08:00
modified: null
dateline: null
copyright: {holders: ["体坛晨报"], year: null, notice: "© 体坛晨报", licence: null, reserved: false}
tdm: null
speakers:
  chen: {name: "陈雨彤", kind: person, roles: ["选手"]}
  lao: {name: "马文斌", kind: person, roles: ["主教练"]}
  dui: {name: "李智恩", kind: person, roles: ["韩国选手"]}
  pei: {name: "戴晓倩", kind: person, roles: ["搭档"]}
  mama: {name: "陈雨彤的母亲", kind: unnamed, roles: []}
  yi: {name: "队医", kind: unnamed, roles: []}
  guan: {name: "小林", kind: person, roles: ["观众"]}
  pinglun: {name: "国际羽联", kind: organisation, roles: []}
notes: "羽毛球"
---
# 陈雨彤逆转夺冠　“<q s="chen">我告诉自己一分一分打</q>”

新华社东京9月21日电（记者王梓）羽毛球世锦赛21日在东京落幕，中国选手陈雨彤在女单决赛中以2比1逆转韩国名将李智恩，首次夺得世界冠军。

“<q s="chen" id="1">第二局落后八分的时候，我告诉自己一分一分打，别去看比分牌，</q>”<m s="chen">陈雨彤</m>赛后说，“<q s="chen" id="1">站上领奖台的时候腿还是软的。</q>”

中国队主教练马文斌对弟子的表现赞不绝口。“<q s="lao">她今天赢在脑子，不是赢在体力，</q>”<m s="lao">马文斌</m>说。不过<m s="lao">他</m>也指出，<i s="lao">中国女单的整体厚度还不够，亚运会仍将是一场硬仗</i>。

失利的李智恩在新闻发布会上几度落泪。<m s="dui">她</m>表示，<i s="dui">脚踝的旧伤在第三局复发，但对手配得上冠军</i>。“<q s="dui">明年我会回来，</q>”<m s="dui">她</m>说。

<m s="yi">队医</m>介绍说，<i s="yi">陈雨彤赛前一周还在发低烧</i>。<m s="pei">陈雨彤的双打搭档戴晓倩</m>笑着“爆料”：“<q s="pei">她昨晚紧张得吃了两碗泡面。</q>”

远在湖南的<m s="mama">陈雨彤的母亲</m>在电话里告诉记者：“<q s="mama">女儿受的苦我都知道，我没敢看直播，是邻居敲门告诉我的。</q>”

<m s="pinglun">国际羽联</m>在社交媒体上称这场比赛是“<q s="pinglun" type="mixed">本届赛事的最佳对决</q>”。<m s="guan">来自东京的观众小林</m>说，<i s="guan">虽然日本选手没进决赛，但能现场看到这样的比赛，票钱值了</i>。
