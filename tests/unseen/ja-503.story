---
id: ja-503
language: ja
agency: null
outlet: 天体だより
domain: tentai-dayori.example
authors: [宇津木昇]
published: 2024-02-29T06:00:00+09:00
modified: 2024-02-29T21:20:00+09:00
dateline: null
copyright: {holders: [天体だより], year: 2024, notice: "天体だより 2024年", licence: null, reserved: false}
tdm: reserved
speakers:
  shiba: {name: 柴崎光, kind: person, roles: [アマチュア天文家, 中学教諭]}
  shimizu: {name: 清水谷美穂, kind: person, roles: [国立天文台研究員, 研究員]}
  chugakusei: {name: 教え子の男子中学生, kind: unnamed, roles: []}
  ichiban: {name: 英国の天文学者, kind: unnamed, roles: []}
  iau: {name: 国際天文学連合, kind: organisation, roles: [連合]}
  oya: {name: 父, kind: unnamed, roles: []}
notes: comet found by a school teacher; woman researcher beside an unnamed English astronomer; leap day; email as speech; official name in Latin letters; words of the father; dropped subject after floating quote; via X; clock time of the night; 閏日 title in marks
---
# 新彗星、中学教諭が発見　「<q s="shiba">生徒に先に言いたかった</q>」

秋田県の中学教諭、柴崎光さん（４１）が<t v="2024-02-26T04:52">２６日午前４時５２分</t>、望遠鏡の視野にぼんやりした光を見つけた。新しい彗星だった。

「<q s="shiba">目が悪くなったのかと思って、眼鏡を三回拭いた</q>」。<t v="2024-02-27">翌朝</t>の理科室で、<m s="shiba">柴崎さん</m>は生徒の前で初めて語った。「<q s="shiba">生徒に先に言いたかった。<t v="2024-02-26">昨日</t>は研修で会えなかったから</q>」

<m s="chugakusei">教え子の男子中学生</m>は「<q s="chugakusei">先生が黒板に円を描くとき、いつも変な形なのに、そのときはきれいだった</q>」と振り返った。

<m s="shimizu">国立天文台の清水谷美穂研究員</m>は、<i s="shimizu">軌道は３００年以上の周期を持つ可能性が高い</i>とみる。「<q s="shimizu">アマチュアが肉眼の次の世代を支えている</q>」と<m s="shimizu">清水谷さん</m>は話した。<m s="shiba">柴崎さん</m>から届いたメールには一行、「<q s="shiba">これ、彗星でしょうか</q>」とだけ書かれていた。<m s="shimizu">研究員</m>は三分後に「<q s="shimizu">彗星です、おめでとうございます</q>」と返した。

<m s="ichiban">英国の天文学者</m>は<t v="2024-02-28">２８日</t>、Ｘに「<q s="ichiban" via="Ｘ">これで僕は二番目になった</q>」と投稿した。その人は３０分近く遅れて同じ天体を捉えていた。

父は漁師だった。「<q s="oya">海と空は同じ色だ。どっちを見てもいい</q>」と言って望遠鏡を買い与えた。<t v="1993-24">１９９３年の冬</t>、中古で、六万円だった。

<m s="iau">国際天文学連合</m>は、<i s="iau">仮符号を近く付与する</i>としている。<m s="iau">連合</m>によると、<i s="iau">国内のアマチュアによる新彗星の発見は<t v="2022/..">２２年以来</t>になる</i>。

柴崎さんは<t v="2024-02-29">うるう日のきょう</t>、平常通り一時間目の授業に立つ。「<q s="shiba"><t v="2024-02-29">きょう</t>のテストは難しい。彗星の話は<t v="2024-03-01">明日</t>だ</q>」。
