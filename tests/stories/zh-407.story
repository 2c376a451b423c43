---
id: zh-407
language: zh-Hant
agency: 中央社
outlet: 東岸晚報
domain: dongan-wanbao.example
authors: [高以婕, 潘睿]
published: 2023-02-14T22:05:00+08:00
modified: null
dateline: {place: 花蓮, agency: 中央社, date: 2023-02-14}
copyright: {holders: [東岸晚報], year: 2023, notice: "© 2023 東岸晚報。本文採用創用CC 姓名標示-非商業性 4.0 國際 授權條款釋出。", licence: CC-BY-NC-4.0, reserved: false}
tdm: allowed
speakers:
  chang: {name: 張瑞隆, kind: person, roles: [計程車司機, 司機, 運將]}
  lo: {name: 羅秀琴, kind: person, roles: [乘客, 七旬婦人, 婦人]}
  chien: {name: 簡文彬, kind: person, roles: [派出所所長, 所長]}
  yinhang: {name: 地區農會, kind: organisation, roles: []}
  nver: {name: 婦人的女兒, kind: unnamed, roles: []}
  zhapian: {name: 電話那頭的人, kind: unnamed, roles: []}
notes: fraud foiled by a taxi driver; two men (driver, police chief), two women (old passenger, her daughter); words of a swindler on the phone nested; corner marks with 『』; 她 twice for different women; Valentine's Day; Line as via
---
# 運將聽出不對勁　七旬婦保住百萬養老金

（中央社記者高以婕、潘睿花蓮<t v="2023-02-14">14日</t>電）「<q s="chang">阿姨一路講電話，對方叫她不要掛斷，我就知道有問題，</q>」<m s="chang">計程車司機張瑞隆</m><t v="2023-02-14">今天</t>在派出所說。

72歲的羅秀琴<t v="2023-02-13">昨天上午</t>在花蓮火車站攔車，說要到玉里領錢。張瑞隆從後照鏡看見她一手抓存摺，一手發抖。<m s="zhapian">電話那頭的人</m>自稱檢察官：「<q s="zhapian">妳的帳戶涉及洗錢，下車前不准跟任何人說話。</q>」

<m s="chang">張瑞隆</m>把車停在路肩，佯稱<i s="chang">引擎過熱</i>。「<q s="chang" id="3">我跟她說車壞了，</q>」<m s="chang">他</m>回憶，「<q s="chang" id="3">其實是我的心跳太快。</q>」<m s="chang">司機</m>隨後用Line通知派出所，訊息只有一行字：「<q s="chang" via="Line">北上車道，紅色雨傘，快。</q>」

派出所所長簡文彬六分鐘後趕到。起初，婦人連警察也不信。「<q s="lo">你們跟他是一夥的，</q>」<m s="lo">她</m>對著員警喊。<m s="chien">簡文彬</m>說，<i s="chien">直到聯絡上她在台中的女兒，老太太才放下存摺</i>。

「<q s="nver">媽，檢察官不會叫人帶現金，</q>」<m s="nver">女兒</m>在電話中哭著說。<m s="nver">她</m>事後向記者表示，<i s="nver">母親<t v="2022-12">去年12月</t>才喪偶，天天等電話響</i>。

<m s="yinhang">地區農會</m>證實，<i s="yinhang">該帳戶內有定存112萬元，行員已接獲通報</i>。<m s="chien">所長</m>指出，<i s="chien">轄區<t v="2023-01">1月</t>已攔阻7件類似案件</i>。「<q s="chien">騙子很會演，可是演不過一個肯繞路的司機，</q>」<m s="chien">他</m>說。

<t v="2023-02-14">情人節</t>午後，羅秀琴帶著一盒麻糬來道謝。「<q s="lo">車錢你沒收，這個你要收，</q>」<m s="lo">婦人</m>說。<m s="chang">運將</m>推辭不過，收了兩顆：「<q s="chang">一顆給我媽，她也接過那種電話。</q>」

警方提醒，接到『檢警來電』可撥打165查證。防詐宣導車<t v="2023-02-20/..">自20日起</t>將巡迴十三鄉鎮，<t v="../2023-03-31">至3月31日止</t>。
