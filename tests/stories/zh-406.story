---
id: zh-406
language: zh-Hans
agency: 新华社
outlet: 环球外交网
domain: huanqiu-waijiao.example
authors: [邵逸群]
published: 2024-10-16T18:20:00+08:00
modified: null
dateline: {place: 北京, agency: 新华社, date: 2024-10-16}
copyright: {holders: [], year: null, notice: "来源：新华社", licence: null, reserved: false}
tdm: null
speakers:
  mao: {name: 毛宁, kind: person, roles: [外交部发言人]}
  wong: {name: 黄循财, kind: person, roles: [新加坡总理]}
  luq: {name: 陆庆扬, kind: person, roles: [新加坡贸工部高级政务部长, 部长]}
  waijiaobu: {name: 菲律宾外交部, kind: organisation, roles: []}
  xuezhe: {name: 狄若愚, kind: person, roles: [东南亚问题学者, 学者]}
  yumin: {name: 一名渔民, kind: unnamed, roles: []}
notes: press-conference copy in official style; spokeswoman real; prime minister and minister of one country; foreign ministry of another country as speaker beside 外交部发言人; scholar; via 联合早报 and 法新社; a question reported but not tagged
---
# <m s="mao">毛宁</m>：<i s="mao">中方愿同东盟国家早日达成“准则”</i>

新华社北京<t v="2024-10-16">10月16日</t>电（记者邵逸群）<m s="mao">外交部发言人毛宁</m><t v="2024-10-16">16日</t>在例行记者会上表示，<i s="mao">中方愿同东盟国家一道，推动“南海行为准则”磋商早日取得成果</i>。

有记者问，新加坡总理<t v="2024-10-15">前一天</t>称有关磋商进展缓慢，中方对此有何评论。“<q s="mao">磋商的速度取决于诚意，也取决于外部有没有人踩刹车，</q>”<m s="mao">毛宁</m>说。“<q s="mao">我们注意到，大多数国家是愿意踩油门的。</q>”

<m s="wong">新加坡总理黄循财</m><t v="2024-10-15">15日</t>在新加坡出席一场论坛时说：“<q s="wong">我们不选边，我们选规则。</q>”<m s="wong">他</m>同时认为，<i s="wong">各方不应等到出了事才坐下来</i>。陪同出席的<m s="luq">新加坡贸工部高级政务部长陆庆扬</m>则对《联合早报》说：“<q s="luq" via="联合早报">航道每堵一天，我们的港口就少装四千个箱子。</q>”<m s="luq">这位部长</m>补充说，<i s="luq" via="联合早报">新方愿意承办<t v="2025-33">明年第一季度</t>的工作组会</i>。

<m s="waijiaobu">菲律宾外交部</m><t v="2024-10-16">当天</t>发表声明称，马尼拉对磋商“<q s="waijiaobu" type="mixed">仍抱希望</q>”。被问及这份声明时，<m s="mao">毛宁</m>只说了一句：“<q s="mao">希望不要只写在纸上。</q>”

<m s="xuezhe">东南亚问题学者狄若愚</m>分析说，<i s="xuezhe">双方的措辞都比<t v="2024-22">夏天</t>温和</i>。“<q s="xuezhe" id="4">发言人用了‘愿意’，</q>”<m s="xuezhe">狄若愚</m>说，“<q s="xuezhe" id="4">而<t v="2024-07">三个月前</t>用的是‘敦促’，外交里一个词就是一里路。</q>”

在海南潭门，<m s="yumin">一名渔民</m>告诉法新社，<i s="yumin" via="法新社">他已经两年没去过黄岩岛附近</i>。“<q s="yumin" via="法新社">开会的人吵，打鱼的人绕，</q>”<m s="yumin">他</m>说。

“准则”磋商<t v="2018/..">自2018年起</t>逐轮推进，第三轮审读<t v="2023-10">于去年10月</t>启动。中国与东盟国家计划<t v="2024-11-26/2024-11-28">于11月26日至28日</t>举行下一次高官会。
