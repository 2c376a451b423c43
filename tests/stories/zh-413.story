---
id: zh-413
language: zh-Hant
agency: 法新社
outlet: 南洋日報
domain: nanyang-daily.example
authors: []
published: 2025-02-18T10:05:00+08:00
modified: null
dateline: {place: 雅加達, agency: 法新社, date: 2025-02-18}
copyright: {holders: [法新社, 南洋日報], year: 2025, notice: "©2025 法新社、南洋日報 版權所有 翻印必究", licence: null, reserved: true}
tdm: reserved
speakers:
  susi: {name: "蘇西·拉赫曼", kind: person, roles: [海洋事務部長, 部長]}
  agung: {name: "阿貢·普特拉", kind: person, roles: [漁民, 船長]}
  tan: {name: 陳偉強, kind: person, roles: [新加坡學者]}
  haijun: {name: 印尼海軍, kind: organisation, roles: []}
  lina: {name: 莉娜, kind: person, roles: [女兒]}
  huanbao: {name: 綠洋基金會, kind: organisation, roles: []}
  daoyou: {name: 一位潛水教練, kind: unnamed, roles: []}
notes: Traditional Chinese of Southeast Asia; minister and captain's daughter women (她 to be separated); captain and scholar men (他); navy and foundation as speakers; Chinese name of a Singaporean; diver without a name; 前天 by weekday; corner marks
---
# 印尼部長下海種珊瑚　<m s="agung">船長</m>：「<q s="agung">魚還沒回來，記者先回來了</q>」

（法新社雅加達<t v="2025-02-18">18日</t>電）印尼海洋事務部長蘇西·拉赫曼<t v="2025-02-17">周一</t>潛入科摩多海域，親手栽下第一千株珊瑚，宣布該海域<t v="2025-03-01/..">自3月1日起</t>禁漁三年。

「<q s="susi">海底沒有選票，但是有下一代，</q>」<m s="susi">蘇西</m>浮出水面後對記者說。<m s="susi">部長</m>承諾，<i s="susi">政府將為四千戶漁家每月發放補助</i>。

站在岸邊的阿貢·普特拉沒有鼓掌。<m s="agung">這位船長</m>說：「<q s="agung">魚還沒回來，記者先回來了。</q>」他的女兒莉娜在一旁翻譯。「<q s="lina">我爸爸不是反對珊瑚，他是反對沒有飯吃，</q>」<m s="lina">莉娜</m>補充。<m s="lina">她</m>告訴法新社，<i s="lina" via="法新社">家裡的船<t v="2024-10/..">從去年10月起</t>只出海了五次</i>。

「<q s="tan" id="4">一千株太少，一萬株也太少，</q>」<m s="tan">新加坡學者陳偉強</m>在視訊中說，「<q s="tan" id="4">真正要種的是規矩。</q>」<m s="tan">他</m>認為，<i s="tan">拖網漁船才是珊瑚白化以外最大的威脅</i>。

對此，<m s="haijun">印尼海軍</m>聲明說，<i s="haijun"><t v="2025-01">一月</t>已扣押11艘外國漁船</i>。<m s="huanbao">綠洋基金會</m>則批評，海軍的行動「<q s="huanbao" type="mixed">捕的是小魚，放的是鯨魚</q>」。

曾經帶隊下水的<m s="daoyou">一位潛水教練</m>說，<i s="daoyou">部長種珊瑚的時候根本沒用手套</i>。「<q s="daoyou">她的手指被劃出血，她還在笑，</q>」<m s="daoyou">教練</m>表示。<m s="susi">蘇西</m><t v="2025-02-17">當晚</t>在社群媒體上放出包紮後的手，寫道：「<q s="susi">血也是海的顏色。</q>」

<m s="agung">阿貢</m>看完照片只說了一句：「<q s="agung">部長流血是新聞，漁民流汗不是。</q>」

該海域<t v="2023">2023年</t>水溫升至31度，珊瑚死亡三成。相關法令將<t v="2025-04-30">在4月底前</t>提交國會審議，計畫名為「藍色花園」。
