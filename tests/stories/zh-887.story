---
id: zh-887
language: zh-Hant
agency: "中央社"
outlet: "府城時報"
domain: zh887.example
authors: []
published: 2026-06-30T16:50:00+08:00
modified: null
dateline: null
copyright: {holders: ["府城時報"], year: null, notice: "© 府城時報", licence: null, reserved: false}
tdm: null
speakers:
  bei: {name: "許家豪", kind: person, roles: ["被告"]}
  shen: {name: "審判長", kind: unnamed, roles: []}
  jian: {name: "檢察官", kind: unnamed, roles: []}
  lv: {name: "涂雅玲", kind: person, roles: ["律師"]}
  jia: {name: "死者的父親", kind: unnamed, roles: []}
  ting: {name: "合議庭", kind: organisation, roles: []}
  xue: {name: "藍志明", kind: person, roles: ["副教授"]}
  sifa: {name: "司法院發言人", kind: unnamed, roles: []}
  guo: {name: "國民法官", kind: unnamed, roles: []}
notes: "酒駕"
---
# 酒駕撞死3人判20年　<m s="jia">死者父親</m>：「<q s="jia">判再重孩子也回不來</q>」

（中央社記者張榮祥台南30日電）男子許家豪去年酒後駕車闖紅燈，撞死3名大學生，台南地方法院今天依不能安全駕駛致死罪判處有期徒刑20年。可上訴。

<m s="ting">合議庭</m>認為，<i s="ting">被告曾兩度因酒駕遭判刑仍不知悔改，惡性重大</i>。<m s="shen">審判長</m>宣判時指出：「<q s="shen">方向盤在清醒的人手上是交通工具，在醉漢手上就是凶器。</q>」

<m s="bei">許家豪</m>聽判後低頭不語，先前在法庭上曾表示，「<q s="bei">我願意用一輩子贖罪</q>」。<m s="lv">辯護律師涂雅玲</m>說，<i s="lv">將與當事人討論後決定是否上訴</i>。「<q s="lv">刑度已接近殺人罪，我們認為過重，</q>」<m s="lv">涂雅玲</m>受訪時說。

死者的父親在庭外落淚，<m s="jia">他</m>表示：「<q s="jia">判再重孩子也回不來，我只希望不要再有下一個家庭破碎。</q>」

<m s="jian">檢察官</m>論告時主張，<i s="jian">被告案發後一度棄車逃逸，毫無悔意，應處無期徒刑</i>。對於判決結果，檢方表示收到判決書後再研議。

一名參與審理的<m s="guo">國民法官</m>透露，<i s="guo">評議過程長達6小時，每個人都哭過</i>。<m s="sifa">司法院發言人</m>回應，<i s="sifa">尊重個案判決，將持續蒐集各界意見</i>。

<m s="xue">成功大學法律系副教授藍志明</m>認為，<i s="xue">重刑無法單獨遏止酒駕，強制加裝酒精鎖更有效</i>。
