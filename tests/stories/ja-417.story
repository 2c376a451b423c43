---
id: ja-417
language: ja
agency: 時事通信
outlet: 海外ニュース・ナウ
domain: kaigai-now.example
authors: []
published: 2025-10-14T18:40:00+09:00
modified: null
dateline: {place: ソウル, agency: 時事, date: null}
copyright: {holders: [時事通信社], year: 2025, notice: "© 2025 時事通信社　無断複写・転載を禁じます", licence: null, reserved: true}
tdm: reserved
speakers:
  ryu: {name: 柳仁善, kind: person, roles: [国防相]}
  moon: {name: 文泰成, kind: person, roles: [代表]}
  pak: {name: 朴世英, kind: person, roles: [大統領報道官, 報道官]}
  beigun: {name: 在韓米軍, kind: organisation, roles: []}
  gun: {name: 韓国軍, kind: organisation, roles: []}
  gunkankei: {name: 韓国軍関係者, kind: unnamed, roles: []}
  nakamura: {name: 中村雄造, kind: person, roles: [防衛相]}
  jumin: {name: 金浦の住民, kind: unnamed, roles: []}
notes: Korean names in characters; defence ministers of two countries (国防相 / 防衛相) men; spokeswoman; opposition leader; military official; US forces Korea; 聯合ニュース as via; presidential office through its spokesman; plain Seoul copy
---
# 無人機の越境、最大４機＝<m s="ryu">韓国国防相</m>「<q s="ryu">探知が遅れた</q>」

【ソウル時事】<m s="gun">韓国軍</m>は<t v="2025-10-14">１４日</t>、<i s="gun">北朝鮮の無人機４機が<t v="2025-10-13">前日</t>、軍事境界線を越えて韓国領空に侵入した</i>と明らかにした。うち１機はソウル市内まで到達し、引き返したという。

<m s="ryu">柳仁善国防相</m>は国会の委員会で「<q s="ryu">探知が１２分遅れた。弁解の余地はない</q>」と謝罪した。<m s="ryu">国防相</m>は、<i s="ryu">撃墜を見送ったのは市街地への被害を避けるためだ</i>と説明した。

これに対し、<m s="moon">最大野党の文泰成代表</m>は「<q s="moon">政府の空は誰が守っているのか</q>」と追及した。代表はさらに国防相の更迭を求めたが、<m s="pak">朴世英大統領報道官</m>は、<i s="pak">人事は検討していない</i>と述べた。

<m s="gunkankei">韓国軍関係者</m>は聯合ニュースに「<q s="gunkankei" via="聯合ニュース">レーダーは鳥だと判断した</q>」と語った。<m s="beigun">在韓米軍</m>は「<q s="beigun">韓国側と緊密に連携している</q>」との声明を出した。

<m s="nakamura">日本の中村雄造防衛相</m>は<t v="2025-10-14">１４日</t>、記者団に「<q s="nakamura">情報を収集し、分析を急ぐ</q>」と述べた。韓国の国防相との電話会談については「<q s="nakamura">調整している</q>」と語るにとどめた。

越境地点に近い<m s="jumin">金浦の住民</m>は「<q s="jumin">洗濯物を入れたら、空に音がした</q>」と振り返った。<m s="pak">報道官</m>は、<i s="pak">国家安全保障会議を<t v="2025-10-15">１５日</t>に開く</i>と発表した。同種の侵入は<t v="2022-12-26/..">２０２２年１２月２６日以来</t>。軍は防空体制を「鉄の傘」と名付け、<t v="2026-03">来年３月までに</t>刷新する。
