---
id: zh-212
language: zh-Hans
agency: 中新社
outlet: 岭南新报
domain: lingnan-xinbao.example
authors: [区颖]
published: 2026-08-20T16:05:00+08:00
modified: null
dateline: {place: 广州, agency: 中新社, date: 2026-08-20}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  qishou: {name: 蒋小勇, kind: person, roles: [外卖骑手, 骑手]}
  qiqi: {name: 蒋小琴, kind: person, roles: [妹妹, 站长]}
  pingtai: {name: 平台, kind: organisation, roles: []}
  fayuan: {name: 法院, kind: organisation, roles: []}
  zhuanjia: {name: 苗国栋, kind: person, roles: [劳动法学者]}
  guke: {name: 一位顾客, kind: unnamed, roles: []}
  gh: {name: 总工会, kind: organisation, roles: []}
notes: court and labour story; brother and sister with one family name and one generation character; judgment quoted as document; platform statement; voice message replayed; 其 and 后者 as mentions; no rights line
---
# 骑手诉平台案宣判：“<q s="qishou">我等系统说一句人话</q>”

中新社广州<t v="2026-08-20">8月20日</t>电（记者 区颖）因暴雨迟到11分钟被“永久停单”的外卖骑手蒋小勇，<t v="2026-08-20">20日</t>打赢了官司。广州市一家基层法院认定，平台未经申诉即停止派单的规则无效。

“<q s="qishou" id="21">三百多天，我等系统说一句人话，</q>”走出法庭的<m s="qishou">蒋小勇</m>说，“<q s="qishou" id="21"><t v="2026-08-20">今天</t>等到的是法官说的。</q>”

判决书长达42页。“<q s="fayuan" id="22">算法可以计算距离，不能代替听取，</q>”<m s="fayuan">法院</m>在判决书中写道，“<q s="fayuan" id="22">劳动者淋雨的十一分钟，应当有人负责看见。</q>”<m s="fayuan">法院</m>同时指出，平台与骑手之间存在“<q s="fayuan" type="mixed">支配性管理</q>”。

事情要从<t v="2025-09-24">去年9月24日</t>说起。<t v="2025-09-24">那天</t>台风外围影响广州，蒋小勇的电动车陷在水里。妹妹蒋小琴是他所在站点的站长，她保存着当时的语音。“<q s="qishou">妹，我鞋没了，汤没洒，</q>”语音里<m s="qishou">他</m>喘着气说。蒋小琴把语音发给客服，<m s="qiqi">她</m>回忆：“<q s="qiqi">客服回了一个笑脸，<t v="2025-09-25">第二天</t>账号就没了。</q>”

<m s="guke">一位顾客</m>当庭作证时称，<i s="guke">自己并没有投诉，只是点了“超时”按钮</i>。“<q s="guke">我要是知道那个按钮会砸人饭碗，我宁可饿着，</q>”<m s="guke">这位女士</m>说。

<m s="pingtai">平台</m>在宣判后发表声明：“<q s="pingtai">我们尊重判决，将<t v="2026-10-01">在10月1日前</t>上线人工申诉通道。</q>”后者没有说明是否上诉，上诉期<t v="../2026-09-04">至9月4日</t>届满。

劳动法学者苗国栋认为此案意义不止于个案。“<q s="zhuanjia" id="23">过去十年，规则是平台写、骑手背；</q>”<m s="zhuanjia">苗国栋</m>比喻说，“<q s="zhuanjia" id="23"><t v="2026-08-20/..">从今天起</t>，规则得念出来给人听。</q>”据<m s="gh">总工会</m>统计，<i s="gh"><t v="2026-34">今年二季度</t>新就业形态劳动者申诉量同比上升18%</i>。

蒋小勇没有打算回去送餐。兄妹俩<t v="2026-07">上个月</t>盘下一间小铺，招牌是妹妹起的，叫“慢慢来糖水”。“<q s="qiqi">迟到不扣钱，</q>”<m s="qiqi">蒋小琴</m>指着门口的牌子念道。<m s="qishou">哥哥</m>补了一句：“<q s="qishou">下雨送姜茶。</q>”

铺子定<t v="2026-08-29">于下周六</t>开张。
