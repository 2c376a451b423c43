---
id: ja-881
language: ja
agency: "時事"
outlet: "国際経済新聞"
domain: ja881.example
authors: []
published: 2026-04-13T07:40:00+09:00
modified: null
dateline: null
copyright: {holders: ["国際経済新聞"], year: null, notice: "© 国際経済新聞", licence: null, reserved: false}
tdm: null
speakers:
  daito: {name: "ケイン", kind: person, roles: ["米大統領"]}
  hodo: {name: "サンダース", kind: person, roles: ["報道官"]}
  gaiso: {name: "李文強", kind: person, roles: ["外相"]}
  kyoku: {name: "ガルシア", kind: person, roles: ["国際原子力機関事務局長"]}
  kokan: {name: "米政府高官", kind: unnamed, roles: []}
  kenkyu: {name: "ナタリー・ルロワ", kind: person, roles: ["研究員"]}
  iran: {name: "ラヒミ", kind: person, roles: ["イラン外相"]}
  gunbu: {name: "革命防衛隊", kind: organisation, roles: []}
notes: "外報、媒体"
---
# 米大統領、イランと週内協議　「<q s="daito">合意は近い</q>」

【ワシントン時事】<m s="daito">ケイン米大統領</m>は１２日、ホワイトハウスで記者団に対し、<i s="daito">イランとの核協議を週内に再開する</i>と明らかにした。「<q s="daito">合意は近い。彼らは取引を望んでいる</q>」と語り、早期妥結に自信を示した。

<m s="hodo">サンダース大統領報道官</m>はその後の記者会見で、<i s="hodo">協議はオマーンの首都マスカットで行われる</i>と説明。米側からは中東担当特使らが出席する。<m s="kokan">米政府高官</m>は匿名を条件に「<q s="kokan">濃縮停止の期間を巡る隔たりはまだ大きい</q>」と認めた。

一方、<m s="iran">イランのラヒミ外相</m>は国営テレビのインタビューで「<q s="iran" via="国営テレビ">圧力の下では交渉しない</q>」と強調した。<m s="gunbu">革命防衛隊</m>は声明で「<q s="gunbu">敵が誤りを犯せば、地域の全ての基地が射程に入る</q>」と警告している。

<m s="kyoku">国際原子力機関（ＩＡＥＡ）のガルシア事務局長</m>はウィーンで「<q s="kyoku">査察官の復帰なしに検証はできない</q>」と指摘。<m s="gaiso">中国の李文強外相</m>は、ラヒミ氏との電話会談で<i s="gaiso" via="新華社">全当事者に自制を求める</i>と伝えた。新華社が報じた。

欧州国際問題研究所の<m s="kenkyu">ナタリー・ルロワ上級研究員</m>は仏紙ルモンドに対し、「<q s="kenkyu" via="ルモンド">双方とも失敗の責任を相手に負わせる準備をしている</q>」と分析した。
