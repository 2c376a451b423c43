---
id: ja-412
language: ja
agency: null
outlet: まちかど文芸
domain: machikado-bungei.example
authors: [浅茅千歳]
published: 2023-11-18
modified: null
dateline: null
copyright: {holders: [まちかど文芸編集室], year: [2014, 2023], notice: "まちかど文芸編集室 2014-2023　CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  hisakata: {name: 久方柚子, kind: person, roles: [詩人, 書店員]}
  tencho: {name: 店長, kind: unnamed, roles: []}
  okyaku: {name: 常連のお客さん, kind: unnamed, roles: []}
  haha: {name: 母, kind: unnamed, roles: []}
  gakusei: {name: 高校生, kind: unnamed, roles: []}
notes: interview with questions by ―― and answers unmarked by label or none; nested words of boss, mother, student; intro with a marked quote and an indirect sentence; book titles in 『』 and 「」 as traps; age; two-sided question
---
# 書店員で詩人、久方柚子さん　「<q s="hisakata">詩は値札のない棚にあります</q>」

書店員として働きながら詩を書く久方柚子さんが<t v="2023-10">先月</t>、第三詩集『返品のきかない月』を出した。「<q s="hisakata">書店で働いていることを隠したくて隠せなかった</q>」と<m s="hisakata">久方さん</m>は笑う。<m s="hisakata">詩人</m>は、<i s="hisakata">詩集の大半を閉店後の店で書いた</i>と明かした。<t v="2023-11-12">今月１２日</t>、店の休憩室で聞いた。

――最初に書いたのはいつですか。

<q s="hisakata"><t v="2007">２００７年</t>です。レシートの裏に。店長に見つかって「<q s="tencho">返品の計算かと思った</q>」と言われました。捨てないでおいてくれたのが、店長でした。</q>

――題名の由来は。

<q s="hisakata">常連のお客さんが本を返しにきて、「<q s="okyaku">月が違う</q>」とおっしゃったんです。落丁だと思ったら、その方の窓から見える月と違うという意味でした。</q>

――お母さまは詩をどう思っていますか。

<q s="hisakata">「<q s="haha">詩より、シフトを優先しなさい</q>」。先日もそう言われました。母も昔、スーパーで働いていたので。</q>

――若い読者に。

<q s="hisakata">高校生が「<q s="gakusei">詩を読むと時間が止まるのが怖い</q>」と言いました。止まらないから大丈夫。止まったら、お店のシャッターを閉めてください。</q>

――次の詩集は。

<q s="hisakata"><t v="2025-22">再来年の夏に</t>。題だけは決めました。内緒です。</q>

久方さんは帰り際、平台に自分の本を裏向きに置いた。書店員の顔に戻って、ひと言。「<q s="hisakata">これで売れなかったら月のせいです</q>」
