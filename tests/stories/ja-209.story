---
id: ja-209
language: ja
agency: null
outlet: 週刊うみねこ
domain: umineko.example
authors: [深谷青]
published: 2023-05-29
modified: null
dateline: null
copyright: {holders: [深谷青], year: null, notice: "文・深谷青　CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  yano: {name: 矢野小夜子, kind: person, roles: [漫画家, 作者]}
  hensyu: {name: 担当編集者, kind: unnamed, roles: []}
  musume: {name: 娘, kind: unnamed, roles: []}
  sobo: {name: 祖母, kind: unnamed, roles: []}
  nagai: {name: 永井潔, kind: person, roles: [書店員]}
notes: Q&A interview in Japanese newspaper style, questions after a double dash, answers without marks; works in 『』 and 「」; words of others inside an answer; plain publication day; bookseller named with age
---
# <m s="yano">漫画家・矢野小夜子さん</m>「<q s="yano">線は呼吸、間（ま）は心臓</q>」

連載３０年、累計２千万部の『港の猫坂』が<t v="2023-06-20">来月２０日</t>発売の号で完結する。作者の矢野小夜子さん（５８）に聞いた。

――最終回を描き終えて。

<q s="yano">ペンを置いた日は、なぜか洗濯をしました。<t v="1993-04">１９９３年４月に</t>始めた時は１年の約束だったので、自分が一番驚いています。</q>

――主人公の猫「ロク」のモデルは。

<q s="yano">祖母の家にいた三毛です。祖母は人にも猫にも「<q s="sobo">おかえり、で、何を食べる</q>」としか言わない人で、あの間が漫画の原点になりました。</q>

――打ち切りの危機もあったと聞きます。

<q s="yano"><t v="2001">２００１年</t>ですね。担当編集者に「<q s="hensyu">人気はない。でも僕が好きだ</q>」と言われて、泣くより笑いました。<t v="2004">その３年後に</t>賞を頂き、彼が誰より先に泣いた。</q>

――「癒やし系」と呼ばれることについて。

<q s="yano">癒やすつもりで描いたことは一度もありません。猫は怒っているし、坂はきつい。優しい話は、厳しい線でしか描けないと思っています。</q>

――次の作品は。

<q s="yano"><t v="2023-23">この秋から</t>は何も決めません。娘が「<q s="musume">お母さん、締め切りのない夏休みだね</q>」と言うので、まずは一緒に海へ行きます。</q>

### 書店も「卒業式」

横浜市の書店員永井潔さん（４５）は<t v="2023-05-27">２７日</t>、全５８巻の棚をつくった。「<q s="nagai">抜けている巻を探しに来る人が、もう十人を超えました</q>」と<m s="nagai">永井さん</m>。<m s="nagai">永井さん</m>によると、<i s="nagai">１巻を親から借りて読んだという中学生も多い</i>という。

ファンが企画する催し「ロクの卒業式」は<t v="2023-07-01/2023-07-02">７月１、２の両日</t>、横須賀市で開かれる。<m s="yano">矢野さん</m>は色紙にこう書いて寄せた。「<q s="yano">坂の上で待っています。走らずに来てください</q>」
