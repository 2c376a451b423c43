---
id: zh-202
language: zh-Hans
agency: 中新社
outlet: 中国新闻网
domain: zhongxin-wang.example
authors: [付文涛]
published: 2024-08-09T21:48:00+08:00
modified: 2024-08-09T23:05:00+08:00
dateline: {place: 赣州, agency: 中新社, date: 2024-08-09}
copyright: {holders: [中国新闻网], year: [1999, 2024], notice: "Copyright ©1999-2024 中国新闻网 All Rights Reserved 未经授权禁止转载", licence: null, reserved: true}
tdm: null
speakers:
  ouyang: {name: 欧阳建设, kind: person, roles: [滩头镇党委书记]}
  tan: {name: 谭小妹, kind: person, roles: [村民]}
  tanf: {name: 谭福生, kind: person, roles: []}
  duiyuan: {name: 一名消防救援人员, kind: unnamed, roles: []}
  yingji: {name: 江西省应急管理厅, kind: organisation, roles: []}
  qixiang: {name: 贺明亮, kind: person, roles: [气象台首席预报员]}
notes: flood story; compound surname 欧阳 and later 欧阳书记; two people called 谭; unnamed rescuer; 截至 as an open interval; approximate clock time; night between two days; operation and typhoon names in marks
---
# 江西云昌强降雨致山洪 <t v="2024-08-09">9日晚</t>仍有三人失联

中新社赣州<t v="2024-08-09">8月9日</t>电（记者 付文涛）受台风“海棠”残余环流影响，江西云昌县滩头镇<t v="2024-08-08/2024-08-09">8日夜间至9日凌晨</t>突发山洪。<t v="../2024-08-09T18:00">截至9日18时</t>，1260人被紧急转移，三人失联。

“<q s="ouyang">最大的一小时下了96毫米，这是镇里有记录以来没有过的，</q>”<m s="ouyang">滩头镇党委书记欧阳建设</m>在临时指挥部对记者说。<m s="ouyang">他</m>表示，<i s="ouyang">通往四个村的道路仍然中断，只能徒步送药送水</i>。

村民谭小妹家的一楼被泥浆灌满。<t v="2024-08-09T02:30~">9日凌晨2时30分许</t>，她被狗叫声惊醒。“<q s="tan" id="21">我推开窗，院子没了，</q>”<m s="tan">谭小妹</m>回忆说，“<q s="tan" id="21">隔壁的福生叔拿着手电喊：‘<q s="tanf">别拿东西，往坡上跑！</q>’</q>”

喊话的谭福生61岁，当过民兵。“<q s="tanf">我敲了十一家的门，</q>”<m s="tanf">老谭</m>说。“<q s="tanf">敲到第九家，水已经到胸口了。</q>”

<m s="duiyuan">一名消防救援人员</m>告诉中新社记者：“<q s="duiyuan" via="中新社">我们用绳子在两棵樟树之间拉了一条线，老人孩子先过。</q>”这名队员没有透露姓名，说完又钻进了雨里。

<m s="yingji">江西省应急管理厅</m><t v="2024-08-09">当天</t>通报称，<i s="yingji">已启动防汛三级应急响应，并调派直升机参与搜救</i>。行动代号为“夜莺”。

“<q s="qixiang" id="1">雨带<t v="2024-08-10">10日白天</t>会南压，</q>”<m s="qixiang">气象台首席预报员贺明亮</m>分析说，“<q s="qixiang" id="1">但是山体已经吸饱了水，</q>”<m s="qixiang">他</m>提醒，“<q s="qixiang" id="1">雨停了，危险还没有停。</q>”<m s="qixiang">贺明亮</m>认为，<i s="qixiang"><t v="2024-08-13">下周二</t>前后还有一次较强降雨过程</i>。

滩头镇上一次遭遇类似洪灾是<t v="2006-07">在2006年7月</t>。<t v="2019/..">自2019年以来</t>，镇里在河道上装了28个水位报警器，其中五个<t v="2024-08-08">8日晚</t>没有响。对此，<m s="ouyang">欧阳书记</m>坦言：“<q s="ouyang">这个问题我们不回避，等人找到了，一个一个查。</q>”

供电部门预计，停电的2100户居民<t v="2024-08-10T12:00">10日中午前</t>可以恢复用电。失联者家属守在桥头，桥栏上挂着一条写有“平安归来”的红布。(完)
