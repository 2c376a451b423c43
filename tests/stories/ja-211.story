---
id: ja-211
language: ja
agency: 時事通信
outlet: 国際時評オンライン
domain: kokusai-jihyo.example
authors: []
published: 2024-10-23T22:30:00+09:00
modified: 2024-10-24T01:15:00+09:00
dateline: {place: モスクワ, agency: 時事, date: null}
copyright: {holders: [時事通信社], year: null, notice: "◆時事通信社の記事、写真、図表などの無断転載を禁じます。著作権は時事通信社に帰属します。", licence: null, reserved: true}
tdm: reserved
speakers:
  kreml: {name: ロシア大統領府, kind: organisation, roles: []}
  volkov: {name: "ユーリー・ボルコフ", kind: person, roles: [大統領報道官, 報道官]}
  lu: {name: 陸景明, kind: person, roles: [外務次官]}
  han: {name: 韓明浩, kind: person, roles: [外相]}
  gaiko: {name: 外交筋, kind: unnamed, roles: []}
  nihon: {name: 日本外務省幹部, kind: unnamed, roles: []}
  ushakova: {name: "エレーナ・ウシャコワ", kind: person, roles: [外相]}
notes: Moscow dateline of Jiji; クレムリン and ロシア大統領府 as one source apart from its spokesman; Chinese and Korean names in characters, family name first; via タス通信 and 新華社; Moscow time; double primes as scare marks; remarks dated the day before
---
# 北極海航路で６カ国協議＝「<q s="kreml">氷は待ってくれない</q>」とロシア

【モスクワ時事】北極海航路の安全管理を話し合う６カ国の閣僚級協議が<t v="2024-10-23">２３日</t>、ロシア北西部ムルマンスクで始まった。<m s="kreml">ロシア大統領府（クレムリン）</m>は声明で「<q s="kreml">氷は政治を待ってくれない</q>」として、早期の合意を促した。

議長を務める<m s="ushakova">エレーナ・ウシャコワ外相</m>は<t v="2024-10-23T10:00+03:00">モスクワ時間の午前１０時</t>（<t v="2024-10-23T16:00+09:00">日本時間午後４時</t>）に開会を宣言。「<q s="ushakova">われわれは同じ海図を見ているが、別々の海を思い浮かべている</q>」と語った。<m s="ushakova">外相</m>は、<i s="ushakova">通航料の引き下げに応じる用意がある</i>とも表明した。

これに対し、ユーリー・ボルコフ大統領報道官は慎重だった。「<q s="volkov" via="タス通信">値引きの話は、客がそろってからだ</q>」とタス通信に語り、報道を〝観測気球〟と切り捨てた。<m s="volkov">報道官</m>は<t v="2024-10-22">前日に</t>も、欧米の制裁を「<q s="volkov" type="mixed">自分の足に穿（うが）った氷穴</q>」とやゆしていた。

<m s="lu">中国の陸景明外務次官</m>は「<q s="lu" via="新華社">氷上シルクロードは、誰かの裏庭ではない</q>」と強調した。新華社が伝えた。<m s="lu">陸氏</m>は、<i s="lu">共同の救難拠点を<t v="2026">２０２６年までに</t>３カ所設ける</i>よう提案したという。

<m s="han">韓国の韓明浩外相</m>は、記者団から日本との連携を問われ「<q s="han">船が二隻なら、無線は一つでいい</q>」と応じた。<m s="nihon">日本外務省幹部</m>は「<q s="nihon">隣国の比喩は詩的だが、予算は散文だ</q>」と苦笑する。

### 「<q s="gaiko">本音は保険料</q>」

<m s="gaiko">外交筋</m>は、<i s="gaiko">各国の本音は船舶保険料の負担を誰に回すかにある</i>とみる。「<q s="gaiko">本音は保険料。環境は建前</q>」と<m s="gaiko">同筋</m>は言い切った。

航路を通る貨物は<t v="2016">１６年</t>の７００万トンから、<t v="2023">昨年</t>は３６００万トンに増えた。<t v="2024-22">今夏</t>は流氷が少なく、<t v="2024-09-14/2024-09-15">９月１４日から１５日にかけて</t>砕氷船なしの通過が記録された。協議は<t v="../2024-10-25">２５日まで</t>。次回は<t v="2025-02">来年２月</t>、札幌で開かれる。
