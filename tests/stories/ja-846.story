---
id: ja-846
language: ja
agency: 時事
outlet: "時事経済"
domain: ja846.example
authors: []
published: 2026-05-08T16:30:00+09:00
modified: null
dateline: null
copyright: {holders: ["時事経済"], year: null, notice: "© 時事経済", licence: null, reserved: false}
tdm: null
speakers:
  shacho: {name: "大石雅之", kind: person, roles: ["社長"]}
  cfo: {name: "北川恵", kind: person, roles: ["副社長", "最高財務責任者"]}
  analyst: {name: "中堅証券アナリスト", kind: unnamed, roles: []}
  kumiai: {name: "労働組合幹部", kind: unnamed, roles: []}
  kabunushi: {name: "個人株主の男性", kind: unnamed, roles: []}
notes: "決算会見。社長、副社長、アナリスト、組合幹部、株主"
---
# 大和田自動車、純利益４割減　<m s="shacho">大石社長</m>「<q s="shacho">ここが底</q>」

大和田自動車が<t v="2026-05-08">８日</t>発表した<t v="2026-03">２０２６年３月期</t>連結決算は、純利益が前期比４１・２％減の２１３０億円だった。米国の関税と原材料高が響いた。

<m s="shacho">大石雅之社長</m>は記者会見で「<q s="shacho">厳しい数字だが、ここが底だと考えている。反転のための種はまき終えた</q>」と強調した。<i s="shacho">国内の全工場を維持する</i>方針も明言した。

<t v="2027-03">２７年３月期</t>の業績予想については、北川恵副社長が「<q s="cfo">為替を１ドル＝１４５円と保守的に見積もった</q>」と説明した。<m s="cfo">北川氏</m>によると、<i s="cfo">新型電気自動車の受注は計画を２割上回っている</i>という。

市場の見方は割れる。<m s="analyst">中堅証券アナリスト</m>は「<q s="analyst">底という言葉を３年続けて聞いた</q>」と手厳しい。

<m s="kumiai">労働組合幹部</m>は「<q s="kumiai">賃上げの約束だけは守ってもらう</q>」とけん制した。説明会に訪れた<m s="kabunushi">個人株主の男性</m>（７２）は「<q s="kabunushi">配当さえ出れば文句はない</q>」と苦笑いした。

同社は「ゼロからの挑戦」と銘打った中期計画を<t v="2026-11">１１月</t>に公表する。
