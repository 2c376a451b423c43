---
id: ja-848
language: ja
agency: ＡＦＰ
outlet: "グローブ・ジャパン"
domain: ja848.example
authors: []
published: 2026-02-12T08:40:00+09:00
modified: null
dateline: null
copyright: {holders: ["グローブ・ジャパン"], year: null, notice: "© グローブ・ジャパン", licence: null, reserved: false}
tdm: null
speakers:
  shucho: {name: "カルロス・メンデス", kind: person, roles: ["州知事"]}
  kyushutai: {name: "ルシア・バルガス", kind: person, roles: ["救助隊長"]}
  ikinokori: {name: "ペドロ・ソト", kind: person, roles: []}
  haha: {name: "マリア", kind: person, roles: ["母親"]}
  daitoryo: {name: "モラレス", kind: person, roles: ["大統領"]}
  kogyo: {name: "アンデス銅業", kind: organisation, roles: ["同社"]}
notes: "海外事故。州知事、救助隊長、生存者とその母（同姓）、大統領、会社。ＡＦＰ、Ｘ"
---
# チリ鉱山事故、作業員２９人を救出　<m s="ikinokori">生存者</m>「<q s="ikinokori">星を見て泣いた</q>」

【<t v="2026-02-12">２月１２日</t>　ＡＦＰ】チリ北部の銅山で坑道が崩落した事故で、地下４００メートルに閉じ込められていた作業員２９人全員が<t v="2026-02-11">１１日</t>、５日ぶりに救出された。

最後に地上に出たペドロ・ソトさん（４１）はＡＦＰに対し、「<q s="ikinokori" via="ＡＦＰ">外に出たら夜だった。星を見て泣いた</q>」と語った。<m s="haha">母親のマリアさん</m>は息子を抱きしめ、「<q s="haha">もう二度と潜らせない</q>」と話した。

<m s="kyushutai">救助隊のルシア・バルガス隊長</m>は、<i s="kyushutai">作業員らは雨水と缶詰でしのいでいた</i>と説明。「<q s="kyushutai">彼らは歌っていた。その歌声を頼りに掘った</q>」と振り返った。

モラレス大統領はＸ（旧ツイッター）に「<q s="daitoryo" via="Ｘ">チリは一人も置き去りにしなかった</q>」と投稿した。現地入りしたカルロス・メンデス州知事は、<i s="shucho">事故の責任を徹底的に追及する</i>と表明した。

<m s="kogyo">鉱山会社アンデス銅業</m>は声明で、「<q s="kogyo">原因究明に全面的に協力する</q>」とした。国内メディアによると、坑道は「悪魔の喉」と呼ばれる区画にあった。
