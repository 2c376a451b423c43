---
id: ja-214
language: ja
agency: null
outlet: 南信州タイムス
domain: minami-shinshu.example
authors: [牧内ゆり]
published: 2023-12-08T18:00:00+09:00
modified: null
dateline: null
copyright: {holders: [株式会社南信州タイムス], year: [1956, 2023], notice: "株式会社南信州タイムス 1956-2023　本紙掲載記事の一切の無断使用をお断りします", licence: null, reserved: true}
tdm: reserved
speakers:
  kume: {name: 久米川正, kind: person, roles: [村長]}
  hara: {name: 原よしえ, kind: person, roles: [議員, 女性議員]}
  hara2: {name: 原健二, kind: person, roles: [夫, 養蚕農家]}
  gicho: {name: 議長, kind: unnamed, roles: []}
  boch: {name: 傍聴の男性, kind: unnamed, roles: []}
  shokuin: {name: 村職員, kind: unnamed, roles: []}
  sonmin: {name: 村民有志, kind: group, roles: []}
notes: "village council with dialogue: loud exchange of short quotes; married couple of one family name; headline with two quotes; heckling without a name; leaflet quoted; dialect; deadline, weekend and next fiscal year; tunnel and festival names in marks"
---
# 「<q s="hara">村は閉じません</q>」　庁舎移転案、１票差で否決　<m s="kume">村長</m>「<q s="kume">民意の重さ</q>」

天竜森村議会は<t v="2023-12-08">８日</t>の本会議で、役場を峠の南へ移す条例案を賛成４、反対５で否決した。<t v="1963">昭和３８年</t>の完成から６０年がたつ木造庁舎は、当面そのまま使われる。

「<q s="hara">私たちの村は閉じません</q>」。反対討論に立った原よしえ議員（５９）が最後にそう言うと、「<q s="boch">よし、よく言った</q>」と<m s="boch">傍聴の男性</m>が声を上げた。<m s="gicho">議長</m>が「<q s="gicho">傍聴席は静粛に</q>」と木づちを打った。

提案した<m s="kume">久米川正村長</m>（７２）は採決後、報道陣に「<q s="kume">民意の重さを受け止める。負けた気はしないが、数は負けた</q>」と語った。<m s="kume">久米川村長</m>は、<i s="kume">耐震補強の費用を<t v="2024-04/2025-03">来年度</t>予算に計上する</i>方針を明らかにしたほか、自身の進退は「<q s="kume" type="mixed">囲炉裏で考える</q>」とけむに巻いた。

<m s="hara">原議員</m>の夫で養蚕農家の原健二さん（６３）は、家で結果を待った。「<q s="hara2">朝、あいつが『<q s="hara"><t v="2023-12-08">今日</t>は負けて帰る</q>』と言うもんで、赤飯は炊いとらなんだ</q>」と<m s="hara2">健二さん</m>。<m s="hara">女性議員</m>は帰宅後、電話取材に「<q s="hara">赤飯は<t v="2023-12-09">あした</t>炊いてもらいます</q>」と答えた。

移転に反対する<m s="sonmin">村民有志</m>は<t v="2023-11-27">先月２７日から</t>「<q s="sonmin">役場は村の台所だ。台所のない家に誰が帰る</q>」と記したビラを全戸に配っていた。一方で、<m s="shokuin">村職員</m>の一人は、<i s="shokuin">冬は室温が５度まで下がる</i>と打ち明ける。「<q s="shokuin">民意は温かいけど、床は冷たい</q>」

村は<t v="2024-01-19">来月１９日までに</t>代替案を示す。<t v="2023-12-09/2023-12-10">今週末に</t>は、移転の象徴だった「峠トンネル」の貫通を祝うはずだった「村びらき祭」が、名前を変えて開かれる。

村の人口は<t v="1955">１９５５年に</t>６１００人、<t v="2023-12-01">今月１日</t>現在で９８７人。<t v="2024-21">来春</t>、小学校の新入生は２人の予定だ。
