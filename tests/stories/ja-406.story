---
id: ja-406
language: ja
agency: 時事通信
outlet: 政治手帖
domain: seiji-techo.example
authors: []
published: 2024-11-19T20:15:00+09:00
modified: null
dateline: null
copyright: {holders: [時事通信社], year: null, notice: "◆時事通信社の記事などの無断転載を禁じます", licence: null, reserved: true}
tdm: null
speakers:
  otsuki: {name: 大槻信一郎, kind: person, roles: [首相]}
  tsukui: {name: 津久井あかね, kind: person, roles: [民和党代表, 代表]}
  homma: {name: 本間敬, kind: person, roles: [財務相]}
  negishi: {name: 根岸辰夫, kind: person, roles: [幹事長]}
  gyoto: {name: 与党のベテラン議員, kind: unnamed, roles: []}
  zaimu: {name: 財務省, kind: organisation, roles: []}
  chiji: {name: 全国知事会, kind: organisation, roles: []}
notes: party talks in Jiji style, headline with the equals sign; prime minister, finance minister and secretary-general all men meant by office; 同氏/代表 the woman leader; unnamed veteran; ministry estimate; fiscal year; 氏 with surname only
---
# ガソリン減税、平行線＝<m s="tsukui">津久井氏</m>「<q s="tsukui">約束の紙が薄い</q>」

大槻信一郎首相は<t v="2024-11-19">１９日</t>、国会内で民和党の津久井あかね代表と会談し、ガソリン税の上乗せ部分の廃止を巡って協議した。両党は<t v="2024-12-13">来月１３日までに</t>結論を出すことで一致したが、財源では折り合わなかった。

<m s="otsuki">首相</m>は会談で「<q s="otsuki">廃止の方向性は共有する。ただ、穴の開いたバケツに水は注げない</q>」と述べ、代替財源の提示を求めた。これに対し<m s="tsukui">津久井氏</m>は「<q s="tsukui">財源を探すのは政府の仕事だ</q>」と反論。会談後、記者団に「<q s="tsukui">約束の紙が薄い</q>」と不満を示した。

同席した本間敬財務相は発言を控えた。<t v="2024-11-19">同日夕</t>の会見で廃止時期を問われると、<m s="homma">財務相</m>は、<i s="homma"><t v="2025-04/..">２０２５年度から</t>の実施は日程的に難しい</i>との認識を示した。

<m s="zaimu">財務省</m>によると、<i s="zaimu">廃止で国と地方の税収は年約１兆５千億円減る</i>。<m s="chiji">全国知事会</m>は声明で「<q s="chiji">地方の減収分が補填されない限り賛成できない</q>」と訴えた。

与党内には、首相が前のめりだとの不満もくすぶる。<m s="gyoto">与党のベテラン議員</m>は「<q s="gyoto">党に相談なく握手をした。手を洗ってから帰ってきてほしい</q>」と語気を強めた。<m s="negishi">根岸辰夫幹事長</m>は「<q s="negishi">党内の手続きはこれから丁寧に踏む</q>」と火消しに回る一方、同代表については「<q s="negishi">交渉上手だ。こちらの弁当まで食べて帰った</q>」と皮肉った。

<m s="tsukui">代表</m>は<t v="2024-11-19">１９日夜</t>のＢＳ番組で、<i s="tsukui" via="ＢＳ番組">決裂した場合は予算案に反対する</i>と明言した。<m s="otsuki">首相</m>は首相官邸で記者団から感想を聞かれ、「<q s="otsuki">弁当はおいしかったですか、と聞けばよかった</q>」とだけ語った。

上乗せ税率は<t v="1974">１９７４年</t>に「当分の間」として導入され、<t v="2010-04">１０年４月</t>に名称が変わった。協議は<t v="2024-11-26">来週火曜</t>に再開する。
