---
id: zh-861
language: zh-Hant
agency: "中央社"
outlet: "台灣日報網"
domain: zh861.example
authors: []
published: 2026-05-12T18:40:00+08:00
modified: null
dateline: null
copyright: {holders: ["台灣日報網"], year: null, notice: "© 台灣日報網", licence: null, reserved: false}
tdm: null
speakers:
  jian: {name: "新北地檢署", kind: organisation, roles: []}
  jiang: {name: "江柏翰", kind: person, roles: ["前議員"]}
  lvshi: {name: "蘇怡君", kind: person, roles: ["律師"]}
  qisu: {name: "起訴書", kind: organisation, roles: []}
  liwei: {name: "高志飛", kind: person, roles: ["立委"]}
  fayuan: {name: "新北地院", kind: organisation, roles: []}
  dangju: {name: "民進黨發言人", kind: unnamed, roles: []}
  zhuli: {name: "林姓助理", kind: unnamed, roles: []}
  minzhong: {name: "板橋一名里長", kind: unnamed, roles: []}
  yuanzhang: {name: "龔信義", kind: person, roles: ["行政院長"]}
notes: "助理費起訴；律師、檢方、里長、院長"
---
# 涉詐領助理費　<m s="jiang">江柏翰</m>庭訊後喊冤：<i s="jiang">一毛錢都沒拿</i>

（中央社記者黃彥廷新北12日電）前新北市議員江柏翰涉嫌以人頭詐領助理費新台幣680萬元，新北地檢署今天依貪污治罪條例將他起訴。<m s="jiang">江柏翰</m>下午步出地檢署時向媒體喊冤，強調「<q s="jiang">我一毛錢都沒有放進自己口袋，司法會還我清白</q>」。

<m s="jian">檢方</m>指出，<i s="jian">江男自民國107年起，將親友掛名公費助理，實際上並未支薪</i>。<m s="qisu">起訴書</m>提到，<i s="qisu">被告犯後飾詞狡辯，毫無悔意</i>，建請法院從重量刑。

<m s="lvshi">江柏翰的委任律師蘇怡君</m>表示，<i s="lvshi">助理費屬於「實質補貼」，各縣市議會運作方式都一樣</i>。「<q s="lvshi">檢方把制度的問題變成個人的犯罪，</q>」<m s="lvshi">蘇怡君</m>說，<i s="lvshi">將在審理時聲請傳喚12名證人</i>。

曾在服務處工作的<m s="zhuli">林姓助理</m>作證時說，「<q s="zhuli">每個月領到的錢要交回公基金，大家都知道</q>」。<m s="zhuli">她</m>並稱，<i s="zhuli">帳冊在去年底已經燒掉</i>。

<m s="fayuan">新北地院</m>說，<i s="fayuan">合議庭訊後認為被告無逃亡之虞</i>，諭知200萬元交保，限制住居。

<m s="dangju">民進黨發言人</m>受訪時表示，<i s="dangju">尊重司法，黨內將啟動廉政調查</i>。<m s="liwei">國民黨立委高志飛</m>則質疑，民進黨「<q s="liwei" type="mixed">辦藍不辦綠的說法不攻自破，但也太慢了</q>」。

<m s="yuanzhang">行政院長龔信義</m>今天在立法院備詢，被問到助理費除罪化修法，<m s="yuanzhang">他</m>回應：「<q s="yuanzhang">這是國會自律事項，行政院沒有立場指指點點。</q>」

對此，<m s="minzhong">板橋一名里長</m>私下嘆道：「<q s="minzhong">選民服務做了20年，最後被自己的記帳本打敗。</q>」

<m s="jiang">江柏翰</m>晚間在臉書貼文寫道：「<q s="jiang" via="臉書">謝謝還願意相信我的人。</q>」全案預計下月開庭。
