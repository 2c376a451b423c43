---
id: zh-204
language: zh-Hans
agency: 新华社
outlet: 冰城晚报
domain: bingcheng-wanbao.example
authors: [苏杭]
published: 2026-01-01T00:52:00+08:00
modified: null
dateline: {place: 哈尔滨, agency: 新华社, date: 2026-01-01}
copyright: {holders: [冰城晚报, 新华社], year: 2026, notice: "© 2026 冰城晚报/新华社", licence: null, reserved: false}
tdm: null
speakers:
  nalan: {name: 那兰溪, kind: person, roles: []}
  gao: {name: 高大勇, kind: person, roles: [主教练]}
  kim: {name: 金敏秀, kind: person, roles: [韩国选手]}
  guanzhong: {name: 一位观众, kind: unnamed, roles: []}
  tihyu: {name: 省体育局, kind: organisation, roles: []}
notes: sports story fifty minutes after midnight on New Year's Day, so yesterday, last year and this year turn; one-character surname 那, Korean name; nickname 冰刀姐 and rink name in marks; dropped subject; scores and distances that are not dates
---
# 跨年夜改写纪录！<m s="nalan">那兰溪</m>：“<q s="nalan">我把<t v="2025">去年</t>留在了身后</q>”

新华社哈尔滨<t v="2026-01-01">1月1日</t>电（记者苏杭）距离新年钟声敲响还有不到一个半小时，24岁的那兰溪在哈尔滨“冰之翼”滑冰馆刷新了女子500米短道速滑全国纪录。成绩定格在42秒06，比<t v="2023-11">2023年11月</t>的原纪录快了0.11秒。

“<q s="nalan">我把<t v="2025">去年</t>留在了身后，连它的影子都没看见，</q>”<m s="nalan">那兰溪</m>赛后说。

这位队友口中的“冰刀姐”<t v="2025">去年</t>过得并不顺利。<t v="2025-03">去年3月</t>脚踝骨折，<t v="2025-07">7月</t>才恢复上冰。“<q s="nalan" id="21">最难的时候，我连看见冰箱都害怕，</q>”<m s="nalan">她</m>说，“<q s="nalan" id="21">是教练逼着我，每天摸一摸冰。</q>”

主教练高大勇没有否认。“<q s="gao" id="1">伤好得快，怕好得慢，</q>”<m s="gao">高大勇</m>说，“<q s="gao" id="1">我没教她滑冰，我教她别躲。</q>”<m s="gao">他</m>透露，<i s="gao">那兰溪<t v="2026-02">今年2月</t>将出战冬奥会的三个单项和接力</i>。

<t v="2025-12-31">昨晚</t>的比赛并非没有悬念。韩国选手金敏秀在最后一个弯道一度领先半个身位。“<q s="kim" via="韩联社">我听见她的呼吸声，像火车一样，</q>”<m s="kim">金敏秀</m>对韩联社说。对于冲线前的身体接触，<m s="kim">这位韩国选手</m>只用“<q s="kim" type="mixed">冰上的正常天气</q>”一语带过。

比赛<t v="2025-12-31T22:40">于2025年12月31日22时40分</t>开始，看台上坐了4800人。“<q s="guanzhong" id="22">票是儿子抢的，他说这叫‘冰上跨年’，</q>”<m s="guanzhong">一位观众</m>告诉记者，“<q s="guanzhong" id="22">我看她摔过，所以更要看她赢。</q>”

赛后，那兰溪把奖牌挂在了看台第一排一个小女孩的脖子上。记者问她为什么，<m s="nalan">那兰溪</m>想了想，反问道：“<q s="nalan"><t v="2008">2008年</t>也有人把帽子扣在我头上，你说为什么？</q>”

<m s="tihyu">省体育局</m><t v="2026-01-01">1日凌晨</t>发布贺信，称<i s="tihyu">这一成绩为全省<t v="2026">新的一年</t>开了好头</i>。国家队将<t v="2026-01-05">于下周一</t>集结，<t v="2026-01-20/..">20日起</t>赴意大利适应场地。

采访结束时，场馆里已经放起了《好日子》。有人喊她合影，<m s="gao">高大勇</m>摆摆手：“<q s="gao"><t v="2026-01-01">今天</t>放假，<t v="2026-01-02T06:00">明早六点</t>，照常上冰。</q>”
