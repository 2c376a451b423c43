---
id: zh-883
language: zh-Hans
agency: "第一财经"
outlet: "东方财讯"
domain: zh883.example
authors: []
published: 2025-11-19T07:30:00+08:00
modified: null
dateline: null
copyright: {holders: ["东方财讯"], year: null, notice: "© 东方财讯", licence: null, reserved: false}
tdm: null
speakers:
  ceo: {name: "贺铭远", kind: person, roles: ["董事长兼首席执行官"]}
  cfo: {name: "公司首席财务官", kind: unnamed, roles: []}
  fen: {name: "屠思琪", kind: person, roles: ["分析师"]}
  mishu: {name: "邵永刚", kind: person, roles: ["副秘书长"]}
  jing: {name: "一位不愿具名的经销商", kind: unnamed, roles: []}
  wai: {name: "埃里克·拉森", kind: person, roles: ["欧洲业务总裁"]}
  guanfang: {name: "工信部", kind: organisation, roles: []}
notes: "财报"
---
# 星驰汽车三季度首次盈利　<m s="ceo">贺铭远</m>：“<q s="ceo">不打没有底线的价格战</q>”

星驰汽车11月18日晚间发布三季度财报，公司实现净利润2.3亿元，为上市以来首次单季盈利。

“<q s="ceo">盈利不是终点，是拿到了下半场的入场券，</q>”<m s="ceo">星驰汽车董事长兼首席执行官贺铭远</m>在财报电话会上说。谈及行业“内卷”，<m s="ceo">贺铭远</m>表示：“<q s="ceo">我们不打没有底线的价格战，也不会拖欠供应商一分钱。</q>”

<m s="cfo">公司首席财务官</m>透露，<i s="cfo">四季度毛利率有望提升至18%，现金储备超过400亿元</i>。

对于海外市场，<m s="wai">星驰欧洲业务总裁埃里克·拉森</m>告诉第一财经，<i s="wai" via="第一财经">匈牙利工厂将于明年二季度投产，初期年产能为8万辆</i>。据路透社报道，欧盟正考虑以最低限价取代反补贴税。拉森对此未予置评。

<m s="fen">华信证券分析师屠思琪</m>认为，<i s="fen">盈利主要来自规模效应，单车利润仍低于同行</i>。<m s="fen">她</m>提醒说，“<q s="fen">明年购置税优惠退坡，销量能不能守住是个问号</q>”。

<m s="mishu">中国汽车动力协会副秘书长邵永刚</m>在接受记者采访时指出：“<q s="mishu">整个行业的利润率只有百分之四点多，反内卷要靠制度，不能只靠自觉。</q>”

<m s="jing">一位不愿具名的经销商</m>向记者抱怨，“<q s="jing">厂家盈利了，我们卖一台还亏三千</q>”。

<m s="guanfang">工信部</m>日前表示，<i s="guanfang">将加强产品一致性监督检查，规范竞争秩序</i>。
