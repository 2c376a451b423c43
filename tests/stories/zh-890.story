---
id: zh-890
language: zh-Hans
agency: 新华社
outlet: "江淮在线"
domain: zh890.example
authors: []
published: 2026-03-05T18:20:00+08:00
modified: null
dateline: null
copyright: {holders: ["江淮在线"], year: null, notice: "© 江淮在线", licence: null, reserved: false}
tdm: null
speakers:
  shengzhang: {name: "程立国", kind: person, roles: ["省长"]}
  juzhang: {name: "韦敏", kind: person, roles: ["省教育厅厅长"]}
  laoshi: {name: "邹晓芳", kind: person, roles: ["乡村教师"]}
  daibiao: {name: "罗建平", kind: person, roles: ["全国人大代表"]}
  jiazhang: {name: "一位家长", kind: unnamed, roles: []}
  jiaoyubu: {name: "教育部有关负责人", kind: unnamed, roles: []}
  zhuanjia: {name: "储朝阳", kind: person, roles: ["研究员"]}
notes: "教育"
---
# 乡村小规模学校何去何从

新华社合肥3月5日电（记者 梁远）开学首日，大别山深处的石桥小学迎来了9名学生。“<q s="laoshi">去年还有16个，今年又走了7个，</q>”教师邹晓芳说。<m s="laoshi">她</m>在这里教了22年书。

近年来，随着学龄人口减少，乡村小规模学校的撤并引发关注。<m s="daibiao">全国人大代表罗建平</m>建议，<i s="daibiao">撤并学校应当充分听取家长意见，不能“一刀切”</i>。“<q s="daibiao">孩子上学要走两个小时山路，这笔账不能只算经济账，</q>”<m s="daibiao">罗建平</m>说。

<m s="juzhang">安徽省教育厅厅长韦敏</m>表示，<i s="juzhang">全省目前有百人以下小学1800余所，未来三年将“一校一案”推进布局调整</i>。<m s="juzhang">韦敏</m>告诉记者：“<q s="juzhang">该留的坚决留，该并的稳妥并。</q>”

<m s="jiaoyubu">教育部有关负责人</m>此前指出，<i s="jiaoyubu">要优先保障偏远地区儿童就近入学</i>。

<m s="jiazhang">一位家长</m>坦言：“<q s="jiazhang">我们也想让孩子去县城，可是租房子一年要一万多。</q>”

“<q s="zhuanjia">小而优，完全有可能，</q>”<m s="zhuanjia">中国教育科学研究院研究员储朝阳</m>认为，<i s="zhuanjia">关键在于教师留得住、教得好</i>。

<m s="shengzhang">省长程立国</m>在省两会期间作政府工作报告时提出，<i s="shengzhang">今年将新建改建乡村寄宿制学校120所</i>。
