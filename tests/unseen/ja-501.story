---
id: ja-501
language: ja
agency: null
outlet: 週刊ひとと土
domain: hitototsuchi.example
authors: [仁科あおい]
published: 2026-06-03
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ezure: {name: 江連妙子, kind: person, roles: [酪農家, 組合長]}
  marcus: {name: "マーカス・ブリッグズ", kind: person, roles: [ニュージーランド人技術者, 技術者]}
  senba: {name: 仙波鉄平, kind: person, roles: [農林水産相]}
  nousui: {name: 農林水産省幹部, kind: unnamed, roles: []}
  koko: {name: 獣医師, kind: unnamed, roles: []}
  ezurem: {name: 江連実, kind: person, roles: [夫]}
  ja: {name: 全北酪連, kind: organisation, roles: []}
notes: farm feature with a short interview inside (Q by ――, answers without marks); robot milker as a thing that "says"; wife and husband of one surname; foreigner by nationality and given name; minister's blog; official unnamed; plain publication day; no notice
---
# 牛に選ばれる朝

札幌から車で４時間。<t v="2026-05-31T04:30">日曜の午前４時半</t>、牛舎の扉を開けたのは人ではなかった。「<q s="marcus">彼女たちは、行きたいときに行くんです</q>」。<m s="marcus">ニュージーランド人のマーカス・ブリッグズさん</m>（４１）が、搾乳ロボットの前に並ぶ牛を数えながら言う。

搾乳ロボット「モーモー３号」を北海道で最初に入れたのは、浜幌町の江連妙子さん（６３）だった。借金は１億円を超えた。夫の江連実さん（６６）は猛反対し、３日間口を利かなかったという。「<q s="ezurem">機械に乳を搾らせるなら、俺は何をするんだ</q>」。当時の言葉を本人に確かめると、<m s="ezurem">実さん</m>は「<q s="ezurem">今は機械のご機嫌を取ってる</q>」と照れた。

妙子さんに聞いた。

――なぜ踏み切ったのですか。

<q s="ezure">腰です。<t v="2023-24">２０２３年の冬に</t>、もう立てないと思った。</q>

――牛は変わりましたか。

<q s="ezure">牛が変わったんじゃない。私が牛の時間に合わせたの。獣医師さんに「<q s="koko">牛が太ったね、奥さんは痩せたね</q>」と言われました。</q>

――後悔は。

<q s="ezure">一つだけ。名前を呼ぶ回数が減りました。</q>

ロボットは１日平均２・８回、牛を迎え入れる。<m s="marcus">技術者</m>は、<i s="marcus">乳量は２割増えた</i>と説明する。ただ、停電には弱い。<t v="2026-04-18/2026-04-19">４月１８日夜から翌朝にかけて</t>は発電機を３軒で回し合った。

生乳の値段は上がらない。<m s="ja">全北酪連</m>は、<i s="ja">飼料高で組合員の４割が赤字に陥っている</i>と訴える。一方、<m s="nousui">農林水産省幹部</m>は「<q s="nousui">補助金で買えるのは機械まで。後継ぎは買えない</q>」と突き放す。<m s="senba">仙波鉄平農水相</m>は<t v="2026-05-29">先月２９日</t>のブログに「<q s="senba" via="ブログ">牛乳を一杯多く飲もう</q>」とつづった。

「<q s="ezure">大臣に搾ってもらおう</q>」。ブログを見せると、<t v="2022/..">２２年から</t>組合長を務める<m s="ezure">妙子さん</m>は笑い、すぐに真顔に戻った。「<q s="ezure">飲むのはいい。値段も見てほしい</q>」

<t v="2026-06-10">来週水曜</t>、新しい牛が４頭来る。マーカスさんは<t v="2026-12">年末に</t>帰国するが、その前に牛の名前を全部覚えるつもりだ。「<q s="marcus">５７頭まで来た。実さんには、まだ勝てない</q>」
