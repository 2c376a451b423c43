---
id: zh-417
language: zh-Hant
agency: 中央社
outlet: 島嶼日常
domain: daoyu-richang.example
authors: [廖品涵]
published: 2024-08-22T23:10:00+08:00
modified: 2024-08-23T09:40:00+08:00
dateline: {place: 澎湖, agency: 中央社, date: 2024-08-22}
copyright: {holders: [島嶼日常], year: 2024, notice: "© 2024 島嶼日常 CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  hong: {name: 洪進財, kind: person, roles: [船長]}
  hongjr: {name: 洪宗翰, kind: person, roles: [輪機員]}
  hyh: {name: 顏宜玲, kind: person, roles: [海巡艦長, 艦長]}
  tsai: {name: 蔡明德, kind: person, roles: [漁會總幹事]}
  haixun: {name: 海巡署, kind: organisation, roles: [該署]}
  wenyuan: {name: 一名印尼籍船員, kind: unnamed, roles: []}
  yishi: {name: 值班醫師, kind: unnamed, roles: []}
notes: fishing boat rescue; father captain and son crew of one surname; coast guard captain woman (艦長 vs 船長); association head man; Coast Guard then 該署; Indonesian crewman and duty doctor unnamed; radio call nested; time words 凌晨; Ghost month mention
---
# 滬興號漂流三十六小時　<m s="hyh">艦長</m>：「<q s="hyh">看到手電筒就知道有救</q>」

（中央社記者廖品涵澎湖<t v="2024-08-22">22日</t>電）失聯的漁船「滬興號」<t v="2024-08-22">今天</t>在望安西南方被尋獲，船上六人平安，均無大礙。

「<q s="hyh">浪有四公尺，看到手電筒就知道有救，</q>」<m s="hyh">海巡艦長顏宜玲</m>說。<m s="hyh">她</m>描述，<i s="hyh">靠近時船員用雨衣在甲板上拼出「SOS」</i>。

船長洪進財一上岸就跪下摸地。「<q s="hong">土是溫的，我就放心了，</q>」<m s="hong">他</m>說。<m s="hong">洪進財</m>表示，<i s="hong">主機<t v="2024-08-21T02:40">21日凌晨2時40分</t>熄火，無線電接著沒電</i>。他的兒子洪宗翰是輪機員，負責看管蓄電池。「<q s="hongjr" id="3">我爸把電留給燈，</q>」<m s="hongjr">洪宗翰</m>說，「<q s="hongjr" id="3">他說『<q s="hong">燈是給別人看的</q>』。</q>」

一名印尼籍船員躺在澎湖醫院的病床上，向翻譯要了一碗白粥。「<q s="wenyuan">我想到我媽媽煮的，</q>」<m s="wenyuan">他</m>小聲說。<m s="yishi">值班醫師</m>指出，<i s="yishi">六人脫水，其中兩人需住院觀察兩天</i>。

<m s="haixun">海巡署</m>發布新聞稿說，<i s="haixun">共出動三艘艦艇與一架直升機</i>。<m s="haixun">該署</m>在稿中提醒漁民：「<q s="haixun">勿以近海而輕忽。</q>」

漁會總幹事蔡明德並不滿意。「<q s="tsai">滬興號的設備<t v="2016">八年前</t>就該換了，</q>」<m s="tsai">蔡明德</m>說。<m s="tsai">他</m>透露，<i s="tsai">全縣仍有四百多艘漁船沒有定位設備</i>。<m s="hong">船長</m>當場回應：「<q s="hong">換得起，就不會有船失聯了。</q>」

事發恰逢農曆七月，村民多半避免出海。失聯期間，<t v="2024-08-21">21日晚間</t>村裡點了六十六盞燈。據漁會統計，<t v="2023/2024">從2023年到2024年</t>已有十二起類似事故。調查報告預計<t v="2024-09-30">於9月底前</t>完成。
