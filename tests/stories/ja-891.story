---
id: ja-891
language: ja
agency: 時事通信
outlet: "みなと経済"
domain: ja891.example
authors: []
published: 2026-02-12T17:05:00+09:00
modified: null
dateline: null
copyright: {holders: ["みなと経済"], year: null, notice: "© みなと経済", licence: null, reserved: false}
tdm: null
speakers:
  shacho: {name: "柴崎亮", kind: person, roles: ["社長"]}
  kaisha: {name: "ミツハ自動車", kind: organisation, roles: []}
  cfo: {name: "長岡清美", kind: person, roles: ["最高財務責任者"]}
  analyst: {name: "ロバート・キーン", kind: person, roles: ["アナリスト"]}
  rodo: {name: "小峰和夫", kind: person, roles: ["労組委員長"]}
  shitauke: {name: "部品メーカーの社長", kind: unnamed, roles: []}
notes: "経済"
---
# ミツハ自動車、国内工場閉鎖へ　<m s="shacho">柴崎社長</m>「<q s="shacho">痛みを伴う決断</q>」

ミツハ自動車は１２日、静岡県の袋井工場を２０２８年３月末に閉鎖すると発表した。従業員約２４００人は配置転換や希望退職の対象となる。柴崎亮社長は東京都内で記者会見し、「<q s="shacho">痛みを伴う決断だが、先送りすれば会社の将来はない</q>」と語った。

同日発表した２５年４～１２月期連結決算は、純損益が８７０億円の赤字（前年同期は３１０億円の黒字）に転落した。<m s="cfo">長岡清美最高財務責任者（ＣＦＯ）</m>は「<q s="cfo">米国関税の影響は想定を上回った</q>」と説明。通期については<i s="cfo">１２００億円の赤字を見込む</i>とした。

<m s="shacho">柴崎氏</m>は自身の経営責任を問われると、「<q s="shacho">再建をやり遂げることが責任だと考えている</q>」と述べ、続投する意向を示した。<m s="kaisha">同社</m>は<i s="kaisha">役員報酬を最大５割減額する</i>としている。

地元には動揺が広がる。袋井市内の<m s="shitauke">部品メーカーの社長</m>（６３）は「<q s="shitauke">売り上げの８割がミツハさん。うちも畳むしかない</q>」と肩を落とした。

労働組合の小峰和夫委員長は「<q s="rodo">事前に十分な説明がなかった。雇用を守るため徹底的に協議する</q>」との談話を出した。

ノースゲート証券の<m s="analyst">ロバート・キーン・アナリスト</m>は「<q s="analyst">決断は遅すぎたが、方向は正しい</q>」とみる。
