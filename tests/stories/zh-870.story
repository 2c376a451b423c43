---
id: zh-870
language: zh-Hans
agency: "澎湃新闻"
outlet: "江南都市"
domain: zh870.example
authors: []
published: 2025-12-03T17:00:00+08:00
modified: null
dateline: null
copyright: {holders: ["江南都市"], year: null, notice: "© 江南都市", licence: null, reserved: false}
tdm: null
speakers:
  fayuan: {name: "吴江市中级人民法院", kind: organisation, roles: []}
  beigao: {name: "罗志强", kind: person, roles: ["被告人"]}
  lvshi: {name: "尚文静", kind: person, roles: ["辩护律师"]}
  gongsu: {name: "公诉人", kind: unnamed, roles: []}
  jiazhang: {name: "受害学生的母亲", kind: unnamed, roles: []}
  faguan: {name: "戚国英", kind: person, roles: ["审判长"]}
  jiaoyu: {name: "市教育局", kind: organisation, roles: []}
  jiaoshou: {name: "滕云飞", kind: person, roles: ["教授"]}
notes: "校餐案"
---
# 校餐贿赂案一审宣判　<m s="beigao">被告人</m>当庭表示：“<q s="beigao">我对不起孩子们</q>”

吴江市中级人民法院12月3日对“校园配餐”受贿案作出一审判决，被告人、市第一中学原校长罗志强因受贿罪被判处有期徒刑九年，并处罚金六十万元。

<m s="fayuan">法院</m>审理查明，<i s="fayuan">2019年至2023年，罗志强利用职务便利，为三家餐饮公司谋取利益，非法收受财物共计426万元</i>。

“<q s="beigao">我对不起孩子们，对不起老师这个称呼，</q>”<m s="beigao">罗志强</m>在最后陈述时说。<m s="beigao">他</m>当庭表示，<i s="beigao">服从判决，不上诉</i>。

<m s="gongsu">公诉人</m>指出：“<q s="gongsu">每一份缩水的午餐背后，都有一笔肮脏的交易。</q>”<m s="lvshi">罗志强的辩护律师尚文静</m>则认为，<i s="lvshi">其具有自首和退赃情节，应从轻处罚</i>。

<m s="faguan">审判长戚国英</m>在宣判后对旁听人员说：“<q s="faguan">教育领域的腐败，刺痛的是最柔软的地方。</q>”

一名受害学生的母亲走出法庭时红了眼圈。“<q s="jiazhang">孩子那两年总说吃不饱，我还骂他挑食，</q>”<m s="jiazhang">她</m>说。

<m s="jiaoyu">市教育局</m>回应称，<i s="jiaoyu">已对全市127所学校食堂开展专项检查</i>。

<m s="jiaoshou">东吴大学法学院教授滕云飞</m>在接受澎湃新闻采访时表示，<i s="jiaoshou" via="澎湃新闻">应建立家长参与的招标监督机制</i>。滕云飞建议，“阳光厨房”不能只装摄像头，更要公开账本。
