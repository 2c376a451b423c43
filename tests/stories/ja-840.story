---
id: ja-840
language: ja
agency: 共同
outlet: "北関東日報"
domain: ja840.example
authors: []
published: 2026-02-05T19:30:00+09:00
modified: null
dateline: null
copyright: {holders: ["北関東日報"], year: null, notice: "© 北関東日報", licence: null, reserved: false}
tdm: null
speakers:
  shusho: {name: "榊原誠一", kind: person, roles: ["首相", "榊原首相"]}
  kanbo: {name: "宮田礼子", kind: person, roles: ["官房長官"]}
  toshu: {name: "長谷部剛", kind: person, roles: ["立憲民政党代表"]}
  kanbu: {name: "与党幹部", kind: unnamed, roles: []}
  yosan: {name: "岩城正人", kind: person, roles: ["財務相"]}
notes: "国会。首相・官房長官・野党代表・与党幹部・財務相。同氏、首相、代表。匿名の幹部"
---
# 首相「<q s="shusho" type="mixed">増税は考えていない</q>」　衆院予算委で

<m s="shusho">榊原誠一首相</m>は<t v="2026-02-05">５日</t>の衆院予算委員会で、防衛費の財源を巡り「<q s="shusho">現時点で新たな増税は考えていない</q>」と述べた。歳出改革で確保する考えを改めて示した。立憲民政党の長谷部剛代表への答弁。

<m s="toshu">長谷部氏</m>は「<q s="toshu">選挙前だけの約束ではないか</q>」とただした。<m s="shusho">首相</m>は「<q s="shusho">ご指摘は当たらない。国民に丁寧に説明してまいりたい</q>」と反論した。

防衛力強化資金の残高について、<m s="yosan">岩城正人財務相</m>は<i s="yosan"><t v="2027-03">来年３月末</t>時点で約２兆円になる</i>との見通しを明らかにした。

<m s="kanbo">宮田礼子官房長官</m>は記者会見で、<i s="kanbo">首相の答弁は従来の政府方針を変えるものではない</i>と強調した。衆院解散の時期を問われると「<q s="kanbo">首相の専権事項だ。コメントは控える</q>」と述べるにとどめた。

一方、与党内には不満もくすぶる。<m s="kanbu">与党幹部</m>は「<q s="kanbu">財源のない約束ほど高くつくものはない</q>」と漏らした。

<m s="toshu">長谷部代表</m>は委員会後、記者団に「<q s="toshu">答弁は『検討』の二文字に尽きる。がっかりした</q>」と語り、<i s="toshu"><t v="2026-02-09">９日</t>に対案を提出する</i>と表明した。同党は「防衛費ゼロベース見直し法案」の準備を進めている。
