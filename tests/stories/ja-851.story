---
id: ja-851
language: ja
agency: ロイター
outlet: "ビジネス・クロス"
domain: ja851.example
authors: []
published: 2025-09-30T14:25:00+09:00
modified: null
dateline: {place: パリ, agency: ロイター, date: null}
copyright: {holders: ["ビジネス・クロス"], year: null, notice: "© ビジネス・クロス", licence: null, reserved: false}
tdm: null
speakers:
  ceo: {name: "アントワーヌ・ルグラン", kind: person, roles: ["最高経営責任者"]}
  daijin: {name: "マルタン", kind: person, roles: ["仏経済相"]}
  analyst: {name: "ジェームズ・ホワイト", kind: person, roles: ["アナリスト"]}
  rodo: {name: "仏労働総同盟（ＣＧＴ）", kind: organisation, roles: []}
  kankei: {name: "関係筋", kind: group, roles: []}
  nihon: {name: "桂木電工", kind: organisation, roles: []}
notes: "買収。CEO、経済相、アナリスト、労組、関係筋、日本企業"
---
# 仏ヴォルタ、桂木電工に買収提案　<m s="daijin">仏経済相</m>「<q s="daijin">歓迎</q>」

［パリ　<t v="2025-09-30">３０日</t>　ロイター］ - フランスの電機大手ヴォルタは<t v="2025-09-30">３０日</t>、日本の桂木電工に対し総額５２億ユーロの買収提案を行ったと発表した。

<m s="ceo">アントワーヌ・ルグラン最高経営責任者（ＣＥＯ）</m>は電話会見で「<q s="ceo">両社は補完し合う関係にある。敵対的な買収にするつもりはない</q>」と述べた。

<m s="kankei">関係筋</m>がロイターに語ったところによると、<i s="kankei" via="ロイター">桂木電工の取締役会は提案を拒否する方向で調整している</i>。桂木電工は「<q s="nihon">提案を受領したことは事実だが、コメントは差し控える</q>」との声明を出した。

マルタン仏経済相はラジオ番組に出演し、「<q s="daijin">欧州の産業にとって歓迎すべき動きだ</q>」と述べた。一方、<m s="rodo">仏労働総同盟（ＣＧＴ）</m>は<i s="rodo">国内の雇用が犠牲になる恐れがある</i>と警告した。

ノーザン・キャピタルのアナリスト、ジェームズ・ホワイト氏は「<q s="analyst">価格は妥当だが、日本政府が首を縦に振るかどうかは別の話だ</q>」と指摘した。
