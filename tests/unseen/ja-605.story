---
id: ja-605
language: ja
agency: null
outlet: "北信タイムズ"
domain: hokushin-times.example
authors: ["小林由紀"]
published: 2026-07-02T08:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["北信タイムズ"], year: [2016, 2026], notice: "Copyright © 2016-2026 北信タイムズ All Rights Reserved. 写真＝山口誠", licence: null, reserved: true}
tdm: null
speakers:
  nak: {name: "中沢勇", kind: person, roles: ["農家"]}
notes: "英語の権利表示と写真の署名"
---
# 雪の下のリンゴ、夏に売れる

長野県の農家が雪の下で冬を越したリンゴを<t v="2026-07-01">1日</t>に売り出した。

<m s="nak">農家の中沢勇さん</m>は「<q s="nak">雪が砂糖に変わったようだ</q>」と話した。

リンゴは1個200円。
