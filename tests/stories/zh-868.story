---
id: zh-868
language: zh-Hant
agency: "法新社"
outlet: "香港早報網"
domain: zh868.example
authors: []
published: 2026-03-21T10:00:00+08:00
modified: null
dateline: null
copyright: {holders: ["香港早報網"], year: null, notice: "© 香港早報網", licence: null, reserved: false}
tdm: null
speakers:
  zongtong: {name: "艾曼紐·杜弗雷", kind: person, roles: ["法國總統"]}
  zongli: {name: "喬治亞·康蒂", kind: person, roles: ["意大利總理"]}
  ou: {name: "一名歐盟外交官", kind: unnamed, roles: []}
  huangjia: {name: "綠色和平", kind: organisation, roles: []}
  nong: {name: "皮埃爾·馬丁", kind: person, roles: ["農民"]}
  zhuxi: {name: "索菲亞·范德林", kind: person, roles: ["歐盟委員會主席"]}
  xuezhe: {name: "伊莎貝爾·科爾", kind: person, roles: ["學者"]}
  fayan: {name: "法國總統府", kind: organisation, roles: []}
notes: "歐盟峰會"
---
# 歐盟峰會通過農業改革　<m s="zongtong">杜弗雷</m>：<i s="zongtong">這不是終點</i>

（法新社布魯塞爾21日電）歐洲聯盟27國領袖經過19個小時馬拉松談判，周五清晨就共同農業政策改革達成協議。

「<q s="zongtong">這不是終點，而是農民終於被聽見的起點，</q>」<m s="zongtong">法國總統艾曼紐·杜弗雷</m>走出會場時對記者說。<m s="zongtong">杜弗雷</m>表示，<i s="zongtong">新機制將確保進口農產品遵守同等標準</i>。

<m s="zhuxi">歐盟委員會主席索菲亞·范德林</m>稱協議是「<q s="zhuxi" type="mixed">平衡而負責任的妥協</q>」。<m s="zhuxi">她</m>在社交平台X上寫道：「<q s="zhuxi" via="X">歐洲的飯桌今天更安全了。</q>」

<m s="zongli">意大利總理喬治亞·康蒂</m>則不滿補貼上限，警告「<q s="zongli">羅馬不會為別人的麵包買單</q>」。<m s="zongli">康蒂</m>說，<i s="zongli">她將在國會投票前要求修改條文</i>。

據<m s="ou">一名歐盟外交官</m>透露，<i s="ou">談判一度在凌晨3時破裂</i>。「<q s="ou">有人已經叫了計程車去機場，</q>」<m s="ou">這名不願具名的外交官</m>說。

場外，數百名農民開着拖拉機堵住大街。來自布列塔尼的<m s="nong">農民皮埃爾·馬丁</m>告訴法新社：「<q s="nong" via="法新社">我賣一公升牛奶賺的錢，還不夠買一杯咖啡。</q>」法國農民工會呼籲會員周末繼續抗議。

<m s="huangjia">環保組織綠色和平</m>批評協議「<q s="huangjia" type="mixed">向農藥企業投降</q>」，指<i s="huangjia">環境條款幾乎全被刪除</i>。

<m s="xuezhe">倫敦政經學院學者伊莎貝爾·科爾</m>分析，<i s="xuezhe">協議能否落實取決於各國國會</i>。「<q s="xuezhe">魔鬼不在細節裡，魔鬼在預算裡，</q>」<m s="xuezhe">科爾</m>說。

<m s="fayan">法國總統府</m>說，<i s="fayan">杜弗雷下周將到農業展與農民會面</i>。
