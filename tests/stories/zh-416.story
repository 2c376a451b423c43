---
id: zh-416
language: zh-Hans
agency: 中新社
outlet: 华东经济晨报
domain: huadong-chenbao.example
authors: [凌洁]
published: 2023-07-13T15:50:00+08:00
modified: null
dateline: {place: 北京, agency: 中新社, date: 2023-07-13}
copyright: {holders: [中新社], year: 2023, notice: "© 2023 中新社 未经许可不得转载", licence: null, reserved: true}
tdm: null
speakers:
  lyu: {name: 吕大良, kind: person, roles: [海关总署新闻发言人, 发言人]}
  guo: {name: 郭海龙, kind: person, roles: [总经理]}
  cai: {name: 蔡雯, kind: person, roles: [研究员]}
  haiguan: {name: 海关总署, kind: organisation, roles: []}
  hangyun: {name: 一家货代公司, kind: organisation, roles: []}
  meng: {name: 孟玲, kind: person, roles: [采购商, 智利采购商]}
  gongren: {name: 一名车间工人, kind: unnamed, roles: []}
notes: routine trade statistics; real spokesman, private company manager (man), researcher and buyer women; agency and its spokesman; company; worker unnamed; percentages and half-years; via 中新社 in told phrase; plain official register
---
# 上半年外贸增长2.1% <m s="lyu">发言人</m>：<i s="lyu">韧性仍在</i>

中新社北京<t v="2023-07-13">7月13日</t>电（记者 凌洁）<m s="haiguan">海关总署</m><t v="2023-07-13">13日</t>公布，<i s="haiguan"><t v="2023-01/2023-06">今年上半年</t>中国货物贸易进出口总值20.1万亿元人民币，同比增长2.1%</i>。

“<q s="lyu">外部需求减弱，但我国外贸的韧性仍在，</q>”<m s="lyu">海关总署新闻发言人吕大良</m>在国新办发布会上说。<m s="lyu">他</m>介绍，<i s="lyu"><t v="2023-34">二季度</t>环比增长6%</i>。

有记者问，<t v="2023-06">6月</t>出口下降是否意味着<t v="2023-07/2023-12">下半年</t>承压。“<q s="lyu">单月数据有波动，不能以偏概全，</q>”<m s="lyu">吕大良</m>回答。

企业的感受更直接。<m s="guo">宁波一家外贸企业总经理郭海龙</m>告诉中新社记者，<i s="guo" via="中新社">公司<t v="2023-05/2023-06">5月至6月</t>订单比<t v="2022-05/2022-06">去年同期</t>少了两成</i>。“<q s="guo" via="中新社">欧洲客户下单从一次三个月，变成一次两星期，</q>”<m s="guo">郭海龙</m>说。在他的车间里，一名车间工人正在给最后一批圣诞灯串打包。“<q s="gongren">以前这时候在加班，现在在数灯，</q>”<m s="gongren">他</m>说。

智利采购商孟玲来得比往年晚。<m s="meng">她</m>说，<i s="meng">运费降了一半，但仓库还满着</i>。“<q s="meng">先卖掉<t v="2022">去年</t>的圣诞，再谈<t v="2023">今年</t>的，</q>”<m s="meng">这位采购商</m>说。

<m s="hangyun">一家货代公司</m>在回复采访时表示，<i s="hangyun">美西航线运价已回到<t v="2019">2019年</t>水平</i>。<m s="cai">商务研究院研究员蔡雯</m>认为，<i s="cai">新能源产品将继续带动出口</i>。“<q s="cai" id="5">电动车、锂电池、光伏，三样货撑起了增长，</q>”<m s="cai">蔡雯</m>分析说，“<q s="cai" id="5">可它们也最怕壁垒。</q>”

海关总署将<t v="2023-08-08">于8月8日</t>公布<t v="2023-07">7月</t>数据。“<q s="lyu">有信心稳住规模，</q>”<m s="lyu">发言人</m>最后说。
