---
id: zh-881
language: zh-Hant
agency: "中央社"
outlet: "寶島日報"
domain: zh881.example
authors: []
published: 2026-04-14T17:40:00+08:00
modified: null
dateline: null
copyright: {holders: ["寶島日報"], year: null, notice: "© 寶島日報", licence: null, reserved: false}
tdm: null
speakers:
  yuanzhang: {name: "葉明哲", kind: person, roles: ["行政院長"]}
  lan: {name: "洪秀雲", kind: person, roles: ["國民黨團書記長"]}
  lv: {name: "賴建宇", kind: person, roles: ["民進黨立委"]}
  buzhang: {name: "方志成", kind: person, roles: ["教育部長"]}
  jiaoshi: {name: "全國教師工會", kind: organisation, roles: []}
  jiazhang: {name: "一名家長", kind: unnamed, roles: []}
  jiaoshou: {name: "邱雅文", kind: person, roles: ["教授"]}
  xiaozhang: {name: "杜國華", kind: person, roles: ["校長"]}
  baijian: {name: "民眾黨團", kind: organisation, roles: []}
notes: "營養午餐"
---
# 營養午餐免費案三讀　<m s="yuanzhang">葉明哲</m>：<i s="yuanzhang">經費由中央全額負擔</i>

（中央社記者陳怡潔台北14日電）立法院今天三讀通過國中小營養午餐免費條例，<m s="yuanzhang">行政院長葉明哲</m>受訪表示，<i s="yuanzhang">所需經費每年約新台幣320億元，將由中央全額負擔</i>。

<m s="yuanzhang">葉明哲</m>說，「<q s="yuanzhang">孩子吃飯不應該分縣市，也不應該分貧富</q>」。不過<m s="yuanzhang">他</m>也坦言，<i s="yuanzhang">偏鄉廚房人力不足仍待克服</i>。

<m s="lan">國民黨團書記長洪秀雲</m>痛批，行政院是「<q s="lan" type="mixed">收割立院的成果</q>」。<m s="lan">她</m>質疑：「<q s="lan">一年前說做不到，選舉到了就做得到？</q>」

<m s="lv">民進黨立委賴建宇</m>反駁，<i s="lv">草案在前年就已經送進委員會，是在野黨一再杯葛</i>。<m s="baijian">民眾黨團</m>則認為，<i s="baijian">食材驗收機制付之闕如，恐怕會圖利特定廠商</i>。

<m s="buzhang">教育部長方志成</m>下午在記者會中說明，<i s="buzhang">新制將自9月開學日起實施，各校須公布每日菜單與產地</i>。<m s="buzhang">方志成</m>強調，「<q s="buzhang">不會為了免費而犧牲品質</q>」。

對此，<m s="jiaoshi">全國教師工會</m>發布新聞稿指出，<i s="jiaoshi">教師不應再兼任午餐秘書</i>。<m s="xiaozhang">台東縣都蘭國小校長杜國華</m>則說：「<q s="xiaozhang">我們全校43個學生，最缺的不是錢，是煮飯的阿姨。</q>」

<m s="jiaoshou">台灣師範大學教育學系教授邱雅文</m>分析，<i s="jiaoshou">政策立意良善，但應先盤點各地供餐能力</i>。

「<q s="jiazhang">兩個小孩一個月省下快3000元，當然有感，</q>」<m s="jiazhang">一名家長</m>在校門口受訪時說。
