---
id: ja-408
language: ja
agency: ロイター
outlet: アジア金融新報
domain: asia-kinyu.example
authors: [野々村渉]
published: 2025-01-29T17:25:00+09:00
modified: null
dateline: {place: 東京, agency: ロイター, date: 2025-01-29}
copyright: {holders: [トムソン・ロイター], year: 2025, notice: "© 2025 トムソン・ロイター　無断複製・転載を禁じます", licence: null, reserved: true}
tdm: reserved
speakers:
  hosaka: {name: 保坂麻衣, kind: person, roles: [最高財務責任者, ＣＦＯ]}
  ueki: {name: 植木貴, kind: person, roles: [最高経営責任者, ＣＥＯ]}
  koho: {name: 新生造船の広報担当者, kind: unnamed, roles: []}
  larsen: {name: "ニコライ・ラーセン", kind: person, roles: []}
  ana: {name: 門倉, kind: person, roles: [アナリスト]}
  kankei: {name: 事情に詳しい複数の関係者, kind: unnamed, roles: []}
  zaimu: {name: 財務省幹部, kind: unnamed, roles: []}
notes: Reuters Japan business copy with half-width digits; CEO man and CFO woman named by abbreviations; Danish customer; sources told Reuters; analyst only by surname; spokesman without a name; quarters, fiscal year, clock time; currency quote of an official
---
# 新生造船、通期上方修正　<m s="ueki">ＣＥＯ</m>「<q s="ueki">円安頼みではない</q>」

［東京　<t v="2025-01-29">29日</t>　ロイター］ - 新生造船は<t v="2025-01-29">29日</t>、<t v="2024-04/2025-03">2025年3月期</t>の連結営業利益予想を従来の410億円から520億円に引き上げた。新造船価格の上昇と工程の短縮が寄与した。

<m s="ueki">植木貴最高経営責任者（ＣＥＯ）</m>はオンライン会見で「<q s="ueki">円安頼みではない。手戻りが3割減ったことが一番大きい</q>」と強調した。<m s="hosaka">保坂麻衣最高財務責任者（ＣＦＯ）</m>は、<i s="hosaka">増額分110億円のうち為替要因は35億円にとどまる</i>と補足した。

増配の有無を聞かれた<m s="hosaka">ＣＦＯ</m>は「<q s="hosaka">取締役会の前に私がしゃべると、隣の人に叱られる</q>」と冗談めかした。隣の<m s="ueki">植木氏</m>は「<q s="ueki">叱りません。聞こえなかったふりをします</q>」と応じた。

<m s="kankei">事情に詳しい複数の関係者</m>はロイターに、<i s="kankei" via="ロイター">同社が常石地区の修繕ドックの売却を検討している</i>と明らかにした。<m s="koho">新生造船の広報担当者</m>は「<q s="koho">当社が発表したものではない</q>」と述べた。

顧客は納期を重視する。デンマークの海運会社で購買を統括する<m s="larsen">ニコライ・ラーセン氏</m>は、<i s="larsen" via="ロイター">韓国勢より価格が4％高くても発注した</i>とした上で、「<q s="larsen" via="ロイター">約束の日に船があるなら、4％は保険料だ</q>」とロイターの取材に語った。

<m s="ana">大和田証券の門倉アナリスト</m>は「<q s="ana">慎重な会社が慎重でない数字を出した。裏を読む必要がある</q>」とみる。<m s="ana">門倉氏</m>は、<i s="ana">環境対応船の受注が<t v="2025-33">1─3月期に</t>一服する</i>と予想している。

為替市場では<t v="2025-01-29T15:00">午後3時</t>時点でドル／円が155円台で推移した。<m s="zaimu">財務省幹部</m>は「<q s="zaimu">投機的な動きには高い緊張感を持って見ている</q>」と述べた。

同社の受注残は<t v="2024-12-31">昨年末</t>で3.2年分。<t v="2022">22年に</t>始めた改革「ドライドック計画」は<t v="2026-03">来年3月に</t>終わる。
