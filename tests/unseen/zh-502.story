---
id: zh-502
language: zh-Hant
agency: null
outlet: 影話周刊
domain: yinghua-weekly.example
authors: [茹國熙]
published: 2024-05-29T17:00:00+08:00
modified: null
dateline: null
copyright: {holders: [影話周刊], year: 2024, notice: "影話周刊 © 2024", licence: null, reserved: false}
tdm: null
speakers:
  kwan: {name: 關月容, kind: person, roles: [剪接師]}
  poon: {name: 潘大衛, kind: person, roles: [導演]}
  lui: {name: 雷家昌, kind: person, roles: [老闆]}
  laoban: {name: 雷家昌的父親, kind: unnamed, roles: []}
  guanzhong: {name: 一名中學生, kind: unnamed, roles: []}
  wenhuabo: {name: 文化博物館, kind: organisation, roles: [館方]}
notes: Hong Kong cinema feature; interview passages with question lines unmarked and answers labelled by surname and colon; a film editor (woman) and a director and an owner (men); Cantonese wording; father nested; film titles in 《》 and 「」; film line quoted (trap); anniversary
---
# 最後一卷菲林

旺角月宮戲院<t v="2024-06-30">六月三十日</t>結業。結業前一個月，老闆雷家昌把放映室鑰匙交給了一個八十一歲的女人。

「<q s="lui">佢識部機多過識我，</q>」<m s="lui">雷家昌</m>說。

關月容剪過一百三十部電影，由<t v="1962">一九六二年</t>剪到<t v="2004">二〇〇四年</t>。<t v="2024-05-26">上周日</t>，導演潘大衛陪她回來看自己的第一部戲。我們在二樓的舊沙發上訪問了兩人。

問：第一次踏進這裡是甚麼時候？

<m s="kwan">關</m>：<q s="kwan">十九歲。他們要一個手細的人，說女仔手細，膠紙貼得齊。</q>

問：導演會不會覺得剪接師改了他的戲？

<m s="poon">潘</m>：<q s="poon">何止改，她救了。《暗巷》有場追逐，我拍了四十個鏡頭，她用了七個，還說：「<q s="kwan">你多拍三十三個，當練習。</q>」</q>

<m s="kwan">關</m>：<q s="kwan">我沒有說練習，我說運動。</q>

問：戲院結業，可惜嗎？

<m s="kwan">關</m>：<q s="kwan">菲林會捲完的。捲完不是壞了，是完了。</q>

訪問時，樓下傳來《暗巷》的對白：「你走先，我斷後。」<m s="poon">潘大衛</m>苦笑，說<i s="poon">那句其實是後來配的，演員當日失了聲</i>。

雷家昌在一旁聽著。他<t v="1991">一九九一年</t>接手戲院，接手那天只收到父親一句話。「<q s="lui">『<q s="laoban">賣得出爆谷就唔會執笠</q>』，佢淨係講咗呢句，</q>」<m s="lui">他</m>說。爆谷機<t v="2023">去年</t>壞了，沒有修。

<m s="wenhuabo">文化博物館</m>確認，<i s="wenhuabo">會接收戲院的兩部放映機</i>。<m s="wenhuabo">館方</m>在回覆中稱其為「<q s="wenhuabo" type="mixed">城市記憶的齒輪</q>」，並計劃<t v="2025-09">於明年九月</t>展出。<m s="kwan">關月容</m>聽到這裡搖頭：「<q s="kwan">齒輪要落油，記憶唔使。</q>」

散場時，一名中學生等在樓梯口。「<q s="guanzhong">婆婆，接駁位係唔係真係用口水？</q>」<m s="guanzhong">他</m>問。剪接師湊近他耳邊，答了一句，沒有人聽見。

結業場會放《月宮寶盒》，那是戲院<t v="1954-09-11">一九五四年中秋</t>的開幕片。
