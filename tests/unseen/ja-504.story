---
id: ja-504
language: ja
agency: 共同通信
outlet: 犯罪と社会
domain: hanzai-shakai.example
authors: [皆川透子]
published: 2024-11-08T23:05:00+09:00
modified: 2024-11-09T10:30:00+09:00
dateline: null
copyright: {holders: [犯罪と社会社, 共同通信社], year: 2024, notice: "©2024 犯罪と社会社・共同通信社　無断転載禁止", licence: null, reserved: true}
tdm: reserved
speakers:
  tsubaki: {name: 椿原ミサオ, kind: person, roles: [８８歳]}
  ukeko: {name: 少年, kind: unnamed, roles: []}
  keibu: {name: 神保剛, kind: person, roles: [警部]}
  mago: {name: 椿原慎也, kind: person, roles: [孫]}
  bengoshi: {name: 弁護人, kind: unnamed, roles: []}
  kencho: {name: 兵庫県警, kind: organisation, roles: [県警]}
  shijisha: {name: 指示役とみられる男, kind: unnamed, roles: []}
notes: swindle told backwards, from the arrest to the call; old woman introduced by age in the headline, name mid-story; grandson of the same surname and a false "孫" (the swindler pretends to be him), so 孫 means two people; boy (unnamed), officer; messages by an app quoted; counsel unnamed; police
---
# 「<q s="tsubaki">あんた、孫よりうまい</q>」　８８歳、受け子にお茶を出す

逮捕の瞬間、少年は湯飲みを両手で持っていた。

<m s="kencho">兵庫県警</m>は<t v="2024-11-08">８日</t>、<i s="kencho">詐欺未遂の疑いで大阪府の少年（１７）を現行犯逮捕した</i>、と発表した。<m s="kencho">県警</m>によると、<i s="kencho">少年は<t v="2024-11-07T15:20~">７日午後３時２０分ごろ</t>、尼崎市の女性宅で現金３００万円を受け取ろうとした</i>という。

「<q s="ukeko">お茶は断れなかった</q>」。調べに対し<m s="ukeko">少年</m>はそう供述している。家の主は椿原ミサオさん（８８）。電話は<t v="2024-11-07">昼前に</t>かかってきた。「<q s="shijisha">ばあちゃん、事故を起こした</q>」。受話器の向こうの男は孫を名乗った。

本物の孫、椿原慎也さん（３１）は当時、隣の部屋で昼寝をしていた。「<q s="mago">ばあちゃんが『<q s="tsubaki">大変やったなあ</q>』と慰めているので、誰の話かと思った</q>」と<m s="mago">慎也さん</m>は笑う。ミサオさんは電話を切ると、警察に通報した。「<q s="tsubaki">声はあの子より優しかったよ。あんた、孫よりうまいって言うてやった</q>」

<m s="keibu">捜査２課の神保剛警部</m>は、<i s="keibu">指示役とみられる男が海外にいる</i>とみる。押収したスマートフォンには「<q s="shijisha">お茶が出たら飲むな</q>」というメッセージが残っていた。<m s="keibu">警部</m>は「<q s="keibu">その一言が残っていたのは珍しい</q>」と話した。

<m s="bengoshi">弁護人</m>は、<i s="bengoshi">少年はアルバイトだと信じていた</i>と説明している。<t v="2024-10">先月</t>、家を出たきりだった。

ミサオさんは<t v="2024-11-08">８日</t>、警察に湯飲みを届けた。「<q s="tsubaki">冷めたら返しに来なさいって、あの子に伝えてや</q>」。県警は<t v="../2024-11-25">２５日まで</t>「電話の声は茶飲み友達」と題した啓発活動を続ける。

（共同）
