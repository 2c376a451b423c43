---
id: ja-863
language: ja
agency: "ロイター"
outlet: "経済リポート"
domain: ja863.example
authors: []
published: 2026-02-05T17:10:00+09:00
modified: null
dateline: null
copyright: {holders: ["経済リポート"], year: null, notice: "© 経済リポート", licence: null, reserved: false}
tdm: null
speakers:
  ceo: {name: "大森健太郎", kind: person, roles: ["最高経営責任者"]}
  cfo: {name: "リサ・ハートマン", kind: person, roles: ["最高財務責任者"]}
  ana1: {name: "古屋慎司", kind: person, roles: ["みなと証券アナリスト"]}
  kankei: {name: "事情に詳しい関係者", kind: unnamed, roles: []}
  meti: {name: "武藤", kind: person, roles: ["経済産業相"]}
  roso: {name: "東洋電装労働組合", kind: organisation, roles: []}
  koho: {name: "東洋電装の広報担当者", kind: unnamed, roles: []}
  fund: {name: "オークブリッジ・パートナーズ", kind: organisation, roles: []}
  usgyo: {name: "コール", kind: person, roles: ["米商務省報道官"]}
notes: "ロイター決算"
---
# 東洋電装、通期営業益を下方修正　<m s="ceo">ＣＥＯ</m>「<q s="ceo">関税影響なお不透明</q>」

［東京　５日　ロイター］ - 東洋電装は５日、２０２６年３月期の連結営業利益予想を従来の２１００億円から１６５０億円に下方修正した。米国の関税と半導体不足が響く。市場予想の平均１９８０億円を大きく下回った。

大森健太郎最高経営責任者（ＣＥＯ）は決算会見で「<q s="ceo">関税影響の４割は価格転嫁と原価低減で吸収するが、なお不透明な部分が大きい</q>」と述べた。<m s="ceo">大森ＣＥＯ</m>は、<i s="ceo">北米での生産能力を２８年度までに３割引き上げる</i>方針も明らかにした。

<m s="cfo">リサ・ハートマン最高財務責任者</m>によると、<i s="cfo">半導体不足は第４・四半期に入り改善している</i>。ただ、「<q s="cfo">在庫の積み増しにはなお半年かかる</q>」と<m s="cfo">同ＣＦＯ</m>は慎重な見方を崩さなかった。

<m s="ana1">みなと証券の古屋慎司シニアアナリスト</m>は「<q s="ana1">下方修正は想定内だが、幅は想定以上。自社株買いの見送りも失望を誘う</q>」と指摘。<i s="ana1">株価は当面、上値の重い展開が続く</i>とみている。

<m s="kankei">事情に詳しい関係者</m>がロイターに語ったところによると、<i s="kankei" via="ロイター">会社は国内２工場の統合を検討している</i>。<m s="koho">東洋電装の広報担当者</m>は「<q s="koho">当社が発表したものではなく、コメントできない</q>」としている。

株式の７％を保有する投資ファンドのオークブリッジ・パートナーズは声明で、<i s="fund">経営陣は資本効率の改善を先送りしている</i>と批判、社外取締役２人の選任を求める考えを示した。

<m s="roso">東洋電装労働組合</m>は「<q s="roso">現場にしわ寄せが及ぶことは容認できない</q>」とのコメントを出した。

武藤経済産業相は閣議後会見で、関税交渉について「<q s="meti">国益を損なう形で急ぐつもりはない</q>」と述べた。<m s="usgyo">米商務省のコール報道官</m>は<i s="usgyo">協議は建設的だった</i>とし、「<q s="usgyo">日本は重要なパートナーだ</q>」と付け加えた。
