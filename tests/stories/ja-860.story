---
id: ja-860
language: ja
agency: "共同"
outlet: "北陸中央新聞"
domain: ja860.example
authors: []
published: 2026-03-10T18:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["北陸中央新聞"], year: null, notice: "© 北陸中央新聞", licence: null, reserved: false}
tdm: null
speakers:
  shusho: {name: "篠原克也", kind: person, roles: ["首相"]}
  yato: {name: "水口理恵", kind: person, roles: ["立憲民主党代表"]}
  kanbo: {name: "大庭俊一", kind: person, roles: ["官房長官"]}
  kokan: {name: "政府高官", kind: unnamed, roles: []}
  komei: {name: "西脇浩司", kind: person, roles: ["公明党の幹事長"]}
  jimin: {name: "自民党の閣僚経験者", kind: unnamed, roles: []}
  zaimu: {name: "財務省", kind: organisation, roles: []}
  chiji: {name: "堀江美和", kind: person, roles: ["石川県知事"]}
notes: "予算委。首相、代表、官房長官、高官、閣僚経験者"
---
# <m s="shusho">首相</m>「<q s="shusho" type="mixed">増税は考えていない</q>」　野党は財源を追及

衆院予算委員会は１０日、篠原克也首相と全閣僚が出席して集中審議を行った。<m s="shusho">首相</m>は防災庁設置の財源について「<q s="shusho">現時点で増税は考えていない。歳出改革で賄う</q>」と述べた。

立憲民主党の水口理恵代表は、来年度予算案の予備費を「<q s="yato" type="mixed">政権の財布</q>」と批判。「<q s="yato">国会の議決を経ずに使えるお金が膨らみ続けている。首相は説明責任を果たしていない</q>」とただした。これに対し<m s="shusho">篠原氏</m>は「<q s="shusho">災害対応は時間との勝負だ。ご批判は当たらない</q>」と反論した。

<m s="yato">水口氏</m>は質疑後、記者団に<i s="yato">答弁は全く不十分だ</i>と指摘し、不信任決議案の提出も「<q s="yato" type="mixed">排除しない</q>」と語った。

<m s="kanbo">大庭俊一官房長官</m>は午後の記者会見で、<i s="kanbo">防災庁の名称は有識者の意見を聞いて決める</i>と説明。補正予算案の編成時期に関しては「<q s="kanbo">予断を持って答えることは控える</q>」と述べるにとどめた。<m s="kokan">政府高官</m>は<i s="kokan">夏の参院選前の編成は難しい</i>との見方を示した。

連立を組む<m s="komei">公明党の西脇浩司幹事長</m>は記者団の取材に応じ、「<q s="komei">国民に負担をお願いするなら、選挙で信を問うのが筋だ</q>」とくぎを刺した。自民党内でも異論がくすぶる。<m s="jimin">閣僚経験者</m>は「<q s="jimin">首相官邸は数字の話ばかりだ。被災地を歩いていない</q>」と不満を漏らす。

<m s="zaimu">財務省</m>によると、<i s="zaimu">予備費の残額は約１兆２千億円に上る</i>。

昨年の豪雨で被害を受けた石川県の堀江美和知事は県庁で取材に応じ、「<q s="chiji">財源論争で復旧が遅れることだけは避けてほしい</q>」と訴えた。<m s="chiji">知事</m>は<i s="chiji">仮設住宅の入居期限を延長する必要がある</i>とも述べた。
