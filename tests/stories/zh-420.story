---
id: zh-420
language: zh-Hans
agency: 路透社
outlet: 国际航运快报
domain: guoji-hangyun.example
authors: [柏青]
published: 2026-02-26T21:15:00+08:00
modified: 2026-02-27T00:40:00+08:00
dateline: {place: 汉堡, agency: 路透, date: 2026-02-26}
copyright: {holders: [路透], year: 2026, notice: "© 路透 2026", licence: null, reserved: false}
tdm: reserved
speakers:
  weber: {name: "海克·韦伯", kind: person, roles: [首席执行官]}
  moller: {name: "拉斯·莫勒", kind: person, roles: [财务总监, 丹麦人]}
  tan: {name: 陈建宏, kind: person, roles: [新加坡海事局主席, 主席]}
  ferrari: {name: "朱塞佩·法拉利", kind: person, roles: [工会领袖, 意大利工会领袖]}
  beihai: {name: 北海航运, kind: organisation, roles: [公司]}
  renshi: {name: 三名知情人士, kind: unnamed, roles: []}
  fenxi: {name: "阿尼塔·拉奥", kind: person, roles: [分析师]}
notes: shipping company; woman chief executive, man CFO (Dane), Singapore board chair man, Italian union head; analyst woman; insiders told Reuters; company statement; floating quote after the union head; figures; quarters; nationality mentions
---
# 北海航运与亚洲对手合并谈判破裂 <m s="weber">韦伯</m>：“<q s="weber">错的时间，对的人</q>”

路透汉堡<t v="2026-02-26">2月26日</t> - <m s="beihai">德国北海航运</m><t v="2026-02-26">周四</t>证实，<i s="beihai">与新加坡东洋海运的合并谈判已经终止</i>。

“<q s="weber">错的时间，对的人，</q>”<m s="weber">首席执行官海克·韦伯</m>在电话会议上说。<m s="weber">她</m>拒绝透露细节，仅表示，<i s="weber">双方对中美航线的看法差距过大</i>。

财务总监拉斯·莫勒补充了数字。“<q s="moller">整合成本比预期高四成，</q>”<m s="moller">这位丹麦人</m>说。<m s="moller">莫勒</m>称，<i s="moller">公司<t v="2025-36">去年第四季度</t>净利润为3.1亿欧元</i>。

<m s="renshi">三名知情人士</m>告诉路透，<i s="renshi" via="路透">东洋海运要求韦伯离任</i>。其中<m s="renshi">一人</m>说：“<q s="renshi" via="路透">他们不喜欢她在董事会上唱歌。</q>”<m s="beihai">公司</m>否认这一说法，称之为“<q s="beihai" type="mixed">没有音乐根据的传言</q>”。

新加坡方面语气平和。“<q s="tan" via="路透">门没有关死，只是上了链，</q>”<m s="tan">新加坡海事局主席陈建宏</m>对路透表示。<m s="tan">他</m>指出，<i s="tan" via="路透">亚洲运力<t v="2026">今年</t>将增加8%</i>。

在热那亚，<m s="ferrari">工会领袖朱塞佩·法拉利</m>说，<i s="ferrari">码头工人得知消息后把香槟换成了咖啡</i>。“<q s="ferrari">少裁了两千人，值一杯咖啡，</q>”<m s="ferrari">这名意大利工会领袖</m>说。

<m s="fenxi">孟买分析师阿尼塔·拉奥</m>认为，<i s="fenxi">北海航运下一步会寻找欧洲伙伴</i>。“<q s="fenxi">它太大，不能独自过夜，</q>”<m s="fenxi">她</m>说。

该公司股价<t v="2026-02-26T15:00">周四下午3时</t>上涨5.6%，为<t v="2025-07/..">去年7月以来</t>最大涨幅。韦伯将<t v="2026-03-12">于3月12日</t>公布全年业绩。项目代号“双体船”终止于<t v="2026-02-25">周三</t>。
