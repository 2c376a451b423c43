---
id: zh-847
language: zh-Hans
agency: 路透
outlet: "财讯在线"
domain: zh847.example
authors: []
published: 2026-07-16T14:10:00+08:00
modified: null
dateline: {place: 香港, agency: 路透, date: null}
copyright: {holders: ["财讯在线"], year: null, notice: "© 财讯在线", licence: null, reserved: false}
tdm: null
speakers:
  xiaoxi: {name: "两名知情人士", kind: group, roles: []}
  ceo: {name: "麦家豪", kind: person, roles: ["恒远地产行政总裁"]}
  fenxi: {name: "苏珊·吴", kind: person, roles: ["分析师"]}
  yinhang: {name: "发言人", kind: unnamed, roles: []}
  goufang: {name: "陈女士", kind: person, roles: ["购房者"]}
notes: "地产债务；知情人士、行政总裁、分析师、银行发言人、购房者、证监会"
---
# 独家：<i s="xiaoxi">恒远地产寻求再延期80亿港元贷款</i>—<m s="xiaoxi">消息</m>

路透香港<t v="2026-07-16">7月16日</t> - <m s="xiaoxi">两名知情人士</m>对路透表示，<i s="xiaoxi" via="路透">香港开发商恒远地产正与银行商讨将一笔80亿港元的贷款再延期一年</i>。

其中一名知情人士称：“<q s="xiaoxi">银行没有太多选择，没有人想接手一堆空楼。</q>”因谈判未公开，消息人士不愿具名。

恒远未回复路透的置评请求。该公司行政总裁麦家豪<t v="2026-06">上月</t>在股东会上曾说，集团现金流“<q s="ceo" type="mixed">足以应付未来十二个月</q>”。

贷款牵头行的<m s="yinhang">发言人</m>表示，<i s="yinhang">不评论个别客户</i>。

星汇证券分析师苏珊·吴认为，<i s="fenxi">延期几乎是必然的</i>。“<q s="fenxi">这不是治病，是吊点滴，</q>”<m s="fenxi">吴</m>说。

香港证监会拒绝置评。

在恒远位于启德的楼盘外，购房者陈女士正等着收楼。“<q s="goufang">我只想拿到钥匙，别的我不懂，</q>”<m s="goufang">她</m>说。
