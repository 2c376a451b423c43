---
id: zh-869
language: zh-Hant
agency: "中央社"
outlet: "台灣即時"
domain: zh869.example
authors: []
published: 2026-05-20T13:00:00+08:00
modified: null
dateline: null
copyright: {holders: ["台灣即時"], year: null, notice: "© 台灣即時", licence: null, reserved: false}
tdm: null
speakers:
  zongtong: {name: "嚴子軒", kind: person, roles: ["總統"]}
  weiyuan: {name: "鍾佩玲", kind: person, roles: ["立委"]}
  lu: {name: "梁文義", kind: person, roles: ["陸委會主委"]}
  guo: {name: "國台辦發言人", kind: unnamed, roles: []}
  xuezhe: {name: "沈明宗", kind: person, roles: ["教授"]}
  mei: {name: "美國在台協會", kind: organisation, roles: []}
  shang: {name: "一名台商", kind: unnamed, roles: []}
  yuan: {name: "簡舒雅", kind: person, roles: ["行政院發言人"]}
notes: "就職週年"
---
# <m s="zongtong">嚴子軒</m>：<i s="zongtong">對話的門始終打開</i>

（中央社記者蘇龍麒台北20日電）<m s="zongtong">總統嚴子軒</m>今天發表就職週年談話，強調「<q s="zongtong">我們不挑釁，也不退縮，對話的門始終打開</q>」。

<m s="zongtong">嚴子軒</m>表示，<i s="zongtong">政府將在年底前提出兩岸觀光復甦方案</i>。<m s="zongtong">他</m>並指出，<i s="zongtong">國防預算會持續增加，但社福支出不會減少</i>。

對此，<m s="weiyuan">國民黨立委鍾佩玲</m>批評，談話「<q s="weiyuan" type="mixed">了無新意</q>」。「<q s="weiyuan">總統講了一小時，沒有一句話能讓農民把鳳梨賣出去，</q>」<m s="weiyuan">鍾佩玲</m>說。

<m s="lu">陸委會主委梁文義</m>受訪時說明，<i s="lu">開放團客須由雙方小兩會協商</i>。<m s="lu">梁文義</m>呼籲對岸：「<q s="lu">先坐下來談，不要預設前提。</q>」

<m s="guo">國台辦發言人</m>則在例行記者會上稱，相關言論「<q s="guo" type="mixed">換湯不換藥</q>」。

<m s="mei">美國在台協會</m>（AIT）透過聲明表示，<i s="mei">美方樂見任何有助區域穩定的倡議</i>。

<m s="xuezhe">東海大學政治系教授沈明宗</m>分析，<i s="xuezhe">談話的真正聽眾是華府</i>。「<q s="xuezhe">這是一篇用中文寫的英文講稿，</q>」<m s="xuezhe">他</m>說。

在廈門經商20年的<m s="shang">一名台商</m>無奈地說：「<q s="shang">門打開了，但沒有人走進來。</q>」

<m s="yuan">行政院發言人簡舒雅</m>晚間補充，<i s="yuan">觀光方案細節將於下月公布</i>。
