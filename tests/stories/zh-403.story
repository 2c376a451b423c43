---
id: zh-403
language: zh-Hant
agency: 中央社
outlet: 南風日報網
domain: nanfeng-daily.example
authors: [簡妤庭]
published: 2023-03-21T19:35:00+08:00
modified: null
dateline: {place: 台南, agency: 中央社, date: 2023-03-21}
copyright: {holders: [中央通訊社], year: 2023, notice: "本網站之文字、圖片及影音，非經中央通訊社授權，不得轉載、公開播送或公開傳輸及利用。© 2023 中央通訊社", licence: null, reserved: true}
tdm: reserved
speakers:
  yehsf: {name: 葉淑芬, kind: person, roles: [市長]}
  yehcp: {name: 葉采蘋, kind: person, roles: [議員, 在野黨議員]}
  kuo: {name: 郭榮發, kind: person, roles: [水利局長, 局長]}
  yugong: {name: 一名養殖漁民, kind: unnamed, roles: []}
  yizhang: {name: 議長, kind: unnamed, roles: []}
  huanbao: {name: 台江濕地聯盟, kind: organisation, roles: []}
notes: two women of one surname (mayor and councillor) told apart by office only; pronoun 她 after either; council dialogue; official answering in between; NGO; Facebook via; corner marks with 『』 inside; drought dates
---
# 滯洪池填了又挖　<m s="yehcp">議員</m>批「<q s="yehcp" type="mixed">兩億買一個洞</q>」

（中央社記者簡妤庭台南<t v="2023-03-21">21日</t>電）台南市議會<t v="2023-03-21">今天</t>總質詢，在野黨議員葉采蘋拿著一桶泥巴走上質詢台，追問市長葉淑芬為何花兩億元重挖<t v="2021">前年</t>才填平的滯洪池。

「<q s="yehcp">市長，這桶土您認得嗎？</q>」<m s="yehcp">葉采蘋</m>問。「<q s="yehsf">我認得，那是我小時候摸過蛤仔的地方，</q>」<m s="yehsf">葉淑芬</m>答。全場大笑，<m s="yizhang">議長</m>敲槌說：「<q s="yizhang">兩位葉小姐，回到題目。</q>」

<m s="yehcp">葉議員</m>指出，<i s="yehcp">市府<t v="2021-03">2021年3月</t>以『活化用地』為由填池，<t v="2022-12">去年底</t>又編列預算開挖</i>。<m s="yehcp">她</m>痛批這是「<q s="yehcp" type="mixed">兩億買一個洞</q>」。

<m s="yehsf">葉市長</m>不否認前後不一。「<q s="yehsf" id="8">決定錯了就要改，</q>」<m s="yehsf">她</m>說，「<q s="yehsf" id="8">改的時候很貴，不改的時候更貴。</q>」<m s="yehsf">她</m>並強調，<i s="yehsf">當年填池時自己還不是市長</i>。

備詢的水利局長郭榮發則一路冒汗。<m s="kuo">郭榮發</m>說，<i s="kuo">滯洪池預計<t v="2024-05">明年5月</t>汛期前完工，蓄水量增為38萬噸</i>。被問到合約是否綁標，<m s="kuo">局長</m>只說：「<q s="kuo">政風處在查，我比您更想知道。</q>」

議場外，一名養殖漁民舉牌抗議。「<q s="yugong" id="9">池子在的時候淹我一次，池子不在淹我三次，</q>」<m s="yugong">他</m>說，「<q s="yugong" id="9">誰當市長，水都認得路。</q>」

<m s="huanbao">台江濕地聯盟</m>發表聲明指出，<i s="huanbao">工區內有黑面琵鷺覓食，施工應避開候鳥季</i>。聯盟要求<t v="2023-03-31">在3月底前</t>公開環評資料。

質詢結束後，葉淑芬在臉書貼出一張老照片。「<q s="yehsf" via="臉書">蛤仔還在，我也還在，</q>」<m s="yehsf">她</m>寫道。葉采蘋隨後留言：「<q s="yehcp">預算也還在嗎？</q>」

這座名為「鏡湖」的滯洪池完工於<t v="2009">2009年</t>，「莫拉克」風災後曾保護三個里。審議將<t v="2023-03-24">於24日週五</t>繼續。
