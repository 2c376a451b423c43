---
id: ja-415
language: ja
agency: 共同
outlet: 北の地域ニュース
domain: kita-chiiki.example
authors: [逢坂梢]
published: 2026-01-20T17:35:00+09:00
modified: null
dateline: null
copyright: {holders: [共同通信社], year: null, notice: "©共同通信社", licence: null, reserved: false}
tdm: null
speakers:
  maezono: {name: 前園俊介, kind: person, roles: [町議, 提案者]}
  tada: {name: 多田富夫, kind: person, roles: [町長]}
  ishii: {name: 石井ハルミ, kind: person, roles: [町議, 反対派]}
  minamoto: {name: 源田佐和, kind: person, roles: [高校２年生, 参考人]}
  gicho: {name: 議長, kind: unnamed, roles: []}
  shokuin: {name: 事務局職員, kind: unnamed, roles: []}
  kyoju: {name: 佐々木新次, kind: person, roles: [政治学者, 教授]}
notes: town council debate on lowering the voting age for a local poll; two council members (町議) man and woman, plus mayor; schoolgirl; chair and clerk unnamed; professor; kids' poster text in marks; floating quotes; date of meeting and of vote; fiscal; mixed
---
# 中学生も住民投票に　北海道・留音町議会、可決

町の合併の是非を問う住民投票の資格を１２歳に引き下げる条例案が<t v="2026-01-20">２０日</t>、北海道留音町議会で可決された。賛成６、反対５。

提案した<m s="maezono">前園俊介町議</m>（３６）は「<q s="maezono">合併した町に長く住むのは、今の中学生だ</q>」と語った。<m s="maezono">前園氏</m>は、<i s="maezono">自身も１２歳で町を出た</i>と明かした。

反対した<m s="ishii">石井ハルミ町議</m>（７１）は「<q s="ishii">子どもを大人の判断の盾にするな</q>」と討論。傍聴席から拍手が起きると、<m s="gicho">議長</m>は「<q s="gicho">拍手はご遠慮ください、賛成の側も反対の側も</q>」と諭した。

参考人として出席したのは高校２年の源田佐和さん（１７）。「<q s="minamoto">私は<t v="2025">去年</t>、町の未来について作文を書いて賞をもらいました。でも投票はできませんでした</q>」と発言した。<m s="ishii">石井氏</m>は質問で「<q s="ishii">その作文には何と書いたの</q>」と尋ねた。「<q s="minamoto">橋がほしいと書きました</q>」と<m s="minamoto">源田さん</m>。<m s="ishii">石井氏</m>は思わず笑い、「<q s="ishii">それは私も二十年言っています</q>」と応じた。

<m s="tada">多田富夫町長</m>は採決後、「<q s="tada">議会が決めた数字を粛々と執行する</q>」と述べた。議案を出さなかった理由を聞かれると、<m s="tada">町長</m>は「<q s="tada" type="mixed">時期が熟していなかった</q>」としている。

「<q s="kyoju">小さな町が大きな問いを立てた</q>」と評価するのは、<m s="kyoju">政治学者の佐々木新次教授</m>だ。<m s="kyoju">佐々木教授</m>は、<i s="kyoju">全国で十数番目の例になる</i>と話した。

<m s="shokuin">事務局職員</m>によると、<i s="shokuin">投票所には低い記載台を用意する</i>という。投票は<t v="2026-04-26">４月２６日</t>。町役場の玄関には「１２さいからの町長室」と書かれた掲示がある。

（共同）
