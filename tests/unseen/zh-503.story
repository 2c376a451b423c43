---
id: zh-503
language: zh-Hans
agency: 新华社
outlet: 东北亚快讯
domain: dongbeiya-kuaixun.example
authors: [翁怀瑾]
published: 2026-05-15T00:20:00+08:00
modified: null
dateline: {place: 首尔, agency: 新华社, date: 2026-05-14}
copyright: {holders: [东北亚快讯], year: 2026, notice: "东北亚快讯 2026 CC BY-ND 4.0", licence: CC-BY-ND-4.0, reserved: false}
tdm: allowed
speakers:
  seo: {name: 徐在勋, kind: person, roles: [韩国气象厅厅长, 厅长]}
  kang: {name: 姜恩英, kind: person, roles: [市民团体代表, 代表]}
  takeda: {name: 竹田圭吾, kind: person, roles: [日本气象厅官员, 日方官员]}
  yu: {name: 于清照, kind: person, roles: [中国国家气候中心专家]}
  qingwatai: {name: 总统府, kind: organisation, roles: []}
  yonghu: {name: 一名出租车司机, kind: unnamed, roles: []}
  qixiang: {name: 韩国气象厅, kind: organisation, roles: []}
notes: dust storm; three agencies of three states, 厅长/代表/官员; Japanese and Chinese experts by nationality; presidential office; taxi driver; dateline of the day before the publication after midnight; mixed; via 韩联社; relative days
---
# 黄沙橙色预警 首尔能见度不足一公里

新华社首尔<t v="2026-05-14">5月14日</t>电（记者翁怀瑾）罕见的五月黄沙<t v="2026-05-14">14日</t>笼罩首尔，能见度一度降至八百米。<m s="qixiang">韩国气象厅</m>发布消息说，<i s="qixiang">这是<t v="1991/..">1991年以来</t>最晚的一次大规模黄沙</i>。

“<q s="seo">沙子不看日历，我们也不能看，</q>”<m s="seo">气象厅厅长徐在勋</m>在电视简报会上说。<m s="seo">他</m>预计，<i s="seo">能见度<t v="2026-05-15">15日上午</t>才会恢复</i>。

一些市民对预警不满。“<q s="kang" id="2">预警在<t v="2026-05-14T06:00">早上六点</t>发，孩子<t v="2026-05-14T08:00">八点</t>才出门，</q>”<m s="kang">市民团体代表姜恩英</m>说，“<q s="kang" id="2">两个小时够不够洗一条口罩？</q>”<m s="kang">姜恩英</m>要求在学校附近设立临时防护点。

沙尘同样影响了日本。“<q s="takeda" via="韩联社">九州西部已经能闻到土味，</q>”<m s="takeda">日本气象厅官员竹田圭吾</m>对韩联社说。<m s="takeda">这位日方官员</m>认为，<i s="takeda">此次沙尘源头在蒙古国南部</i>。<m s="yu">中国国家气候中心专家于清照</m>则表示，<i s="yu"><t v="2026-21">今春</t>亚洲沙尘频次与常年持平，并不罕见</i>。“<q s="yu">罕见的是五月，不是沙，</q>”<m s="yu">他</m>说。

当局的反应有先有后。<m s="qingwatai">总统府</m>在声明中称，<i s="qingwatai">将与邻国扩大监测合作</i>，却没有提到口罩。首尔一名出租车司机把车停在路边，打开引擎盖给记者看滤芯。“<q s="yonghu">我的车也得了肺炎，</q>”<m s="yonghu">司机</m>说。

厅长<t v="2026-05-14">晚间</t>再次召开简报会，有记者问是否还会有下一次。“<q s="seo">会有。我只希望它下一次在周末来，</q>”<m s="seo">徐在勋</m>说。

气象部门建议，<t v="2026-05-14/2026-05-16">14日至16日</t>减少户外活动，<t v="2026-05-18/..">下周一起</t>补办因黄沙停开的运动会。该国<t v="2002">2002年</t>建立黄沙预警，项目名为“清澈早晨”。
