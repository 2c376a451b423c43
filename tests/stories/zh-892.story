---
id: zh-892
language: zh-Hant
agency: 中央社
outlet: "島嶼新聞"
domain: zh892.example
authors: []
published: 2025-10-14T20:05:00+08:00
modified: null
dateline: null
copyright: {holders: ["島嶼新聞"], year: null, notice: "© 島嶼新聞", licence: null, reserved: false}
tdm: null
speakers:
  buzhang: {name: "蔡宗翰", kind: person, roles: ["衛福部長"]}
  yiyuan: {name: "童慧玲", kind: person, roles: ["國民黨立委"]}
  lvwei: {name: "林品妍", kind: person, roles: ["民進黨立委"]}
  gonghui: {name: "醫師公會全聯會", kind: organisation, roles: []}
  lishi: {name: "周志誠", kind: person, roles: ["理事長"]}
  hushi: {name: "一名資深護理師", kind: unnamed, roles: []}
  yuan: {name: "顧國維", kind: person, roles: ["院長"]}
notes: "健保"
---
# 健保費率擬調漲　<m s="buzhang">蔡宗翰</m>：<i s="buzhang">拖下去只會更痛</i>

（中央社記者許雅筑台北14日電）衛福部長蔡宗翰今天在立法院備詢時表示，<i s="buzhang">健保安全準備金明年底恐低於1個月，費率調整勢在必行</i>。

國民黨立委童慧玲質詢時批評，<i s="yiyuan">政府去年才撥補500億元，今年又要人民多掏錢</i>。<m s="yiyuan">她</m>質疑：「<q s="yiyuan">錢到底花到哪裡去了？</q>」<m s="buzhang">蔡宗翰</m>回應：「<q s="buzhang">每一塊錢都在病人身上。拖下去只會更痛。</q>」

民進黨立委林品妍則認為，<i s="lvwei">調漲費率應同時檢討藥品浪費</i>。<m s="lvwei">林品妍</m>說，「<q s="lvwei">民眾家裡的藥箱比藥局還滿</q>」。

<m s="gonghui">醫師公會全聯會</m>發表聲明指出，<i s="gonghui">點值長期偏低，基層診所已難以為繼</i>。<m s="lishi">理事長周志誠</m>受訪時說，<i s="lishi">支持調漲，但新增財源必須用於改善醫療人員待遇</i>。

在急診工作18年的<m s="hushi">一名資深護理師</m>告訴中央社記者：「<q s="hushi" via="中央社">我們不是要加薪，是要加人。</q>」

行政院長顧國維下午受訪時表示，<i s="yuan">尊重衛福部專業評估，但會考量民眾感受</i>。對於是否年底拍板，<m s="yuan">顧國維</m>笑說：「<q s="yuan">讓子彈飛一會兒。</q>」
