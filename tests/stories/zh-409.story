---
id: zh-409
language: zh-Hans
agency: 中新社
outlet: 江湖生态网
domain: jianghu-shengtai.example
authors: [阮清]
published: 2022-08-17T09:15:00+08:00
modified: null
dateline: null
copyright: {holders: [江湖生态网], year: [2018, 2022], notice: "江湖生态网 2018-2022 版权所有", licence: null, reserved: false}
tdm: null
speakers:
  yan: {name: 晏平, kind: person, roles: [鄱阳湖水文站站长, 站长]}
  shi: {name: 时秋月, kind: person, roles: [渔政队员]}
  laoyu: {name: 喻长庚, kind: person, roles: [老人, 爷爷]}
  yuxh: {name: 喻小河, kind: person, roles: [孙子, 护豚员]}
  shuilibu: {name: 水利部, kind: organisation, roles: []}
  guanguangke: {name: 几名游客, kind: group, roles: []}
  zhuanjia: {name: 一位不愿具名的水利专家, kind: unnamed, roles: []}
notes: drought on a lake; grandfather and grandson of one surname meant by kinship; station chief and patrol woman (surname 时 = time); group of tourists; unnamed expert; 中新社 only in the sign-off; historic years, since, lunar date
---
# 湖底露出石桥 鄱阳湖提前一百天进入枯水期

湖水退去的地方，露出一座明代石桥。<t v="2022-08-16">8月16日</t>，几名游客在桥上撑着阳伞合影。“<q s="guanguangke">像走在月球上，</q>”<m s="guanguangke">他们</m>说。

晏平不喜欢这样的比喻。“<q s="yan">月球上没有江豚，这里有，</q>”<m s="yan">鄱阳湖水文站站长</m>说。<t v="2022-08-16T08:00">16日8时</t>，星子站水位跌至9.9米，是<t v="1951/..">1951年有记录以来</t>同期最低。据<m s="yan">他</m>判断，<i s="yan">如果<t v="2022-09">9月</t>仍无有效降雨，水位还将下降两米</i>。

渔政队员时秋月的船已经进不了主湖。“<q s="shi" id="3">我们改成走路巡护，</q>”<m s="shi">时秋月</m>卷起裤腿说，“<q s="shi" id="3">每天十六公里，鞋子陷丢了三双。</q>”<t v="2022-08-09">上周二</t>，她和同伴把两头搁浅的江豚抬进了深水区。

抬豚的人里有喻小河。<m s="yuxh">小伙子</m>说，<i s="yuxh">自己抱住的那一头一直在叹气</i>。“<q s="yuxh">跟我爷爷一样，</q>”<m s="yuxh">他</m>补了一句。

他的爷爷喻长庚打了一辈子鱼，<t v="2020-01-01">2020年1月1日</t>禁捕那天把网烧了。“<q s="laoyu">不心疼网，心疼火，烧了两个钟头，</q>”<m s="laoyu">老人</m>说。<m s="laoyu">喻长庚</m>记得，<i s="laoyu"><t v="1978">1978年</t>大旱时湖底也没有裂成这样</i>。

<m s="shuilibu">水利部</m>通报说，<i s="shuilibu">长江上游水库群已<t v="2022-08-16T12:00/..">从16日12时起</t>向下游补水</i>。<m s="zhuanjia">一位不愿具名的水利专家</m>则认为，<i s="zhuanjia">补水只能解渴，不能治病</i>。“<q s="zhuanjia">湖要的不是一杯水，是一条不断的路，</q>”<m s="zhuanjia">这位专家</m>说。

傍晚，站长在水尺旁刻下一道新的红线。“<q s="yan">希望它是<t v="2022">今年</t>最后一道，</q>”<m s="yan">晏平</m>说。远处，祖孙俩正往船上搬水桶。“<q s="laoyu">水少，人不能懒，</q>”<m s="laoyu">爷爷</m>说。“<q s="yuxh">您先把烟掐了，</q>”<m s="yuxh">孙子</m>说。

护豚队的微信群名叫“微笑天使”，成员<t v="2017/2022">从2017年到2022年</t>由9人增至64人。

（中新社供稿）
