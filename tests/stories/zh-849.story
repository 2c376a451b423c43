---
id: zh-849
language: zh-Hans
agency: 中新社
outlet: "江城新闻"
domain: zh849.example
authors: [罗子轩]
published: 2026-06-30T21:05:00+08:00
modified: null
dateline: {place: 武汉, agency: 中新社, date: null}
copyright: {holders: ["江城新闻"], year: null, notice: "© 江城新闻", licence: null, reserved: false}
tdm: null
speakers:
  shuiwen: {name: "郑海波", kind: person, roles: ["长江水利委员会水文局副局长"]}
  zhihui: {name: "省防汛抗旱指挥部", kind: organisation, roles: []}
  cunmin: {name: "柳大爷", kind: person, roles: []}
  shuji: {name: "宋晓梅", kind: person, roles: ["村支书"]}
  xiaofang: {name: "郭振", kind: person, roles: ["消防救援支队支队长"]}
  qixiang: {name: "中央气象台", kind: organisation, roles: []}
notes: "防汛；副局长、指挥部、村民、村支书、支队长、气象台"
---
# 长江中游水位超警 湖北转移群众1.2万人

中新社武汉<t v="2026-06-30">6月30日</t>电 受持续强降雨影响，长江中游干流<t v="2026-06-30">30日</t>全线超警戒水位，湖北已紧急转移群众1.2万人。

“<q s="shuiwen">本轮洪水来得急、涨得快，但总体仍在可控范围，</q>”<m s="shuiwen">长江水利委员会水文局副局长郑海波</m>在新闻发布会上表示。他预计，<i s="shuiwen">洪峰将于<t v="2026-07-02">7月2日</t>通过武汉</i>。

在簰洲湾，消防救援支队支队长郭振带着40名队员已经连续巡堤36小时。“<q s="xiaofang" id="1">眼睛要盯着水，脚底要听着土，</q>”郭振说，“<q s="xiaofang" id="1">哪里软一点，哪里就可能是险情。</q>”

村支书宋晓梅挨家挨户敲门劝离。她告诉记者，<i s="shuji">最难劝的是80岁的柳大爷</i>。“<q s="cunmin" id="2">98年我都没走，</q>”柳大爷坐在板车上嘟囔，“<q s="cunmin" id="2">这回是给小宋一个面子。</q>”

<m s="zhihui">省防汛抗旱指挥部</m>要求，<i s="zhihui">各地不得漏转一户、漏转一人</i>。

<m s="qixiang">中央气象台</m>预报称，<i s="qixiang"><t v="2026-07-01">7月1日</t>起雨势将明显减弱</i>。
