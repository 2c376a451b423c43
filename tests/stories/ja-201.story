---
id: ja-201
language: ja
agency: 共同通信
outlet: 北奥新報
domain: hokuo-shimpo.example
authors: []
published: 2024-12-18T19:30:00+09:00
modified: null
dateline: null
copyright: {holders: [北奥新報社, 共同通信社], year: 2024, notice: "Copyright © 2024 北奥新報社／共同通信社 記事・写真の無断転載を禁じます", licence: null, reserved: true}
tdm: reserved
speakers:
  kudo: {name: 工藤正樹, kind: person, roles: [知事]}
  narita: {name: 成田千春, kind: person, roles: []}
  banto: {name: 番頭, kind: unnamed, roles: []}
  jr: {name: ＪＲ東日本盛岡支社, kind: organisation, roles: []}
  machi: {name: 対馬和也, kind: person, roles: [町長]}
  kosei: {name: 高校３年の女子生徒, kind: unnamed, roles: []}
notes: ordinary Japanese local-line story; full-width digits; 工藤知事 after the full name; と述べた and としている clauses; pupil without a name; line nickname and station slogan in marks; credit （共同）
---
# ローカル線「ゆきつばき線」廃止容認へ　<m s="kudo">知事</m>「<q s="kudo">苦渋の判断だ</q>」

豪雨で<t v="2022-08/..">２０２２年８月から</t>一部区間の運休が続くＪＲ北奥線について、工藤正樹知事は<t v="2024-12-18">１８日</t>の記者会見で、バスへの転換を受け入れる考えを表明した。<m s="kudo">工藤知事</m>は「<q s="kudo">苦渋の判断だ。県民の足を守るには、これしかない</q>」と述べた。

北奥線は<t v="1936">１９３６年に</t>開業し、「ゆきつばき線」の愛称で親しまれてきた。１日の乗客は<t v="1987">８７年</t>の約５千人から、<t v="2021">２１年に</t>は２２３人に減った。

<m s="jr">ＪＲ東日本盛岡支社</m>は、<i s="jr">復旧には約１１０億円かかる</i>と説明。「<q s="jr">単独での復旧は困難だと、繰り返しお伝えしてきた</q>」とのコメントを出した。

沿線の受け止めは割れている。終点の<m s="machi">湯の沢町の対馬和也町長</m>は取材に「<q s="machi">線路は町の背骨だった</q>」と肩を落とした。<m s="machi">対馬町長</m>によると、<i s="machi"><t v="2024-07">今年７月</t>の住民説明会では反対が８割を占めた</i>という。

創業１２０年の旅館を営む<m s="narita">成田千春さん</m>（６３）は「<q s="narita">昔は駅で番頭が『<q s="banto">湯の沢へようこそ</q>』と旗を振ったものです</q>」と懐かしむ。ただ、運休後も客は減っていない。「<q s="narita">正直に言えば、お客さまはもう車で来られる</q>」

通学に使っていた<m s="kosei">高校３年の女子生徒</m>は「<q s="kosei">列車の中で友達と教え合った時間が、一番勉強になった</q>」と話す。<t v="2025-04">来年４月に</t>東京の大学へ進む予定で、「<q s="kosei">帰ってきた時、駅がないのは想像できない</q>」とつぶやいた。

県は<t v="2025-01">来年１月に</t>も沿線３市町と協議会を設け、<t v="2026-03-31">２６年３月３１日までに</t>転換の時期を決める。<m s="kudo">知事</m>は会見で「<q s="kudo">廃線ではなく『進化』と受け止めてほしい</q>」と訴えたが、会場からはため息が漏れた。

北奥駅の待合室には、東京五輪のあった<t v="1964">６４年に</t>寄せ書きされた「また乗る日まで」の額が今も掛かる。

（共同）
