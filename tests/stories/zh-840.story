---
id: zh-840
language: zh-Hans
agency: 新华社
outlet: "江海网"
domain: zh840.example
authors: []
published: 2026-03-05T10:20:00+08:00
modified: null
dateline: {place: 北京, agency: 新华社, date: null}
copyright: {holders: ["江海网"], year: null, notice: "© 江海网", licence: null, reserved: false}
tdm: null
speakers:
  fgw: {name: "徐立新", kind: person, roles: ["国家发展改革委副主任"]}
  daibiao: {name: "杨春梅", kind: person, roles: ["全国人大代表"]}
  zhuanjia: {name: "钱国华", kind: person, roles: ["研究员"]}
  qiye: {name: "冯志强", kind: person, roles: ["董事长"]}
  baogao: {name: "政府工作报告", kind: organisation, roles: []}
  fuzeren: {name: "人力资源社会保障部就业促进司有关负责人", kind: unnamed, roles: []}
notes: "两会报道；报告、代表、专家、企业家；新华社记者、央视"
---
# 稳就业怎么干？代表委员这样说

新华社北京<t v="2026-03-05">3月5日</t>电（记者 何静）<m s="baogao">政府工作报告</m>提出，<i s="baogao"><t v="2026">今年</t>城镇新增就业1200万人以上</i>。如何把目标落到实处，会场内外热议不断。

“<q s="fgw">就业是民生之本，要把更多资源投到能带动就业的行业，</q>”<m s="fgw">国家发展改革委副主任徐立新</m>在<t v="2026-03-05">5日上午</t>举行的“部长通道”上说。<m s="fgw">他</m>介绍，<i s="fgw">近期将出台一揽子支持政策</i>。

“<q s="daibiao" via="新华社">我们村的编织厂有六十多个姐妹，最盼的是订单，</q>”<m s="daibiao">全国人大代表杨春梅</m>告诉新华社记者。<m s="daibiao">她</m>建议，<i s="daibiao" via="新华社">应当给吸纳农村妇女的小厂减免社保费</i>。

<m s="zhuanjia">劳动科学研究院研究员钱国华</m>认为，<i s="zhuanjia">“机器换人”并不必然减少岗位</i>。“<q s="zhuanjia">关键是培训要跑在机器前面，</q>”<m s="zhuanjia">钱国华</m>说。

企业也有自己的打算。<m s="qiye">长三角一家汽车零部件企业的董事长冯志强</m>表示：“<q s="qiye"><t v="2026">今年</t>我们计划新招三百人，其中一半是应届毕业生。</q>”

对于外界关心的延迟退休配套措施，<m s="fuzeren">人力资源社会保障部就业促进司有关负责人</m>表示，<i s="fuzeren">相关细则正在征求意见</i>。<m s="fuzeren">该负责人</m>强调：“<q s="fuzeren">政策不会搞‘一刀切’。</q>”
