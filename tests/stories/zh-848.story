---
id: zh-848
language: zh-Hant
agency: 中央社
outlet: "台灣文化報"
domain: zh848.example
authors: [詹雅筑]
published: 2026-09-08T20:00:00+08:00
modified: null
dateline: {place: 台南, agency: 中央社, date: null}
copyright: {holders: ["台灣文化報"], year: null, notice: "© 台灣文化報", licence: null, reserved: false}
tdm: null
speakers:
  daoyan: {name: "吳念慈", kind: person, roles: ["導演"]}
  yanyuan: {name: "柯家瑋", kind: person, roles: ["男主角"]}
  shizhang: {name: "黃俊傑", kind: person, roles: ["市長"]}
  ama: {name: "蔡陳秀", kind: person, roles: []}
  pingshen: {name: "評審團", kind: organisation, roles: []}
  wenhua: {name: "文化部", kind: organisation, roles: []}
notes: "電影節；導演、男主角、市長、阿嬤、評審團、文化部；臉書"
---
# 「鹽田」奪影展首獎　<m s="daoyan">吳念慈</m>：<i s="daoyan">這是寫給阿嬤的信</i>

（中央社記者詹雅筑台南<t v="2026-09-08">8日</t>電）台灣導演吳念慈執導的「鹽田」<t v="2026-09-07">昨天</t>在多倫多影展拿下首獎，今天劇組返台，在台南舉行慶功記者會。

「<q s="daoyan">這部片是寫給阿嬤的一封信，寄了七年才寄到，</q>」<m s="daoyan">吳念慈</m>說。她表示，<i s="daoyan">片中的鹽工都是當地居民，沒有一個是專業演員</i>。

飾演鹽工的男主角柯家瑋笑說：「<q s="yanyuan">我曬了兩個月太陽，媽媽在機場認不出我。</q>」

<m s="pingshen">評審團</m>在頒獎詞中稱讚該片「<q s="pingshen" type="mixed">安靜得震耳欲聾</q>」。

台南市長黃俊傑宣布，<i s="shizhang">市府將把拍攝地規劃為「鹽田小徑」，預計<t v="2027-03">明年3月</t>開放</i>。<m s="shizhang">他</m>說：「<q s="shizhang">鹽分地帶終於等到自己的電影。</q>」

高齡91歲的蔡陳秀在片中飾演自己。「<q s="ama">我不會演戲，我只會挑鹽，</q>」<m s="ama">她</m>說完，全場鼓掌。

<m s="wenhua">文化部</m>也在臉書發文：「<q s="wenhua" via="臉書">恭喜每一粒鹽。</q>」
