---
id: ja-208
language: ja
agency: 時事通信
outlet: 司法プレス
domain: shiho-press.example
authors: [滝本巌]
published: 2026-06-05T15:40:00+09:00
modified: 2026-06-05T18:22:00+09:00
dateline: null
copyright: {holders: [時事通信社, 司法プレス社], year: [2018, 2026], notice: "時事通信社・司法プレス社 2018-2026 All rights reserved 記事の無断転用を禁じます", licence: null, reserved: true}
tdm: null
speakers:
  saibancho: {name: 石黒孝明, kind: person, roles: [裁判長]}
  higa: {name: 比嘉, kind: person, roles: [元社長, 被告]}
  bengo: {name: 弁護団, kind: group, roles: []}
  izoku: {name: 佐野とも子, kind: person, roles: []}
  kenta: {name: 佐野健太, kind: person, roles: [三男]}
  chisai: {name: 函館地裁, kind: organisation, roles: []}
  kensatsu: {name: 検察側, kind: group, roles: []}
  kanko: {name: 金田博, kind: person, roles: [次席検事]}
notes: criminal verdict; 裁判長 quoted from the reading; defendant 比嘉元社長 by family name and former title only; bereaved woman reads her dead son's mail; 検察側 and 弁護団 as groups; 求刑; legal terms in marks
---
# 観光船沈没、元社長に禁錮５年　<m s="saibancho">裁判長</m>「<q s="saibancho">出航を止める機会は三度あった</q>」

乗客乗員１４人が犠牲となった観光船「はまなす」の沈没事故で、業務上過失致死罪に問われた比嘉元社長（６６）の判決公判が<t v="2026-06-05">５日</t>、函館地裁であった。石黒孝明裁判長は禁錮５年（求刑同７年）を言い渡した。

<m s="saibancho">石黒裁判長</m>は「<q s="saibancho">出航を止める機会は三度あった。被告はその全てで、売り上げの欄を見ていた</q>」と述べた。<m s="chisai">判決</m>は、<i s="chisai">事故当日の<t v="2022-10-08">２０２２年１０月８日</t>、強風注意報を認識しながら運航管理を怠った</i>と認定した。

<m s="higa">比嘉元社長</m>は証言台で頭を下げ、「<q s="higa">私の声で止められた船でした</q>」と声を絞り出した。<m s="bengo">弁護団</m>は閉廷後、「<q s="bengo">船体の『構造的欠陥』が十分に評価されていない。控訴を検討する</q>」とする談話を出した。

三男の佐野健太さん＝当時（２４）＝を亡くした佐野とも子さん（６１）は、傍聴席の最前列で判決を聞いた。出航直前に届いたメールを今も保存している。「<q s="izoku">『<q s="kenta">母さん、クジラ見えるかも</q>』。それだけ。絵文字もなかった</q>」。取材に応じた<m s="izoku">佐野さん</m>は、「<q s="izoku">禁錮５年を長いとも短いとも言えない。ただ、静かな海が怖い</q>」と語った。

<m s="kensatsu">検察側</m>は論告で事故を「<q s="kensatsu" type="mixed">起こるべくして起きた人災</q>」と位置付けていた。<m s="kanko">函館地検の金田博次席検事</m>は<t v="2026-06-05">５日夕</t>、「<q s="kanko">判決内容を精査し、上級庁と協議して対応を決める</q>」とのコメントを発表した。控訴期限は<t v="2026-06-19">今月１９日</t>。

国は<t v="2023">２３年に</t>海上運送法を改正し、<t v="2024-04-01/..">２４年４月１日から</t>小型船の「みなし免許」を廃止した。<m s="izoku">佐野さん</m>は言う。「<q s="izoku">法律は息子より一年遅れて着いた</q>」

現場海域では<t v="2026-06-13">来週の土曜日</t>、洋上慰霊式が営まれる。
