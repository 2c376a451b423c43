---
id: ja-603
language: ja
agency: "時事"
outlet: "山陰みなと新聞"
domain: sanin-minato.example
authors: ["遠藤涼"]
published: 2026-10-08T14:00:00+09:00
modified: null
dateline: {place: "松江", agency: "時事", date: null}
copyright: {holders: ["山陰みなと新聞"], year: null, notice: "山陰みなと新聞　記事・写真の無断使用を禁じます", licence: null, reserved: true}
tdm: reserved
speakers:
  kuno: {name: "久野浩", kind: person, roles: ["漁師"]}
notes: "署名なしの禁止文"
---
# 湖のシジミ漁、三年ぶり豊漁

【松江時事】湖のシジミ漁が<t v="2026-10-07">7日</t>、三年ぶりの豊漁となった。

<m s="kuno">漁師の久野浩さん</m>は「<q s="kuno">網が重くて上がらない</q>」と笑った。

漁は<t v="../2026-11">来月まで</t>続く。
