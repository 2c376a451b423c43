---
id: ja-502
language: ja
agency: null
outlet: 琉球の窓
domain: ryukyu-no-mado.example
authors: [新里海, 与那覇せいら]
published: 2025-06-23T18:30:00+09:00
modified: null
dateline: null
copyright: {holders: [琉球の窓社], year: [1999, 2025], notice: "©1999-2025 琉球の窓社。記事の全文転載はご遠慮ください", licence: null, reserved: true}
tdm: null
speakers:
  hinata: {name: 上江洲ひなた, kind: person, roles: [小学６年, 六年生]}
  kamado: {name: 上江洲カマド, kind: person, roles: [曽祖母, 元学徒]}
  tamanaha: {name: 玉那覇, kind: person, roles: [知事]}
  soridaijin: {name: 首相, kind: unnamed, roles: []}
  tomo: {name: カマドさんの級友, kind: unnamed, roles: []}
  sanretsu: {name: 会場の後方の声, kind: unnamed, roles: []}
  taxi: {name: タクシー運転手, kind: unnamed, roles: []}
  izoku: {name: 遺族会, kind: organisation, roles: []}
notes: memorial day; poem read aloud (her own words), speeches by governor and prime minister (no name in the story); girl and great-grandmother of one surname, Okinawan dialect; dead friend quoted from the past; taxi driver; memorial stone inscription as a trap; dates in 昭和 and 戦後
---
# ひいばあちゃんの沈黙を詩に　慰霊の日

「<q s="hinata">ひいばあちゃんは　しゃべらない</q>」

<t v="2025-06-23T12:00">２３日正午</t>の黙とうが明けると、糸満市摩文仁の式典会場に、小学６年の上江洲ひなたさん（１１）の声が響いた。

「<q s="hinata">しゃべらないことが　いちばん長い話だった</q>」

自作の詩「縁側」は、<t v="1945">昭和２０年</t>に学徒として動員された曽祖母を書いた。その人、上江洲カマドさん（９６）は車いすで最前列にいた。耳は遠い。詩が終わると、隣の職員に「<q s="kamado">ワンぬ話どぅやんなー（私の話かね）</q>」と尋ねた。

<m s="tamanaha">玉那覇知事</m>は平和宣言で「<q s="tamanaha">沖縄の苦難を二度と抑止力という言葉で覆わせない</q>」と訴えた。続いて登壇した<m s="soridaijin">首相</m>は「<q s="soridaijin">基地負担の軽減に全力を尽くす</q>」と述べた。会場の後方から「<q s="sanretsu">うそつき</q>」と声が飛んだが、首相は原稿から目を上げなかった。

式典後、知事は女の子に歩み寄って言葉を掛けた。何を話したのか。<m s="hinata">ひなたさん</m>によると、<i s="hinata">知事は自分の祖母も話さない人だったと打ち明けた</i>という。

カマドさんが口を開いたのは帰りの車中だった。「<q s="kamado">友だちがね、<t v="1945-06-19">６月１９日</t>の晩に、『<q s="tomo">水くんでくる</q>』って出て行った</q>」。それきり黙った。ハンドルを握るタクシー運転手は、ラジオを消した。「<q s="taxi">聞かないふりをするのが礼儀さ</q>」と後で話した。

<m s="izoku">遺族会</m>は、<i s="izoku">体験を語れる会員が<t v="2025-04">今年４月</t>で１００人を切った</i>としている。平和の礎には<t v="2025">今年</t>新たに３４２人の名が刻まれ、総数は２４万２５６７人になった。カマドさんの級友の名はその中にある。碑の裏に「ここに水を」と誰かが書いた紙が挟まっていた。

縁側に戻ると、<m s="kamado">曽祖母</m>はひなたさんの手を握った。「<q s="kamado">ながーい詩やたんどー</q>」。<m s="hinata">六年生</m>は答えた。「<q s="hinata">短いよ。<t v="2026">来年</t>はもっと書くね</q>」
