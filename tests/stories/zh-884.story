---
id: zh-884
language: zh-Hant
agency: "中央社"
outlet: "花東新聞網"
domain: zh884.example
authors: []
published: 2026-09-25T12:10:00+08:00
modified: null
dateline: null
copyright: {holders: ["花東新聞網"], year: null, notice: "© 花東新聞網", licence: null, reserved: false}
tdm: null
speakers:
  xian: {name: "潘進財", kind: person, roles: ["縣長"]}
  shi: {name: "李明珠", kind: person, roles: ["林業保育署署長"]}
  nan: {name: "一名林姓居民", kind: unnamed, roles: []}
  zu: {name: "古拉斯", kind: person, roles: ["頭目"]}
  xuezhe: {name: "石維倫", kind: person, roles: ["教授"]}
  jun: {name: "國防部", kind: organisation, roles: []}
  zhihui: {name: "指揮中心", kind: organisation, roles: []}
  nv: {name: "吳小姐", kind: person, roles: ["志工"]}
notes: "堰塞湖"
---
# 堰塞湖溢流18人失聯　<m s="nan">居民</m>：「<q s="nan">水像牆一樣衝過來</q>」

（中央社記者張祈花蓮縣25日電）花蓮馬太鞍溪上游堰塞湖24日下午溢流，洪水沖毀橋梁並淹沒光復市區。<m s="zhihui">指揮中心</m>今天指出，<i s="zhihui">截至上午10時，已知7人死亡、18人失聯</i>。

<m s="nan">一名林姓居民</m>回憶，當時正在客廳看電視，「<q s="nan">水像牆一樣衝過來，不到5分鐘就淹到2樓</q>」。

<m s="xian">花蓮縣長潘進財</m>表示，<i s="xian">縣府事前已執行強制撤離，但部分民眾選擇垂直避難</i>。<m s="xian">潘進財</m>哽咽地說，「<q s="xian">我們做得不夠，我向罹難者家屬道歉</q>」。

<m s="shi">林業保育署署長李明珠</m>則在記者會上澄清，<i s="shi">中央在溢流前3天就已經發布紅色警戒</i>。「<q s="shi">現在不是互相指責的時候，但事實必須講清楚，</q>」<m s="shi">李明珠</m>說。

<m s="zu">太巴塱部落頭目古拉斯</m>難過地說：「<q s="zu">老人家都說那條河會回來，沒有人聽。</q>」<m s="nv">從台北趕來的志工吳小姐</m>表示，<i s="nv">第一天連鏟子都不夠，很多人徒手挖泥</i>。

<m s="jun">國防部</m>說，<i s="jun">已派遣官兵2600人次投入救災，並將視需要增派</i>。

<m s="xuezhe">成功大學水利系教授石維倫</m>接受中央社記者訪問時分析，<i s="xuezhe" via="中央社">堰塞湖仍蓄水約1200萬噸，若再遇豪雨，下游風險依舊很高</i>。
