---
id: ja-405
language: ja
agency: 共同通信
outlet: スポーツ都大路
domain: sports-miyakooji.example
authors: [轟木ひかり]
published: 2022-12-25T17:48:00+09:00
modified: null
dateline: null
copyright: {holders: [スポーツ都大路, 共同通信], year: 2022, notice: "スポーツ都大路／共同通信　2022", licence: null, reserved: false}
tdm: null
speakers:
  tanba: {name: 丹波凌, kind: person, roles: [アンカー, 主将]}
  shiga: {name: 志賀透, kind: person, roles: [監督]}
  isshiki: {name: 一色航, kind: person, roles: [１年生, １区]}
  okan: {name: 母, kind: unnamed, roles: []}
  kodama: {name: 児玉光, kind: person, roles: [須磨学舎監督, 敵将]}
  renmei: {name: 大会本部, kind: organisation, roles: []}
notes: school relay; surnames that are place names (丹波, 志賀); two coaches (監督) of rival teams; captain and first-year boy; mother nested; Christmas; record times that look like clock times; 昨年 by name; subject dropped after 大の字
---
# 「<q s="tanba">たすきが重かった</q>」　嶺北、初の都大路制覇

全国高校駅伝は<t v="2022-12-25">２５日</t>、京都市で行われ、男子は嶺北（福井）が２時間２分１９秒で初優勝した。２位は須磨学舎（兵庫）で、差はわずか１秒だった。

最後の直線、アンカーの丹波凌主将（３年）が先頭に並んだ。テープを切ると大の字に倒れ込む。「<q s="tanba">たすきが重かった。７人分の汗が染みていたから</q>」

志賀透監督は就任１５年目。胴上げを断り、「<q s="shiga">落とされたらけがをする。けがは<t v="2022-12">今月</t>もう十分見た</q>」と目を細めた。<m s="shiga">監督</m>によると、<i s="shiga"><t v="2022-12-10">１０日に</t>エースが疲労骨折し、区間配置を全て組み替えた</i>という。

穴を埋めたのは１区に抜てきされた１年生の一色航だ。区間７位でつなぎ、「<q s="isshiki">丹波さんに『<q s="tanba">遅れてもいい、俺が拾う</q>』と言われて、泣きそうだった</q>」と振り返る。<m s="tanba">主将</m>は隣で「<q s="tanba">本当に遅れるとは思わなかった</q>」とちゃかした。

敗れた須磨学舎の児玉光監督は潔かった。「<q s="kodama">１秒は、うちの誰か一人の靴ひも分。責めるなら私の結び方です</q>」。<m s="kodama">敵将</m>は、<i s="kodama">志賀氏とは大学の同級生で、毎年の年賀状に区間配置の冗談を書き合う</i>と明かした。「<q s="kodama"><t v="2023-01-01">元日</t>に届くのが楽しみだ</q>」

沿道で見守った丹波の母は、ゴールの瞬間を見ていない。「<q s="okan">怖くて、ずっと比叡山を見ていました</q>」と<m s="okan">母親</m>。夜はケーキを用意しているという。<m s="tanba">息子</m>は「<q s="tanba">クリスマスは<t v="2022-12-24">昨日</t>で終わったことにしていた。<t v="2022-12-25">今日</t>に戻す</q>」と笑った。

<m s="renmei">大会本部</m>は、<i s="renmei">沿道の観客は約２４万人に上った</i>と発表した。嶺北は<t v="1997">１９９７年</t>の初出場から２５年。チームの合言葉は「雪より白く」。選手は<t v="2022-12-27">２７日に</t>地元で報告会に臨み、<t v="2023-01-04/..">年明け４日から</t>練習を始める。
