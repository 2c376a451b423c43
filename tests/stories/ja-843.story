---
id: ja-843
language: ja
agency: ロイター
outlet: "マーケット通信"
domain: ja843.example
authors: []
published: 2025-12-11T15:40:00+09:00
modified: null
dateline: {place: 東京, agency: ロイター, date: null}
copyright: {holders: ["マーケット通信"], year: null, notice: "© マーケット通信", licence: null, reserved: false}
tdm: null
speakers:
  sosai: {name: "片岡俊介", kind: person, roles: ["日銀総裁"]}
  economist: {name: "小宮山亜希", kind: person, roles: ["シニアエコノミスト"]}
  kankei: {name: "複数の関係者", kind: group, roles: []}
  shacho: {name: "藤枝浩", kind: person, roles: ["社長"]}
  frb: {name: "コール", kind: person, roles: ["米連邦準備理事会（ＦＲＢ）議長"]}
  zaimu: {name: "財務省", kind: organisation, roles: []}
notes: "金融。総裁、エコノミスト、関係筋、社長、FRB議長。ロイター、NHK、日経"
---
# 日銀総裁、<i s="sosai">利上げ「予断持たず判断」</i>　<t v="2025-12">月内</t>決定には言及せず

［東京　<t v="2025-12-11">１１日</t>　ロイター］ - <m s="sosai">日銀の片岡俊介総裁</m>は<t v="2025-12-11">１１日</t>、都内で講演し、<i s="sosai">経済・物価の見通しが実現していけば政策金利を引き上げていく</i>との考えを改めて示した。<m s="sosai">総裁</m>は「<q s="sosai">予断を持たず、毎回の会合でデータを点検して判断する</q>」と語った。

市場では<t v="2025-12-18/2025-12-19">１８、１９日</t>の会合で利上げするとの観測が強まっている。<m s="kankei">複数の関係者</m>はロイターに対し、<i s="kankei" via="ロイター">政策委員の間で賃上げの勢いに自信が広がっている</i>と明らかにした。<m s="kankei">関係者の１人</m>は「<q s="kankei" via="ロイター">反対する理由を探す方が難しくなってきた</q>」と述べた。

<m s="economist">みらい証券の小宮山亜希シニアエコノミスト</m>は講演について、「<q s="economist">踏み込まなかったが、否定もしなかった。市場には十分なメッセージだ</q>」と指摘。<i s="economist"><t v="2026-33">来年１─３月期</t>にもう一度動く可能性がある</i>とみる。

為替は一時１ドル＝１５２円台まで円高に振れた。輸出企業からは警戒の声が出ている。<m s="shacho">東洋精機の藤枝浩社長</m>はＮＨＫの番組で「<q s="shacho" via="ＮＨＫ">１円の円高で利益が１２億円消える。急な変動は困る</q>」と述べた。

<m s="zaimu">財務省</m>は<i s="zaimu">為替の水準についてコメントしない</i>としている。

米国では<m s="frb">ＦＲＢのコール議長</m>が<t v="2025-12-10">１０日</t>の会見で、<i s="frb">追加利下げを急ぐ必要はない</i>との認識を示した。<m s="frb">議長</m>は労働市場を「<q s="frb" type="mixed">まだら模様</q>」と表現した。
