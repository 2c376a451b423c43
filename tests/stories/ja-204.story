---
id: ja-204
language: ja
agency: AFP時事
outlet: "ワールド・ウインド"
domain: world-wind.example
authors: []
published: 2026-02-14T23:10:00+09:00
modified: null
dateline: {place: パリ, agency: ＡＦＰ時事, date: null}
copyright: {holders: [AFP, 時事通信社], year: null, notice: "(c)AFP／時事通信社　ＡＦＰの記事・写真・映像の無断使用を禁じます", licence: null, reserved: true}
tdm: reserved
speakers:
  lefort: {name: "エロディ・ルフォール", kind: person, roles: [文化相]}
  moreau: {name: "ジャン＝バティスト・モロー", kind: person, roles: []}
  elysee: {name: エリゼ宮, kind: organisation, roles: []}
  keisatsu: {name: パリ警視庁, kind: organisation, roles: []}
  shi: {name: 市, kind: organisation, roles: []}
  shugo: {name: 巡回中の警備員, kind: unnamed, roles: []}
  kikoku: {name: 白石文香, kind: person, roles: [金沢市の会社員]}
notes: translated French culture copy; names with middle dots and double hyphen; エリゼ宮 as speaker; via a paper and a broadcaster; painting titles in 『』 and 「」 as traps; local time; Saturday
---
# 美術館からモネの習作盗難＝「<q s="moreau">開館以来の汚点</q>」

【パリＡＦＰ時事】パリ近郊の市立美術館で、クロード・モネの習作とされる油彩画『霧の船着き場』が盗まれたことが<t v="2026-02-14">１４日</t>、分かった。<m s="keisatsu">パリ警視庁</m>によると、<i s="keisatsu">犯行は<t v="2026-02-13/2026-02-14">１３日夜から１４日未明にかけて</t>行われ、防犯カメラの配線が切られていた</i>。

「<q s="shugo" via="セーヌ">額縁だけが壁に残っていて、最初は修復に出したのかと思った</q>」。第一発見者となった<m s="shugo">巡回中の警備員</m>は、仏紙セーヌにこう打ち明けた。通報は<t v="2026-02-14T04:40+01:00">現地時間の午前４時４０分</t>だった。

<m s="lefort">エロディ・ルフォール文化相</m>は仏ラジオに「<q s="lefort" via="仏ラジオ">絵は人質ではない。すぐに返しなさい</q>」と呼び掛けた。さらに<m s="lefort">同相</m>は、地方美術館の警備予算を「<q s="lefort" type="mixed">恥ずかしいほど少ない</q>」と表現し、<t v="2027">来年</t>の増額に意欲を示した。

<t v="2009/2018">２００９年から１８年まで</t>館長を務めたジャン＝バティスト・モロー氏の怒りは収まらない。「<q s="moreau">開館以来の汚点だ。私は警報装置の更新を５回も求めた</q>」と<m s="moreau">モロー氏</m>。<m s="shi">市</m>からは毎回「<q s="shi">絵は逃げない</q>」と返答があったという。

大統領府も素早く動いた。<m s="elysee">エリゼ宮</m>は「<q s="elysee">国宝級の作品の国外流出を防ぐため、全ての国境に手配した</q>」と発表した。

<t v="2026-02-14">土曜日</t>の開館を待っていた観光客は門前払いに。金沢市の会社員、<m s="kikoku">白石文香さん</m>（３１）は「<q s="kikoku"><t v="2026-02-14">バレンタインデーに</t>夫と来る約束を<t v="2023/..">３年前から</t>していた</q>」と残念そう。隣で夫が「睡蓮（すいれん）」の絵はがきを差し出すと、「<q s="kikoku">これは盗まないから安心して</q>」と苦笑いした。

同館では<t v="2011-11">１１年１１月に</t>も素描２点が盗まれ、<t v="2014">１４年に</t>ベルギーで見つかった。当時の犯人は自らを「現代のルパン」と名乗っていた。<m s="keisatsu">警視庁</m>は、<i s="keisatsu">同じグループが関与した可能性も排除できない</i>としている。美術館は<t v="2026-02-18">来週水曜日に</t>再開する予定。
