---
id: zh-893
language: zh-Hans
agency: 中新社
outlet: "粤海晚报"
domain: zh893.example
authors: []
published: 2026-05-18T22:30:00+08:00
modified: null
dateline: null
copyright: {holders: ["粤海晚报"], year: null, notice: "© 粤海晚报", licence: null, reserved: false}
tdm: null
speakers:
  jiaolian: {name: "徐海涛", kind: person, roles: ["主教练"]}
  duiyuan: {name: "田宇航", kind: person, roles: ["前锋"]}
  duishou: {name: "米洛什·斯托伊科维奇", kind: person, roles: ["塞尔维亚主帅"]}
  qiumi: {name: "刘先生", kind: person, roles: ["球迷"]}
  zuxie: {name: "中国足协", kind: organisation, roles: []}
  jizhe: {name: "《足球周报》", kind: organisation, roles: []}
  laojiang: {name: "范勇", kind: person, roles: ["前国脚"]}
notes: "足球"
---
# 国足2比1逆转塞尔维亚队　<m s="jiaolian">徐海涛</m>：<i s="jiaolian">队员踢出了血性</i>

中新社广州5月18日电 中国男足18日晚在广州天河体育中心进行的一场热身赛中以2比1逆转战胜塞尔维亚队。

“<q s="jiaolian" id="1">半场落后的时候，我只说了一句话：把球衣上的国旗摸一摸，</q>”<m s="jiaolian">主教练徐海涛</m>赛后说，“<q s="jiaolian" id="1">下半场队员踢出了血性。</q>”<m s="jiaolian">他</m>同时提醒，<i s="jiaolian">一场热身赛说明不了什么</i>。

梅开二度的田宇航成为全场焦点。这名21岁的前锋说：“<q s="duiyuan">第二个球我根本没看门，凭感觉打的。</q>”<m s="duiyuan">田宇航</m>透露，<i s="duiyuan">自己赛前还在发烧</i>。

塞尔维亚队主帅斯托伊科维奇则对结果不满。“<q s="duishou">我们把比赛当成了旅游，</q>”<m s="duishou">这位58岁的老帅</m>在发布会上说。<m s="duishou">米洛什·斯托伊科维奇</m>还称赞田宇航“<q s="duishou" type="mixed">有欧洲联赛的水准</q>”。

前国脚范勇在接受中央电视台采访时表示，<i s="laojiang" via="中央电视台">球队的防守仍有漏洞</i>。“<q s="laojiang" via="中央电视台">别急着吹，年底的正式比赛才是考卷，</q>”<m s="laojiang">他</m>说。

现场观赛的<m s="qiumi">球迷刘先生</m>激动地说：“<q s="qiumi">等这样一场球，等了十几年！</q>”

<m s="zuxie">中国足协</m>当晚发布公告称，<i s="zuxie">国足将于6月初赴卡塔尔集训</i>。据<m s="jizhe">《足球周报》</m>报道，<i s="jizhe">足协有意与徐海涛续约至2030年</i>。
