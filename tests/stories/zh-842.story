---
id: zh-842
language: zh-Hans
agency: 中新社
outlet: "体坛新报"
domain: zh842.example
authors: [贺一凡]
published: 2026-06-15T23:40:00+08:00
modified: null
dateline: {place: 成都, agency: 中新社, date: null}
copyright: {holders: ["体坛新报"], year: null, notice: "© 体坛新报", licence: null, reserved: false}
tdm: null
speakers:
  xuanshou: {name: "林晓楠", kind: person, roles: []}
  jiaolian: {name: "叶国栋", kind: person, roles: ["主教练"]}
  duishou: {name: "卡罗琳·维尔德", kind: person, roles: ["丹麦名将"]}
  mama: {name: "林晓楠的母亲", kind: unnamed, roles: []}
  yuxie: {name: "世界羽联", kind: organisation, roles: []}
  pinglun: {name: "孙鹏", kind: person, roles: ["前国手"]}
notes: "羽毛球；选手、教练、丹麦对手、妈妈、世界羽联；央视体育、微博"
---
# 林晓楠逆转夺冠：<i s="xuanshou">最后一分我闭着眼打的</i>

中新社成都<t v="2026-06-15">6月15日</t>电 在<t v="2026-06-14">14日晚</t>结束的羽毛球公开赛女单决赛中，20岁的中国小将林晓楠以2比1逆转丹麦名将卡罗琳·维尔德，职业生涯首次夺冠。

“<q s="xuanshou" id="1" via="央视体育">最后一分我几乎是闭着眼打的，</q>”<m s="xuanshou">林晓楠</m>赛后接受央视体育采访时笑言，“<q s="xuanshou" id="1" via="央视体育">睁开眼，球在界内。</q>”<m s="xuanshou">她</m>透露，<i s="xuanshou" via="央视体育">自己赛前发烧到38度</i>。

主教练叶国栋对弟子的表现很满意。“<q s="jiaolian">第二局落后七分，她没有乱，这比冠军更重要，</q>”<m s="jiaolian">他</m>说。<m s="jiaolian">叶国栋</m>同时表示，<i s="jiaolian">小将还要过“伤病关”和“心态关”</i>。

<m s="duishou">亚军维尔德</m>在新闻发布会上说：“<q s="duishou">她的速度让我想起十年前的自己。恭喜她，也恭喜她的膝盖。</q>”

林晓楠的母亲在看台上哭成了泪人。“<q s="mama" via="中新社">她小时候家里没有球网，晾衣绳就是球网，</q>”<m s="mama">林妈妈</m>告诉中新社记者。

<m s="pinglun">前国手孙鹏</m>在微博写道：“<q s="pinglun" via="微博">后生可畏，这一分可以写进教科书。</q>”

<m s="yuxie">世界羽联</m>公布的最新排名显示，<i s="yuxie">林晓楠将<t v="2026-06-16">16日</t>升至世界第九</i>。
