---
id: zh-841
language: zh-Hans
agency: null
outlet: "滨江晚报"
domain: zh841.example
authors: [陆遥]
published: 2025-09-25T16:00:00+08:00
modified: null
dateline: null
copyright: {holders: ["滨江晚报"], year: null, notice: "© 滨江晚报", licence: null, reserved: false}
tdm: null
speakers:
  beigao: {name: "邓某", kind: person, roles: ["被告人"]}
  gongsu: {name: "公诉机关", kind: organisation, roles: []}
  lvshi: {name: "梁文斌", kind: person, roles: ["辩护律师"]}
  beihai: {name: "王女士", kind: person, roles: []}
  faguan: {name: "汤晓燕", kind: person, roles: ["审判长"]}
  jingfang: {name: "滨江警方", kind: organisation, roles: []}
notes: "法院；被告人化名、公诉机关、律师、王女士、审判长、警方"
---
# “AI换脸”诈骗案开庭 <m s="beigao">被告人</m>：<i s="beigao">我以为只是兼职</i>

<t v="2025-09-25">9月25日</t>，滨江区人民法院公开审理一起利用“AI换脸”实施诈骗的案件。<m s="gongsu">公诉机关</m>指控，<i s="gongsu">被告人邓某<t v="2025-02/2025-04">今年2月至4月</t>冒充客户亲属，骗取23人共计180余万元</i>。

庭审中，邓某对指控的事实没有异议。“<q s="beigao">我以为只是兼职，一天三百块，视频是别人做好发给我的，</q>”<m s="beigao">他</m>说。

<m s="faguan">审判长汤晓燕</m>追问：“<q s="faguan">你看到老人转账时，就没有怀疑过吗？</q>”<m s="beigao">邓某</m>沉默片刻，回答：“<q s="beigao">怀疑过，但是缺钱。</q>”

<m s="beihai">受害人之一王女士</m>向记者回忆，<i s="beihai">视频里的“儿子”连口头禅都一模一样</i>。“<q s="beihai">他喊了一声妈，我就把养老钱转过去了，</q>”<m s="beihai">王女士</m>说。

<m s="lvshi">邓某的辩护律师梁文斌</m>提出，<i s="lvshi">其当事人系从犯，且已退赔部分赃款</i>，请求从轻处罚。<m s="gongsu">公诉人</m>则认为，邓某的行为“<q s="gongsu" type="mixed">社会危害性极大</q>”，应当依法严惩。

<m s="jingfang">滨江警方</m>提醒，<i s="jingfang">凡视频要求转账的，务必电话核实</i>。案件将择期宣判。
