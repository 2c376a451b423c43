---
id: ja-705
language: ja
agency: 共同
outlet: 北港新報
domain: hokko-shimpo.example
authors: []
published: 2026-06-04T22:20:00+09:00
modified: null
dateline: {place: ジュネーブ, agency: 共同, date: null}
copyright: {holders: [共同通信社], year: null, notice: "© 共同通信社", licence: null, reserved: false}
tdm: null
speakers:
  tokushi: {name: "アンナ・リンデ", kind: person, roles: [国連特使, スウェーデン人外交官]}
  kaz: {name: "エルラン・サディコフ", kind: person, roles: [カザフスタン大統領]}
  ukr: {name: "オレフ・ペトレンコ", kind: person, roles: [ウクライナ外相]}
  kreml: {name: ロシア大統領府, kind: organisation, roles: []}
  chu: {name: 孫立言, kind: person, roles: [中国外務省副報道局長]}
  toruko: {name: "ギュル・アクタン", kind: person, roles: [トルコ国防相]}
  rodo: {name: "トマス・ヘイグ", kind: person, roles: [英労働党党首]}
  gaimusho: {name: 外務省, kind: organisation, roles: []}
  keizai: {name: 広瀬奈央, kind: person, roles: [海運総研エコノミスト]}
  gaikokan: {name: 欧州の外交官, kind: unnamed, roles: []}
  sencho: {name: 江波戸勝, kind: person, roles: [貨物船の船長]}
notes: 長い国際記事。国と役職が多い。名前と動詞の間に連体修飾。小見出しの断片が本文で繰り返される。プーチン、ゼレンスキーは名前だけ。大統領府と外務省が発言主体。会合の愛称がかぎ括弧
---
# 黒海穀物協議、<m s="tokushi">国連特使</m>「<q s="tokushi" type="mixed">署名まであと一歩</q>」

【ジュネーブ共同】黒海の穀物輸送をめぐる関係国の協議が<t v="2026-06-04">４日</t>、ジュネーブで開かれ、航路の再開で大筋一致した。機雷の除去と保険の負担では対立が残った。

「<q s="tokushi">署名まであと一歩だが、ペンは誰かの上着の中だ</q>」。<t v="2026-06-05">５日</t>にアンカラへ向かう<m s="tokushi">国連のアンナ・リンデ特使</m>は記者団にこう述べた。<m s="tokushi">特使</m>は、<i s="tokushi">関税の付属文書に空欄が二つ残っている</i>と説明した。

ウクライナのオレフ・ペトレンコ外相は、ロシアの港での船舶検査を拒否した。「<q s="ukr">小麦に査証は要らない</q>」と<m s="ukr">ペトレンコ氏</m>は強調した。ゼレンスキー大統領は<t v="2026-06-08">８日</t>に現地入りする。

これに対し<m s="kreml">ロシア大統領府</m>は、<i s="kreml">プーチン大統領は草案を見ていない</i>と表明した。プーチン氏は<t v="2026-06-03">３日</t>、ソチでカザフスタン大統領を迎えていた。

### カザフが船を提供

そのカザフスタンのエルラン・サディコフ大統領が意外な提案をした。「<q s="kaz">わが国に海はないが、船乗りの忍耐はある</q>」と<m s="kaz">サディコフ氏</m>は語り、貨物船２隻の派遣を約束した。

<m s="toruko">トルコのギュル・アクタン国防相</m>は、<i s="toruko">モントルー条約は交渉の対象ではない</i>と改めて述べた。代表団はこの枠組みを「お茶の席」と呼ぶ。

### 「<q s="chu" type="mixed">よその家のそろばん</q>」

保険基金への出資を問われた<m s="chu">中国外務省の孫立言副報道局長</m>は「<q s="chu">中国はよその家のそろばんをはじかない</q>」と答えた。日本の<m s="gaimusho">外務省</m>は、<i s="gaimusho">協議の進展を歓迎する</i>との談話を出した。ロンドンでは<m s="rodo">労働党のトマス・ヘイグ党首</m>が、政府の沈黙を「<q s="rodo" type="mixed">かたつむり外交</q>」と批判した。

「<q s="gaikokan">橋は決まったが、川がまだだ</q>」。<m s="gaikokan">欧州の外交官</m>は匿名を条件に打ち明けた。

<m s="keizai">海運総研の広瀬奈央エコノミスト</m>は、<i s="keizai">パンの値段が下がるのは早くて<t v="2026-23">秋</t></i>とみる。「<q s="keizai">小麦はゆっくり、請求書は速い</q>」と<m s="keizai">広瀬氏</m>。

オデーサ沖では貨物船「希望丸」が９日間も錨を下ろしている。「<q s="sencho" id="3">あちらは紙に署名する</q>」と<m s="sencho">船長の江波戸勝さん</m>は電話口で話し、「<q s="sencho" id="3">こちらは波に署名する</q>」と続けた。
