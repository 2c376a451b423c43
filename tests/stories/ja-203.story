---
id: ja-203
language: ja
agency: null
outlet: 瀬戸内デイリー
domain: setouchi-daily.example
authors: [岡本龍太, 妹尾真理]
published: 2023-08-16T17:15:00+09:00
modified: null
dateline: null
copyright: {holders: [瀬戸内デイリー], year: null, notice: "この記事はクリエイティブ・コモンズ 表示-改変禁止 4.0 国際 ライセンスの下に提供されています。© 瀬戸内デイリー", licence: CC-BY-ND-4.0, reserved: false}
tdm: allowed
speakers:
  awai: {name: 粟井ヨシ, kind: person, roles: []}
  haruto: {name: 粟井陽斗, kind: person, roles: [ひ孫]}
  junsa: {name: 駐在さん, kind: unnamed, roles: []}
  sensei: {name: 藤野明, kind: person, roles: [学芸員]}
  chichi: {name: 父, kind: unnamed, roles: []}
notes: feature on a war witness; great-grandmother and great-grandson of one family name; letter and remembered words nested in double corner marks; 終戦 as a day; school years and eras (昭和20年); book titles in 『』
---
# 焼け跡の手帳、ひ孫がたどる　<t v="2023-08-15">終戦の日</t>

「<q s="awai">あの夏の音は、セミだけなの</q>」。岡山市の粟井ヨシさん（９４）は<t v="2023-08-15">１５日</t>、縁側に座って語り始めた。聞き手は、ひ孫で大学２年の粟井陽斗さん（２０）。膝の上には表紙の焦げた手帳がある。

手帳はヨシさんの父が残した。<t v="1945-06-29">昭和２０年６月２９日</t>の岡山空襲の夜、郵便局に勤めていた父は局舎に残り、戻らなかった。「<q s="awai">父は『<q s="chichi">先に行け、川で会おう</q>』と言った。それが最後</q>」と<m s="awai">ヨシさん</m>は目を閉じる。

手帳が見つかったのは<t v="1946-22">翌年の夏</t>だった。「<q s="awai">近所の駐在さんが『<q s="junsa">お父さんの字じゃろう</q>』と持って来てくれた</q>」

<m s="haruto">陽斗さん</m>が初めてそれを手にしたのは<t v="2020-22">２０２０年の夏</t>。「<q s="haruto">コロナで部活もなくて、ひいばあちゃんに借りたのがきっかけです</q>」。書き写すうち、配達先の地名を今の地図に重ねる作業にのめり込んだ。<m s="haruto">陽斗さん</m>は「<q s="haruto">数字の横に小さく『クリ』とか『カキ』とか書いてある。ごちそうになった物らしい</q>」と笑う。

<m s="sensei">市立資料館学芸員の藤野明さん</m>は、手帳を「<q s="sensei" type="mixed">手のひらの公文書</q>」と評価する。<m s="sensei">藤野さん</m>によれば、<i s="sensei"><t v="197X">１９７０年代に</t>編まれた市史『岡山の戦災』にも記述がない</i>という。

### 「<q s="haruto">続きは自分が</q>」

２人は<t v="2023-08-19">今週土曜に</t>資料館で開かれる催し「夏の手帳展」で、初めて人前に立つ。<t v="../2023-08-31">３１日まで</t>の会期中、手帳の複製に触れることもできる。

「<q s="awai">わたしが覚えとることは、もう増えん</q>」と<m s="awai">ヨシさん</m>。少し間を置いて「<q s="awai">じゃけど、この子が増やしてくれる</q>」と続けた。<m s="haruto">ひ孫</m>は照れながら「<q s="haruto">続きは自分が書きます</q>」と応じた。

<t v="2023-08-15T12:00">正午</t>、２人は並んで手を合わせた。<t v="2025">再来年</t>は空襲から８０年になる。
