---
id: ja-887
language: ja
agency: "時事"
outlet: "国際時報"
domain: ja887.example
authors: []
published: 2026-05-24T20:15:00+09:00
modified: null
dateline: null
copyright: {holders: ["国際時報"], year: null, notice: "© 国際時報", licence: null, reserved: false}
tdm: null
speakers:
  daito: {name: "朴泰俊", kind: person, roles: ["韓国大統領"]}
  shusho: {name: "早瀬和彦", kind: person, roles: ["首相"]}
  yato: {name: "共に未来党", kind: organisation, roles: []}
  kenkyu: {name: "尹恩珠", kind: person, roles: ["研究委員"]}
  gaimu: {name: "外務省幹部", kind: unnamed, roles: []}
  chugoku: {name: "中国外務省の報道官", kind: unnamed, roles: []}
  hogo: {name: "金正勲", kind: person, roles: ["代表"]}
  taito: {name: "大統領府", kind: organisation, roles: []}
notes: "日韓首脳"
---
# 日韓首脳、シャトル外交継続で一致　<m s="daito">朴大統領</m>「<q s="daito">未来へ扉開く</q>」

【ソウル時事】早瀬和彦首相は２４日、韓国の朴泰俊大統領とソウルの大統領府で会談し、首脳が相互に訪問する「シャトル外交」の継続で一致した。

<m s="daito">朴氏</m>は共同記者会見で「<q s="daito">両国は過去を直視しながら、未来へ扉を開かなければならない</q>」と述べた。<m s="shusho">首相</m>は「<q s="shusho">安全保障環境が厳しさを増す中、日韓の連携はかつてなく重要だ</q>」と応じた。

<m s="taito">大統領府</m>によると、<i s="taito">両首脳は水素や人工知能（ＡＩ）の分野で協議体を新設することで合意した</i>。<m s="shusho">首相</m>は会談後、<i s="shusho">年内に朴氏を日本に招待する</i>考えを記者団に明らかにした。

ただ、歴史問題では溝も残る。元徴用工を支援する市民団体の<m s="hogo">金正勲代表</m>は「<q s="hogo">被害者の声は今回も置き去りにされた</q>」と批判。最大野党の<m s="yato">共に未来党</m>は論評で、会談を「<q s="yato" type="mixed">手ぶら外交</q>」とやゆした。

<m s="gaimu">外務省幹部</m>は「<q s="gaimu">懸案を棚上げにしてでも、首脳同士が会うことに意味がある</q>」と解説する。<m s="kenkyu">世宗未来研究院の尹恩珠首席研究委員</m>は聯合ニュースに、「<q s="kenkyu" via="聯合ニュース">国内政治の風向きが変われば、成果は一瞬で消えかねない</q>」と語った。

<m s="chugoku">中国外務省の報道官</m>は同日の定例会見で、<i s="chugoku">日韓の協力は第三国を標的にすべきではない</i>とけん制した。
