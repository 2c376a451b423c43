---
id: zh-504
language: zh-Hans
agency: null
outlet: 小城故事
domain: xiaocheng-gushi.example
authors: [苏晚晴]
published: 2025-09-19T21:00:00+08:00
modified: null
dateline: null
copyright: {holders: [小城故事], year: 2025, notice: "《小城故事》 2025 本作品采用知识共享署名 4.0 许可", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  mo: {name: 莫老师, kind: person, roles: [退休语文教师]}
  xiao: {name: 萧邦, kind: person, roles: [快递员]}
  qi: {name: 戚美娟, kind: person, roles: [图书馆馆长, 馆长]}
  nanhai: {name: 一个男孩, kind: unnamed, roles: []}
  tushuguan: {name: 县图书馆, kind: organisation, roles: [图书馆]}
  huanshu: {name: 还书条, kind: unnamed, roles: []}
notes: a library book returned after 34 years; note inside the book quoted (unnamed source); retired teacher known by 莫老师 only; courier named like the composer 萧邦 (trap); library as organisation and its head; boy's question; letter; dropped subjects
---
# 一本书走了三十四年

书是<t v="2025-09-15">星期一</t>寄到的，没有寄件人。扉页里夹着一张<m s="huanshu">还书条</m>：“<q s="huanshu">对不起，我怕被罚。</q>”

图书馆馆长戚美娟把书翻到最后，借阅日期停在<t v="1991-05-20">1991年5月20日</t>。“<q s="qi">罚款按天算，我算了一下，够买一千本，</q>”<m s="qi">馆长</m>笑着说。<m s="qi">她</m>当场宣布，<i s="qi">逾期罚款一笔勾销</i>。

这本书叫《海底两万里》。借它的是莫老师班上的学生，名字被墨水涂掉了。“<q s="mo" id="3">我猜得出是谁，</q>”<m s="mo">莫老师</m>说，“<q s="mo" id="3">但我猜错了三十四年，再猜就不厚道了。</q>”<m s="mo">这位退休语文教师</m>清楚地记得，<i s="mo">那一年全班都想当船长</i>。

快递员萧邦把包裹送来时并不知道里面是什么。“<q s="xiao">我只看见信封上写着：‘<q s="huanshu">请轻放，它老了</q>’，</q>”<m s="xiao">他</m>说。萧邦恰巧也是莫老师教过的学生。<m s="mo">她</m>说<i s="mo">他小时候从来不交作业</i>。

<m s="tushuguan">县图书馆</m>在公众号上发了一则寻人启事。“<q s="tushuguan" via="公众号">我们不罚款，我们想听听你去了哪里，</q>”<m s="tushuguan">启事</m>这样写道。三天里有十七个人来认领那份内疚。<m s="qi">戚美娟</m>说，<i s="qi">没有一个说得出书里缺的那一页</i>。

<t v="2025-09-18">周四下午</t>，一个男孩跑进阅览室，把手里的书往台上一放。“<q s="nanhai">我爷爷说他不敢来，叫我来还，</q>”<m s="nanhai">他</m>说。馆长问他爷爷是谁。“<q s="nanhai">他说叫他一声‘船长’就行。</q>”

那一页就夹在男孩的口袋里。<m s="mo">莫老师</m>戴上眼镜，看了很久，最后说：“<q s="mo">字还是写得这么丑。</q>”图书馆将<t v="2025-10-01">于国庆节</t>展出这本书，展品名为“迟到的船”。
