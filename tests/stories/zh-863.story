---
id: zh-863
language: zh-Hant
agency: null
outlet: "維港新聞"
domain: zh863.example
authors: []
published: 2026-02-20T07:30:00+08:00
modified: null
dateline: null
copyright: {holders: ["維港新聞"], year: null, notice: "© 維港新聞", licence: null, reserved: false}
tdm: null
speakers:
  teshou: {name: "霍啟明", kind: person, roles: ["行政長官"]}
  jusheng: {name: "運輸及物流局局長", kind: unnamed, roles: []}
  yiyuan: {name: "鄧麗珊", kind: person, roles: ["立法會議員"]}
  gongsi: {name: "新渡輪", kind: organisation, roles: []}
  chengke: {name: "陳先生", kind: person, roles: ["乘客"]}
  jingfang: {name: "警方", kind: organisation, roles: []}
  xiaofang: {name: "馮國強", kind: person, roles: ["消防處助理處長"]}
  tianwen: {name: "天文台", kind: organisation, roles: []}
  chuanzhang: {name: "船長", kind: unnamed, roles: []}
  tou: {name: "周太", kind: person, roles: ["居民"]}
notes: "香港渡輪；特首、議員、乘客陳先生、周太"
---
# 南丫島渡輪撞堤87傷　<m s="teshou">霍啟明</m>：<i s="teshou">徹查事故原因</i>

【維港新聞專訊】一艘由中環開往南丫島的高速渡輪昨晨在濃霧中撞上防波堤，造成87人受傷，其中4人危殆。<m s="teshou">行政長官霍啟明</m>到醫院探望傷者後表示，<i s="teshou">政府會徹查事故原因，絕不姑息</i>。

<m s="teshou">霍啟明</m>說：「<q s="teshou">我向傷者和家屬致以深切慰問，亦感謝前線人員在惡劣環境下救人。</q>」被問到會否委任法官調查，<m s="teshou">他</m>稱「<q s="teshou" type="mixed">不排除任何方案</q>」。

<m s="xiaofang">消防處助理處長馮國強</m>交代，<i s="xiaofang">處方於上午8時11分接報，12分鐘內抵達現場</i>。「<q s="xiaofang">能見度不足50米，消防輪要靠聲音找船，</q>」<m s="xiaofang">馮</m>說。

坐在船頭的<m s="chengke">乘客陳先生</m>憶述，<i s="chengke">撞擊前完全沒有廣播</i>。「<q s="chengke" id="1">突然『嘭』一聲，成個人飛咗出去，</q>」手臂骨折的<m s="chengke">他</m>說，「<q s="chengke" id="1">前面個婆婆滿面都係血。</q>」

<m s="gongsi">營辦商新渡輪</m>發聲明，指<i s="gongsi">涉事船隻上月才通過年檢，船長持有有效牌照</i>。<m s="gongsi">該公司</m>續稱，<i s="gongsi">會向每名傷者發放1萬元慰問金</i>。

<m s="yiyuan">立法會議員鄧麗珊</m>批評運輸署監管不力，質問「<q s="yiyuan">為何大霧之下仍容許高速船全速行駛？</q>」。<m s="jusheng">運輸及物流局局長</m>回應時指，<i s="jusheng">現行守則已要求船長在能見度低時減速</i>。

<m s="jingfang">警方</m>表示，<i s="jingfang">58歲姓何船長涉嫌危害他人海上安全被捕</i>。消息指，<m s="chuanzhang">船長</m>在警誡下稱「<q s="chuanzhang">雷達有一刻係黑晒</q>」。

在南丫島住了30年的<m s="tou">周太</m>說：「<q s="tou">早班船係我哋嘅命脈，無得揀。</q>」

<m s="tianwen">天文台</m>預測，<i s="tianwen">未來兩日早上仍有霧</i>。
