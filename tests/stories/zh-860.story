---
id: zh-860
language: zh-Hans
agency: "新华社"
outlet: "东方观察"
domain: zh860.example
authors: []
published: 2026-03-10T19:00:00+08:00
modified: null
dateline: null
copyright: {holders: ["东方观察"], year: null, notice: "© 东方观察", licence: null, reserved: false}
tdm: null
speakers:
  wjb: {name: "郑思远", kind: person, roles: ["外交部发言人"]}
  shangwu: {name: "商务部新闻办公室", kind: organisation, roles: []}
  zongli: {name: "安娜·彼得森", kind: person, roles: ["丹麦首相"]}
  xuezhe: {name: "顾明哲", kind: person, roles: ["研究员"]}
  guanyuan: {name: "一位不愿透露姓名的欧盟官员", kind: unnamed, roles: []}
  shanghui: {name: "约尔格·武特克尔", kind: person, roles: ["商会主席"]}
  waizhang: {name: "梁毅", kind: person, roles: ["外交部长"]}
notes: "外交部记者会；首相、商会主席、匿名官员"
---
# <m s="wjb">外交部</m>：<i s="wjb">中方坚决反对将经贸问题政治化</i>

新华社北京3月10日电（记者孙涵）外交部发言人郑思远10日主持例行记者会。有记者问：据报道，美国国务卿约翰·哈珀称，美方正考虑扩大对华芯片出口限制。中方对此有何评论？

<m s="wjb">郑思远</m>说，<i s="wjb">中方坚决反对将经贸科技问题政治化、工具化</i>。“<q s="wjb">有关做法损人不利己，最终只会反噬自身，</q>”<m s="wjb">他</m>说。

在回答有关中丹关系的提问时，<m s="wjb">郑思远</m>表示，<i s="wjb">丹麦首相彼得森访华期间，两国领导人将就绿色转型交换意见</i>。“<q s="wjb">我们愿同丹方一道，让合作的‘绿色’成色更足。</q>”

<m s="zongli">丹麦首相安娜·彼得森</m>此前在哥本哈根接受采访时说：“<q s="zongli">我们不会在伙伴之间选边站队。</q>”<m s="zongli">彼得森</m>强调，<i s="zongli">此访的重点是风电和航运</i>。

<m s="waizhang">外交部长梁毅</m>8日在与哈珀通电话时指出，对话比对抗好，“<q s="waizhang" type="mixed">脱钩没有出路</q>”。

<m s="shangwu">商务部新闻办公室</m>9日发表谈话称，<i s="shangwu">中方将采取必要措施，坚决维护中国企业的正当权益</i>。

<m s="guanyuan">一位不愿透露姓名的欧盟官员</m>告诉记者：“<q s="guanyuan">布鲁塞尔内部对限制清单分歧很大，谁都不想第一个签字。</q>”

<m s="shanghui">中国欧盟商会主席约尔格·武特克尔</m>认为，<i s="shanghui">企业最怕的不是关税，而是不确定性</i>。“<q s="shanghui">我们的会员每天早上先看新闻，再决定开不开会，</q>”<m s="shanghui">他</m>打趣说。

<m s="xuezhe">国际问题研究院研究员顾明哲</m>分析，<i s="xuezhe">“小院高墙”政策在美国国内也面临越来越多的质疑</i>。
