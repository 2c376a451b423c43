---
id: ja-883
language: ja
agency: "時事"
outlet: "スポーツ東都"
domain: ja883.example
authors: []
published: 2026-06-04T06:20:00+09:00
modified: null
dateline: null
copyright: {holders: ["スポーツ東都"], year: null, notice: "© スポーツ東都", licence: null, reserved: false}
tdm: null
speakers:
  hirose: {name: "広瀬奈央", kind: person, roles: ["選手"]}
  coach: {name: "ダニエル・ホワイト", kind: person, roles: ["コーチ"]}
  aite: {name: "カロリナ・ノバコバ", kind: person, roles: ["世界ランキング２位"]}
  haha: {name: "裕子", kind: person, roles: ["母"]}
  kyokai: {name: "宮本達夫", kind: person, roles: ["日本テニス協会専務理事"]}
  kanshu: {name: "スタンドで応援した女性", kind: unnamed, roles: []}
notes: "テニス"
---
# 広瀬、四大大会初の４強　「<q s="hirose">夢みたい</q>」―全仏テニス

【パリ時事】テニスの全仏オープン第１１日は３日、パリのローランギャロスで行われ、女子シングルス準々決勝で世界ランキング３８位の広瀬奈央（２２）が第２シードのカロリナ・ノバコバ（チェコ）を６―４、３―６、７―５で破り、四大大会で初めて準決勝に進出した。

３度目のマッチポイントをものにすると、赤土に倒れ込んだ。「<q s="hirose">夢みたい。最後はボールが入ったのか分からなかった</q>」。<m s="hirose">広瀬</m>は声を震わせた。第３セットは２―５と追い詰められたが、「<q s="hirose">どうせ負けるなら思い切り打とうと開き直った</q>」という。

昨年から指導する<m s="coach">ダニエル・ホワイトコーチ</m>は「<q s="coach">彼女は負けている時ほど笑う。教えられることではない</q>」と教え子をたたえた。

敗れた<m s="aite">ノバコバ</m>は「<q s="aite">私は重要なポイントで守りに入った。彼女は攻めた。それが全てだ</q>」と潔かった。左膝の状態については<i s="aite">大会前から痛みがあった</i>と明かしたが、「<q s="aite">言い訳にはしたくない</q>」とも付け加えた。

愛媛県の実家では<m s="haha">母の裕子さん</m>（５０）がテレビの前で見守った。「<q s="haha">心臓に悪い。でも、好きなようにやればいい</q>」と笑顔。<m s="kanshu">スタンドで応援した女性</m>は「<q s="kanshu">歴史の証人になった気分</q>」と興奮気味に話した。

<m s="kyokai">日本テニス協会の宮本達夫専務理事</m>は<i s="kyokai">五輪代表の選考でも大きな材料になる</i>と述べた。準決勝は４日に行われる。<m s="hirose">広瀬</m>は「<q s="hirose">次もチャレンジャー。失うものは何もない</q>」と前を見据えた。
