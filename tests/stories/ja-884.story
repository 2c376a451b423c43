---
id: ja-884
language: ja
agency: "共同"
outlet: "みちのく通信"
domain: ja884.example
authors: []
published: 2026-07-14T16:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["みちのく通信"], year: null, notice: "© みちのく通信", licence: null, reserved: false}
tdm: null
speakers:
  shicho: {name: "菅原豊", kind: person, roles: ["市長"]}
  kisho: {name: "気象庁", kind: organisation, roles: []}
  kachou: {name: "浜田洋介", kind: person, roles: ["予報課長"]}
  danin: {name: "佐々木誠", kind: person, roles: ["消防団員"]}
  obaasan: {name: "ハル", kind: person, roles: []}
  nosei: {name: "大友健一", kind: person, roles: ["農業"]}
  chiji: {name: "千葉直樹", kind: person, roles: ["知事"]}
  jr: {name: "ＪＲ東北", kind: organisation, roles: []}
  borantia: {name: "ボランティアの女子大学生", kind: unnamed, roles: []}
  ken: {name: "県災害対策本部", kind: organisation, roles: []}
notes: "豪雨"
---
# 記録的大雨で３河川氾濫　住民「<q s="obaasan">水が胸まで来た</q>」　岩手北部

梅雨前線の影響で岩手県北部は１４日未明から記録的な大雨となり、三つの河川が氾濫した。<m s="ken">県災害対策本部</m>によると、<i s="ken">２人が死亡し、５人と連絡が取れていない</i>。住宅の浸水は１２００棟を超えた。

<m s="kisho">気象庁</m>は午前３時すぎ、「<q s="kisho">命の危険が迫っている。直ちに身の安全を確保してほしい</q>」と呼び掛けた。<m s="kachou">浜田洋介予報課長</m>は記者会見で、<i s="kachou">線状降水帯が同じ場所に約６時間停滞した</i>と説明した。

久慈野市の農業大友健一さん（６１）は、２階から消防のボートで母ハルさん（８８）と共に救助された。「<q s="nosei">田んぼも牛も全部流された。これからどうすればいいのか</q>」と肩を落とす。<m s="obaasan">ハルさん</m>は「<q s="obaasan">水が胸まで来た。もう駄目だと思った</q>」と声を詰まらせた。

救助に当たった<m s="danin">消防団員の佐々木誠さん</m>（３４）は「<q s="danin">暗闇で助けを求める声が聞こえたが、流れが速くて近づけなかった</q>」と唇をかんだ。

<m s="shicho">菅原豊市長</m>は「<q s="shicho">避難指示が遅れたのではないかとの指摘は重く受け止める</q>」と語った。<m s="chiji">千葉直樹知事</m>は被災地を視察後、<i s="chiji">激甚災害の指定を国に求める</i>考えを示した。

<m s="jr">ＪＲ東北</m>は<i s="jr">復旧には少なくとも１カ月かかる</i>とみている。片付けを手伝う<m s="borantia">ボランティアの女子大学生</m>は「<q s="borantia">泥が重くて、１軒終わらせるのに半日かかる</q>」と額の汗をぬぐった。
