---
id: ja-212
language: ja
agency: 共同
outlet: 四国みなと新聞
domain: shikoku-minato.example
authors: [大塚歩, 井川千晶]
published: 2026-03-17T08:50:00+09:00
modified: 2026-03-17T13:40:00+09:00
dateline: null
copyright: {holders: [四国みなと新聞社, 共同通信], year: 2026, notice: "四国みなと新聞社／共同通信 ©2026　掲載記事の無断転載、ＡＩ学習への利用を禁じます", licence: null, reserved: true}
tdm: reserved
speakers:
  kisho: {name: 気象庁, kind: organisation, roles: []}
  kacho: {name: 菅原伸, kind: person, roles: [地震津波監視課長]}
  sato1: {name: 佐藤トミ, kind: person, roles: []}
  sato2: {name: 佐藤亮平, kind: person, roles: [危機管理監]}
  eki: {name: 駅員, kind: unnamed, roles: []}
  kantei: {name: 首相官邸, kind: organisation, roles: []}
  naka: {name: 中居, kind: person, roles: [官房長官]}
  kodomo: {name: 女児, kind: unnamed, roles: []}
notes: earthquake report in the morning; two unrelated people named 佐藤; loudspeaker announcement quoted; 首相官邸 posts on X (via); clock times of the same day, 昨年 and eras (平成, 令和); quotes closed with a full stop inside the marks
---
# 四国沖で震度５強、津波５０センチ　「<q s="sato1">揺れが終わらんかった。</q>」

<t v="2026-03-17T05:12~">１７日午前５時１２分ごろ</t>、四国沖を震源とする地震があり、高知県室戸岬町で震度５強を観測した。<m s="kisho">気象庁</m>によると、<i s="kisho">震源の深さは約３０キロ、地震の規模はマグニチュード６.８と推定される</i>。

<t v="2026-03-17T05:15">午前５時１５分に</t>津波注意報が出され、室戸岬港で５０センチの津波を観測した。<t v="2026-03-17T08:30">午前８時半に</t>解除された。

「<q s="sato1">揺れが終わらんかった。仏壇が歩いてきたみたいで。</q>」。高台の公園に逃げた<m s="sato1">佐藤トミさん</m>（８８）は毛布を肩に掛け、「<q s="sato1">昭和の南海地震を思い出した。</q>」とつぶやいた。隣で<m s="kodomo">女児</m>が「<q s="kodomo">おばあちゃん、手、貸してあげる。</q>」と言い、<m s="sato1">トミさん</m>は初めて笑顔を見せた。

土佐湾鉄道の駅では、始発を待つ約３０人が屋外へ誘導された。「<q s="eki">落ち着いて。海ではなく、山を見て歩いてください。</q>」。<m s="eki">駅員</m>は拡声器で繰り返した。

<m s="kacho">菅原伸地震津波監視課長</m>は記者会見で、<i s="kacho">今後１週間は同程度の地震に注意が必要だ</i>と呼び掛けた。南海トラフ地震との関連は「<q s="kacho">現時点で、ただちに結び付ける情報はない。</q>」とした。

<m s="kantei">首相官邸</m>はＸ（旧ツイッター）に「<q s="kantei" via="Ｘ">海岸には近づかないでください。</q>」と投稿した。中居官房長官は<t v="2026-03-17">１７日午前</t>、「<q s="naka">人命第一で対応している。</q>」と述べ、<m s="naka">中居氏</m>は、<i s="naka">原発に異常はない</i>と説明した。

<m s="sato2">市の佐藤亮平危機管理監</m>は、避難の呼び掛けが「<q s="sato2" type="mixed">３分早かった</q>」と評価する。<t v="2025-11">昨年１１月</t>、<t v="1995">平成７年</t>製のスピーカーを全て更新していた。「<q s="sato2">古い機械なら、風で声が流れていた。</q>」。同市は<t v="2024-04/..">令和６年度から</t>「率先避難者」の登録を進めている。

けが人は<t v="2026-03-17T12:00">正午までに</t>７人。ＪＲは<t v="2026-03-17">１７日夕</t>の運転再開を目指す。

（共同）
