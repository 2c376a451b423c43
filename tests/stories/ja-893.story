---
id: ja-893
language: ja
agency: ロイター
outlet: "国際ウオッチ"
domain: ja893.example
authors: []
published: 2026-04-28T09:15:00+09:00
modified: null
dateline: null
copyright: {holders: ["国際ウオッチ"], year: null, notice: "© 国際ウオッチ", licence: null, reserved: false}
tdm: null
speakers:
  daitoryo: {name: "ペトラ・ノヴァーク", kind: person, roles: ["チェコ大統領"]}
  gaisho: {name: "バラノフ", kind: person, roles: ["ロシア外相"]}
  kremlin: {name: "ロシア大統領府", kind: organisation, roles: []}
  eu: {name: "欧州委員会の報道官", kind: unnamed, roles: []}
  nato: {name: "フェルメーレン", kind: person, roles: ["ＮＡＴＯ事務総長"]}
  kankei: {name: "複数の外交筋", kind: group, roles: []}
notes: "国際"
---
# チェコ、ロシア外交官１２人を追放　鉄道破壊に関与か

［プラハ　２７日　ロイター］ - チェコのノヴァーク大統領は２７日、国内の鉄道施設で相次いだ爆発にロシアの情報機関が関与した疑いがあるとして、ロシア外交官１２人を追放すると明らかにした。

ペトラ・ノヴァーク大統領はプラハ城で演説し、「<q s="daitoryo">これは偶然ではなく、わが国に対する攻撃だ</q>」と強調した。<m s="daitoryo">大統領</m>は<i s="daitoryo">同盟国と証拠を共有した</i>とも語った。

ロシアのバラノフ外相は国営テレビで「<q s="gaisho" via="国営テレビ">根拠のない挑発であり、同等の措置で応じる</q>」と述べた。<m s="kremlin">ロシア大統領府</m>は<i s="kremlin">関与を裏付ける証拠は示されていない</i>とのコメントを発表した。

北大西洋条約機構（ＮＡＴＯ）のフェルメーレン事務総長は「<q s="nato">チェコと完全に連帯する</q>」とＸに投稿した。<m s="nato">同氏</m>は２８日にプラハを訪れる。

<m s="eu">欧州委員会の報道官</m>は<i s="eu">追加制裁を検討している</i>と説明した。<m s="kankei">複数の外交筋</m>はロイターに対し、<i s="kankei" via="ロイター">ポーランドとバルト３国も追随する見通しだ</i>と語った。

<m s="daitoryo">ノヴァーク氏</m>は演説の最後に「<q s="daitoryo">私たちは脅しには屈しない</q>」と訴え、国民に冷静な対応を求めた。
