---
id: ja-885
language: ja
agency: "時事"
outlet: "日刊経済往来"
domain: ja885.example
authors: []
published: 2026-05-10T18:20:00+09:00
modified: null
dateline: null
copyright: {holders: ["日刊経済往来"], year: null, notice: "© 日刊経済往来", licence: null, reserved: false}
tdm: null
speakers:
  shacho: {name: "深沢洋平", kind: person, roles: ["社長"]}
  zaimu: {name: "最高財務責任者", kind: unnamed, roles: []}
  analyst: {name: "村井沙織", kind: person, roles: ["シニアアナリスト"]}
  rengo: {name: "田所正志", kind: person, roles: ["労組委員長"]}
  buhin: {name: "愛知県の部品メーカー社長", kind: unnamed, roles: []}
  keidan: {name: "三好隆", kind: person, roles: ["経団連会長"]}
notes: "決算"
---
# 東和自、純利益３割減　関税響く、通期予想を下方修正

東和自動車が１０日発表した２０２６年３月期連結決算は、純利益が前期比３１.２％減の４８２０億円だった。米国の関税措置が利益を２１００億円押し下げた。２７年３月期も減益を見込む。

<m s="shacho">深沢洋平社長</m>は東京都内で開いた決算説明会で「<q s="shacho">関税影響を販売価格だけで吸収するのは不可能だ</q>」と述べ、原価低減を加速する方針を示した。北米での生産拡大については「<q s="shacho">やるなら早い方がいいが、国内の雇用を守るのが大前提</q>」と話した。

同席した<m s="zaimu">最高財務責任者</m>は、<i s="zaimu">為替が１円円高に振れると営業利益が４００億円減る</i>と説明した。

市場の見方は厳しい。<m s="analyst">ひかり証券の村井沙織シニアアナリスト</m>は「<q s="analyst">会社予想はまだ楽観的だ。下期にもう一段の下方修正があり得る</q>」とみる。

賃上げへの影響も懸念される。東和自動車労働組合の<m s="rengo">田所正志委員長</m>は「<q s="rengo">業績の悪化を理由に賃上げの流れを止めてはならない</q>」とくぎを刺した。<m s="keidan">経団連の三好隆会長</m>は１０日の会見で、<i s="keidan">各社が体力に応じて判断することだ</i>と語った。

取引先にも不安が広がる。<m s="buhin">愛知県の部品メーカー社長</m>は「<q s="buhin">値下げ要請が来たら、うちはもう無理だ</q>」と打ち明ける。

東和自は取引先に値下げを求めない方針だ。<m s="shacho">深沢社長</m>は「<q s="shacho">サプライチェーンは運命共同体。一緒に乗り越えたい</q>」と強調した。
