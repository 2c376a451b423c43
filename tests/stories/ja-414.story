---
id: ja-414
language: ja
agency: AFP時事
outlet: ヨーロッパ便り
domain: europe-dayori.example
authors: []
published: 2022-06-24T08:40:00+09:00
modified: null
dateline: {place: リスボン, agency: ＡＦＰ時事, date: null}
copyright: {holders: [AFP], year: null, notice: "(c) AFP", licence: null, reserved: false}
tdm: null
speakers:
  sousa: {name: "ルイザ・ソウザ", kind: person, roles: [海洋学者, 研究員]}
  costa: {name: "アントニオ・コスタ", kind: person, roles: [ポルトガル首相, 首相]}
  guterres: {name: グテレス, kind: person, roles: [事務総長]}
  kerry: {name: ケリー, kind: person, roles: [気候特使]}
  tonga: {name: トンガの代表, kind: unnamed, roles: []}
  ngo: {name: オーシャン・ブルー, kind: organisation, roles: [環境団体]}
  shonen: {name: 少年, kind: unnamed, roles: []}
notes: ocean conference in Lisbon; premier, secretary-general, envoy all men meant by title; woman scholar; organisation then 同団体; delegate of Tonga unnamed; boy activist; Lisbon local time; names with middle dots; via BBC; mixed; proverb
---
# 海洋会議開幕、<m s="guterres">グテレス氏</m>「<q s="guterres">海の非常事態</q>」

【リスボンＡＦＰ時事】海の保全について話し合う国連海洋会議が<t v="2022-06-27/..">２７日から</t>ポルトガルの首都リスボンで始まるのを前に、準備会合が<t v="2022-06-23">２３日</t>、開かれた。<m s="guterres">国連のグテレス事務総長</m>は、<i s="guterres">海は非常事態にある</i>と警告した。

<m s="costa">ホスト国のアントニオ・コスタ首相</m>は「<q s="costa">わが国の地図の９７％は海だ。陸の言葉だけで話すのをやめよう</q>」と呼び掛けた。<m s="costa">首相</m>は歓迎のあいさつで、<i s="costa"><t v="2030">３０年までに</t>領海の３割を保護区にする</i>と約束した。

これに対し、<m s="sousa">海洋学者のルイザ・ソウザさん</m>は「<q s="sousa">約束は深海では光らない</q>」と冷ややかだ。約２０年間、地中海の海水温を測ってきた<m s="sousa">ソウザさん</m>は、<i s="sousa">平均で１・５度上がった</i>と話した。

<m s="kerry">米国のケリー気候特使</m>は<t v="2022-06-23T10:30+01:00">現地時間の午前１０時半</t>、海底採掘を巡る質問に「<q s="kerry" via="ＢＢＣ">一時停止を求める声は理解できる</q>」とＢＢＣに述べた。会見の最後には「<q s="kerry">今度は海に招かれた</q>」とおどけてみせた。

<m s="tonga">トンガの代表</m>は、会議場の外で「<q s="tonga">私たちに必要なのは演説ではなく、土です</q>」と語った。国土は海面上昇で毎年６ミリ沈んでいるという。

<m s="ngo">環境団体「オーシャン・ブルー」</m>は「<q s="ngo">宣言は船底に穴があいたまま出航する</q>」と酷評。<m s="ngo">同団体</m>は、<i s="ngo">実際の資金は約束額の４分の１に満たない</i>と指摘した。

会場に集まった子どもたちの一人は、名札に「海の代表」と書いていた。「<q s="shonen">大人は海の話をするとき、海を見ない</q>」と<m s="shonen">少年</m>は言った。

会議は<t v="../2022-07-01">７月１日まで</t>。前回は<t v="2017-06">１７年６月</t>にニューヨークで開かれた。
