---
id: zh-205
language: zh-Hant
agency: 中央社
outlet: 嘉南新聞網
domain: jianan-news.example
authors: [林芷嫻]
published: 2025-06-18T14:35:00+08:00
modified: 2025-06-18T17:10:00+08:00
dateline: {place: 台北, agency: 中央社, date: 2025-06-18}
copyright: {holders: [中央通訊社], year: 2025, notice: "© 2025 中央通訊社 版權所有，本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或利用", licence: null, reserved: true}
tdm: null
speakers:
  faguan: {name: 最高法院, kind: organisation, roles: []}
  gu: {name: 古月霞, kind: person, roles: [死者母親]}
  lvshi: {name: 葉承恩, kind: person, roles: [辯護律師]}
  jiancha: {name: 丁立功, kind: person, roles: [檢察官]}
  xu: {name: 徐國維, kind: person, roles: [司機, 被告]}
  gonghui: {name: 運輸業工會, kind: organisation, roles: []}
notes: Traditional Chinese court copy with corner marks and nested double corner marks; a letter read aloud by another person; the court's ruling as speaker; law titles and terms in marks; Taiwanese dateline with the reporter inside
---
# 遊覽車翻覆案定讞 <m s="gu">死者母親</m>：「<q s="gu">我等的是一句對不起</q>」

（中央社記者林芷嫻台北<t v="2025-06-18">18日</t>電）<t v="2020-10-09">2020年10月9日</t>造成11人死亡的阿里山公路遊覽車翻覆案，最高法院<t v="2025-06-18">今天</t>駁回上訴，司機徐國維判刑7年8月定讞。

<m s="faguan">最高法院</m>在判決書中指出，<i s="faguan">徐國維連續駕駛逾14小時，對煞車過熱的警示視而不見</i>。<m s="faguan">判決書</m>並寫道：「<q s="faguan">疲勞不是天災，是可以看見、可以拒絕的危險。</q>」

失去獨生女的古月霞，五年來每次開庭都坐在第二排。「<q s="gu" id="21">七年八個月，我女兒才活了二十三年，</q>」<m s="gu">古月霞</m>在法院外告訴記者，「<q s="gu" id="21">但我等的不是數字，我等的是一句對不起。</q>」

她從皮包裡拿出一封信。那是被告<t v="2024-24">去年冬天</t>從看守所寄來的，<m s="gu">她</m>當場唸了一段：「<q s="gu">他寫：『<q s="xu"><t v="2020-10-09">那天</t>下坡的時候，我心裡想的是趕不上下一班。我沒有資格請您原諒。</q>』寫得再好，也沒有當面說過。</q>」

被告的辯護律師葉承恩對結果表示遺憾。「<q s="lvshi" id="1">徐先生會服刑，</q>」<m s="lvshi">葉承恩</m>說，「<q s="lvshi" id="1">可是排班表不會坐牢。</q>」<m s="lvshi">他</m>認為，真正該負責的是把司機當成「<q s="lvshi" type="mixed">活零件</q>」的公司。

檢察官丁立功則有不同看法。<m s="jiancha">丁立功</m>受訪時說：「<q s="jiancha">公司的部分另案偵辦，<t v="2025-06-25">下星期三</t>就會開庭，不能拿它當擋箭牌。</q>」<m s="jiancha">丁檢察官</m>強調，本案是「<q s="jiancha" type="mixed">方向盤後面的選擇題</q>」。

<m s="gonghui">運輸業工會</m>發表聲明，呼籲<t v="2025-12-31">年底前</t>修正《勞動基準法》的工時例外條款。<m s="gonghui">聲明</m>說：「<q s="gonghui">司機打瞌睡之前，制度早就睡著了。</q>」

根據交通部統計，<t v="2021/2024">2021年至2024年間</t>，全台共發生大客車死亡事故57件，其中三成與過勞有關。<t v="199X">1990年代</t>稱為「野雞車」的違規營運，<t v="2010/..">2010年以後</t>已大幅減少。

公路局將自<t v="2025-07-01/..">7月1日起</t>全面查核「行車紀錄器雲端化」的進度。徐國維須<t v="2025-07-10">在7月10日前</t>到案執行。古月霞說，<t v="2025-10-09">今年10月9日</t>她還是會上山，帶女兒最愛的桂花釀。
