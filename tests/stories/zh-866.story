---
id: zh-866
language: zh-Hant
agency: "中央社"
outlet: "寶島財經"
domain: zh866.example
authors: []
published: 2026-06-09T15:30:00+08:00
modified: null
dateline: null
copyright: {holders: ["寶島財經"], year: null, notice: "© 寶島財經", licence: null, reserved: false}
tdm: null
speakers:
  dong: {name: "魏哲宏", kind: person, roles: ["董事長"]}
  cai: {name: "財務長", kind: unnamed, roles: []}
  fen: {name: "游佩珊", kind: person, roles: ["分析師"]}
  gong: {name: "廖木生", kind: person, roles: ["工會理事長"]}
  mei: {name: "麥可·史東", kind: person, roles: ["美國商務部副部長"]}
  fa: {name: "外資法人", kind: group, roles: []}
  buzhang: {name: "紀建中", kind: person, roles: ["經濟部長"]}
  xiaogu: {name: "一名小股東", kind: unnamed, roles: []}
notes: "股東會"
---
# 聯晶擴大美國投資　<m s="dong">魏哲宏</m>：<i s="dong">最先進製程仍留台灣</i>

（中央社記者江雅婷台北9日電）晶圓代工大廠聯晶今天召開股東常會，<m s="dong">董事長魏哲宏</m>表示，<i s="dong">公司將加碼80億美元擴建亞利桑那廠，但最先進製程與研發中心仍會留在台灣</i>。

針對股東關切電價上漲，<m s="dong">魏哲宏</m>坦言，「<q s="dong">電價是很大的壓力，但停電更可怕</q>」。<m s="dong">他</m>呼籲政府，「<q s="dong">能源政策不要再變來變去，企業需要的是可預期性</q>」。

<m s="cai">聯晶財務長</m>則說明，<i s="cai">第3季毛利率可望維持在55%以上，匯率是最大變數</i>。

<m s="xiaogu">一名小股東</m>在會中發言質疑，董事酬勞「<q s="xiaogu" type="mixed">高得離譜</q>」。<m s="dong">魏哲宏</m>笑著回應：「<q s="dong">我太太也這樣說。</q>」引起全場大笑。

<m s="fen">大華投顧分析師游佩珊</m>認為，<i s="fen">擴廠短期將稀釋獲利，長期有助鞏固客戶</i>。「<q s="fen">市場真正擔心的不是美國廠，而是人才夠不夠，</q>」<m s="fen">她</m>說。

<m s="buzhang">經濟部長紀建中</m>受訪時強調，<i s="buzhang">海外設廠不會動搖台灣的地位</i>，政府也會協助業者解決缺工問題。<m s="mei">美國商務部副部長麥可·史東</m>稍早在華府發表聲明指出，<i s="mei">這項投資將創造3000個就業機會</i>。

<m s="gong">產業工會理事長廖木生</m>說，「<q s="gong">公司賺錢，員工分紅卻縮水，說不過去</q>」。<m s="gong">廖木生</m>表示，<i s="gong">工會下週將與資方協商，若無共識不排除罷工投票</i>。

聯晶股價今天收在新台幣812元，上漲1.5%。<m s="fa">外資法人</m>普遍認為，<i s="fa">目前評價合理</i>。
