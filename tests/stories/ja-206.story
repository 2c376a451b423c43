---
id: ja-206
language: ja
agency: ロイター
outlet: 東京マーケット通信
domain: tokyo-market.example
authors: [桐生直子]
published: 2022-11-04T16:48:00+09:00
modified: null
dateline: {place: 東京, agency: ロイター, date: 2022-11-04}
copyright: {holders: ["トムソン・ロイター"], year: 2022, notice: "© 2022 トムソン・ロイター 無断転載を禁じます。配信：ロイター", licence: null, reserved: true}
tdm: reserved
speakers:
  hamano: {name: 浜野征四郎, kind: person, roles: [社長兼最高経営責任者]}
  kikuchi: {name: 菊池怜, kind: person, roles: [最高財務責任者]}
  kankei: {name: 事情に詳しい関係者2人, kind: unnamed, roles: []}
  tosei: {name: 東証精機, kind: organisation, roles: []}
  yoneda: {name: 米田栞, kind: person, roles: [シニアアナリスト]}
  keisan: {name: 経済産業省, kind: organisation, roles: []}
notes: Reuters Japanese business copy with square-bracket dateline; half-width digits; 語った and としている; two insiders told Reuters; calendar quarter named by months; fiscal year; company name beginning like the exchange
---
# 東証精機、通期を下方修正　社長「<q s="hamano">在庫の霧が晴れない</q>」

［東京　<t v="2022-11-04">４日</t>　ロイター］ - 精密部品大手の東証精機は<t v="2022-11-04">4日</t>、<t v="2022-04/2023-03">2023年3月期</t>の連結営業利益予想を従来の420億円から310億円に引き下げた。スマートフォン向けの在庫調整が長引いている。

<m s="hamano">浜野征四郎社長兼最高経営責任者（CEO）</m>は会見で「<q s="hamano">在庫の霧が晴れない。晴れたと思って走ると、次の霧にぶつかる</q>」と語った。<m s="hamano">浜野氏</m>は、<i s="hamano">底入れは<t v="2023-34">来年4─6月期に</t>なる</i>との見方も示した。

同席した<m s="kikuchi">菊池怜最高財務責任者（CFO）</m>は、為替の追い風について「<q s="kikuchi" type="mixed">幻の利益</q>」と表現。「<q s="kikuchi">1円動けば3億円。でも、それは努力ではない</q>」と<m s="kikuchi">菊池氏</m>は付け加えた。

ロイターは<t v="2022-10-28">先週金曜日</t>、同社が米投資ファンドと資本提携を協議していると報じた。<m s="kankei">事情に詳しい関係者2人</m>によると、<i s="kankei">協議は最終段階に入っている</i>という。<m s="kankei">関係者の1人</m>は「<q s="kankei">あとは値段だけ。握手の練習は済んでいる</q>」と述べた。<m s="tosei">東証精機</m>は「<q s="tosei">当社が発表したものではない</q>」とコメントしている。

株価は<t v="2022-11-04T15:00">午後3時</t>の取引終了までに8.7%下落した。<m s="yoneda">しおさい証券の米田栞シニアアナリスト</m>は「<q s="yoneda">悪材料出尽くしと呼ぶには、材料が一つ足りない</q>」と指摘。<m s="yoneda">米田氏</m>によれば、<i s="yoneda">減配の有無が次の焦点になる</i>。

<m s="keisan">経済産業省</m>は<t v="2022-11-01">1日に</t>公表した報告書で、<i s="keisan">電子部品の国内在庫が<t v="2009-02/..">2009年2月以来</t>の高水準にある</i>としている。<t v="2022-35">7─9月期</t>の鉱工業生産は前期比5.8%増えたが、「巣ごもり特需」の反動が続く。

東証精機は<t v="1951">1951年</t>、浜松市で「浜野ねじ製作所」として創業した。<t v="2025/2027">25年から27年</t>を対象とする次期中計「リブート27」は、<t v="2023-05">来年5月に</t>発表する。<m s="hamano">社長</m>は会見を「<q s="hamano">次はもう少し明るいネクタイで来ます</q>」と締めくくった。
