---
id: zh-891
language: zh-Hans
agency: 路透社
outlet: "环宇财讯"
domain: zh891.example
authors: []
published: 2026-01-29T16:50:00+08:00
modified: null
dateline: null
copyright: {holders: ["环宇财讯"], year: null, notice: "© 环宇财讯", licence: null, reserved: false}
tdm: null
speakers:
  ceo: {name: "马库斯·费舍尔", kind: person, roles: ["首席执行官"]}
  gongsi: {name: "赫尔曼汽车", kind: organisation, roles: []}
  fenxi: {name: "陈嘉慧", kind: person, roles: ["分析师"]}
  gonghui: {name: "托马斯·鲍尔", kind: person, roles: ["工会主席"]}
  bu: {name: "德国经济部发言人", kind: unnamed, roles: []}
  zhiqing: {name: "知情人士", kind: unnamed, roles: []}
  shangwu: {name: "何东明", kind: person, roles: ["商务部发言人"]}
notes: "汽车"
---
# 赫尔曼汽车拟裁员9000人 <m s="ceo">费舍尔</m>：<i s="ceo">别无选择</i>

路透柏林1月29日 - 德国车企赫尔曼汽车周四宣布，将在2028年前裁减9000个岗位，并关闭位于不来梅的工厂。

<m s="ceo">首席执行官费舍尔</m>在财报电话会议上说：“<q s="ceo">我们别无选择。市场的变化比我们预想的快得多。</q>”马库斯·费舍尔2024年出任该职，此前曾在日本工作多年。<m s="ceo">他</m>表示，<i s="ceo">公司将把未来车型的研发中心迁往上海</i>。

<m s="gonghui">工会主席鲍尔</m>称这一计划是“<q s="gonghui" type="mixed">对工人的背叛</q>”。“<q s="gonghui">我们会动用一切手段抗争，包括罢工，</q>”<m s="gonghui">托马斯·鲍尔</m>对《商报》说。

<m s="zhiqing">知情人士</m>告诉路透，<i s="zhiqing" via="路透">该公司还在考虑出售卡车业务</i>。<m s="gongsi">赫尔曼汽车</m>对此不予置评，仅在声明中表示，<i s="gongsi">正在评估所有方案</i>。

<m s="bu">德国经济部发言人</m>说，<i s="bu">政府正与企业保持密切沟通</i>。

中国商务部发言人何东明周四在例行记者会上回应称：“<q s="shangwu">中方欢迎包括德国在内的各国企业来华投资兴业。</q>”

<m s="fenxi">海通道证券分析师陈嘉慧</m>指出，<i s="fenxi">赫尔曼在华市占率已从8%降至3%</i>。<m s="fenxi">她</m>认为：“<q s="fenxi">裁员只能止血，不能治病。</q>”
