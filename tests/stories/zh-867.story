---
id: zh-867
language: zh-Hans
agency: "中新社"
outlet: "体育视线"
domain: zh867.example
authors: []
published: 2025-11-14T23:30:00+08:00
modified: null
dateline: null
copyright: {holders: ["体育视线"], year: null, notice: "© 体育视线", licence: null, reserved: false}
tdm: null
speakers:
  jiaolian: {name: "安德烈亚斯·维茨", kind: person, roles: ["主帅"]}
  duizhang: {name: "武浩天", kind: person, roles: ["队长"]}
  menjiang: {name: "石垒", kind: person, roles: ["门将"]}
  duishou: {name: "朴正勋", kind: person, roles: ["韩国队主帅"]}
  zuxie: {name: "中国足协", kind: organisation, roles: []}
  qiumi: {name: "王先生", kind: person, roles: ["球迷"]}
  jieshuo: {name: "贺炜明", kind: person, roles: ["前国脚"]}
notes: "国足"
---
# 国足主场绝平韩国队　<m s="jiaolian">维茨</m>：“<q s="jiaolian">球员们拒绝了失败</q>”

中新社沈阳11月14日电 (记者 岳鹏) 世界杯预选赛亚洲区12强赛14日晚继续进行，中国男足主场凭借补时阶段队长武浩天的头球，以1：1战平韩国队。

“<q s="jiaolian" id="1">我的球员们今晚拒绝了失败，</q>”<m s="jiaolian">中国队主帅安德烈亚斯·维茨</m>赛后在新闻发布会上表示，“<q s="jiaolian" id="1">下半场我们踢出了自己的样子。</q>”<m s="jiaolian">这位德国籍教练</m>还说，<i s="jiaolian">球队体能储备优于对手</i>。

打入扳平球的武浩天在混合区接受采访时眼眶泛红。“<q s="duizhang">球飞过来的时候，我只想着不能低头，</q>”<m s="duizhang">他</m>说。<m s="duizhang">武浩天</m>透露，<i s="duizhang">中场休息时更衣室里没有人坐下</i>。

全场扑出六次射门的<m s="menjiang">门将石垒</m>直言：“<q s="menjiang">手套都打湿了，不是汗，是紧张。</q>”

<m s="duishou">韩国队主帅朴正勋</m>对结果难以接受，<m s="duishou">他</m>抱怨补时“<q s="duishou" type="mixed">长得像加时赛</q>”。不过<m s="duishou">朴正勋</m>也承认：“<q s="duishou">中国队今天配得上一分。</q>”

赛后，<m s="zuxie">中国足协</m>在官方微博发文称：“<q s="zuxie" via="微博">未来可期，继续前行。</q>”

<m s="jieshuo">前国脚贺炜明</m>在评论席上感慨，<i s="jieshuo">这支球队终于有了精气神</i>。

从大连驱车四小时赶来的球迷王先生喊哑了嗓子。“<q s="qiumi">我看国足二十年，今天第一次舍不得走，</q>”<m s="qiumi">王先生</m>笑着说。

中国队下一场将于19日客场挑战澳大利亚队，外界称之为“生死战”。
