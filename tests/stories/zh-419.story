---
id: zh-419
language: zh-Hans
agency: 新华社
outlet: 城市治理参考
domain: chengshi-zhili.example
authors: [巩俐达, 宫博文]
published: 2022-11-30T09:05:00+08:00
modified: null
dateline: {place: 郑州, agency: 新华社, date: 2022-11-30}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  shao: {name: 邵德发, kind: person, roles: [业委会主任, 主任]}
  bai: {name: 白晓燕, kind: person, roles: [经理]}
  yao: {name: 姚进, kind: person, roles: [街道办副主任, 副主任]}
  laozhao: {name: 赵大娘, kind: person, roles: []}
  wuye: {name: 万家物业, kind: organisation, roles: [物业公司]}
  yezhu: {name: 一名年轻业主, kind: unnamed, roles: []}
  lianming: {name: 联名信, kind: unnamed, roles: []}
  zhufang: {name: 区住房保障局, kind: organisation, roles: []}
notes: residents' committee quarrel over fees; 主任 and 副主任 are different men, woman manager, old woman resident by kin-like title; company and bureau; petition text quoted; young owner unnamed; WeChat; range of months; plain style with interleaved quotes
---
# 一个小区三年收不上物业费，问题出在哪

新华社郑州<t v="2022-11-30">11月30日</t>电（记者巩俐达、宫博文）郑州市金水区福和园小区的物业费收缴率<t v="2022-01/2022-10">今年前十个月</t>只有41%，楼道灯有一半不亮。

“<q s="bai">我们每月倒贴六万元，灯不亮是因为没钱买灯泡，</q>”<m s="bai">万家物业经理白晓燕</m>说。<m s="bai">她</m>解释，<i s="bai">公司曾经提出撤场，被街道劝回</i>。

业委会主任邵德发不认可这笔账。“<q s="shao" id="2">账本三年没有公开过，</q>”<m s="shao">主任</m>指着公告栏说，“<q s="shao" id="2">公开了我第一个交。</q>”他组织起来的<m s="lianming">联名信</m>上写着：“<q s="lianming">先公示，后缴费。</q>”签名的有三百多户。

赵大娘是签名的第一个。“<q s="laozhao">我七十九了，上楼摸着墙走，你说交不交？</q>”<m s="laozhao">她</m>反问记者。一名年轻业主却不以为然。“<q s="yezhu">大家都不交，灯永远不会亮，</q>”<m s="yezhu">他</m>说。

街道办副主任姚进<t v="2022-11-24">上周四</t>主持了协调会。“<q s="yao">两边都有道理，两边都没有证据，</q>”<m s="yao">副主任</m>说。<m s="yao">姚进</m>透露，<i s="yao">下一步将请第三方审计</i>。

会上，<m s="wuye">万家物业</m>首次出示明细。<m s="wuye">物业公司</m>承诺，<i s="wuye"><t v="2022-12-15">在12月15日前</t>更换全部灯具</i>。<m s="zhufang">区住房保障局</m>回应称，<i s="zhufang">将把该小区列为试点</i>。

会议结束时，<m s="shao">邵德发</m>走到白晓燕面前：“<q s="shao">灯亮了，我上门帮你收。</q>”<m s="bai">经理</m>愣了一下：“<q s="bai">那请您先收自己家。</q>”

<t v="2022-11-29">昨天傍晚</t>，一号楼的灯亮了。楼道口新贴的告示写着：“亮灯第一日”。
