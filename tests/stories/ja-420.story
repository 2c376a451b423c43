---
id: ja-420
language: ja
agency: ロイター
outlet: グリーン経済
domain: green-keizai.example
authors: []
published: 2026-04-17T20:20:00+09:00
modified: null
dateline: {place: ジャカルタ, agency: ロイター, date: 2026-04-17}
copyright: {holders: [ロイター], year: 2026, notice: "© ロイター2026　全ての権利を保有します", licence: null, reserved: true}
tdm: reserved
speakers:
  hartono: {name: "ブディ・ハルトノ", kind: person, roles: [鉱物資源相, 鉱物相]}
  okonogi: {name: 小此木誠司, kind: person, roles: [社長]}
  wang: {name: 王立航, kind: person, roles: [副総裁]}
  sari: {name: "サリ・ウィジャヤ", kind: person, roles: [環境団体代表, 代表]}
  gyosei: {name: 州政府当局者, kind: unnamed, roles: []}
  gyomin: {name: 製錬所近くの漁師, kind: unnamed, roles: []}
  shokokuka: {name: 商工会議所, kind: organisation, roles: []}
notes: nickel policy; minister, Japanese president, Chinese vice-president men, woman head of NGO; local official unnamed, fisherman unnamed; chamber; foreign names; via ロイター; half-width digits; quarter and deadline; mixed
---
# インドネシア、ニッケル鉱石の輸出を再制限へ　<m s="hartono">鉱物相</m>「<q s="hartono">工場は国内に</q>」

［ジャカルタ　<t v="2026-04-17">17日</t>　ロイター］ - <m s="hartono">インドネシアのブディ・ハルトノ鉱物資源相</m>は<t v="2026-04-17">17日</t>、<i s="hartono"><t v="2027-01-01/..">来年1月1日から</t>ニッケル鉱石の輸出を段階的に制限する</i>と表明した。

<m s="hartono">ハルトノ氏</m>は会見で「<q s="hartono">原石を売る国には戻らない。工場は国内に建ててもらう</q>」と述べた。猶予期間については、<i s="hartono">既存の契約は<t v="../2028">2028年まで</t>認める</i>とした。

現地に製錬所を持つ<m s="okonogi">泉屋東亜金属の小此木誠司社長</m>はロイターに「<q s="okonogi" via="ロイター">投資判断を急がざるを得ない</q>」と話した。<m s="okonogi">小此木氏</m>は、<i s="okonogi" via="ロイター">第2製錬所の決定を<t v="2026-35">7─9月期に</t>前倒しする</i>可能性に言及した。

中国・華晨新能源の王立航副総裁は余裕を見せた。「<q s="wang">私たちは10年前に引っ越しを済ませた</q>」と<m s="wang">王氏</m>。一方、<m s="sari">環境団体代表のサリ・ウィジャヤさん</m>は「<q s="sari">製錬所が増えれば、川の色も増える</q>」と批判した。<m s="sari">代表</m>は、<i s="sari">重金属の流出が<t v="2025">昨年</t>だけで4件あった</i>と指摘した。

規制を歓迎する<m s="shokokuka">商工会議所</m>は声明で、新制度を「<q s="shokokuka" type="mixed">第二の独立</q>」と呼んだ。<m s="gyosei">州政府当局者</m>は匿名を条件に、<i s="gyosei">港の検査官は11人しかいない</i>と打ち明けた。「<q s="gyosei">船は1日に40隻来る</q>」と<m s="gyosei">この当局者</m>は述べた。

<m s="gyomin">製錬所近くの漁師</m>は「<q s="gyomin">魚は黙っている。だから私が言う。網が赤い</q>」と語った。

制限は<t v="2020-01">2020年1月</t>に始まり、<t v="2024">24年</t>に緩められた経緯がある。政府の計画名は「下流化ビジョン」。詳細は<t v="2026-05">5月</t>に公表される。
