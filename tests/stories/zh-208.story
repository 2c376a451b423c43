---
id: zh-208
language: zh-Hans
agency: null
outlet: 星野科学
domain: xingye-kexue.example
authors: [阮清]
published: 2026-05-11T10:00:00+08:00
modified: null
dateline: {place: 拉萨, agency: null, date: 2026-05-11}
copyright: {holders: [星野科学编辑部], year: 2026, notice: "© 2026 星野科学编辑部。本文采用知识共享署名 4.0 国际许可协议（CC BY 4.0）进行许可", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  ciren: {name: 次仁旺姆, kind: person, roles: [天文学家, 首席科学家]}
  xuesheng: {name: 学生, kind: unnamed, roles: []}
  fuqin: {name: 父亲, kind: unnamed, roles: []}
  qiye: {name: 有位企业家, kind: unnamed, roles: []}
  hege: {name: 何歌, kind: person, roles: [工程师]}
notes: Q&A interview, answers without marks after the name and a colon; Tibetan name of four characters; reported remarks nested in answers; titles 《》 and instrument names; quote-led crosshead; relative years inside answers
---
# 专访<m s="ciren">天文学家次仁旺姆</m>：“<q s="ciren">看星星的人要先学会等</q>”

本报拉萨<t v="2026-05-11">5月11日</t>电（记者 阮清）海拔5100米的阿里暗夜台站，一台口径两米的望远镜<t v="2026-05-08">上周五</t>睁开了眼睛。“<q s="ciren">第一张照片是糊的，我们还是鼓了掌，</q>”<m s="ciren">首席科学家次仁旺姆</m>说。<t v="2026-05-10">10日</t>，她在拉萨接受了本刊记者专访。

本刊记者：这台被称为“天眼镜子”的望远镜，要看什么？

次仁旺姆：<q s="ciren">看宇宙里最暗的那些星系。它们的光<t v="2026-05-11">今天</t>到达，可是出发的时候，地球上还没有人。说白了，我们是在收很老很老的信。</q>

本刊记者：您最初为什么选择天文？

次仁旺姆：<q s="ciren">因为停电。<t v="1986">1986年</t>我六岁，村里还没有通电，父亲指着天上说：“<q s="fuqin">那边不用交电费。</q>”我当时信了，现在也信。</q>

本刊记者：台站建设有没有想过放弃？

次仁旺姆：<q s="ciren">有。<t v="2022-24">2022年冬天</t>，镜坯在路上裂了一道纹。工程师何歌给我打电话，开口就说：“<q s="hege">老师，您先坐下。</q>”我坐下了，哭完，<t v="2023-21">第二年春天</t>重新开始磨。</q>

本刊记者：<t v="2026-22">今年夏天</t>有哪些计划？

次仁旺姆：<q s="ciren"><t v="2026-06-20/..">6月20日起</t>开放十个夜晚给中学生。<t v="2025">去年</t>有个学生写信问我，“<q s="xuesheng">星星会不会觉得冷</q>”，我把这封信贴在了控制室。</q>

### “<q s="hege">它比孩子还难哄</q>”

负责镜面支撑系统的何歌也在现场。“<q s="hege">它比孩子还难哄，温差超过两度就闹脾气，</q>”<m s="hege">何歌</m>笑着插话。<m s="hege">他</m>告诉记者，<i s="hege">望远镜<t v="2027-01">明年1月</t>转入正式巡天，为期五年</i>。

本刊记者：有人说天文学“没用”，您怎么看？

次仁旺姆：<q s="ciren">我不争。我会请他来站一晚上。<t v="2016">十年前</t>有位企业家就这么来的，第二天早上他说了一句“<q s="qiye">我的烦恼太亮了</q>”，后来捐了圆顶。</q>

次仁旺姆著有科普读物《给月亮的回信》，新书《暗》将<t v="2026-23">于今年秋天</t>出版。采访结束时，<m s="ciren">她</m>提醒摄影记者：“<q s="ciren">外面有风，帽子拿好，望远镜不怕，你怕。</q>”
