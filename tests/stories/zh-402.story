---
id: zh-402
language: zh-Hans
agency: 中新社
outlet: 甬商观察
domain: yongshang-guancha.example
authors: [鲍之恒]
published: 2025-10-16T20:18:00+08:00
modified: 2025-10-17T08:30:00+08:00
dateline: {place: 宁波, agency: 中新社, date: 2025-10-16}
copyright: {holders: [甬商观察], year: 2025, notice: "© 2025 甬商观察 本文采用知识共享署名-禁止演绎 4.0 国际许可协议（CC BY-ND 4.0）", licence: CC-BY-ND-4.0, reserved: false}
tdm: allowed
speakers:
  huaishan: {name: 陆怀山, kind: person, roles: [董事长, 哥哥, 兄长]}
  huaiyuan: {name: 陆怀远, kind: person, roles: [前总经理, 弟弟]}
  tao: {name: 陶静, kind: person, roles: [财务总监]}
  gongsi: {name: 海音琴业, kind: organisation, roles: [公司]}
  touzizhe: {name: 一名中小投资者, kind: unnamed, roles: []}
  jiaoyisuo: {name: 交易所, kind: organisation, roles: []}
  muqin: {name: 两人的母亲, kind: unnamed, roles: []}
notes: two brothers of one surname, meant by kinship, by former office and by the bare surname only where sense decides; finance director woman; mother nested; investor; statement of the exchange; first three quarters, fiscal
---
# 海音琴业兄弟反目 <m s="huaiyuan">弟弟</m>：“<q s="huaiyuan">我要的是琴，不是价</q>”
## <m s="huaishan">哥哥</m>回应：<i s="huaishan">董事会大门仍为他开着</i>

中新社宁波<t v="2025-10-16">10月16日</t>电（记者 鲍之恒）国内第二大钢琴制造商海音琴业<t v="2025-10-16">16日</t>召开临时股东会，以57%的赞成票罢免总经理陆怀远。主持会议的，是他的哥哥、董事长陆怀山。

“<q s="huaishan">投票那一刻我没有抬头，</q>”<m s="huaishan">陆怀山</m>会后说。<m s="huaishan">他</m>表示，<i s="huaishan">公司<t v="2025-01/2025-09">前三季度</t>亏损1.9亿元，必须转产电钢琴</i>。

<m s="huaiyuan">被罢免的弟弟</m>没有走正门。“<q s="huaiyuan" id="2">我要的是琴，不是价，</q>”<m s="huaiyuan">他</m>在后院的木料场对记者说，“<q s="huaiyuan" id="2">云杉要晾十二年，董事会只肯等四个季度。</q>”

据<m s="tao">财务总监陶静</m>介绍，<i s="tao">木料库存占用资金3.4亿元</i>。“<q s="tao" id="5">两位陆总我都尊敬，</q>”<m s="tao">陶静</m>说，“<q s="tao" id="5">但银行只认一位。</q>”

会场上，<m s="touzizhe">一名中小投资者</m>站起来问：“<q s="touzizhe">谁赔我的养老钱？</q>”台上一时无人作答。过了半分钟，<m s="huaishan">董事长</m>说：“<q s="huaishan">我赔不起，我只能把厂子留住。</q>”

<m s="jiaoyisuo">交易所</m><t v="2025-10-16">当晚</t>向公司发出问询函，称“<q s="jiaoyisuo" type="mixed">独立董事的意见披露不充分</q>”，要求<t v="2025-10-22">在10月22日前</t>书面回复。<m s="gongsi">海音琴业</m>公告称，<i s="gongsi">生产经营一切正常</i>。

这家企业<t v="1986">1986年</t>由兄弟俩的父亲创办，第一架琴取名“望潮”。<t v="201X">2010年代</t>，兄弟二人一个跑市场，一个守车间。“<q s="huaiyuan">我妈说：‘<q s="muqin">你们俩一个是踏板，一个是琴键，拆开就是柴。</q>’</q>”<m s="huaiyuan">陆怀远</m>苦笑。

消息公布后，公司股价<t v="2025-10-16T13:05">下午1时05分</t>触及跌停。<m s="huaiyuan">前总经理</m>透露，<i s="huaiyuan">他将<t v="2025-11">于下月</t>带着十七名老师傅另起炉灶</i>。<m s="huaishan">兄长</m>听说后沉默了一会儿：“<q s="huaishan">木料我送他一半。</q>”
