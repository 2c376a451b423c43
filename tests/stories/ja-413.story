---
id: ja-413
language: ja
agency: 共同通信
outlet: 北前ビジネス
domain: kitamae-business.example
authors: []
published: 2025-08-26T20:05:00+09:00
modified: 2025-08-27T07:15:00+09:00
dateline: null
copyright: {holders: [北前ビジネス, 共同通信社], year: 2025, notice: "© 2025 北前ビジネス／共同通信社　無断転載を禁ず", licence: null, reserved: true}
tdm: reserved
speakers:
  miwa: {name: 三輪耕作, kind: person, roles: [酒造会社社長, 社長]}
  miwako: {name: 三輪和子, kind: person, roles: [専務, 妹]}
  toji: {name: 能見茂, kind: person, roles: [杜氏]}
  zeimusho: {name: 国税局, kind: organisation, roles: []}
  kaisha: {name: 三輪酒造, kind: organisation, roles: []}
  kumiai: {name: 県酒造組合, kind: organisation, roles: []}
  banker: {name: メインバンクの担当者, kind: unnamed, roles: []}
  moto: {name: 元従業員, kind: unnamed, roles: []}
notes: sake brewer's scandal; brother (president) and sister (managing director) of one surname, "社長" and "専務"; master brewer man; tax bureau and association; bank man and former employee without names; 氏 and 氏 with given name; years in Japanese era
---
# 老舗酒蔵、製造日を偽装　<m s="miwa">社長</m>「<q s="miwa">私の判断、妹は知らない</q>」

<m s="kaisha">新潟県の酒造会社「三輪酒造」</m>は<t v="2025-08-26">２６日</t>、<i s="kaisha">純米酒の製造日を実際より最大４カ月遅く表示していた</i>と発表し、謝罪した。<m s="miwa">三輪耕作社長</m>（５８）は記者会見で「<q s="miwa">すべて私の判断です。妹の専務は知らなかった</q>」と述べた。

隣の三輪和子専務（５２）は唇をかんだ。「<q s="miwako">知らなかったことが一番の責任です</q>」と<m s="miwako">専務</m>。<m s="miwako">和子氏</m>は、<i s="miwako">兄と<t v="../2025-08-25">前日まで</t>口をきいていなかった</i>と明かした。

偽装が始まったのは<t v="2023-24">２０２３年の冬</t>。酒米の不足で出荷が間に合わなくなったことが引き金だった。「<q s="toji">おれは指示があるまで瓶に詰めた。詰めてから日付を知った</q>」と<m s="toji">杜氏の能見茂さん</m>（７０）は苦々しげに話した。<m s="toji">能見さん</m>は、<i s="toji">酒の味は落ちていない</i>と強調した。

会見場で記者に囲まれた<m s="moto">元従業員</m>は「<q s="moto">社長は帳簿より月の暦ばかり見ていた</q>」と振り返った。<m s="zeimusho">国税局</m>は、<i s="zeimusho"><t v="2025-06">今年６月に</t>立ち入り検査を行った</i>としている。<m s="kumiai">県酒造組合</m>は声明で「<q s="kumiai">消費者の信頼を裏切る行為であり、極めて遺憾だ</q>」とした。

<m s="banker">メインバンクの担当者</m>は「<q s="banker">融資を引き揚げることは考えていない。考えているのは秋の酒米代だ</q>」と話した。

<m s="miwa">耕作氏</m>は辞任する意向を示し、<i s="miwa">後任には妹が就く</i>と述べた。<m s="miwako">和子氏</m>は首を横に振り、「<q s="miwako">兄が残した米を洗い終えてから決めます</q>」と語った。会社は<t v="1883">明治１６年</t>の創業で、代表銘柄「雪の灯（ともしび）」は<t v="2025-10-01">１０月１日に</t>発売予定だった。

（共同）
