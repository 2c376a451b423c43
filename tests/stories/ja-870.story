---
id: ja-870
language: ja
agency: "時事"
outlet: "関西スポーツ報"
domain: ja870.example
authors: []
published: 2026-06-21T22:10:00+09:00
modified: null
dateline: null
copyright: {holders: ["関西スポーツ報"], year: null, notice: "© 関西スポーツ報", licence: null, reserved: false}
tdm: null
speakers:
  toshu: {name: "宇佐美陸", kind: person, roles: ["投手"]}
  kantoku: {name: "権藤雅也", kind: person, roles: ["監督"]}
  hoshu: {name: "栗林大成", kind: person, roles: ["捕手"]}
  teki: {name: "ホセ・マルティネス", kind: person, roles: ["ロイヤルズの監督"]}
  chichi: {name: "和夫", kind: person, roles: ["父"]}
  gm: {name: "江藤修司", kind: person, roles: ["ＧＭ"]}
notes: "野球"
---
# 宇佐美、ノーヒットノーラン　「<q s="toshu">九回は足が震えた</q>」―プロ野球・神戸

プロ野球は２１日、各地で６試合が行われ、神戸の宇佐美陸投手（２３）がロイヤルズ戦で史上９０人目の無安打無得点試合を達成した。１３０球を投げ、奪三振１１、与四球２。

最後の打者を遊ゴロに打ち取ると、マウンドで両手を突き上げた。「<q s="toshu">九回は足が震えた。キャッチャーのミットだけ見て投げました</q>」と<m s="toshu">宇佐美</m>。五回の好守については「<q s="toshu">あれは僕じゃなくて、みんなの記録です</q>」と仲間に感謝した。

女房役の栗林大成捕手は七回から一言も話し掛けなかったという。「<q s="hoshu">口を開いたら、記録のことを言ってしまいそうだった</q>」と<m s="hoshu">栗林</m>は笑った。

<m s="kantoku">権藤雅也監督</m>は「<q s="kantoku">球数が気になったが、代えると言ったら選手に殴られる</q>」と冗談交じりに話した。<m s="kantoku">指揮官</m>は<i s="kantoku">次回登板は中７日を空ける</i>と明かした。

ロイヤルズの<m s="teki">ホセ・マルティネス監督</m>は「<q s="teki">帽子を脱ぐしかない</q>」と完敗を認めた。

岡山県の実家でテレビ観戦した<m s="chichi">父の和夫さん</m>（５４）は「<q s="chichi">小学生の時、壁に穴を開けて叱ったのを思い出した</q>」と目を潤ませた。<m s="gm">江藤修司ＧＭ</m>は「<q s="gm">来季の年俸が怖い</q>」と頬を緩めた。
