---
id: ja-841
language: ja
agency: 時事
outlet: "時事西日本"
domain: ja841.example
authors: []
published: 2025-11-18T17:10:00+09:00
modified: null
dateline: null
copyright: {holders: ["時事西日本"], year: null, notice: "© 時事西日本", licence: null, reserved: false}
tdm: null
speakers:
  hikoku: {name: "三好達夫", kind: person, roles: ["元社長", "三好被告"]}
  kensatsu: {name: "検察側", kind: organisation, roles: []}
  bengo: {name: "弁護側", kind: organisation, roles: []}
  saiban: {name: "大村洋子", kind: person, roles: ["裁判長"]}
  izoku: {name: "吉本佐和子", kind: person, roles: ["長女を亡くした"]}
  shain: {name: "元従業員の男性", kind: unnamed, roles: []}
  kaisha: {name: "三好観光", kind: organisation, roles: []}
notes: "裁判。被告、検察側、弁護側、裁判長、遺族、元従業員。かぎ括弧の船名・争点"
---
# 観光船沈没、元社長に懲役７年求刑　<m s="kensatsu">検察</m>「<q s="kensatsu" type="mixed">利益を優先</q>」―福岡地裁

玄界灘で観光船「第三みよし丸」が沈没し１４人が死亡した事故で、業務上過失致死罪に問われた元社長三好達夫被告（６３）の論告求刑公判が<t v="2025-11-18">１８日</t>、福岡地裁（大村洋子裁判長）であった。<m s="kensatsu">検察側</m>は「<q s="kensatsu">安全より利益を優先し、荒天が予想される中で出航させた</q>」として懲役７年を求刑した。

最終意見陳述で<m s="hikoku">三好被告</m>は「<q s="hikoku">ご遺族に申し訳ない。ただ、波が高くなるとは思わなかった</q>」と述べた。<m s="bengo">弁護側</m>は<i s="bengo">出航の判断は船長に任されていた</i>と主張し、無罪を求めた。

被害者参加制度を利用して意見を述べた吉本佐和子さん（５８）は、長女＝当時（２４）＝を亡くした。<m s="izoku">吉本さん</m>は声を震わせ、「<q s="izoku">娘の最後の電話は『お母さん、寒い』でした。その声を毎晩聞いています</q>」と訴えた。

公判で証言した<m s="shain">元従業員の男性</m>は取材に対し、「<q s="shain">欠航すると社長に怒鳴られた。誰も逆らえなかった</q>」と話している。

<m s="saiban">大村裁判長</m>は結審に当たり、「<q s="saiban">この席で語られた一人一人の名前を忘れずに判断します</q>」と述べた。判決は<t v="2026-02-24">来年２月２４日</t>に言い渡される。

<m s="kaisha">三好観光</m>は<i s="kaisha">コメントする立場にない</i>としている。
