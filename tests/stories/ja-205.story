---
id: ja-205
language: ja
agency: 共同
outlet: 首都新聞
domain: shuto-shimbun.example
authors: [宇佐美恵]
published: 2024-09-30T02:45:00+09:00
modified: 2024-09-30T06:30:00+09:00
dateline: null
copyright: {holders: [首都新聞社], year: [2001, 2024], notice: "© 首都新聞社 2001-2024. 本サイト掲載の記事・写真等の無断複写・転載を禁じます。", licence: null, reserved: true}
tdm: null
speakers:
  kuroki: {name: 黒木一成, kind: person, roles: [民栄党の代表]}
  otaka: {name: 大鷹静江, kind: person, roles: [首相]}
  kanjicho: {name: 三隅, kind: person, roles: [幹事長]}
  shinjin: {name: 仲村うらら, kind: person, roles: [新人, 元看護師]}
  jakunen: {name: 若手議員, kind: unnamed, roles: []}
  sokkin: {name: 首相に近い議員ら, kind: group, roles: []}
  churyo: {name: ベテラン秘書, kind: unnamed, roles: []}
notes: election night story published after midnight (29日 is yesterday); 首相 and 党首 with the same role word 総裁; unnamed MPs; floating quotes; 三隅幹事長 without given name; slogans in marks; indirect との認識を示した left untagged
---
# 与党過半数割れ　<m s="otaka">大鷹首相</m>「<q s="otaka">結果は私の責任</q>」

<t v="2024-09-29">２９日に</t>投開票された衆院選で、与党は過半数を大きく割り込んだ。<m s="otaka">大鷹静江首相</m>は<t v="2024-09-30">３０日未明</t>、党本部で「<q s="otaka">結果は全て私の責任だ。国民の声を重く受け止める</q>」と語り、進退については「<q s="otaka" type="mixed">白紙</q>」とした上で、<t v="2024-09-30">同日夕</t>の役員会で説明する意向を示した。

躍進した<m s="kuroki">民栄党の黒木一成代表</m>は、赤いバラを候補者の名前に付けながら「<q s="kuroki">潮目が変わったのではない。潮そのものが変わった</q>」と声を張り上げた。<m s="kuroki">黒木氏</m>は、<i s="kuroki">野党各党に<t v="2024-10-02">１０月２日に</t>も党首会談を呼び掛ける</i>とも明らかにした。

首相周辺の表情は暗い。「<q s="churyo">電話が鳴るたび、一つずつ議席が減っていった</q>」と<m s="churyo">ベテラン秘書</m>。<m s="kanjicho">三隅幹事長</m>は記者団に「<q s="kanjicho">敗因は物価。それに尽きる</q>」と言い残し、足早に車へ乗り込んだ。

党内には早くも退陣論がくすぶる。<m s="jakunen">若手議員</m>は「<q s="jakunen">首相が看板のままでは<t v="2025-21">来春</t>の知事選は戦えない</q>」と匿名を条件に打ち明けた。一方、<m s="sokkin">首相に近い議員ら</m>は「<q s="sokkin">『大鷹カラー』が浸透する前だった</q>」と擁護する。

沖縄１区では、元看護師で新人の仲村うらら氏が初当選した。「<q s="shinjin">夜勤明けの顔で国会に行きます</q>」と<m s="shinjin">仲村氏</m>が言うと、事務所は笑いに包まれた。「<q s="shinjin">給料を上げてほしいと叫んだら、<t v="2024-09-29">昨日</t>の開票所が静かになった。あれが民意です</q>」

投票率は６１.３％で、<t v="2022-06">２０２２年６月</t>の前回を９ポイント上回った。期日前投票は<t v="2024-09-28">２８日までに</t>２千万人を超えた。「<q s="kuroki">残暑の中で並んだ人々に、まず頭を下げたい</q>」。会見の最後に<m s="kuroki">黒木代表</m>はそう締めくくった。

<m s="otaka">首相</m>は<t v="2024-09-29">２９日夜</t>のＮＨＫ番組で「<q s="otaka" via="ＮＨＫ">『暮らしが第一』の旗は降ろさない</q>」と述べていた。臨時国会は<t v="2024-10-08">１０月８日に</t>召集される見込みだ。

（共同）
