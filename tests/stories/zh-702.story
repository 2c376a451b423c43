---
id: zh-702
language: zh-Hans
agency: 新华社
outlet: 环球早报
domain: huanqiu-zaobao.example
authors: []
published: 2026-05-14T22:10:00+08:00
modified: null
dateline: {place: 日内瓦, agency: 新华社, date: 2026-05-14}
copyright: {holders: [新华社], year: null, notice: "© 新华社", licence: null, reserved: false}
tdm: null
speakers:
  lindgren: {name: "安娜·林格伦", kind: person, roles: [联合国特使, 瑞典外交官]}
  sadykov: {name: "叶尔兰·萨德科夫", kind: person, roles: [哈萨克斯坦总统]}
  petro: {name: "奥列格·彼得连科", kind: person, roles: [乌克兰外长]}
  kyiv: {name: 基辅, kind: organisation, roles: []}
  kremlin: {name: 克里姆林宫, kind: organisation, roles: []}
  sun: {name: 孙立言, kind: person, roles: [中国外交部发言人]}
  gongdang: {name: "托马斯·黑格", kind: person, roles: [英国工党领袖]}
  turk: {name: "居尔·阿克坦", kind: person, roles: [土耳其国防部长]}
  jingji: {name: 何清, kind: person, roles: [海贸研究院经济学家]}
  waijiao: {name: 一名欧洲外交官, kind: unnamed, roles: []}
  chuanzhang: {name: 老陈, kind: person, roles: [货轮船长]}
notes: 长篇国际报道；国家与职务众多；人名和动词之间有定语小句；小标题片语在正文重复；普京、泽连斯基只被提到；克里姆林宫与基辅为消息来源；会议绰号用引号
---
# <m s="lindgren">联合国特使</m>：黑海粮食协议“<q s="lindgren" type="mixed">只差一个签名</q>”

新华社日内瓦<t v="2026-05-14">5月14日</t>电 黑海粮食运输谈判<t v="2026-05-14">14日</t>在日内瓦取得进展，但各方在扫雷和保险问题上仍有分歧。

“<q s="lindgren">我们只差一个签名，可是笔在别人的口袋里，</q>”<m s="lindgren">联合国特使安娜·林格伦</m>说。这位<t v="2026-05-15">15日</t>将飞往安卡拉的<m s="lindgren">瑞典外交官</m>表示，<i s="lindgren">关税附件还有两处空白</i>。

刚刚会见过哈萨克斯坦总统的<m s="petro">乌克兰外长奥列格·彼得连科</m>强调，<i s="petro">乌方不接受在俄罗斯港口检查船只</i>。“<q s="petro">粮食不需要签证，</q>”<m s="petro">他</m>说。<m s="kyiv">基辅</m>方面称，<i s="kyiv">总统泽连斯基将以视频方式签字</i>。

<m s="kremlin">克里姆林宫</m>则表示，<i s="kremlin">总统普京尚未看到草案</i>。普京<t v="2026-05-13">13日</t>在索契与哈萨克斯坦总统通了电话。

### 哈萨克斯坦愿出船

“<q s="sadykov">我们没有海，但我们有水手的耐心，</q>”<m s="sadykov">哈萨克斯坦总统叶尔兰·萨德科夫</m>在阿斯塔纳说。<m s="sadykov">萨德科夫</m>透露，<i s="sadykov">该国将派出两艘货轮</i>。

<m s="turk">土耳其国防部长居尔·阿克坦</m>重申，<i s="turk">《蒙特勒公约》不容谈判</i>。代表们把这套机制戏称为“茶桌”，因为会场只供应红茶。

### “<q s="sun" type="mixed">别人家的算盘</q>”

有记者问及中方是否会为保险基金出资。“<q s="sun">中国不打别人家的算盘，</q>”<m s="sun">中国外交部发言人孙立言</m>回答。<m s="sun">孙立言</m>同时指出，<i s="sun">中方支持一切对话</i>。在伦敦，<m s="gongdang">英国工党领袖托马斯·黑格</m>批评政府的沉默是“<q s="gongdang" type="mixed">蜗牛外交</q>”。

“<q s="waijiao">桥谈好了，河还没谈好，</q>”<m s="waijiao">一名欧洲外交官</m>感叹道。

<m s="jingji">海贸研究院经济学家何清</m>认为，<i s="jingji">面包价格<t v="2026-23">今年秋天</t>之前不会下降</i>。“<q s="jingji">麦子走得慢，账单走得快，</q>”<m s="jingji">何清</m>说。

敖德萨港外，“希望三号”货轮已经抛锚九天。“<q s="chuanzhang" id="5">他们在纸上签字，</q>”<m s="chuanzhang">船长老陈</m>在电话里说，“<q s="chuanzhang" id="5">我们在浪上签字。</q>”
