---
id: zh-843
language: zh-Hant
agency: 中央社
outlet: "島嶼財經"
domain: zh843.example
authors: [簡佑庭]
published: 2026-01-22T18:30:00+08:00
modified: null
dateline: {place: 台北, agency: 中央社, date: null}
copyright: {holders: ["島嶼財經"], year: null, notice: "© 島嶼財經", licence: null, reserved: false}
tdm: null
speakers:
  zhuwei: {name: "邱麗華", kind: person, roles: ["金管會主委"]}
  dongzuo: {name: "蘇明哲", kind: person, roles: ["晶遠科技董事長"]}
  fenxi: {name: "洪士傑", kind: person, roles: ["分析師"]}
  liwei: {name: "范雲翔", kind: person, roles: ["立委"]}
  yanghang: {name: "中央銀行", kind: organisation, roles: []}
  gudong: {name: "一名小股東", kind: unnamed, roles: []}
notes: "財經；主委、董事長、分析師、立委、央行、小股東；中央社、彭博"
---
# 晶遠法說會釋利多 <m s="dongzuo">蘇明哲</m>：<i s="dongzuo">訂單看到<t v="2027">明年</t></i>

（中央社記者簡佑庭台北<t v="2026-01-22">22日</t>電）半導體設備廠晶遠科技<t v="2026-01-22">今天</t>召開法人說明會，<m s="dongzuo">董事長蘇明哲</m>指出，<i s="dongzuo">人工智慧需求強勁，<t v="2026">今年</t>資本支出將提高三成</i>。

「<q s="dongzuo">訂單能見度已經看到<t v="2027">明年</t>，產能反而是最大的煩惱，</q>」<m s="dongzuo">蘇明哲</m>說。對於市場傳出將赴美設廠，<m s="dongzuo">他</m>僅表示，「<q s="dongzuo">不評論市場傳聞</q>」。

<m s="fenxi">外資分析師洪士傑</m>接受中央社記者訪問時說，<i s="fenxi" via="中央社">晶遠毛利率優於預期</i>，但「<q s="fenxi" via="中央社" type="mixed">評價已不便宜</q>」。<m s="fenxi">他</m>提醒，<i s="fenxi" via="中央社">匯率波動仍是最大變數</i>。

<m s="yanghang">中央銀行</m><t v="2026-01-21">21日</t>公布報告，<i s="yanghang">新台幣升值對出口廠商的衝擊可望趨緩</i>。

<m s="liwei">立委范雲翔</m>則質疑，<i s="liwei">大股東提前出脫持股</i>，要求主管機關查明。<m s="zhuwei">金管會主委邱麗華</m>在立法院備詢時回應：「<q s="zhuwei">已請證交所調閱交易紀錄，絕不寬貸。</q>」<m s="zhuwei">她</m>並說，<i s="zhuwei">最快<t v="2026-W05">下週</t>會有初步結果</i>。

「<q s="gudong">我只想知道股利什麼時候發，</q>」會場外<m s="gudong">一名小股東</m>拿著紀念品說。
