---
id: ja-210
language: ja
agency: 共同
outlet: 中部スポーツ
domain: chubu-sports.example
authors: [赤尾亮]
published: 2025-09-12T22:58:00+09:00
modified: null
dateline: null
copyright: {holders: [中部スポーツ新聞社], year: 2025, notice: "© 中部スポーツ新聞社 2025 掲載の記事、写真の無断複製・転載を禁ず", licence: null, reserved: true}
tdm: reserved
speakers:
  sekine: {name: 関根大地, kind: person, roles: [投手, 右腕]}
  horie: {name: 堀江, kind: person, roles: [監督]}
  torres: {name: "ミゲル・トーレス", kind: person, roles: [助っ人, 外野手]}
  mori: {name: 森脇悠斗, kind: person, roles: [捕手, 女房役]}
  fan: {name: 場内のファン, kind: group, roles: []}
notes: baseball copy; nicknames in marks; manager by family name and title; 右腕, 女房役, 助っ人 as mentions; interpreter; 9回 and scores that are no dates; hero interview shout; dropped subjects; next and last season
---
# 関根、無安打無得点　「<q s="sekine">最後の一球は目をつぶった</q>」

（<t v="2025-09-12">１２日</t>・名古屋ドリームパーク）「剛腕たまご」の愛称で呼ばれる４年目の右腕が、球団史に名を刻んだ。中日本ドルフィンズの関根大地投手（２２）が北海ベアーズ戦で無安打無得点試合を達成。球団では<t v="1996-08/..">１９９６年８月以来</t>、３人目の快挙となった。

九回２死、フルカウント。「<q s="sekine">最後の一球は目をつぶった。音でミットだと分かった</q>」と<m s="sekine">関根</m>。打たせたのは１３３球目の「消える」フォークだった。マウンドに駆け寄った<m s="mori">森脇悠斗捕手</m>（２８）は「<q s="mori">サインに首を振らなかったのは、あいつが<t v="2025-09-12">今日</t>初めて</q>」と明かす。<m s="mori">女房役</m>によれば、<i s="mori">八回からは球種のサインを出していない</i>という。

お立ち台で感想を問われた<m s="sekine">右腕</m>は、一言だけ絶叫した。「<q s="sekine">母さん、弁当うまかった！</q>」。<m s="fan">場内のファン</m>からは「<q s="fan">ダイチ、ダイチ</q>」の大合唱。

決勝点をたたき出したのは助っ人ミゲル・トーレス外野手。通訳を介して「<q s="torres">彼が黙っている日は、バットがよくしゃべる</q>」と笑わせ、<t v="2025-10">来月</t>のプレーオフへ「<q s="torres" type="mixed">準備万端</q>」を強調した。

<m s="horie">堀江監督</m>は試合後も表情を緩めない。「<q s="horie">記録は一晩で古くなる。<t v="2025-09-13">あした</t>も試合だ</q>」。それでも<t v="2024">昨年</t>右肘を手術した教え子の復活には、「<q s="horie">『焦るな』と言い続けたのは、俺が一番焦っていたから</q>」と本音を漏らした。

チームは３連勝で首位と１差。<t v="2025-09-16/..">１６日から</t>の３連戦で直接対決を迎える。次回登板は<t v="2025-09-19">来週金曜</t>の見込み。<m s="sekine">関根</m>は「<q s="sekine">ヒットを打たれるのが、逆に楽しみです</q>」と白い歯を見せ、『一球入魂』と刺しゅうされたタオルで汗を拭った。

（共同）
