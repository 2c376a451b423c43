---
id: zh-882
language: zh-Hant
agency: null
outlet: "港島日報"
domain: zh882.example
authors: []
published: 2026-02-18T11:20:00+08:00
modified: null
dateline: null
copyright: {holders: ["港島日報"], year: null, notice: "© 港島日報", licence: null, reserved: false}
tdm: null
speakers:
  fang: {name: "甄麗儀", kind: person, roles: ["房屋局局長"]}
  gan: {name: "關偉明", kind: person, roles: ["消防處助理處長"]}
  yuan: {name: "歐陽家俊", kind: person, roles: ["區議員"]}
  zhu: {name: "陳婆婆", kind: person, roles: ["住戶"]}
  nan: {name: "一名保安員", kind: unnamed, roles: []}
  teshou: {name: "祁國強", kind: person, roles: ["行政長官"]}
  gong: {name: "屈志豪", kind: person, roles: ["工程師學會前會長"]}
  falu: {name: "法團主席", kind: unnamed, roles: []}
notes: "火災，港式"
---
# 觀塘舊樓三級火3死17傷　<m s="zhu">住戶</m>：<i s="zhu">走廊黑得伸手不見五指</i>

觀塘裕民大廈昨日凌晨發生三級火，造成3人死亡、17人受傷。<m s="gan">消防處助理處長關偉明</m>表示，<i s="gan">火警在6樓一個劏房單位發生，懷疑與電動單車電池充電有關</i>。

<m s="gan">關偉明</m>指出：「<q s="gan">現場走廊堆滿雜物，消防喉轆沒有水，增加救援難度。</q>」警方其後在樓下拘捕一名58歲男業主，涉嫌誤殺。

住在7樓的陳婆婆獲救後驚魂未定。「<q s="zhu">走廊黑得伸手不見五指，我摸着牆走，聽到有人叫救命，</q>」<m s="zhu">她</m>憶述。<m s="nan">大廈一名保安員</m>稱，<i s="nan">火警鐘兩個月前已經壞了，但一直沒有人修理</i>。

<m s="falu">法團主席</m>回覆查詢時否認疏忽，指<i s="falu">維修標書因業主爭拗而多次流標</i>。

行政長官祁國強早上到醫院探望傷者，<m s="teshou">他</m>說：「<q s="teshou">政府會徹查事件，絕不姑息。</q>」<m s="fang">房屋局局長甄麗儀</m>則透露，<i s="fang">當局會加快巡查全港約3000幢「三無大廈」</i>。

<m s="yuan">區議員歐陽家俊</m>批評政府「<q s="yuan" type="mixed">有例不執</q>」。<m s="yuan">他</m>說，<i s="yuan">早在去年已經三度去信屋宇署投訴，但只收到罐頭回覆</i>。

<m s="gong">工程師學會前會長屈志豪</m>在電台節目上建議，<i s="gong">政府應考慮立法禁止在劏房內為電動單車充電</i>。
