---
id: ja-404
language: ja
agency: AFP時事
outlet: 世界潮流
domain: sekai-choryu.example
authors: []
published: 2024-08-22T23:25:00+09:00
modified: null
dateline: {place: ジュネーブ, agency: ＡＦＰ時事, date: null}
copyright: {holders: [AFP], year: 2024, notice: "(c)AFP 2024", licence: null, reserved: false}
tdm: reserved
speakers:
  bakker: {name: "ヘンドリカ・バッカー", kind: person, roles: [国連特使, 特使]}
  guterres: {name: グテレス, kind: person, roles: [国連事務総長, 事務総長]}
  musa: {name: "ムサ・アルトーム", kind: person, roles: [政府側代表, 政府代表]}
  idris: {name: "イドリス・ハマド", kind: person, roles: [反政府勢力代表, 元教師]}
  hayashi: {name: 林芳正, kind: person, roles: [官房長官]}
  shien: {name: 国境なき食料, kind: organisation, roles: [支援団体]}
  gaikokan: {name: 協議に詳しい外交官, kind: unnamed, roles: []}
  haha: {name: ５児の母親, kind: unnamed, roles: []}
notes: peace talks; two delegates both 代表, told apart by side; envoy's name after her first quote; secretary-general and spokesman of Japan's government real; NGO; mother reached by telephone; anonymous diplomat; words via ロイター and 国営テレビ; Geneva time
---
# 停戦協議、４日目で中断＝<m s="bakker">特使</m>「<q s="bakker">椅子は片付けない</q>」

【ジュネーブＡＦＰ時事】アフリカ北東部の内戦を巡りジュネーブで開かれていた停戦協議は<t v="2024-08-22">２２日</t>、政府側が退席し、４日目で中断した。再開の見通しは立っていない。

「<q s="bakker">部屋は空になったが、椅子は片付けない</q>」。仲介に当たる<m s="bakker">国連特使</m>は<t v="2024-08-22T11:00+02:00">現地時間の午前１１時</t>、報道陣にそう語った。オランダ出身のヘンドリカ・バッカー氏は、<t v="2016">１６年</t>のコロンビア和平にも関わった。<m s="bakker">バッカー氏</m>は、<i s="bakker">捕虜交換では双方が合意に近づいていた</i>と明かした。

<m s="musa">政府側のムサ・アルトーム代表</m>は、宿舎の前で待つカメラに「<q s="musa" via="国営テレビ">包囲を解かない相手と握手はできない</q>」と国営テレビを通じて訴えた。<m s="idris">反政府勢力のイドリス・ハマド代表</m>は「<q s="idris">握手を求めた覚えはない。地図を求めたのだ</q>」と応酬。元教師の<m s="idris">ハマド氏</m>は、退席を「<q s="idris" type="mixed">宿題を忘れた生徒の早退</q>」に例えた。

<m s="gaikokan">協議に詳しい外交官</m>はＡＦＰに、<i s="gaikokan" via="ＡＦＰ">政府代表は本国から電話を受けた直後に席を立った</i>と述べた。「<q s="gaikokan">コーヒーはまだ熱かった</q>」

<m s="guterres">グテレス国連事務総長</m>は声明で「<q s="guterres">飢えは交渉の期限を待たない</q>」と双方に復帰を促した。<m s="hayashi">日本の林芳正官房長官</m>も<t v="2024-08-22">２２日午後</t>の記者会見で、<i s="hayashi">協議の継続を強く期待する</i>と述べた。<m s="hayashi">林氏</m>は追加の人道支援について「<q s="hayashi">あらゆる可能性を排除しない</q>」とした。

<m s="shien">支援団体「国境なき食料」</m>によると、<i s="shien"><t v="2024-04/..">４月以降</t>、包囲下の町に入ったトラックは１２台だけだ</i>。町に残る<m s="haha">５児の母親</m>は電話で「<q s="haha">末の子はパンを絵で知っている</q>」と話した。彼女の名前は安全のため伏せる。

内戦は<t v="2023-04-15">昨年４月１５日</t>に始まった。協議の期限は<t v="2024-08-31">今月末</t>。特使は<t v="2024-08-23">２３日</t>、双方と個別に会うという。
