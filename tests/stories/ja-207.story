---
id: ja-207
language: ja
agency: 共同通信
outlet: 能代日日
domain: noshiro-nichinichi.example
authors: []
published: 2024-01-01T00:20:00+09:00
modified: null
dateline: null
copyright: {holders: [一般社団法人共同通信社], year: null, notice: "©一般社団法人共同通信社", licence: null, reserved: false}
tdm: null
speakers:
  tomobe: {name: 友部ハナ, kind: person, roles: [会社員]}
  shun: {name: 渡部駿, kind: person, roles: [消防団員]}
  oyako: {name: 友部健一, kind: person, roles: [父, 農業]}
  ken: {name: 秋田県警, kind: organisation, roles: []}
  kodomo: {name: 小学１年の男児, kind: unnamed, roles: []}
notes: New Year night copy published twenty minutes after midnight; 昨年 and 今年 turn; 大みそか and 元日 as days; father and daughter with one family name; priest without a name; dropped subject after 話す
---
# 除夜の鐘、108人で一打ずつ　<t v="2023-07">昨年７月</t>の豪雨に祈り

<t v="2023-07">昨年７月</t>の記録的豪雨で本堂が浸水した秋田県の古寺で<t v="2023-12-31">大みそかの３１日夜</t>、再建された鐘楼の除夜の鐘が鳴り響いた。<t v="2024-01-01T00:00">午前０時</t>を過ぎ、集まった１０８人が一打ずつ新しい年の無事を祈った。

最初に撞木を引いた<m s="tomobe">会社員友部ハナさん</m>（２７）は「<q s="tomobe">泥をかき出した時、もう鳴らないと思った。音が胸に当たった</q>」と涙ぐんだ。父で農業の友部健一さん（６０）は田の半分を失った。「<q s="oyako">米は作れる。人が残っていればな</q>」。隣で<m s="tomobe">ハナさん</m>が「<q s="tomobe">父は『<q s="oyako">これで最後だ</q>』と毎年言うんです</q>」と混ぜ返すと、列に笑いが広がった。

宮司ではなく檀家総代が鐘を守ってきたこの寺では、<t v="1945/..">１９４５年以降</t>、一度も鐘を絶やしたことがない。<m s="shun">消防団員の渡部駿さん</m>（３４）は「<q s="shun">豪雨の夜は鐘をたたいて避難を知らせた。<t v="2024-01-01">今日</t>はその鐘に『ありがとう』を言いに来た</q>」と話す。<m s="shun">渡部さん</m>は鐘を「<q s="shun" type="mixed">村の心音</q>」と呼んだ。

甘酒の湯気の向こうで、<m s="kodomo">小学１年の男児</m>が指を折った。「<q s="kodomo">いま何番目？　僕は７７番がいい、ラッキーだから</q>」。順番が来ると、耳をふさぎながら綱を引いた。

<m s="ken">秋田県警</m>によると、<i s="ken">県内で<t v="2023-12-31/2024-01-01">３１日夜から１日未明にかけて</t>大きな事故は確認されていない</i>。

寺は<t v="2024-21">今春</t>、本堂の再建に着手する。浄財は<t v="2023-09/2023-12">昨年９月から１２月までに</t>全国から約４千万円が寄せられた。境内に掲げられた書は「一隅を照らす」。<t v="2024-01-02">２日に</t>は餅つきがあり、<t v="2024-01-08">成人の日に</t>はハナさんが朗読劇『鐘の声』を披露する。

「<q s="tomobe"><t v="2024">ことし</t>はきっと、よく響く年になる</q>」。鐘楼を振り返り、<m s="tomobe">ハナさん</m>はそう言った。

（共同）
