---
id: ja-407
language: ja
agency: 共同通信
outlet: 東三河朝報
domain: higashi-mikawa.example
authors: []
published: 2023-08-03T22:10:00+09:00
modified: 2023-08-04T06:40:00+09:00
dateline: null
copyright: {holders: [東三河朝報社], year: 2023, notice: "© 2023 東三河朝報社　記事・写真の無断転載、テキスト・データマイニングへの利用を禁じます", licence: null, reserved: true}
tdm: reserved
speakers:
  shobo: {name: 豊浜市消防本部, kind: organisation, roles: [消防]}
  tozuka: {name: 戸塚浩二, kind: person, roles: [工場長]}
  naruse: {name: 成瀬みどり, kind: person, roles: []}
  juugyoin: {name: 男性従業員, kind: unnamed, roles: []}
  keisatsu: {name: 愛知県警, kind: organisation, roles: [県警]}
  sakuma: {name: 佐久間正己, kind: person, roles: [社長]}
  shonen: {name: 中学２年の男子生徒, kind: unnamed, roles: []}
notes: plant fire; company president and works manager (both men, 社長 / 工場長); shopkeeper woman; unnamed employee and pupil; fire brigade and police as sources, に with よると at sentence start; clock times; 共同 sign-off; modified next morning
---
# 花火工場で爆発、３人けが　愛知・豊浜

<t v="2023-08-03T14:25~">３日午後２時２５分ごろ</t>、愛知県豊浜市の花火製造会社「三河屋煙火」の工場で爆発があり、作業場２棟が全焼した。<m s="shobo">豊浜市消防本部</m>によると、<i s="shobo">従業員の男女３人が手足にやけどを負い、うち１人は重傷だ</i>という。

「<q s="naruse">ドンという音の後に、店の鉛筆が全部転がった</q>」。約２００メートル離れた場所で文具店を営む<m s="naruse">成瀬みどりさん</m>（５９）はそう振り返る。<i s="naruse">祭り前で注文が重なっていた</i>といい、「<q s="naruse">徹夜続きだと聞いて心配していた</q>」と<m s="naruse">成瀬さん</m>。

男性従業員（４７）は隣の棟で箱詰めをしていた。「<q s="juugyoin">工場長が『<q s="tozuka">走れ、振り返るな</q>』と叫んだ。あの声がなければ逃げ遅れた</q>」

その戸塚浩二工場長は額に包帯を巻いて取材に応じた。<m s="tozuka">戸塚さん</m>は、<i s="tozuka">乾燥中の火薬が自然発火した可能性がある</i>と説明。「<q s="tozuka">温度計は<t v="2023-08-03">この日</t>、四十度を超えていた</q>」と声を落とした。

<t v="2023-08-03">同日夜</t>に会見した<m s="sakuma">佐久間正己社長</m>は「<q s="sakuma">地域の皆さまに恐怖を与えたことを深くおわびする</q>」と謝罪した。安全管理について問われると、<m s="sakuma">社長</m>は「<q s="sakuma">現場に任せきりだった</q>」と述べ、言葉に詰まった。

愛知県警は<t v="2023-08-04">４日</t>、業務上過失傷害の疑いもあるとみて現場検証を始める。<m s="keisatsu">県警</m>は、<i s="keisatsu">火薬の保管量が届け出の範囲内だったかを調べる</i>としている。

爆発を窓越しに見た<m s="shonen">中学２年の男子生徒</m>は「<q s="shonen">昼の花火は音しかないんだと思った</q>」と話した。

会社は<t v="1929">１９２９年</t>創業。<t v="2004-07">２００４年７月</t>にも小規模な火災があった。<t v="2023-08-05/2023-08-06">５、６両日</t>に予定されていた「豊浜大花火」は中止が決まった。

（共同）
