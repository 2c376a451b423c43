---
id: zh-844
language: zh-Hans
agency: 法新社
outlet: "环球早读"
domain: zh844.example
authors: []
published: 2026-04-28T08:15:00+08:00
modified: null
dateline: {place: 马尼拉, agency: 法新社, date: null}
copyright: {holders: ["环球早读"], year: null, notice: "© 环球早读", licence: null, reserved: false}
tdm: null
speakers:
  zhenzhang: {name: "阿尔贝托·桑托斯", kind: person, roles: ["镇长"]}
  minfang: {name: "菲律宾民防办公室", kind: organisation, roles: []}
  jumin: {name: "玛丽亚·克鲁兹", kind: person, roles: ["小学教师"]}
  huoshan: {name: "火山地震研究所", kind: organisation, roles: []}
  yisheng: {name: "一名急诊医生", kind: unnamed, roles: []}
  zongtong: {name: "菲律宾总统府", kind: organisation, roles: []}
  jizhe: {name: "埃尔莎·雷耶斯", kind: person, roles: ["红十字会发言人"]}
notes: "火山喷发；镇长、民防、教师、医生、总统府、红十字会；法新社、社交媒体、当地电台"
---
# 菲律宾火山喷发三万人撤离 <m s="zhenzhang">镇长</m>称“<q s="zhenzhang" type="mixed">像下了一场黑雪</q>”

（法新社马尼拉<t v="2026-04-28">28日</t>电）菲律宾中部一座火山<t v="2026-04-27">27日夜间</t>喷发，当局已疏散逾三万人。<m s="minfang">菲律宾民防办公室</m>称，<i s="minfang">目前没有人员死亡报告</i>。

“<q s="zhenzhang" via="法新社">天突然黑了，像下了一场黑雪，</q>”<m s="zhenzhang">距火山口九公里的圣伊西德罗镇镇长阿尔贝托·桑托斯</m>在电话中告诉法新社。<m s="zhenzhang">桑托斯</m>说，<i s="zhenzhang" via="法新社">全镇的口罩两小时内就发完了</i>。

小学教师玛丽亚·克鲁兹带着28名学生步行下山。“<q s="jumin">孩子们唱着歌走，我不敢停，停下来他们就会哭，</q>”<m s="jumin">这位34岁的教师</m>说。

<m s="huoshan">火山地震研究所</m>警告，<i s="huoshan">未来两天可能再次喷发</i>，并将警戒级别提高到四级。

在省立医院，<m s="yisheng">一名急诊医生</m>对当地电台表示：“<q s="yisheng" via="当地电台">送来的多是呼吸困难的老人，氧气还够用到<t v="2026-04-29">明天</t>。</q>”

<m s="jizhe">红十字会发言人埃尔莎·雷耶斯</m>在社交平台X上写道：“<q s="jizhe" via="X">我们需要水、口罩和耐心。</q>”<m s="zongtong">菲律宾总统府</m>则表示，<i s="zongtong">总统将于<t v="2026-04-30">周四</t>前往灾区</i>。

该火山上一次喷发是<t v="2018">在2018年</t>，当时的火山灰云被居民称为“魔鬼的伞”。
