---
id: zh-213
language: zh-Hans
agency: 路透社
outlet: 东南亚观察网
domain: sea-guancha.example
authors: []
published: 2023-09-08T22:15:00+08:00
modified: null
dateline: {place: 雅加达/首尔, agency: 路透, date: 2023-09-08}
copyright: {holders: [路透社, 东南亚观察网], year: null, notice: "路透社、东南亚观察网联合供稿 版权所有 侵权必究", licence: null, reserved: true}
tdm: null
speakers:
  pham: {name: 范明泰, kind: person, roles: [越南外长]}
  yoon: {name: 尹秀雅, kind: person, roles: [韩国通商本部长, 韩方代表]}
  ishida: {name: 石田一郎, kind: person, roles: [日本经济产业大臣, 日本大臣]}
  lin: {name: 林国栋, kind: person, roles: [东盟秘书处官员]}
  qingwatai: {name: 龙山总统室, kind: organisation, roles: []}
  guanfang: {name: 首相官邸, kind: organisation, roles: []}
  wudun: {name: 五角大楼, kind: organisation, roles: []}
  zhishi: {name: 一位知情的印尼官员, kind: unnamed, roles: []}
notes: Vietnamese, Korean and Japanese names in Chinese characters, family name first; three ministers as antecedents told apart by nationality; metonyms 龙山总统室, 首相官邸, 五角大楼; via 韩联社 and 共同社; local time of another zone; past and coming Friday
---
# 东盟峰会落幕 关键矿产协议“<q s="lin" type="mixed">只差一个签名</q>”

路透雅加达/首尔<t v="2023-09-08">9月8日</t> - 东盟与日韩关于关键矿产的谈判<t v="2023-09-07/2023-09-08">在7日夜间至8日清晨</t>一度接近达成，最终留下一个未签字的文本。

“<q s="lin">桌上所有的笔都有墨水，</q>”<m s="lin">东盟秘书处官员林国栋</m>苦笑着对记者说。<m s="lin">林国栋</m>形容协议“<q s="lin" type="mixed">只差一个签名</q>”。

争议集中在镍矿出口配额。<m s="yoon">韩国通商本部长尹秀雅</m>主张，<i s="yoon">现有合同应当豁免</i>。“<q s="yoon" id="1" via="韩联社">我们不是来抢矿的，</q>”<m s="yoon">她</m>在接受韩联社采访时说，“<q s="yoon" id="1" via="韩联社">我们是来付钱的。</q>”<m s="qingwatai">龙山总统室</m>则拒绝透露条件，只称“<q s="qingwatai">会谈是有益的</q>”。

日本经济产业大臣石田一郎态度更硬。“<q s="ishida" via="共同社"><t v="2023-03">半年前</t>写好的句子，不应在凌晨三点被修改，</q>”共同社援引<m s="ishida">石田</m>的话报道。东京的<m s="guanfang">首相官邸</m>随后表示，<i s="guanfang">日方立场没有变化</i>。

越南外长范明泰试图居中调停。<m s="pham">这位外长</m>在走廊里分别与两人谈话，事后说：“<q s="pham">韩国代表给我看日历，日本大臣给我看手表，我给他们看了地图。</q>”<m s="pham">范明泰</m>还透露，<i s="pham">河内愿意承办<t v="2023-10">下月</t>的专家会</i>。

<m s="zhishi">一位知情的印尼官员</m>表示，<i s="zhishi"><t v="2023-09-08T02:00+07:00">雅加达时间凌晨2时</t>，翻译因疲劳把“配额”读成了“配偶”，会场第一次有了笑声</i>。“<q s="zhishi">那是<t v="2023-09-07/2023-09-08">当晚</t>最团结的一分钟，</q>”<m s="zhishi">这名官员</m>说。

### 华盛顿的目光

<m s="wudun">五角大楼</m>没有派代表出席，但其发言人办公室发表声明说：“<q s="wudun">供应链安全就是同盟的安全。</q>”分析人士把这种说法归入“矿产北约”的老调。

<t v="2020-01/..">自2020年1月</t>印尼禁止镍原矿出口以来，韩日企业在当地投资超过150亿美元。<t v="2022-36">2022年四季度</t>，印尼镍产量首次占全球一半。<t v="2001">2001年</t>签署的《清迈备忘录》曾规定每两年磋商一次，但<t v="2017/..">2017年之后</t>名存实亡。

各方约定<t v="2023-09-15">下周五</t>再谈，地点改在曼谷。<m s="yoon">韩方代表</m>登机前说：“<q s="yoon"><t v="2023-09-29">中秋节</t>我想在家过。</q>”<m s="ishida">日本大臣</m>没有停步，只回了一句：“<q s="ishida">我也是。</q>”
