---
id: zh-411
language: zh-Hans
agency: 新华社
outlet: 海峡法治报道
domain: haixia-fazhi.example
authors: [匡正, 裴小雨]
published: 2024-04-12T17:45:00+08:00
modified: null
dateline: {place: 厦门, agency: 新华社, date: 2024-04-12}
copyright: {holders: [海峡法治报道], year: 2024, notice: "© 2024 海峡法治报道", licence: null, reserved: false}
tdm: null
speakers:
  zhuang: {name: 庄莉, kind: person, roles: [审判长]}
  pu: {name: 蒲建军, kind: person, roles: [被告人, 哥哥]}
  pujg: {name: 蒲建国, kind: person, roles: [证人, 被告人的弟弟]}
  gongsu: {name: 闻若谷, kind: person, roles: [公诉人, 检察官]}
  bian: {name: 鲁澄, kind: person, roles: [辩护人, 律师]}
  yuangong: {name: 一名被害企业员工, kind: unnamed, roles: []}
notes: theft trial; defendant and his younger brother as witness share surname and a character (建军/建国), so 他 and 弟弟 are decisive; prosecutor and counsel men, judge woman; questions and answers in running dialogue; nickname in marks; verdict deferred
---
# 十二吨咖啡豆不翼而飞 庭审中兄弟俩说出两个版本

新华社厦门<t v="2024-04-12">4月12日</t>电（记者匡正、裴小雨）厦门市海沧区人民法院<t v="2024-04-12">12日</t>公开审理一起仓库盗窃案。被告人蒲建军被控<t v="2023-09/2023-11">在去年9月至11月</t>分七次运走十二吨咖啡豆，价值98万元。

“<q s="zhuang">被告人，你对指控有无异议？</q>”<m s="zhuang">审判长庄莉</m>问。“<q s="pu">豆子是我拉走的，但那是抵工资，</q>”<m s="pu">蒲建军</m>答。<m s="pu">他</m>称，<i s="pu">公司<t v="2023-05/..">自去年5月起</t>拖欠他九个月工资</i>。

公诉人闻若谷随即出示工资流水。“<q s="gongsu" id="7">工资一天都没有拖，</q>”<m s="gongsu">检察官</m>说，“<q s="gongsu" id="7">倒是他的赌账拖了三年。</q>”

证人席上坐着被告人的弟弟蒲建国。“<q s="pujg">我哥叫我来拉货，我以为是下班加活，</q>”<m s="pujg">弟弟</m>低着头说。<m s="pujg">蒲建国</m>还说，<i s="pujg">第一次去的时候是<t v="2023-09-18">9月18日</t>，哥哥把监控贴上了胶布</i>。

听到这里，<m s="pu">蒲建军</m>突然抬头：“<q s="pu">建国，你拿了我一万块你怎么不说？</q>”庄莉制止了他，并转头问证人是否属实。“<q s="pujg">属实，我已经还给公司了，</q>”<m s="pujg">证人</m>答。

“<q s="bian" id="8">两兄弟各说各的，</q>”<m s="bian">辩护律师鲁澄</m>对合议庭说，“<q s="bian" id="8">恰恰证明证据链断了一环。</q>”<m s="bian">这位辩护人</m>主张，<i s="bian">涉案金额应按成本价重新计算</i>。<m s="gongsu">公诉人</m>反驳道：“<q s="gongsu">断的不是证据链，是亲情。</q>”

被害企业的员工也在旁听。“<q s="yuangong">他在仓库里人缘很好，大家都叫他‘豆哥’，</q>”<m s="yuangong">一名被害企业员工</m>告诉记者。<m s="yuangong">他</m>说，<i s="yuangong">案发后公司给每个人多发了五百元</i>。

法院宣布择期宣判。<m s="zhuang">庄莉</m>宣布休庭前补了一句：“<q s="zhuang">请兄弟二人回避彼此，<t v="2024-04-12">今天</t>不要再说话了。</q>”该案<t v="2024-03-15">于3月15日</t>立案，预计<t v="2024-05-20">在5月20日前</t>宣判。
