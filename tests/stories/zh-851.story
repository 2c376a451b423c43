---
id: zh-851
language: zh-Hant
agency: 中央社
outlet: "台北快報"
domain: zh851.example
authors: [江佩珊]
published: 2026-03-31T18:00:00+08:00
modified: null
dateline: {place: 台北, agency: 中央社, date: null}
copyright: {holders: ["台北快報"], year: null, notice: "© 台北快報", licence: null, reserved: false}
tdm: null
speakers:
  guanzhang: {name: "卓永康", kind: person, roles: ["衛福部長"]}
  yishi: {name: "溫怡君", kind: person, roles: ["台大醫院感染科醫師"]}
  liwei: {name: "賴彥廷", kind: person, roles: ["立法委員"]}
  jiazhang: {name: "林太太", kind: person, roles: []}
  cdc: {name: "疾管署", kind: organisation, roles: []}
notes: "疫苗；部長、醫師、立委、林太太、疾管署"
---
# 流感疫苗缺貨 <m s="guanzhang">衛福部長</m>：<i s="guanzhang"><t v="2026-04-10">4月10日</t>前補足</i>

（中央社記者江佩珊台北<t v="2026-03-31">31日</t>電）春季流感升溫，多家診所疫苗告罄，衛福部長卓永康<t v="2026-03-31">今天</t>在立法院表示，<i s="guanzhang">緊急採購的20萬劑疫苗將於<t v="2026-04-10">4月10日</t>前到位</i>。

立法委員賴彥廷質詢時指出，<i s="liwei">部分縣市長者排隊三小時仍打不到疫苗</i>。「<q s="liwei">部長，病毒不會排隊，</q>」他說。卓永康回應：「<q s="guanzhang">委員批評得對，我們會檢討配送流程。</q>」

<m s="cdc">疾管署</m>統計，<i s="cdc"><t v="2026-W13">上週</t>類流感就診人次突破12萬</i>。該署呼籲，<i s="cdc">高風險族群儘速接種</i>。

台大醫院感染科醫師溫怡君提醒，<i s="yishi">開完藥仍高燒三天就要回診</i>。「<q s="yishi">打了疫苗不是穿了盔甲，但至少有一面盾牌，</q>」<m s="yishi">溫怡君</m>說。

在萬華一家診所外，帶著兩個孩子的林太太抱怨：「<q s="jiazhang">跑了三家都沒有，最後一家叫我明年請早。</q>」
