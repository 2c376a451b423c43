---
id: zh-207
language: zh-Hans
agency: 新华社
outlet: 经济瞭望
domain: jingji-liaowang.example
authors: [邵宁, 白若飞]
published: 2024-04-16T12:10:00+08:00
modified: null
dateline: {place: 北京, agency: 新华社, date: 2024-04-16}
copyright: {holders: [新华社], year: null, notice: "（来源：新华社）新华社版权所有，未经书面许可，不得转载。", licence: null, reserved: true}
tdm: null
speakers:
  sheng: {name: 盛国良, kind: person, roles: [省统计局副局长, 新闻发言人]}
  tongji: {name: 省统计局, kind: organisation, roles: []}
  dong: {name: 董丽华, kind: person, roles: [女企业家]}
  qin: {name: 秦牧, kind: person, roles: [江东大学教授]}
  kehu: {name: 德国客户, kind: unnamed, roles: []}
  lao: {name: 小微企业主, kind: group, roles: []}
notes: statistics briefing full of terms in quotation marks that are not speech; 引用 of an indirect quotation by 用…的话说; percent and yuan numbers; quarter, interval and plan names with years; speaker kept over a paragraph break with the mark reopened
---
# 首季开门红从何而来——<t v="2024-33">一季度</t>江东省经济观察
## <m s="sheng">省统计局副局长</m>：“<q s="sheng">稳，但还不能松一口气</q>”

新华社北京<t v="2024-04-16">4月16日</t>电（记者邵宁、白若飞）<t v="2024-33">一季度</t>，江东省地区生产总值同比增长5.6%。“成绩单”之外，“新三样”出口、“以旧换新”和“首店经济”成为高频词。

“<q s="sheng">稳，但还不能松一口气，</q>”<m s="sheng">江东省统计局副局长、新闻发言人盛国良</m><t v="2024-04-16">16日</t>在发布会上说。<m s="sheng">他</m>介绍，<i s="sheng"><t v="2024-03">3月份</t>规模以上工业增加值比<t v="2024-02">上月</t>加快1.3个百分点</i>。

“<q s="sheng" id="1">有人问我，数据怎么和体感不一样。</q>

“<q s="sheng" id="1">我的回答是，平均数从来不请客。有的行业吃肉，有的行业喝汤，统计要做的，是把碗数清楚。</q>”<m s="sheng">盛国良</m>说。

在滨江市，记者见到了做“冷门生意”的董丽华。她的企业专做轮椅电机，订单排到<t v="2024-11">今年11月</t>。“<q s="dong">德国客户<t v="2024-02">2月</t>来厂里，第一句话是：‘<q s="kehu">我要的不是便宜，是准时。</q>’</q>”<m s="dong">董丽华</m>说。<m s="dong">这位女企业家</m>认为，<i s="dong">能在交货期上守住信用，比降价两个点更管用</i>。

用<m s="qin">江东大学教授秦牧</m>的话说，这叫“<q s="qin" type="mixed">从拼价格到拼日历</q>”。

同样的故事并非处处上演。在批发市场，<m s="lao">一些小微企业主</m>直言：“<q s="lao">人气回来了，钱还在路上。</q>”<m s="tongji">省统计局</m>的调查显示，<i s="tongji">仍有37%的小微企业认为订单不足</i>。

### 看<t v="2024-34">二季度</t>

政策仍在加码。<t v="2024-05-01/..">5月1日起</t>，“焕新券”第二批开始发放，有效期<t v="../2024-09-30">至9月30日</t>。“十四五”规划提出的“万亩千亿”平台，<t v="2023">去年</t>已建成11个。

“<q s="qin" id="21">消费是慢变量，急不得，</q>”<m s="qin">秦牧</m>提醒，“<q s="qin" id="21"><t v="19XX">上世纪</t>那种靠一张票、一场会就能卖空货架的日子，回不来了。</q>”<m s="qin">他</m>将<t v="2024">今年</t>的形势概括为“<q s="qin" type="mixed">先抑后扬、再看外需</q>”。

盛国良在结束发布会时举起了手里的保温杯。“<q s="sheng">数据像茶，<t v="2024-04-16">今天</t>的味道，要到<t v="2024-07">7月</t>再泡一次才算数，</q>”<m s="sheng">他</m>说。
