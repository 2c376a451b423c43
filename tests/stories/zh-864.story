---
id: zh-864
language: zh-Hans
agency: "路透"
outlet: "财经前线"
domain: zh864.example
authors: []
published: 2026-01-15T15:00:00+08:00
modified: null
dateline: null
copyright: {holders: ["财经前线"], year: null, notice: "© 财经前线", licence: null, reserved: false}
tdm: null
speakers:
  ceo: {name: "彭立群", kind: person, roles: ["董事长"]}
  cfo: {name: "首席财务官", kind: unnamed, roles: []}
  fx: {name: "詹妮弗·罗", kind: person, roles: ["分析师"]}
  gov: {name: "陆剑平", kind: person, roles: ["副行长"]}
  xiaoxi: {name: "两位知情人士", kind: group, roles: []}
  jiaoyi: {name: "一位交易员", kind: unnamed, roles: []}
  ou: {name: "马蒂亚斯·布劳恩", kind: person, roles: ["欧盟贸易专员"]}
  xiehui: {name: "中国汽车工业协会", kind: organisation, roles: []}
notes: "路透独家；知情人士、董事长、分析师"
---
# 独家：中国电池企业远程动力拟赴港上市，筹资至多30亿美元--<m s="xiaoxi">消息人士</m>

路透香港1月15日 - <m s="xiaoxi">两位知情人士</m>透露，<i s="xiaoxi">中国电池制造商远程动力已秘密提交赴港上市申请，计划最早于第二季度挂牌，筹资至多30亿美元</i>。

知情人士因事涉机密而要求匿名。<m s="xiaoxi">其中一人</m>表示，“<q s="xiaoxi">最终规模取决于市场状况，现在谈数字还太早</q>”。远程动力未立即回复路透的置评请求。

<m s="ceo">远程动力董事长彭立群</m>上个月在一次行业论坛上曾说，公司“<q s="ceo" type="mixed">不缺钱，但缺国际股东</q>”。<m s="ceo">彭立群</m>当时表示：“<q s="ceo">如果有一天去香港，那是为了走出去，不是为了圈钱。</q>”

“<q s="fx">投资者对电池板块的热情正在回升，但估值已经不便宜，</q>”<m s="fx">辉立资本分析师詹妮弗·罗</m>称。“<q s="fx">美国的关税是悬在头上的一把剑。</q>”

<m s="gov">中国人民银行副行长陆剑平</m>周四在国新办新闻发布会上指出，<i s="gov">支持符合条件的企业赴境外上市</i>。<m s="gov">陆剑平</m>还称，<i s="gov">人民币汇率有条件在合理均衡水平上保持基本稳定</i>。

<m s="ou">欧盟贸易专员马蒂亚斯·布劳恩</m>则警告说，欧洲不会对“<q s="ou" type="mixed">不公平的补贴</q>”视而不见。<m s="ou">布劳恩</m>在布鲁塞尔对路透表示：“<q s="ou" via="路透">我们欢迎投资，但投资必须带来就业。</q>”

根据<m s="xiehui">中国汽车工业协会</m>的数据，<i s="xiehui">2025年动力电池出口同比增长41%</i>。

上海<m s="jiaoyi">一位交易员</m>说：“<q s="jiaoyi">股价今天涨停，说明市场早就知道了。</q>”

<m s="cfo">公司首席财务官</m>去年在电话会议上说，<i s="cfo">海外工厂将在2027年实现盈亏平衡</i>。（完）
