---
id: zh-888
language: zh-Hant
agency: null
outlet: "維港財經"
domain: zh888.example
authors: []
published: 2026-03-04T18:10:00+08:00
modified: null
dateline: null
copyright: {holders: ["維港財經"], year: null, notice: "© 維港財經", licence: null, reserved: false}
tdm: null
speakers:
  zong: {name: "鄺志成", kind: person, roles: ["行政總裁"]}
  fen: {name: "莫詠詩", kind: person, roles: ["分析師"]}
  ju: {name: "金管局發言人", kind: unnamed, roles: []}
  zc: {name: "岑偉雄", kind: person, roles: ["財政司司長"]}
  gu: {name: "梁先生", kind: person, roles: ["小股東"]}
  gong: {name: "職工會主席", kind: unnamed, roles: []}
  wai: {name: "大衛·懷特", kind: person, roles: ["基金經理"]}
notes: "銀行業績，港式"
---
# 恒泰銀行擬裁員5%　<m s="zong">鄺志成</m>：<i s="zong">本港分行不會關閉</i>

恒泰銀行公布全年業績，純利按年跌23%至68億元，並宣布裁減全球約5%職位。<m s="zong">行政總裁鄺志成</m>在記者會上表示，<i s="zong">裁員主要涉及後勤部門，本港分行不會關閉</i>。

<m s="zong">鄺志成</m>坦言：「<q s="zong">商業房地產貸款撥備大增，是業績倒退的主因。</q>」被問到會否減派息，<m s="zong">他</m>說：「<q s="zong">派息比率維持五成，這是對股東的承諾。</q>」

<m s="gong">職工會主席</m>批評管理層「<q s="gong" type="mixed">賺錢時不分享，蝕錢時先裁人</q>」，要求資方公開遣散方案。

<m s="ju">金管局發言人</m>回應查詢時指，<i s="ju">銀行體系資本充足，整體風險可控</i>。<m s="zc">財政司司長岑偉雄</m>昨日出席論壇時亦強調，<i s="zc">香港金融市場運作有序</i>。

<m s="fen">匯安證券分析師莫詠詩</m>預期，<i s="fen">該行不良貸款率將於上半年見頂</i>，但提醒「<q s="fen">復蘇會比市場想像中慢</q>」。<m s="wai">倫敦基金經理大衛·懷特</m>對路透表示：「<q s="wai" via="路透">我們已經把持倉減了一半，因為看不到底部在哪裡。</q>」

<m s="gu">小股東梁先生</m>在場外慨嘆：「<q s="gu">買來收息養老，現在瘦了一大圈。</q>」
