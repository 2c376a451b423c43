---
id: ja-862
language: ja
agency: "共同"
outlet: "東海スポーツ"
domain: ja862.example
authors: []
published: 2025-12-06T18:30:00+09:00
modified: null
dateline: null
copyright: {holders: ["東海スポーツ"], year: null, notice: "© 東海スポーツ", licence: null, reserved: false}
tdm: null
speakers:
  kantoku: {name: "野間口徹", kind: person, roles: ["名古屋の監督"]}
  fw: {name: "相馬蒼太", kind: person, roles: ["ＦＷ"]}
  gk: {name: "マルコ・ペレイラ", kind: person, roles: ["ＧＫ"]}
  teki: {name: "イヴァン・コヴァチッチ", kind: person, roles: ["浦和の監督"]}
  kyokai: {name: "日本サッカー協会", kind: organisation, roles: []}
  shushin: {name: "飯島弘之", kind: person, roles: ["主審"]}
  fan: {name: "会社員の男性", kind: unnamed, roles: []}
  shacho: {name: "鶴田宏美", kind: person, roles: ["クラブ社長"]}
notes: "サッカー。マルコ・ペレイラは姓のみ"
---
# 名古屋、１４年ぶり優勝　<m s="fw">相馬</m>「<q s="fw">このゴールは父に</q>」―サッカーＪ１

サッカーＪ１は６日、最終節が行われ、名古屋が２―１で浦和を下し、１４年ぶり２度目の優勝を決めた。後半ロスタイムに２１歳のＦＷ相馬蒼太が決勝点を奪った。

「<q s="fw">足がつっていたけど、ボールが来る気がした</q>」。試合後、<m s="fw">相馬</m>は汗と涙でぐしゃぐしゃの顔で話した。春に父を亡くした。「<q s="fw">一番うるさい観客がいなくなった。きょうは静かに見ていてくれたと思う</q>」

就任３年目の野間口徹監督は５度、宙に舞った。「<q s="kantoku">選手が信じてくれた。私は何もしていない</q>」と<m s="kantoku">指揮官</m>。途中出場で流れを変えた相馬については「<q s="kantoku">先発で使えと毎日目で訴えていた。もっと早く聞くべきだった</q>」と笑わせた。

前半に失点したＧＫペレイラは、後半に３度の決定機を防いだ。「<q s="gk">監督はハーフタイムに何も言わず、水をくれた。あれが一番効いた</q>」と<m s="gk">ブラジル出身の守護神</m>は日本語で振り返った。

敗れた<m s="teki">浦和のコヴァチッチ監督</m>は判定に不満を示し、「<q s="teki">あれはオフサイドだ。ビデオを１０回見てもオフサイドだ</q>」とまくし立てた。<m s="kyokai">日本サッカー協会</m>は<i s="kyokai">判定に問題はなかった</i>との見解を公表。<m s="shushin">飯島弘之主審</m>は「<q s="shushin">映像を確認し、確信を持って得点を認めた</q>」と説明した。

イヴァン・コヴァチッチ監督は会見の最後に「<q s="teki">それでも名古屋は王者にふさわしい</q>」と相手をたたえた。

<m s="shacho">名古屋の鶴田宏美社長</m>は、<i s="shacho">来季の強化費を２割増やす</i>と明言した。豊田市から駆け付けた<m s="fan">会社員の男性</m>（４４）は「<q s="fan">１４年前は独身だった。今日は娘と泣けた</q>」と目を赤くした。相馬の父が付けていた応援ノートの表紙には「蒼太日記」とある。
