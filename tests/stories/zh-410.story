---
id: zh-410
language: zh-Hans
agency: null
outlet: 城中晚报
domain: chengzhong-wanbao.example
authors: [贺兰兰]
published: 2026-01-12
modified: null
dateline: null
copyright: {holders: [城中晚报], year: null, notice: "城中晚报版权作品，未经授权严禁转载", licence: null, reserved: true}
tdm: reserved
speakers:
  tong: {name: 童雅丽, kind: person, roles: [班主任]}
  ning: {name: 宁校长, kind: person, roles: [校长]}
  mama: {name: 小宇的妈妈, kind: unnamed, roles: []}
  xiaoyu: {name: 小宇, kind: person, roles: [二年级学生]}
  jiaoyuju: {name: 区教育局, kind: organisation, roles: []}
  wenjian: {name: 教育部2021年的文件, kind: organisation, roles: []}
  lvshi: {name: 卓文涛, kind: person, roles: [律师]}
  qunyou: {name: 一位家长, kind: unnamed, roles: []}
notes: school dispute over a chat group; class teacher, headmistress and mother are all women (她); headmistress only as 宁校长; WeChat messages as speech; lawyer; boy's own words; education bureau; no agency; plain publication day; a rule quoted from a document
---
# 一条深夜通知，一个退群的妈妈

<t v="2026-01-08T22:47">上周四晚上10点47分</t>，青禾小学二年级（3）班的家长群里跳出一条通知：“<q s="tong">请各位家长<t v="2026-01-09T07:00">明早七点前</t>把手抄报拍照上传。</q>”

发通知的是班主任童雅丽。一分钟后，<m s="mama">小宇的妈妈</m>回复：“<q s="mama">孩子已经睡了，我也打算睡了。</q>”随后她退出了群聊。

退群引发的争论，<t v="2026-01-11">到周日</t>已有上千条留言。“<q s="qunyou" via="微博">谁没有在半夜画过手抄报？</q>”<m s="qunyou">一位家长</m>在微博上写道。

记者<t v="2026-01-12">今天</t>见到童老师时，她正在批改作业。“<q s="tong" id="3">我收到通知的时候是十点四十，</q>”<m s="tong">童雅丽</m>说，“<q s="tong" id="3">比家长早七分钟。</q>”<m s="tong">她</m>解释，<i s="tong">那是学校临时转发的检查任务，自己同样没有选择</i>。

宁校长承认工作有疏漏。“<q s="ning">我们把通知当成了接力棒，谁接到就赶紧扔给下一个，</q>”<m s="ning">她</m>说。<m s="ning">校长</m>表示，<i s="ning">学校将<t v="2026-03/..">从3月起</t>规定晚八点后不发任务</i>。

至于退群，<m s="mama">小宇的妈妈</m>说<i s="mama">并没有赌气</i>。“<q s="mama">我只是想让手机和孩子一起睡觉，</q>”<m s="mama">这位母亲</m>告诉记者。她在超市上夜班，<t v="2025-10/..">去年10月以来</t>平均每天睡五个小时。

那张手抄报到底交了没有？“<q s="xiaoyu">我自己画的，就是老师没看到，因为妈妈没有拍，</q>”<m s="xiaoyu">小宇</m>从柜台后面探出头来。画的题目是《我爱睡觉》。

<m s="jiaoyuju">区教育局</m>回应说，<i s="jiaoyuju">已责成该校整改，并将<t v="2026-01-31">于本月底前</t>清理各类打卡群</i>。律师卓文涛指出，教育部<t v="2021">2021年</t>的<m s="wenjian">文件</m>早已写明“<q s="wenjian">不得通过家长群布置作业</q>”。“<q s="lvshi">写得明白，睡得糊涂，</q>”<m s="lvshi">卓文涛</m>说。

<t v="2026-01-12">今天下午</t>，童雅丽把小宇妈妈重新拉进了群。“<q s="tong">欢迎回来，<t v="2026-01-12">今晚</t>没有通知，</q>”<m s="tong">她</m>写道。
