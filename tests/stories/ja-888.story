---
id: ja-888
language: ja
agency: null
outlet: "都市生活"
domain: ja888.example
authors: ["長沼理恵"]
published: 2026-10-18T06:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["都市生活"], year: null, notice: "© 都市生活", licence: null, reserved: false}
tdm: null
speakers:
  mita: {name: "三田村葵", kind: person, roles: ["映画監督"]}
  haha: {name: "母", kind: unnamed, roles: []}
  producer: {name: "プロデューサー", kind: unnamed, roles: []}
notes: "一問一答"
---
# 「<q s="mita">台本は最後の日に捨てました</q>」　映画監督・三田村葵さんに聞く

長編２作目「渡り鳥の地図」が１１月に公開される映画監督の三田村葵さん（３４）。北海道の離島で１年かけて撮影した。作品に込めた思いを聞いた。

――撮影に１年かけた理由は。

<q s="mita">島の四季を全部撮りたかったからです。冬は船が１０日も来なくて、スタッフ全員で漁師さんの家に泊めてもらいました。</q>

――主演はその漁師の娘さんだとか。

<q s="mita">はい。演技経験はゼロ。でもカメラの前で魚をさばく手が、どんな俳優よりも雄弁でした。</q>

――台本はあったのですか。

<q s="mita">ありました。最後の日に捨てました。プロデューサーには「<q s="producer">保険だと思って持っておけ</q>」と言われましたが。</q>

――前作は海外で高く評価されました。

<q s="mita">うれしかったですが、怖くもなった。次も同じものを期待されるでしょう。母に相談したら「<q s="haha">期待されるうちに裏切りなさい</q>」と言うんです。</q>

――若い作り手に伝えたいことは。

<q s="mita">機材より長靴を買ってください。</q>

三田村さんは取材の最後に、島の子どもたちから届いた手紙を見せてくれた。「<q s="mita">これが私の賞状です</q>」と照れくさそうに笑った。
