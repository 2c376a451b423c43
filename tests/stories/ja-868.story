---
id: ja-868
language: ja
agency: null
outlet: "暮らしと食"
domain: ja868.example
authors: ["菊池遥"]
published: 2025-11-03T08:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["暮らしと食"], year: null, notice: "© 暮らしと食", licence: null, reserved: false}
tdm: null
speakers:
  okami: {name: "樋口さと子", kind: person, roles: ["豆腐店３代目"]}
  musume: {name: "樋口まなみ", kind: person, roles: ["長女"]}
  kyaku: {name: "常連客の男性", kind: unnamed, roles: []}
  shoko: {name: "商工会議所", kind: organisation, roles: []}
  nosui: {name: "農林水産省", kind: organisation, roles: []}
  chef: {name: "ルカ・ベルニ", kind: person, roles: ["料理人"]}
  daizu: {name: "大久保稔", kind: person, roles: ["大豆農家"]}
notes: "生活・人物ルポ"
---
# 豆腐店、午前２時の明かり　３代目<m s="okami">樋口さん</m>「<q s="okami">うまいと言われりゃ続ける</q>」

午前２時、商店街で一軒だけ明かりがともる。豆腐店「樋口商店」の３代目、樋口さと子さん（５８）が大豆を煮始める時間だ。

「<q s="okami">目覚まし時計は使ったことがない。体が豆の時間になってるの</q>」。<m s="okami">樋口さん</m>はそう言って、湯気の中で笑った。

夫を病気で亡くしたのは８年前。店を畳むつもりだった。引き留めたのは当時高校生だった長女のまなみさん（２６）だ。「<q s="musume">お母さんの豆腐がなくなったら、私、何を食べればいいのって泣いたんです</q>」と<m s="musume">まなみさん</m>は振り返る。今は会社勤めの傍ら、週末に店を手伝う。

<m s="nosui">農林水産省</m>の統計によると、<i s="nosui">全国の豆腐製造業者は５千を切り、２０年前の４割に減った</i>。大豆の値上がりも追い打ちを掛ける。

樋口さんが使うのは隣町の大久保稔さん（７１）が育てる在来種だ。「<q s="daizu">手間は３倍、収量は半分。でも、この人が全部買うと言うから</q>」と<m s="daizu">大久保さん</m>は苦笑する。

開店は午前６時半。「<q s="kyaku">ここの厚揚げで一日が始まる</q>」。<m s="kyaku">常連客の男性</m>（７７）は毎朝、鍋を持って買いに来る。

評判は海外にも届いた。東京で修業したイタリア人料理人のルカ・ベルニさんは、樋口さんの豆腐をローマの店で出している。<m s="chef">ベルニさん</m>は「<q s="chef">モッツァレラより繊細だ。母には内緒だけど</q>」と電話口で声を弾ませた。

<m s="shoko">商工会議所</m>は後継者育成の補助金を設けたが、<i s="shoko">応募は昨年度１件もなかった</i>という。樋口さんに後継ぎの話を向けると、「<q s="okami">娘には言わない。言えば継ぐから</q>」と声を潜めた。

その日の最後の一丁が売れたのは午後３時。「<q s="okami">うまいと言われりゃ、あしたも続けるだけ</q>」。<m s="okami">樋口さん</m>はのれんをしまった。
