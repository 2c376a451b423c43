---
id: ja-852
language: ja
agency: 共同
outlet: "北海日報"
domain: ja852.example
authors: []
published: 2025-10-08T18:20:00+09:00
modified: null
dateline: null
copyright: {holders: ["北海日報"], year: null, notice: "© 北海日報", licence: null, reserved: false}
tdm: null
speakers:
  kacho: {name: "道警の担当課長", kind: unnamed, roles: []}
  gisha: {name: "木下正和", kind: person, roles: ["容疑者"]}
  jumin: {name: "近所の男性", kind: unnamed, roles: []}
  komon: {name: "上杉俊樹", kind: person, roles: []}
  kocho: {name: "高校の校長", kind: unnamed, roles: []}
  bunka: {name: "文部科学省", kind: organisation, roles: ["文科省"]}
notes: "事件。容疑者の供述、警察、近所の男性、弁護士、校長、文科省"
---
# 教員が生徒の個人情報を売却疑い　<m s="gisha">容疑者</m>「<q s="gisha">借金があった</q>」

北海道警は<t v="2025-10-08">８日</t>、勤務先の高校の生徒約千人分の名簿を業者に売却したとして、不正競争防止法違反の疑いで、札幌市の高校教諭木下正和容疑者（３８）を逮捕した。<m s="gisha">木下容疑者</m>は「<q s="gisha">借金があり、金が欲しかった</q>」と容疑を認めているという。

<m s="kacho">道警の担当課長</m>は「<q s="kacho">教育への信頼を揺るがす悪質な行為だ</q>」と述べた。

<m s="komon">弁護人の上杉俊樹弁護士</m>によると、<i s="komon">容疑者は深く反省し、被害者への謝罪文を書いている</i>という。

<m s="kocho">高校の校長</m>は記者会見で「<q s="kocho">生徒と保護者に心からおわびする。管理が甘かったと言わざるを得ない</q>」と頭を下げ、<i s="kocho">全教員に研修を行う</i>と説明した。

容疑者を知る近所の男性（６５）は「<q s="jumin">朝は必ずあいさつしてくれる人だった</q>」と驚いた様子だった。

<m s="bunka">文部科学省</m>は<i s="bunka">同様の事案がないか全国の教育委員会に調査を求める</i>としている。
