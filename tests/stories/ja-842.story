---
id: ja-842
language: ja
agency: null
outlet: "スポーツ中央"
domain: ja842.example
authors: [磯部亮]
published: 2026-05-11T07:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["スポーツ中央"], year: null, notice: "© スポーツ中央", licence: null, reserved: false}
tdm: null
speakers:
  senshu: {name: "望月翔太", kind: person, roles: ["右腕"]}
  kantoku: {name: "高梨博", kind: person, roles: ["監督"]}
  hoshu: {name: "城戸", kind: person, roles: ["捕手"]}
  aite: {name: "ロベルト・ガルシア", kind: person, roles: ["主砲"]}
  haha: {name: "恵子", kind: person, roles: []}
  gm: {name: "大滝和夫", kind: person, roles: ["球団ＧＭ"]}
notes: "野球。選手、監督、捕手、助っ人、母。カタカナ名、談話のみ"
---
# 望月、初完封！「<q s="senshu">母の日に最高のプレゼント</q>」

（<t v="2026-05-10">１０日</t>、マリンズ３―０スターズ、横浜）３年目の右腕がついに殻を破った。マリンズの望月翔太投手（２１）が９回を４安打無失点に抑え、プロ初完封で３勝目を挙げた。

<t v="2026-05-10">母の日</t>の快投だった。お立ち台で<m s="senshu">望月</m>は「<q s="senshu">最後まで投げさせてもらえてうれしいです。母に最高のプレゼントができました</q>」と声を弾ませた。スタンドで見守った<m s="haha">母・恵子さん</m>は「<q s="haha">九回は目をつぶっていました</q>」と笑った。

女房役の<m s="hoshu">城戸捕手</m>が引き出した。「<q s="hoshu">真っすぐが走っていたので、変化球のサインは出したくなかった</q>」。初回の先頭打者から三者連続三振。五回無死満塁のピンチもしのぎ、右拳を握った。

<m s="kantoku">高梨博監督</m>も手放しで褒めた。「<q s="kantoku">八回で代えるつもりだったが、目を見てやめた。ああいう顔をした投手は代えられない</q>」。<i s="kantoku">次回も中６日で<t v="2026-05-17">１７日</t>に先発させる</i>という。

敵地で零敗を喫したスターズの<m s="aite">主砲ロベルト・ガルシア</m>は「<q s="aite">脱帽だ。高めの球が浮き上がって見えた</q>」と肩をすくめた。

「ハマの新星」と呼ばれる２１歳に、<m s="gm">大滝和夫球団ＧＭ</m>は「<q s="gm">補強の話は忘れてくれていい</q>」と上機嫌だった。それでも右腕は浮かれない。「<q s="senshu">次が大事。<t v="2026-05-11">あした</t>からまた走ります</q>」
