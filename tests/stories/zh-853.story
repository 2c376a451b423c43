---
id: zh-853
language: zh-Hans
agency: null
outlet: "观澜新闻"
domain: zh853.example
authors: [彭逸飞]
published: 2025-08-17T11:00:00+08:00
modified: null
dateline: null
copyright: {holders: ["观澜新闻"], year: null, notice: "© 观澜新闻", licence: null, reserved: false}
tdm: null
speakers:
  muqin: {name: "李女士", kind: person, roles: []}
  yiyuan: {name: "市第二人民医院", kind: organisation, roles: ["院方"]}
  jiaoshou: {name: "宋明哲", kind: person, roles: ["教授"]}
  weijian: {name: "市卫健委", kind: organisation, roles: []}
  hushi: {name: "一名护士", kind: unnamed, roles: []}
  lvshi: {name: "段飞", kind: person, roles: ["律师"]}
notes: "医疗纠纷；李女士、院方、教授、卫健委、护士、律师"
---
# 三岁男童输液后死亡 <m s="yiyuan">医院</m>：<i s="yiyuan">正配合调查</i>

<t v="2025-08-15">8月15日</t>，一名三岁男童在市第二人民医院输液后死亡。其母亲李女士向本报记者讲述了事发经过。

李女士说，<i s="muqin">孩子入院时只是低烧</i>。“<q s="muqin" id="1">护士换了一瓶药，十分钟后他的嘴唇就紫了，</q>”<m s="muqin">她</m>哭着说，“<q s="muqin" id="1">我喊了三遍才有人来。</q>”

<m s="yiyuan">市第二人民医院</m>在情况通报中称，<i s="yiyuan">院方高度重视，已封存相关病历</i>，并对患儿家属表示“<q s="yiyuan" type="mixed">沉痛的慰问</q>”。

<m s="hushi">一名护士</m>私下告诉记者，<i s="hushi">当晚儿科只有两人值班</i>。

医科大学教授宋明哲认为，<i s="jiaoshou">死因需等待尸检结果</i>。“<q s="jiaoshou">过敏性休克的抢救窗口只有几分钟，</q>”他说。

家属代理律师段飞表示，<i s="lvshi">将申请第三方鉴定</i>。<m s="weijian">市卫健委</m>回应称，已成立专家组，结果将“<q s="weijian" type="mixed">及时公布</q>”。
