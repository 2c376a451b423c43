---
id: ja-844
language: ja
agency: null
outlet: "能登新聞"
domain: ja844.example
authors: [浜口真理]
published: 2026-01-06T06:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["能登新聞"], year: null, notice: "© 能登新聞", licence: null, reserved: false}
tdm: null
speakers:
  okami: {name: "西山千代", kind: person, roles: ["女将"]}
  chiji: {name: "馬場哲夫", kind: person, roles: ["知事"]}
  gyoshi: {name: "漁師の男性", kind: unnamed, roles: []}
  kisho: {name: "気象庁", kind: organisation, roles: []}
  ken: {name: "県", kind: organisation, roles: []}
  volunteer: {name: "江藤さくら", kind: person, roles: ["大学生"]}
  kyoju: {name: "堀内進", kind: person, roles: ["金沢北大教授", "地震地質学"]}
notes: "地震ルポ。女将、知事、漁師、気象庁、県、学生、教授。談話が先、名前が後"
---
# 震度６弱から一夜　「<q s="okami">また一からやるしかない</q>」

<t v="2026-01-05">５日夕</t>に震度６弱を観測した港町では、<t v="2026-01-06">６日</t>も住民が片付けに追われた。<m s="ken">県</m>によると、<i s="ken"><t v="2026-01-06T05:00">６日午前５時</t>現在、２３人がけがをし、住宅４０棟が損壊した</i>。

「<q s="okami">揺れた瞬間、お客さまの名前を全部叫んでいました</q>」。創業９０年の旅館「潮音閣」の女将、<m s="okami">西山千代さん</m>（６６）は割れた器を見つめた。<t v="2026-02">２月</t>の予約はすべて取り消しになった。「<q s="okami">また一からやるしかない。海は逃げませんから</q>」と話す。

港では<m s="gyoshi">漁師の男性</m>（７１）が船を点検していた。「<q s="gyoshi">網は切れたが、船は浮いとる。それで十分や</q>」

ボランティアに駆け付けた大学生の江藤さくらさん（２０）は、水の入ったポリタンクを運び続ける。「<q s="volunteer">ニュースを見て、気付いたらバスに乗っていました</q>」と<m s="volunteer">江藤さん</m>。

現地を視察した<m s="chiji">馬場哲夫知事</m>は報道陣に「<q s="chiji">避難所の暖房が最優先だ。国に職員の派遣を要請した</q>」と述べ、<i s="chiji">仮設住宅の建設を急ぐ</i>考えを示した。

<m s="kisho">気象庁</m>は<i s="kisho">今後１週間程度は同規模の地震に注意が必要だ</i>と呼びかけている。

<m s="kyoju">金沢北大の堀内進教授</m>（地震地質学）は「<q s="kyoju">沖合の断層の端が動いた可能性が高い</q>」と分析する。<m s="kyoju">同教授</m>によると、<i s="kyoju"><t v="2024-01-01">２４年元日</t>の地震とは別の断層だという</i>。
