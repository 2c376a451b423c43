---
id: ja-410
language: ja
agency: 共同
outlet: メディカル東西
domain: medical-tozai.example
authors: [清水坂由紀]
published: 2026-03-10T05:00:00+09:00
modified: null
dateline: null
copyright: {holders: [メディカル東西], year: 2026, notice: "© メディカル東西 2026　CC BY-NC-ND 4.0", licence: CC-BY-NC-ND-4.0, reserved: false}
tdm: allowed
speakers:
  kirihara: {name: 桐原千鶴, kind: person, roles: [京洛大教授, 神経内科]}
  obata: {name: 小幡洋平, kind: person, roles: [特任助教]}
  meyer: {name: "トーマス・マイヤー", kind: person, roles: [ウィーン医科大教授]}
  kanja: {name: 臨床試験に参加した男性患者, kind: unnamed, roles: []}
  tsuma: {name: 妻, kind: unnamed, roles: []}
  kourou: {name: 厚生労働省, kind: organisation, roles: [厚労省]}
  ronbun: {name: 京洛大の研究チーム, kind: organisation, roles: [チーム]}
notes: medical science; woman professor and her male assistant; another professor (教授) abroad; patient and wife unnamed; team and paper as source; nationality mention; 教授 borne by two; journal in 『』; decade, dates of trial
---
# 震える手に音楽、ふるえ半減　京洛大チーム

決まったテンポの低い音を聞かせると、手の震えが平均で半分に減った。<m s="ronbun">京洛大の研究チーム</m>は<t v="2026-03-10">１０日付</t>の英科学誌『ニューロ・リズムス』に、<i s="ronbun">本態性振戦の患者４２人のうち３１人で効果がみられた</i>と発表した。

「<q s="kirihara">薬を足すのではなく、音を足す。発想はそれだけです</q>」。チームを率いる<m s="kirihara">桐原千鶴教授</m>（神経内科）は穏やかに語る。きっかけは<t v="2021-23">５年前の秋</t>、ラジオ体操の音楽で患者の箸が止まったことだった。

実験を担ったのは小幡洋平特任助教だ。小幡さんは<t v="2023-04/2025-09">２３年４月から２５年９月まで</t>、音の高さを１２７通り試した。「<q s="obata">最後は自分の心臓の音まで録音しました。全然効きませんでした</q>」。<m s="kirihara">教授</m>は「<q s="kirihara">彼の心臓は速過ぎるんです</q>」とからかう。

臨床試験に参加した男性患者（６８）は元時計職人。<t v="201X">２０１０年代</t>に店を畳んだ。「<q s="kanja">ねじが、また回せた</q>」。付き添った<m s="tsuma">妻</m>は「<q s="tsuma">この人が泣くのを結婚以来初めて見た</q>」と話した。男性は<t v="2025-12">昨年末</t>、孫の腕時計を直したという。

海外の専門家は慎重だ。<m s="meyer">ウィーン医科大のトーマス・マイヤー教授</m>は「<q s="meyer">美しい結果だが、患者数が少ない</q>」とメールで回答。<m s="meyer">マイヤー氏</m>は、<i s="meyer">効果が１年以上続くかを見極めるべきだ</i>と指摘した。<m s="kirihara">桐原さん</m>も「<q s="kirihara">オーストリアの先生の言う通り</q>」と認め、<t v="2026-06/..">６月から</t>対象を３００人に広げる。

<m s="kourou">厚生労働省</m>は、<i s="kourou">医療機器としての承認には追加の治験が必要になる</i>との見解だ。<m s="obata">小幡さん</m>は、<i s="obata">スマートフォンで使えるアプリ「ふるえどめ」を<t v="2027-21">来春に</t>公開する</i>計画を明かした。

桐原さんの研究室の壁には、患者が書いた年賀状が貼ってある。「<q s="kirihara">線が真っすぐになっていく。順番に見てください</q>」

【共同】
