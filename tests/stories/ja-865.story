---
id: ja-865
language: ja
agency: "時事"
outlet: "上信新聞"
domain: ja865.example
authors: []
published: 2026-04-14T12:30:00+09:00
modified: null
dateline: null
copyright: {holders: ["上信新聞"], year: null, notice: "© 上信新聞", licence: null, reserved: false}
tdm: null
speakers:
  chiji: {name: "橋爪俊哉", kind: person, roles: ["長野県知事"]}
  shicho: {name: "松沢みゆき", kind: person, roles: ["市長"]}
  hoikuen: {name: "保育園の園長", kind: unnamed, roles: []}
  juumin: {name: "会社員の女性", kind: unnamed, roles: []}
  kishocho: {name: "気象庁", kind: organisation, roles: []}
  kyoju: {name: "荒井信夫", kind: person, roles: ["信州学院大名誉教授"]}
  jr: {name: "ＪＲ東日本", kind: organisation, roles: []}
  yado: {name: "古畑勝", kind: person, roles: ["旅館経営"]}
  kanbo: {name: "林田", kind: person, roles: ["官房長官"]}
notes: "噴火"
---
# 浅間山で小規模噴火、火口から２キロ立ち入り規制―<m s="kishocho">気象庁</m>「<q s="kishocho">大きな噴石に警戒を</q>」

１４日午前４時２０分ごろ、浅間山（長野・群馬県境）で小規模な噴火が発生し、噴煙が火口から約１２００メートルの高さまで上がった。<m s="kishocho">気象庁</m>は噴火警戒レベルを２から３に引き上げ、<i s="kishocho">火口から約２キロの範囲では大きな噴石に警戒する必要がある</i>と発表した。けが人はいない。

<m s="chiji">長野県の橋爪俊哉知事</m>は災害対策本部会議で「<q s="chiji">観光シーズンを前に住民や登山者の不安は大きい。正確な情報発信に努めてほしい</q>」と指示した。

ふもとの小諸市では広い範囲で降灰を確認した。<m s="shicho">松沢みゆき市長</m>は取材に対し、<i s="shicho">市内の小中学校２０校を休校とした</i>と説明。「<q s="shicho">２００４年の噴火を経験した職員が少なくなっている</q>」と危機感を示した。

灰で白くなった園庭を見詰めていた<m s="hoikuen">保育園の園長</m>は「<q s="hoikuen">子どもたちは雪だと喜んでいるが、マスクが足りない</q>」と困惑した様子。通勤途中の<m s="juumin">会社員の女性</m>（３５）は「<q s="juumin">ドンという音で目が覚めた。地震かと思った</q>」と話した。

軽井沢町で旅館を営む古畑勝さん（６６）の元には、朝から宿泊のキャンセルが相次ぐ。<m s="yado">古畑さん</m>は「<q s="yado">山と一緒に暮らしてきたから仕方がない。ただ、風評だけは勘弁してほしい</q>」と漏らした。

<m s="jr">ＪＲ東日本</m>によると、<i s="jr">北陸新幹線の運行に影響は出ていない</i>。

火山学が専門の<m s="kyoju">荒井信夫・信州学院大名誉教授</m>は「<q s="kyoju">マグマが浅い所まで上がっている可能性があり、しばらくは同程度の噴火を繰り返すだろう</q>」とみる。その上で「<q s="kyoju">過去の例から、大規模な噴火にすぐ結び付くとは考えにくい</q>」と述べた。

<m s="kanbo">林田官房長官</m>は記者会見で、<i s="kanbo">首相官邸の危機管理センターに情報連絡室を設置した</i>と明らかにした。
