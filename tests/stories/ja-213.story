---
id: ja-213
language: ja
agency: 共同通信
outlet: 科学の樹
domain: kagaku-no-ki.example
authors: [柿沼岳]
published: 2025-01-30T04:00:00+09:00
modified: null
dateline: {place: ロンドン, agency: 共同, date: null}
copyright: {holders: [科学の樹編集室], year: 2025, notice: "© 2025 科学の樹編集室　協力・共同通信", licence: null, reserved: false}
tdm: null
speakers:
  mizuki: {name: 水木凜, kind: person, roles: [准教授, 水木准教授]}
  okazaki: {name: 岡崎敬三, kind: person, roles: [名誉教授, 恩師]}
  clarke: {name: "ジュリア・クラーク", kind: person, roles: [教授, 共著者]}
  ronbun: {name: 論文, kind: organisation, roles: []}
  shinsa: {name: 査読者, kind: unnamed, roles: []}
  gyoshi: {name: 奥村善吉, kind: person, roles: [漁師]}
  ishi: {name: 研究チーム, kind: group, roles: []}
notes: science embargo story; team and paper as sources; 恩師 and 共著者 as mentions; reviewer without a name; journal titles and species nickname in marks; ages of millions of years that are no dates; dropped subjects
---
# ウミユリ、昼寝していた　水木准教授ら「<q s="mizuki">笑われるのが怖かった</q>」

【ロンドン共同】深海に生きる棘皮動物ウミユリが、昼間に腕を畳んで「昼寝」する習性を持つことを、北里湾大の水木凜准教授らの研究チームが突き止めた。<t v="2025-01-29">２９日付</t>の英科学誌ディープ・ネイチャーに発表した。

<m s="ishi">研究チーム</m>によると、<i s="ishi">水深１４００メートルに沈めたカメラが、同じ個体の動きを１１カ月記録した</i>。腕を畳む時刻は、太陽が最も高くなる頃とほぼ一致していた。

「<q s="mizuki">光の届かない場所で、なぜ昼が分かるのか。最初は機材の故障だと思った</q>」と<m s="mizuki">水木准教授</m>。<t v="2022-06">２０２２年６月</t>の学会で発表を見送ったのは、「<q s="mizuki">笑われるのが怖かった</q>」からだと明かす。

背中を押したのは恩師の岡崎敬三名誉教授（８１）だった。<m s="okazaki">岡崎さん</m>は「<q s="okazaki">科学は、笑われる順番を待つ仕事だ</q>」と言ったという。<m s="mizuki">水木准教授</m>はその言葉を机に貼っている。

共著者で<m s="clarke">英ウォルズリー大のジュリア・クラーク教授</m>は、ロンドンで記者会見し「<q s="clarke">海底は、静かな駅の待合室だった</q>」と表現。<i s="clarke">潮流に含まれる化学物質が時計の役割を果たす</i>との仮説を示した。

<m s="ronbun">論文</m>は、<i s="ronbun">同様の習性が約４億年前から続いている可能性がある</i>と指摘する。<m s="shinsa">査読者</m>の一人からは「<q s="shinsa">読み終えて、私も眠くなった</q>」とのコメントが届いたと、<m s="clarke">共著者</m>は笑う。

カメラを沈めた船の船長、<m s="gyoshi">漁師の奥村善吉さん</m>（７０）は「<q s="gyoshi">海の底で寝とる生き物がおるんなら、<t v="2025-02-03">節分の日</t>くらい、わしも休むか</q>」と話す。チームは個体に「スイミンさん」の名を付けた。

<t v="2025-22">今夏に</t>は北大西洋でも調査を始める。<t v="../2028">２８年まで</t>の５年計画で、費用は英財団が負担する。岡崎さんは<t v="1984">４１年前</t>、著書『深海の時計』にこう書いていた。「<q s="okazaki">闇にも、朝は来るらしい</q>」
