---
id: zh-501
language: zh-Hans
agency: 路透社
outlet: 湾区科法评论
domain: wanqu-kefa.example
authors: [戚以宁, 莫子谦]
published: 2026-06-11T12:20:00+08:00
modified: 2026-06-11T18:45:00+08:00
dateline: {place: 深圳, agency: 路透, date: 2026-06-11}
copyright: {holders: [湾区科法评论, 路透], year: 2026, notice: "© 2026 湾区科法评论／路透。禁止用于文本与数据挖掘", licence: null, reserved: true}
tdm: reserved
speakers:
  shangguan: {name: 上官婉, kind: person, roles: [配音演员, 原告]}
  zhu: {name: 竺可心, kind: person, roles: [审判长]}
  dou: {name: 窦天明, kind: person, roles: [拟声科技创始人, 创始人]}
  lvshi: {name: 霍启航, kind: person, roles: [原告代理律师, 律师]}
  nisheng: {name: 拟声科技, kind: organisation, roles: [被告公司]}
  yuangong: {name: 一名已离职的工程师, kind: unnamed, roles: []}
  fan: {name: "玛格达·费伦茨", kind: person, roles: [知识产权学者, 匈牙利学者]}
  ai: {name: 一段录音, kind: unnamed, roles: []}
notes: court hearing on a cloned voice; the clone itself "speaks"; double surname 上官; plaintiff and presiding judge both women, founder and lawyer both men; company and founder close; former engineer told Reuters; judgment read; foreign scholar by nationality; headline quote from the judgment
---
# “<q s="zhu">声音是人的一张脸</q>” 深圳宣判首例声音克隆案

路透深圳<t v="2026-06-11">6月11日</t> - 法庭里先响起的是一段录音。“<q s="ai">各位听众晚上好，我是上官婉。</q>”原告席上，真正的上官婉闭上了眼睛。

“<q s="shangguan">那不是我，可是连我母亲都应了一声，</q>”<m s="shangguan">这位配音演员</m>说。

深圳市中级人民法院<t v="2026-06-11">周四</t>判决，拟声科技未经许可克隆他人声音构成侵权，赔偿86万元，并<t v="2026-06-26">在6月26日前</t>删除模型。“<q s="zhu">声音是人的一张脸，不因看不见而可以随意戴走，</q>”<m s="zhu">审判长竺可心</m>宣读道。判决书长达九十一页，<m s="zhu">她</m>读了两个小时，中途只喝过一次水。

<m s="dou">被告公司的创始人窦天明</m><t v="2026-06-09">周二</t>还在社交平台上写道：“<q s="dou">技术没有嗓子，哪来的偷？</q>”宣判后他改了口。<m s="dou">窦天明</m>表示，<i s="dou">尊重判决，但会上诉</i>。<m s="nisheng">拟声科技</m>随后发布的声明更为强硬，称判决“<q s="nisheng" type="mixed">将一个行业钉在了<t v="199X">上世纪九十年代</t></q>”。

争议的关键是三百小时的录音从何而来。<m s="yuangong">一名已离职的工程师</m>对路透说，<i s="yuangong" via="路透">公司<t v="2024-23">在2024年秋天</t>从有声书平台批量抓取</i>。“<q s="yuangong" via="路透">文件夹的名字就叫‘嗓子’，</q>”<m s="yuangong">他</m>说。<m s="dou">创始人</m>当庭否认：“<q s="dou">我们叫它‘语料’。</q>”

<m s="lvshi">原告代理律师霍启航</m>认为，<i s="lvshi">一字之差正是全案</i>。“<q s="lvshi" id="11">语料没有母亲，</q>”<m s="lvshi">霍启航</m>说，“<q s="lvshi" id="11">嗓子有。</q>”

旁听席上的知识产权学者玛格达·费伦茨专程从布达佩斯赶来。在<m s="fan">她</m>看来，<i s="fan">欧洲法院<t v="2027">明年</t>面对同类案件时一定会引用这份判决</i>。“<q s="fan">一百年前，照片也没有主人，</q>”<m s="fan">匈牙利学者</m>说。

该案<t v="2025-08-19">去年8月19日</t>立案，<t v="2026-03/2026-04">今年3月至4月</t>三次开庭。原告最初的诉求只有一项：道歉。

记者问她，赢了以后最想做什么。<m s="shangguan">上官婉</m>想了想，压低声音，像在录音棚里那样：“<q s="shangguan">给我妈打个电话，先说暗号。</q>”

（编审 何冰 编译 陈默言）
