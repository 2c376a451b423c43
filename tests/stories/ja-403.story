---
id: ja-403
language: ja
agency: null
outlet: 讃岐地域ニュース
domain: sanuki-news.example
authors: [安部夏目]
published: 2023-04-14T19:12:00+09:00
modified: null
dateline: null
copyright: {holders: [讃岐地域ニュース], year: 2023, notice: "© 2023 讃岐地域ニュース　記事はCC BY-SA 4.0で利用できます", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  kagawa: {name: 香川徳次, kind: person, roles: [被告, うどん店主]}
  kensatsu: {name: 検察側, kind: organisation, roles: []}
  saibancho: {name: 雨宮裕子, kind: person, roles: [裁判長]}
  bengo: {name: 蓮見亮, kind: person, roles: [弁護人]}
  mikami: {name: 三上久美, kind: person, roles: [元従業員, 証人]}
  jorensan: {name: 常連の男性, kind: unnamed, roles: []}
notes: court dialogue with question and answer in marks and no names; accused's surname equals a prefecture (香川); judge and witness both women; counsel and regular guest men; prosecution as organisation; last words
---
# 「<q s="kagawa">だしは盗めない</q>」　うどん店主、無罪主張

以前働いた店のだしの配合を持ち出したとして、不正競争防止法違反の罪に問われたうどん店主、香川徳次被告（５８）の初公判が<t v="2023-04-14">１４日</t>、高松地裁であった。罪状認否で<m s="kagawa">被告</m>は「<q s="kagawa">だしは舌で覚えるもの。盗めるものではない</q>」と起訴内容を否認した。

<m s="kensatsu">検察側</m>は冒頭陳述で、<i s="kensatsu">被告が<t v="2020-12">２０２０年１２月</t>、配合表を携帯電話で撮影した</i>と指摘。写真が残っていたことを挙げ、犯行を「<q s="kensatsu" type="mixed">隠し味ならぬ隠し撮り</q>」と呼んだ。

これに対し<m s="bengo">弁護人の蓮見亮弁護士</m>は、<i s="bengo">配合表は厨房の壁に貼られており、営業秘密には当たらない</i>と反論した。

証人として出廷したのは元従業員の三上久美さん（４４）。<m s="bengo">弁護人</m>に「<q s="bengo">配合表はどこにありましたか</q>」と問われ、「<q s="mikami">冷蔵庫の横です。出入りの酒屋さんも見ていました</q>」と答えた。「<q s="bengo">鍵は</q>」「<q s="mikami">磁石です</q>」。廷内に笑いが起き、<m s="saibancho">雨宮裕子裁判長</m>が「<q s="saibancho">静かに聞きましょう</q>」とたしなめた。

<m s="mikami">三上さん</m>によると、<i s="mikami">被告は毎朝４時に出勤し、休みの日もだしの味を見に来た</i>という。「<q s="mikami">あの人が撮ったのは、レシピより壁の染みでしょう</q>」

被告人質問で、なぜ撮影したのかと尋ねられた<m s="kagawa">香川被告</m>はしばらく黙り、「<q s="kagawa">辞める日だったので、思い出に</q>」と声を絞り出した。<m s="saibancho">裁判長</m>から味の違いを問われると「<q s="kagawa">うちの方が薄い。金がないけん</q>」と方言で返した。

傍聴した<m s="jorensan">常連の男性</m>（７０）は「<q s="jorensan">どっちの店もうまい。裁判所の食堂が一番まずい</q>」と話した。

店は<t v="2021-21">２１年春に</t>開業し、看板には「一杯入魂」とある。店は<t v="2023-01/..">今年１月から</t>休業中。次回公判は<t v="2023-05-19">５月１９日</t>で、判決は<t v="2023-23">今秋</t>になる見通し。
