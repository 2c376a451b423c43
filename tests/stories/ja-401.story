---
id: ja-401
language: ja
agency: 共同通信
outlet: 伊那野新聞
domain: inano-shimbun.example
authors: []
published: 2024-07-19T21:40:00+09:00
modified: null
dateline: null
copyright: {holders: [共同通信社], year: 2024, notice: "© 2024 共同通信社", licence: null, reserved: false}
tdm: null
speakers:
  kajiwara: {name: 梶原澄江, kind: person, roles: [教育長]}
  nogiwa: {name: 野際和佳子, kind: person, roles: [小学校長, 校長]}
  hirakawa: {name: 平川修, kind: person, roles: [町長]}
  hogosha: {name: 保護者の女性, kind: unnamed, roles: []}
  haruto: {name: 折原晴斗, kind: person, roles: [６年生, 児童会長]}
  jimusho: {name: 県教委, kind: organisation, roles: []}
notes: three women (superintendent, headmistress, unnamed mother) close together; 同校長 and 教育長 by role; subject dropped after a floating quote; mayor's words at a meeting; schoolboy; prefecture board as source; 共同 sign-off
---
# 統合中止「<q s="haruto">校歌を覚えたのに</q>」　町教委が方針転換

長野県中沢町教育委員会は<t v="2024-07-19">１９日</t>、<t v="2025-04">来年４月</t>に予定していた二つの小学校の統合を取りやめると発表した。児童数の見通しに誤りがあったという。

会見した<m s="kajiwara">梶原澄江教育長</m>は「<q s="kajiwara">転入の９世帯を数え落とした。私の責任です</q>」と頭を下げた。誤りに気付いたのは<t v="2024-07-03">今月３日</t>。「<q s="kajiwara">２週間、言い出せなかった</q>」

閉校するはずだった北小の野際和佳子校長は、学校のテレビで会見を見た。「<q s="nogiwa">拍手したい気持ちと、怒りたい気持ちが半分ずつ</q>」と<m s="nogiwa">野際校長</m>。<i s="nogiwa">既に備品の半分は南小へ運んだ</i>といい、「<q s="nogiwa">机がないので<t v="2024-W30">来週</t>は床で授業です</q>」と苦笑した。

<m s="hirakawa">平川修町長</m>は取材に、<i s="hirakawa">教育長の進退は考えていない</i>と述べた。ただ<t v="2024-07-16">１６日</t>の町議会全員協議会では、統合を「<q s="hirakawa" type="mixed">町の将来そのもの</q>」と表現したばかりだった。

<m s="hogosha">保護者の女性</m>（３８）は制服を買い替えたばかりだ。「<q s="hogosha">数え直すのは算数の時間だけにしてほしい</q>」。<m s="hogosha">女性</m>によると、<i s="hogosha">南小との合同遠足で仲良くなった子も多い</i>という。

児童会長で６年生の折原晴斗さん（１１）は、新しい校歌の作詞に加わった。「<q s="haruto">せっかく覚えたのに、どこで歌えばいいの</q>」。<m s="nogiwa">校長</m>にそう尋ねると、返ってきた答えは「<q s="nogiwa">卒業式で両方歌おう</q>」だった。

<m s="jimusho">県教委</m>は、<i s="jimusho">教職員の配置を<t v="2024-09">９月までに</t>見直す</i>としている。北小は<t v="1902">明治３５年</t>創立。児童は<t v="1958">１９５８年</t>の４２０人を頂点に減り続け、<t v="2024-05-01">今年５月１日</t>現在で６１人。地元で「お城学校」と呼ばれる。

<m s="kajiwara">教育長</m>は会見の最後に、電卓をかばんから取り出した。「<q s="kajiwara"><t v="2024-07-20">あす</t>から一軒ずつ回って数えます</q>」

（共同）
