---
id: ja-202
language: ja
agency: 時事通信
outlet: 東都経済
domain: toto-keizai.example
authors: [深町玲子]
published: 2025-04-08T18:05:00+09:00
modified: 2025-04-08T20:40:00+09:00
dateline: {place: ニューヨーク, agency: 時事, date: null}
copyright: {holders: [時事通信社], year: 2025, notice: "Copyright (C) 2025 時事通信社 All Rights Reserved. 無断転載・複製を禁じます", licence: null, reserved: true}
tdm: null
speakers:
  wh: {name: ホワイトハウス, kind: organisation, roles: []}
  grant: {name: "ロナルド・グラント", kind: person, roles: [米商務長官]}
  asakura: {name: 朝倉徹, kind: person, roles: [社長]}
  kanbo: {name: 須田, kind: person, roles: [官房長官]}
  kankei: {name: 日米交渉筋, kind: unnamed, roles: []}
  analyst: {name: 三木原さやか, kind: person, roles: [チーフエコノミスト]}
notes: tariff copy with Jiji dateline; ホワイトハウス as speaker; 須田官房長官 known only by family name; 交渉筋 unnamed; 前期 and fiscal years; 前日比; US local time
---
# 自動車関税、<t v="2025-05-03">５月３日</t>発動へ＝「<q s="grant">例外はない</q>」と<m s="grant">米商務長官</m>

【ニューヨーク時事】米政府は<t v="2025-04-07">７日</t>、輸入乗用車への２０％の追加関税を<t v="2025-05-03">５月３日に</t>発動すると発表した。<m s="grant">ロナルド・グラント商務長官</m>は<t v="2025-04-07T11:00-04:00">同日午前１１時</t>（<t v="2025-04-08T00:00+09:00">日本時間８日午前０時</t>）からの会見で、「<q s="grant">例外はない。友人であればこそ公平であるべきだ</q>」と強調した。

<m s="wh">ホワイトハウス</m>は声明で「<q s="wh">米国の工場に仕事を取り戻す</q>」とした上で、対象国との協議には「<q s="wh" type="mixed">常に扉を開いている</q>」と付け加えた。これに対し、日本政府は撤回を求める方針だ。<m s="kanbo">須田官房長官</m>は<t v="2025-04-08">８日午前</t>の記者会見で、<i s="kanbo">世界貿易機関（ＷＴＯ）協定との整合性に深刻な懸念がある</i>と述べた。

「<q s="asakura">１台売るごとに３０万円が消える計算だ</q>」。東都自動車の朝倉徹社長は<t v="2025-04-08">８日</t>、埼玉県内の工場で記者団にこう語り、険しい表情を見せた。同社は<t v="2024-04/2025-03">２０２４年度</t>、国内生産の４割を米国に輸出した。<m s="asakura">朝倉氏</m>は「<q s="asakura">雇用には手を付けない。それだけは約束する</q>」とも話した。

### 「<q s="kankei">まだ序章</q>」

<m s="kankei">日米交渉筋</m>は「<q s="kankei">今回の発表はまだ序章にすぎない</q>」と指摘する。<t v="2025-04-14">来週月曜日に</t>も閣僚級の電話協議が再開される見通しで、<i s="kankei">農産物が取引材料になる</i>と<m s="kankei">同筋</m>はみている。

市場は動揺した。<t v="2025-04-08">８日</t>の東京株式市場で、「東証プライム」上場銘柄の９割超が値下がりした。<m s="analyst">ひまわり総合研究所の三木原さやかチーフエコノミスト</m>は「<q s="analyst">影響は<t v="2025-33">１～３月期</t>の決算には表れないが、<t v="2025-35">７～９月期から</t>利益を一気に押し下げる</q>」と分析。<t v="2025-04/2026-03">２５年度</t>の成長率を０.４ポイント下押しすると試算した。

自動車の対米輸出を巡っては、<t v="198X">１９８０年代に</t>「自主規制」が敷かれた経緯がある。<m s="analyst">三木原氏</m>は「<q s="analyst">当時は円高という逃げ場があったが、今度はそれもない</q>」と警鐘を鳴らした。

朝倉氏は<t v="2025-04-10">１０日に</t>渡米する。
