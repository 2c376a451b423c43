---
id: zh-210
language: zh-Hant
agency: 法新社
outlet: 維港日報
domain: weigang-daily.example
authors: [鄧凱晴]
published: 2025-10-31T21:20:00+08:00
modified: 2025-11-01T00:10:00+08:00
dateline: {place: 香港, agency: 法新社, date: 2025-10-31}
copyright: {holders: [維港日報有限公司, 法新社], year: 2025, notice: "© 2025 維港日報有限公司／法新社 版權所有，不得轉載", licence: null, reserved: true}
tdm: reserved
speakers:
  so: {name: 蘇敏兒, kind: person, roles: [天文台署理台長]}
  fung: {name: 馮志堅, kind: person, roles: [漁民]}
  ng: {name: 伍太, kind: unnamed, roles: []}
  lau: {name: 劉文傑, kind: person, roles: [行政長官, 特首]}
  airline: {name: 航空公司, kind: organisation, roles: []}
  lee: {name: 李慧怡, kind: person, roles: [區議員]}
notes: Hong Kong Traditional Chinese; corner marks; 八號風球 and 十號 as terms; person known only as 伍太; Cantonese wording inside quotes; 特首 role; clock times today and tomorrow; weather forecast in future
---
# 颱風「海燕草」逼近 <m s="so">天文台</m>：「<q s="so"><t v="2025-10-31">今晚</t>是最長的一夜</q>」

（法新社香港<t v="2025-10-31">31日</t>電）超強颱風「海燕草」<t v="2025-10-31">周五</t>進逼香港，天文台於<t v="2025-10-31T16:40">下午4時40分</t>改發八號烈風信號，全港停課停市，逾四百班航機取消。

「<q s="so">風暴會<t v="2025-11-01T03:00~">在明日凌晨3時左右</t>最接近本港，<t v="2025-10-31">今晚</t>是最長的一夜，</q>」<m s="so">天文台署理台長蘇敏兒</m>在簡報會上說。<m s="so">蘇敏兒</m>表示，<i s="so">不排除改發十號颶風信號</i>，並形容風暴的路徑「<q s="so" type="mixed">固執得像一頭牛</q>」。

行政長官劉文傑取消原訂<t v="2025-11-02/2025-11-04">周日至下周二</t>的北京行程。「<q s="lau" id="21">我留在這裡，大家也請留在家裡，</q>」<m s="lau">特首</m>在社交平台發短片呼籲，「<q s="lau" id="21">手機充滿電，窗戶貼好，浪不要去追。</q>」

在長洲，漁民馮志堅早已把船綁好三層纜。「<q s="fung">我阿爺話，風嚟之前個海係甜嘅，</q>」<m s="fung">馮志堅</m>指着灰綠色的海面說。<m s="fung">他</m>記得，<i s="fung"><t v="2018-09">2018年9月</t>「山竹」來襲時，碼頭的石欄像積木一樣散開</i>。

住在沙田低窪屋苑的<m s="ng">伍太</m>一早搬到親戚家。「<q s="ng" id="22">水浸過兩次就學精了，</q>」<m s="ng">她</m>說，「<q s="ng" id="22">貓同相簿先走，人最後。</q>」<m s="lee">區議員李慧怡</m>批評沙包派發太慢：「<q s="lee">居民排了兩小時，拿到四包。</q>」

### 「<q s="airline">一律免費改期</q>」

<m s="airline">航空公司</m>公布，<i s="airline">持<t v="2025-10-31/2025-11-01">31日至11月1日</t>機票的旅客一律免費改期</i>。一名滯留機場的旅客打開行李箱，裡面是準備帶到東京參加婚禮的裙子，掛牌上寫着「百年好合」。

天文台紀錄顯示，<t v="2025">今年</t>已有12個熱帶氣旋影響本港，為<t v="1961/..">1961年以來</t>最多。<t v="197X">七十年代</t>的「露絲式」狂風，至今仍是老一輩口中的標準。

<t v="2025-10-31T21:00">晚上9時</t>，維多利亞港兩岸已看不見遊人。<m s="so">蘇敏兒</m>最後一次見記者，只留下一句：「<q s="so">風會走，<t v="2025-11-01">明天下午</t>我們再見。</q>」
