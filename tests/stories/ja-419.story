---
id: ja-419
language: ja
agency: 時事通信
outlet: 労働ジャーナル
domain: rodo-journal.example
authors: [飯島朋]
published: 2025-05-15T17:50:00+09:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: "（時事通信社の記事です）", licence: null, reserved: false}
tdm: null
speakers:
  kuwabara: {name: 桑原健吾, kind: person, roles: [委員長]}
  shirakawa: {name: 白川英里, kind: person, roles: [社長]}
  kaisha: {name: 北斗運輸, kind: organisation, roles: []}
  untenshu: {name: 運転手の男性, kind: unnamed, roles: []}
  rengo: {name: 上部団体, kind: organisation, roles: []}
  nishi: {name: 西條彰, kind: person, roles: [厚生労働相]}
  kyaku: {name: バス停で待つ女性, kind: unnamed, roles: []}
notes: bus strike; union chair man, company president woman, minister man; company as speaker; driver and passenger unnamed; upper organisation; deadline, hours, fiscal year; X as via
---
# 路線バス、２４時間スト＝<m s="shirakawa">社長</m>「<q s="shirakawa">利用者に申し訳ない</q>」

北斗運輸の労働組合は<t v="2025-05-15">１５日</t>始発から２４時間のストライキに入り、札幌市内の路線バス約３２０便が運休した。賃上げ交渉で<t v="../2025-05-14T23:30">１４日午後１１時半まで</t>続いた協議は決裂した。

<m s="kuwabara">労組の桑原健吾委員長</m>は組合事務所で「<q s="kuwabara">運転手が減り、休日出勤で路線を支えてきた。限界だ</q>」と訴えた。<m s="kuwabara">委員長</m>は、<i s="kuwabara">会社側が月２万円の賃上げを拒んだ</i>と説明した。

会社側は<t v="2025-05-15T10:00">午前１０時</t>に会見した。<m s="shirakawa">白川英里社長</m>は「<q s="shirakawa">利用者に申し訳ない。ただ、原資がない</q>」と述べ、頭を下げた。<m s="shirakawa">白川氏</m>は、<i s="shirakawa"><t v="2024-04/2025-03">２４年度</t>も赤字だった</i>と語った。交渉再開の時期を問われると「<q s="shirakawa">いつでも、どこでも</q>」と答えた。

<m s="kyaku">バス停で待つ女性</m>（６６）は「<q s="kyaku">病院の予約を２回も変えた</q>」と困惑した様子。一方、<m s="untenshu">運転手の男性</m>（５３）は「<q s="untenshu"><t v="2024">去年</t>の有給は３日です。孫の入学式にも出られなかった</q>」と打ち明けた。

<m s="rengo">上部団体</m>は声明で「<q s="rengo">全国の運転手の声を代弁している</q>」と支援を表明した。<m s="nishi">西條彰厚生労働相</m>は閣議後会見で、<i s="nishi">当事者間の解決を見守る</i>と述べた。<m s="nishi">同相</m>は「<q s="nishi">地域の足をどう守るか、政府としても考える</q>」とも語った。

<m s="kaisha">北斗運輸</m>はＸで、<i s="kaisha" via="Ｘ">通常運行は<t v="2025-05-17">１７日</t>になる</i>と案内した。労組は<t v="2025-05-23">２３日</t>にも全線ストを構える。同社でのストは<t v="1997/..">１９９７年以来</t>で、当時は「凍えるストライキ」と呼ばれた。
