---
id: ja-416
language: ja
agency: 共同通信
outlet: 首都圏日報
domain: shutoken-nippo.example
authors: []
published: 2023-04-20T21:15:00+09:00
modified: null
dateline: null
copyright: {holders: [共同通信社], year: 2023, notice: "Ⓒ 2023 共同通信社", licence: null, reserved: false}
tdm: null
speakers:
  mikuni: {name: 三国和馬, kind: person, roles: [区長]}
  aizawa: {name: 相沢千景, kind: person, roles: [副区長]}
  kodera: {name: 小寺雅代, kind: person, roles: [区議]}
  gyosha: {name: システムの受託業者, kind: organisation, roles: [同社]}
  kumin: {name: 保育園に子を預ける男性, kind: unnamed, roles: []}
  daisansha: {name: 第三者委員会, kind: organisation, roles: [同委]}
notes: ward scandal in plain copy; mayor (区長) and deputy (副区長) have roles that contain each other, woman deputy and woman councillor; contractor then 同社; third-party committee then 同委; man unnamed; report quoted; subject dropped in follow-up
---
# 保育園給食費の二重徴収、区長が陳謝

東京都内の区立保育園２３園で給食費が二重に徴収されていた問題で、区は<t v="2023-04-20">２０日</t>、調査結果を公表した。対象は延べ３１００人、総額は約４２００万円に上る。

記者会見した<m s="mikuni">三国和馬区長</m>は「<q s="mikuni">保護者の信頼を損ない、深くおわびする</q>」と陳謝した。原因については「<q s="mikuni">システム改修時の確認が不十分だった</q>」と述べた。

一方、実務を統括した相沢千景副区長は会見に出席しなかった。書面で、<i s="aizawa">改修の報告を受けたのは<t v="2022-10">昨年１０月</t>だった</i>と説明。<m s="aizawa">副区長</m>は「<q s="aizawa">業者任せにした責任は私にもある</q>」と記した。

<m s="daisansha">第三者委員会の報告書</m>は「<q s="daisansha">担当課は少なくとも３回、誤りに気付く機会があった</q>」と指摘した。<m s="daisansha">同委</m>によると、<i s="daisansha">区と業者の間で責任の所在を明確にした文書はない</i>。

<m s="gyosha">システムの受託業者</m>は「<q s="gyosha">仕様書通りに改修した</q>」とのコメントを出した。<m s="gyosha">同社</m>は、<i s="gyosha">賠償については協議中だ</i>としている。

問題を最初に追及した小寺雅代区議は報告に納得していない。「<q s="kodera">区長の給与を１割減らして終わりにするなら、保護者は二重に払わされたままだ</q>」。小寺氏は<t v="2023-06">６月</t>の定例会で再調査を求める方針だ。

<m s="kumin">保育園に子を預ける男性</m>（３４）は「<q s="kumin">通帳を見返したら、半年分だった</q>」と話した。<m s="mikuni">区長</m>は、<i s="mikuni">返金を<t v="2023-05-31">５月末までに</t>終える</i>と強調した。

（共同）
