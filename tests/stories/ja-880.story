---
id: ja-880
language: ja
agency: "共同"
outlet: "北関東新報"
domain: ja880.example
authors: []
published: 2026-05-08T19:10:00+09:00
modified: null
dateline: null
copyright: {holders: ["北関東新報"], year: null, notice: "© 北関東新報", licence: null, reserved: false}
tdm: null
speakers:
  shusho: {name: "早瀬和彦", kind: person, roles: ["首相"]}
  kanji: {name: "大貫秀明", kind: person, roles: ["幹事長"]}
  daihyo: {name: "森永京子", kind: person, roles: ["代表"]}
  kanbo: {name: "相沢剛", kind: person, roles: ["官房長官"]}
  wakate: {name: "若手議員の一人", kind: unnamed, roles: []}
  kanbu: {name: "自由党幹部", kind: unnamed, roles: []}
  koho: {name: "中西敦", kind: person, roles: ["元総務相"]}
  minto: {name: "新生党", kind: organisation, roles: []}
notes: "国会、解散"
---
# <m s="shusho">早瀬首相</m>、解散を否定　「<q s="shusho">全く考えていない</q>」

<m s="shusho">早瀬和彦首相</m>は８日の衆院予算委員会で、今国会中の衆院解散について「<q s="shusho">全く考えていない。目の前の課題に一つ一つ結果を出すことに専念する</q>」と述べ、否定した。新生党の森永京子代表の質問に答えた。

<m s="daihyo">森永氏</m>は政治資金問題を巡り「<q s="daihyo">国民の信を問うべきだ</q>」と迫った。これに対し<m s="shusho">首相</m>は「<q s="shusho">まずは再発防止の法整備だ</q>」と反論し、<i s="shusho">今月中に改正案を提出する</i>と明言した。

<m s="kanji">自由党の大貫秀明幹事長</m>は同日の記者会見で、解散の時期に関し「<q s="kanji">首相の専権事項だ。私がとやかく言う話ではない</q>」と述べるにとどめた。一方、<m s="kanbu">自由党幹部</m>は「<q s="kanbu">支持率がこのままなら秋まで動けない</q>」と漏らす。

<m s="kanbo">相沢剛官房長官</m>は会見で、<i s="kanbo">物価高対策の補正予算案は６月上旬に閣議決定する</i>との見通しを示した。

党内には不満もくすぶる。<m s="wakate">若手議員の一人</m>は「<q s="wakate">地元に帰れば怒られてばかり。このままでは選挙にならない</q>」と嘆いた。次期総裁選に意欲を示す<m s="koho">中西敦元総務相</m>は７日夜の派閥会合で「<q s="koho">党を変える覚悟がある人に集まってほしい</q>」と訴えた。

<m s="minto">新生党</m>は<i s="minto">内閣不信任決議案の提出も選択肢になる</i>としている。
