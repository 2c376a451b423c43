---
id: ja-418
language: ja
agency: null
outlet: 山の手タウン誌
domain: yamanote-town.example
authors: [大道寺マキ]
published: 2022-12-19T10:00:00+09:00
modified: null
dateline: null
copyright: {holders: [山の手タウン誌], year: null, notice: "山の手タウン誌　転載歓迎（CC BY 4.0）", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  hosono: {name: 細野大介, kind: person, roles: [店主]}
  rena: {name: "レナ・シュトルム", kind: person, roles: [妻]}
  kinjo: {name: 向かいの米店主, kind: unnamed, roles: []}
  okuda: {name: 奥田フミ, kind: person, roles: [常連客]}
  hokenjo: {name: 保健所, kind: organisation, roles: []}
  shogakusei: {name: 小学３年の女児, kind: unnamed, roles: []}
notes: local shop story; husband and German wife with different names, 店主 borne by two (baker and rice dealer); old woman by age; child; health office; shop name and bread name in marks; era years, season; nested words of the wife
---
# 消えたパン、犯人はタヌキ　<m s="hosono">店主</m>「<q s="hosono">焼き加減が分かる客だ</q>」

世田谷の住宅街にあるパン店「麦の月」で、店先の黒パンが<t v="2022-11/..">１１月から</t>毎朝一つずつ消えた。防犯カメラを確かめると、映っていたのは一匹のタヌキだった。

「<q s="hosono">焼き過ぎた日は持って行かない。焼き加減が分かる客だ</q>」と<m s="hosono">店主の細野大介さん</m>（４８）は感心する。妻でドイツ出身のレナ・シュトルムさん（４５）は最初、夫を疑った。「<q s="rena">ダイエット中のはずなのに、痩せないから</q>」

向かいの米店主は面白くない。「<q s="kinjo">うちのおにぎりには見向きもしない</q>」とこぼす。<m s="kinjo">米店主</m>は、<i s="kinjo">三代続く店の前をタヌキが素通りするのは初めてだ</i>と話した。

常連客の奥田フミさん（９１）だけは驚かなかった。「<q s="okuda"><t v="1948">昭和２３年</t>にも来たのよ。あのときは芋だった</q>」。<m s="okuda">奥田さん</m>によると、<i s="okuda">当時は近くの川の土手に巣があった</i>という。

<m s="hokenjo">保健所</m>は「<q s="hokenjo">餌付けはしないでください</q>」と呼び掛けている。夫婦は店先の棚を店内に移した。すると<t v="2022-12-13">１３日朝</t>、タヌキは自動ドアの前に座って待っていた。「<q s="rena">私が開けようとしたら、夫が『<q s="hosono">だめだ</q>』と言って、自分で開けました</q>」と<m s="rena">レナさん</m>。

学校帰りに立ち寄った小学３年の女児は、タヌキの絵を描いて壁に貼った。題は「８時のお客さま」。「<q s="shogakusei">お金の代わりに葉っぱを置いていけばいいのに</q>」

<m s="hosono">細野さん</m>は、<i s="hosono"><t v="2022-12-31">大みそかに</t>小さな黒パンを一つ、山の方へ置きに行く</i>と話す。店は<t v="2023-01-05/..">年明け５日から</t>営業する。
