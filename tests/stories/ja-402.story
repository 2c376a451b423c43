---
id: ja-402
language: ja
agency: 時事通信
outlet: 経済羅針盤
domain: keizai-rashinban.example
authors: [荒巻圭]
published: 2025-11-12T18:55:00+09:00
modified: 2025-11-12T20:30:00+09:00
dateline: null
copyright: {holders: [時事通信社], year: null, notice: "（Ｃ）時事通信社　無断転載・ＡＩ学習利用を禁じます", licence: null, reserved: true}
tdm: reserved
speakers:
  sakaki: {name: 榊原俊, kind: person, roles: [ミナト製薬社長]}
  utsumi: {name: 内海京子, kind: person, roles: [東洋メディカ社長]}
  yanagi: {name: 柳瀬源太郎, kind: person, roles: [ミナト製薬創業者, 名誉会長]}
  minato: {name: ミナト製薬, kind: organisation, roles: []}
  kankei: {name: 関係者, kind: unnamed, roles: []}
  analyst: {name: 古閑直子, kind: person, roles: [証券アナリスト]}
  kotori: {name: 公正取引委員会, kind: organisation, roles: []}
notes: two presidents (社長) of two firms, one man and one woman, so bare 社長 is settled by context; founder breaks in; 同氏; company statement; fiscal half-year and fiscal years; analyst woman; drug name in marks; Jiji equals sign headline
---
# ミナト製薬と東洋メディカ、来秋統合＝「<q s="utsumi">妻でも夫でもない</q>」と<m s="utsumi">内海社長</m>

ミナト製薬と東洋メディカは<t v="2025-11-12">１２日</t>、<t v="2026-10">２０２６年１０月に</t>共同持ち株会社を設立し、経営統合すると発表した。<t v="2026-04/2027-03">２６年度</t>の売上高は合算で約６２００億円となり、国内５位に浮上する。

東京都内のホテルで記者会見した<m s="sakaki">ミナトの榊原俊社長</m>は「<q s="sakaki">薬価が下がり続ける中、単独では新薬を１本も出せなくなる</q>」と説明した。隣に座った<m s="utsumi">東洋メディカの内海京子社長</m>は「<q s="utsumi">どちらが妻でどちらが夫かと聞かれるが、妻でも夫でもない。同僚です</q>」と笑いを誘った。

持ち株会社のトップには内海氏が就く。年上の<m s="sakaki">榊原氏</m>は副社長に回り、「<q s="sakaki">名刺の肩書が一つ減って身軽になる</q>」と語った。本社の場所を問われると、両社長は顔を見合わせ、<m s="utsumi">新会社のトップ</m>が「<q s="utsumi">まだ夫婦げんかの最中です</q>」と引き取った。

一方、ミナト創業者の柳瀬源太郎名誉会長は統合に反対だ。<m s="yanagi">柳瀬氏</m>は書面で「<q s="yanagi">私が作ったのは薬であって、規模ではない</q>」と批判。<m s="kankei">関係者</m>によると、<i s="kankei"><t v="2025-10-30">先月３０日</t>の取締役会に同氏は出席しなかった</i>。<m s="minato">ミナト</m>は、<i s="minato">創業家の持ち株比率は３％未満で、議決に影響はない</i>としている。

<m s="analyst">証券アナリストの古閑直子さん</m>は「<q s="analyst">重複する営業所が４０以上ある。統合の痛みは薬では消せない</q>」とみる。<m s="analyst">古閑さん</m>は、<i s="analyst">人員削減は<t v="2027/..">２７年以降に</t>本格化する</i>と予想した。

両社は抗がん剤「ハルシオラ」の共同販売で<t v="2019">１９年に</t>提携した。<t v="2025-04/2025-09">２５年４～９月期</t>の連結純利益は、ミナトが前年同期比１２％減、東洋メディカは３％増。<m s="kotori">公正取引委員会</m>は「<q s="kotori">届け出を受けて適切に審査する</q>」とコメントした。

株式市場の取引が終わった<t v="2025-11-12T15:30">午後３時半</t>に発表を始めた<m s="sakaki">榊原社長</m>は「<q s="sakaki">市場が寝ている間に起こしたくなかった</q>」と付け加えた。
