---
id: ja-409
language: ja
agency: null
outlet: 土俵通信
domain: dohyo-tsushin.example
authors: [八重樫遼]
published: 2022-05-22T19:40:00+09:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  toyosaki: {name: 豊岬, kind: person, roles: [関脇]}
  minearashi: {name: 峰嵐, kind: person, roles: [大関]}
  oyakata: {name: 佐渡浜, kind: person, roles: [師匠, 元大関, 親方]}
  haha: {name: バトツェツェグ, kind: person, roles: [母]}
  rijicho: {name: 二本柳, kind: person, roles: [理事長]}
  kyaku: {name: 升席の女性客, kind: unnamed, roles: []}
  ototo: {name: 弟弟子, kind: unnamed, roles: []}
notes: sumo; ring names without given name; rank as mention (関脇, 大関), master and chairman (親方, 理事長); Mongolian mother; junior wrestler unnamed; scores like 12勝3敗; day names of the tournament (千秋楽, 中日) as trap; Sunday; dialect; interview under the roof
---
# 関脇豊岬、初賜杯「<q s="toyosaki">まだ夢の土俵です</q>」

大相撲夏場所は<t v="2022-05-22">２２日</t>、東京・両国国技館で千秋楽を迎え、関脇豊岬が大関峰嵐を寄り切って１２勝３敗とし、初優勝を飾った。

優勝インタビューでマイクを向けられた<m s="toyosaki">２６歳</m>は、長い沈黙の後で言った。「<q s="toyosaki">まだ夢の土俵です。起こさないでください</q>」。館内がどっと沸いた。

モンゴルから来日して９年。母のバトツェツェグさん（５１）が<t v="2022-05-20">２０日に</t>初めて日本を訪れ、升席で見守った。「<q s="haha">息子は五歳のとき、羊に三連敗していました</q>」。通訳を介して<m s="haha">母</m>は笑い、「<q s="haha">羊の方が重かったから</q>」と付け足した。

敗れた<m s="minearashi">大関</m>は支度部屋で「<q s="minearashi">腰が軽い。自分の相撲を羽田に置いてきた</q>」と繰り返した。左膝については「<q s="minearashi">言い訳になるので聞かないで</q>」。かど番を脱したことに触れると、<m s="minearashi">峰嵐</m>はようやく表情を緩め、<i s="minearashi">来場所初日には必ず間に合わせる</i>と誓った。

師匠の佐渡浜親方（元大関）は花道の奥で腕を組んでいた。「<q s="oyakata"><t v="2019">三年前</t>、夜逃げしようとして駅で私に会った。あいつは『<q s="toyosaki">散歩です</q>』と言ったよ。荷物を三つ持って</q>」。<m s="oyakata">親方</m>によると、<i s="oyakata">部屋に戻るまで二人は一言も話さなかった</i>という。

付け人を務める<m s="ototo">弟弟子</m>は「<q s="ototo">あの晩、玄関の鍵を開けたのは僕です</q>」とこっそり明かした。

<m s="rijicho">二本柳理事長</m>は「<q s="rijicho">横綱不在の場所をよく締めてくれた</q>」と評価。大関昇進については、<i s="rijicho"><t v="2022-07">７月</t>の名古屋場所の内容次第だ</i>と述べた。

<m s="kyaku">升席の女性客</m>は「<q s="kyaku">お母さんの方を見て泣いてしまった</q>」と目頭を押さえた。豊岬は<t v="2022-05-23">２３日</t>、一夜明け会見に臨む。中日に三敗目を喫した時に母から届いた手紙には「<q s="haha">羊を思い出せ</q>」とあった。
