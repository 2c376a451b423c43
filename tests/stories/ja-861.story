---
id: ja-861
language: ja
agency: "時事"
outlet: "九州夕刊"
domain: ja861.example
authors: []
published: 2025-11-24T19:20:00+09:00
modified: null
dateline: null
copyright: {holders: ["九州夕刊"], year: null, notice: "© 九州夕刊", licence: null, reserved: false}
tdm: null
speakers:
  kenkei: {name: "福岡県警", kind: organisation, roles: []}
  yogisha: {name: "黒木竜也", kind: person, roles: ["会社役員"]}
  dansei: {name: "住宅設備会社の男性従業員", kind: unnamed, roles: []}
  josei: {name: "現金をだまし取られた女性", kind: unnamed, roles: []}
  soyo: {name: "捜査関係者", kind: unnamed, roles: []}
  kyoju: {name: "沢井文子", kind: person, roles: ["筑後学院大教授"]}
  ukeko: {name: "受け子の少年", kind: unnamed, roles: []}
  sodan: {name: "消費生活センター", kind: organisation, roles: []}
notes: "詐欺事件。容疑者、県警、被害女性、教授"
---
# 「リフォーム返金」うそで９千万円詐取か　会社役員ら４人逮捕―福岡県警

過去の住宅リフォーム代金を返すとうそを言い、高齢者から現金をだまし取ったとして、福岡県警は２４日、詐欺容疑で会社役員の黒木竜也容疑者（３８）＝福岡市博多区＝ら男４人を逮捕した。<m s="kenkei">県警</m>によると、<i s="kenkei">被害は九州５県で約６０件、総額９千万円に上るとみられる</i>。

<m s="yogisha">黒木容疑者</m>は「<q s="yogisha">返金の事務を手伝っただけで、だますつもりはなかった</q>」と容疑を否認している。残る３人は黙秘しているという。

逮捕容疑は昨年１０月、福岡県久留米市の女性（７９）に電話をかけ、「<q s="yogisha">工事代を払い過ぎています。手数料を先に払えば全額戻ります</q>」などと言って、現金１５０万円をだまし取った疑い。

<m s="soyo">捜査関係者</m>の話では、<i s="soyo">グループは廃業したリフォーム会社の顧客名簿を使っていた</i>。名簿を流出させたとされる住宅設備会社の男性従業員は取材に対し、「<q s="dansei">借金があり、断れなかった</q>」と打ち明けた。

被害に遭った<m s="josei">女性</m>は「<q s="josei">亡くなった主人が契約した工事の日付まで知っていた。疑う余地がなかった</q>」と声を落とした。娘に相談したのは３日後だったといい、「<q s="josei">恥ずかしくて言い出せなかった</q>」と振り返る。

現金の受け取り役だった<m s="ukeko">少年</m>（１７）は調べに「<q s="ukeko">ＳＮＳの『高額バイト』に応募した</q>」と供述しているという。

犯罪心理学が専門の<m s="kyoju">沢井文子・筑後学院大教授</m>は「<q s="kyoju">『払え』ではなく『返す』と切り出す手口は警戒心を解きやすい</q>」と分析。<i s="kyoju">家族間の合言葉だけでは防げない</i>と指摘する。

県の<m s="sodan">消費生活センター</m>は「<q s="sodan">少しでもおかしいと感じたら、すぐ電話を切って１８８に相談してほしい</q>」と呼び掛けている。
