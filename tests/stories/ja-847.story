---
id: ja-847
language: ja
agency: null
outlet: "週刊サイエンスポート"
domain: ja847.example
authors: [早瀬智子]
published: 2025-10-22T10:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["週刊サイエンスポート"], year: null, notice: "© 週刊サイエンスポート", licence: null, reserved: false}
tdm: null
speakers:
  kyoju: {name: "倉田直人", kind: person, roles: ["北都大教授", "海洋生物学"]}
  insei: {name: "呉美玲", kind: person, roles: ["大学院生"]}
  kaijo: {name: "海洋研究機構", kind: organisation, roles: []}
  ryoshi: {name: "浜田勇", kind: person, roles: ["漁協組合長"]}
  fr: {name: "クレール・デュポン", kind: person, roles: ["仏海洋研究所の研究員"]}
notes: "科学。教授、大学院生、機構、組合長、フランス人研究員"
---
# 深海７千メートルに新種のクラゲ　「<q s="kyoju">月の光のように泳ぐ</q>」

北都大と海洋研究機構の研究グループは、日本海溝の水深７０００メートルで新種のクラゲを発見したと国際学術誌に発表した。体長は約１２センチで、全身が青白く光る。

「<q s="kyoju">まるで月の光が泳いでいるようだった。船内で誰も声を出せなかった</q>」。チームを率いた北都大の倉田直人教授（海洋生物学）は、無人探査機の映像を初めて見た<t v="2024-07">昨年７月</t>をこう振り返る。

最初に気付いたのは大学院生の呉美玲さんだった。「<q s="insei">眠くて、画面の汚れだと思いました</q>」と<m s="insei">呉さん</m>は笑う。<m s="kyoju">倉田教授</m>は「<q s="kyoju">彼女の眠気に感謝しなければならない</q>」と冗談めかした。

<m s="kaijo">同機構</m>によると、<i s="kaijo">このクラゲは触手を持たず、海中の有機物を濾し取って食べるとみられる</i>。

仏海洋研究所のクレール・デュポン研究員は取材に「<q s="fr">この深さの生態系の地図を描き直す発見だ</q>」とコメントした。

地元の三陸の漁協では早くも名付け親の座を狙う。<m s="ryoshi">浜田勇組合長</m>（６８）は「<q s="ryoshi">うちの網には掛からんけど、名前ぐらいは付けさせてほしい</q>」と話した。新種の名前は「ツキヨミクラゲ」に決まっている。
