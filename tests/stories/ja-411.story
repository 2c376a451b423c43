---
id: ja-411
language: ja
agency: 時事通信
outlet: 防災通信
domain: bosai-tsushin.example
authors: [小野寺渚]
published: 2024-07-12T19:30:00+09:00
modified: null
dateline: null
copyright: {holders: [時事通信社], year: 2024, notice: "© 2024 時事通信社　無断転載を禁じます", licence: null, reserved: true}
tdm: null
speakers:
  kojima: {name: 小島典子, kind: person, roles: [国土交通相]}
  oda: {name: 織田勝久, kind: person, roles: [知事]}
  umezawa: {name: 梅沢洋子, kind: person, roles: [市長]}
  kanazawa: {name: 金沢敦, kind: person, roles: [予報課長, 気象庁課長]}
  kishocho: {name: 気象庁, kind: organisation, roles: []}
  chief: {name: 内閣府幹部, kind: unnamed, roles: []}
  hinan: {name: 避難した女性, kind: unnamed, roles: []}
  shokuin: {name: 市職員の１人, kind: unnamed, roles: []}
  sho: {name: 国交省, kind: organisation, roles: []}
notes: heavy rain, three offices (minister woman, governor man, mayor woman), forecast chief man; a surname that is a place name (金沢); 同相 / 同知事 etc.; unnamed official, evacuee and city worker; ministry; Jiji equals headline; clock times, three days, warnings in marks
---
# 大雨、７万人に避難指示＝「<q s="kanazawa">まだ半分も降っていない</q>」と<m s="kanazawa">気象庁課長</m>

梅雨前線による大雨で<t v="2024-07-12">１２日</t>、九州北部の４市町の約７万人に避難指示が出された。<m s="kishocho">気象庁</m>は「<q s="kishocho" type="mixed">命に関わる事態</q>」が続くとして厳重な警戒を呼び掛けている。

<m s="kanazawa">同庁の金沢敦予報課長</m>は<t v="2024-07-12T15:00">午後３時</t>の会見で「<q s="kanazawa">雨はまだ半分も降っていない。<t v="../2024-07-13">１３日夜まで</t>避難を続けてほしい</q>」と述べた。<m s="kanazawa">金沢課長</m>は、<i s="kanazawa">台風並みの湿った空気が流れ込んでいる</i>と説明した。

<m s="oda">織田勝久知事</m>は現地災害対策本部の会合で「<q s="oda">逃げ遅れを一人も出さない</q>」と強調。県庁で開いた会見で、<i s="oda">自衛隊に災害派遣を要請した</i>と明らかにした。<m s="oda">知事</m>は、<i s="oda">水道が止まった地域に給水車を<t v="2024-07-13/..">１３日朝から</t>派遣する</i>とも述べた。

水が引かない地区を視察した<m s="umezawa">梅沢洋子市長</m>は「<q s="umezawa">ポンプが三台しか動いていない</q>」と悔しがった。<m s="shokuin">市職員の１人</m>は「<q s="shokuin">一台は役場の駐車場に置きっぱなしです</q>」と打ち明けた。

<m s="kojima">小島典子国土交通相</m>は、<i s="kojima">河川の緊急放流は行わない</i>との考えを示した。<m s="kojima">同相</m>は「<q s="kojima">下流の避難を優先する</q>」と語ったが、<m s="chief">内閣府幹部</m>は「<q s="chief">放流しないで済むかどうかは雨が決める</q>」と話した。

<m s="sho">国交省</m>によると、<i s="sho">川の氾濫発生情報は<t v="2024-07-12T16:20">１２日午後４時２０分までに</t>３件出された</i>。<m s="hinan">避難した女性</m>（８２）は体育館の隅で「<q s="hinan">亡くなった夫の位牌（いはい）だけ抱えてきました</q>」と話した。

県内では<t v="2017-07">２０１７年７月</t>にも記録的な大雨があった。「線状降水帯」の発生は<t v="2024-06/..">今年６月以降</t>３回目。市は<t v="2024-07-18">１８日までに</t>罹災（りさい）証明書の受け付けを始める。
