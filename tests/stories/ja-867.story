---
id: ja-867
language: ja
agency: "共同"
outlet: "国際時評"
domain: ja867.example
authors: []
published: 2026-01-28T22:00:00+09:00
modified: null
dateline: null
copyright: {holders: ["国際時評"], year: null, notice: "© 国際時評", licence: null, reserved: false}
tdm: null
speakers:
  daito: {name: "マリアム・ハサノワ", kind: person, roles: ["大統領"]}
  gaisho: {name: "ヨーナス・リンドベリ", kind: person, roles: ["スウェーデン外相"]}
  jimu: {name: "ダニエル・オコナー", kind: person, roles: ["国連事務次長"]}
  kosho: {name: "交渉筋", kind: unnamed, roles: []}
  han: {name: "反政府勢力の報道担当者", kind: unnamed, roles: []}
  chu: {name: "楊文凱", kind: person, roles: ["中国国連大使"]}
  nanmin: {name: "アミナ・ユスフ", kind: person, roles: ["避難民"]}
  bei: {name: "米国務省", kind: organisation, roles: []}
  ko: {name: "クリスティーヌ・モレル", kind: person, roles: ["シンクタンク研究員"]}
notes: "停戦合意"
---
# 停戦合意、来月１日発効へ　<m s="jimu">国連</m>「<q s="jimu" type="mixed">重要な一歩</q>」

【ニューヨーク共同】中央アジアの内戦を巡り、政府と反政府勢力は２８日、ストックホルムで停戦合意文書に署名した。来月１日に発効する。

仲介した<m s="gaisho">スウェーデンのヨーナス・リンドベリ外相</m>は共同記者会見で「<q s="gaisho">銃声が静まれば、言葉が聞こえるようになる</q>」と述べ、合意の履行を双方に求めた。<m s="gaisho">同外相</m>によると、<i s="gaisho">監視団は北欧４カ国の要員で構成される</i>。

<m s="daito">マリアム・ハサノワ大統領</m>は首都で国民に向けて演説し、「<q s="daito">われわれは勝ったのではない。負けるのをやめたのだ</q>」と語った。<m s="daito">大統領</m>は<i s="daito">捕虜全員を１０日以内に解放する</i>と約束した。

これに対し、<m s="han">反政府勢力の報道担当者</m>は電話取材に「<q s="han">武器を置くのは選挙の後だ</q>」とけん制した。<m s="kosho">交渉筋</m>は「<q s="kosho">署名の１時間前まで、席に着くかどうかも分からなかった</q>」と舞台裏を明かした。

<m s="jimu">国連のダニエル・オコナー事務次長</m>（政治・平和構築担当）は安全保障理事会で、合意を「<q s="jimu" type="mixed">重要な一歩</q>」と歓迎。同時に<i s="jimu">人道支援の資金は必要額の３割にとどまる</i>と訴えた。<m s="chu">中国の楊文凱国連大使</m>は「<q s="chu">外部の干渉なしに履行されるべきだ</q>」と主張した。

<m s="bei">米国務省</m>は声明で、<i s="bei">合意の履行状況を注視していく</i>とした。

隣国の難民キャンプで暮らすアミナ・ユスフさん（２９）は、スマートフォンで署名の映像を見た。「<q s="nanmin">家の鍵はまだ持っている。家があるかどうかは分からない</q>」と<m s="nanmin">ユスフさん</m>は首から下げた鍵を握った。

<m s="ko">パリの国際関係研究所のクリスティーヌ・モレル上級研究員</m>は、「<q s="ko">過去３回の停戦はいずれも２カ月で崩れた</q>」と指摘する。<m s="ko">モレル氏</m>は、<i s="ko">経済制裁の解除時期が鍵になる</i>とみている。
