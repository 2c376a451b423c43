---
id: zh-206
language: zh-Hans
agency: 路透社
outlet: 沪上财讯
domain: hushang-caixun.example
authors: [何旭, 姚安迪]
published: 2022-07-25T18:36:00+08:00
modified: 2022-07-25T19:55:00+08:00
dateline: {place: 上海, agency: 路透, date: 2022-07-25}
copyright: {holders: [汤森路透], year: 2022, notice: "版权所有 汤森路透 2022 保留所有权利。点击查看使用限制", licence: null, reserved: true}
tdm: reserved
speakers:
  shanghaidianli: {name: 电力公司, kind: organisation, roles: []}
  zhangcz: {name: 三位知情人士, kind: unnamed, roles: []}
  muller: {name: "安雅·穆勒", kind: person, roles: [首席经济学家]}
  fei: {name: 费永昌, kind: person, roles: [厂长]}
  fagaiwei: {name: 国家发展和改革委员会, kind: organisation, roles: []}
  wangyou: {name: 一名网友, kind: unnamed, roles: []}
  baan: {name: 保安老周, kind: unnamed, roles: []}
notes: Reuters Chinese business copy in straight quotation marks; three insiders told Reuters (via); 在…看来; company and its unnamed spokesperson; Weibo user; quarter and half-year; model number 2060 and index numbers that are no dates
---
# 独家：高温逼近用电极限 上海周边铝厂接到"错峰通知"

路透上海<t v="2022-07-25">7月25日</t> - <m s="zhangcz">三位知情人士</m><t v="2022-07-25">周一</t>对路透表示，<i s="zhangcz" via="路透">上海周边至少九家铝加工企业被要求<t v="2022-07-27/..">自周三起</t>夜间生产</i>。持续两周的高温已令华东电网负荷三度刷新纪录。

"<q s="zhangcz">通知只有一页纸，没有写什么时候结束，</q>"<m s="zhangcz">其中一位消息人士</m>说。由于未获授权，三人均要求匿名。

当地<m s="shanghaidianli">电力公司</m>在回复路透的邮件中称："<q s="shanghaidianli">居民用电是底线，我们将优先予以保障。</q>"该公司没有就铝厂的情况置评。

在<m s="muller">北岸银行首席经济学家安雅·穆勒</m>看来，<i s="muller">限电对<t v="2022-35">三季度</t>增长的拖累可能达到0.2个百分点</i>。"<q s="muller" id="1">比起缺电，</q>"<m s="muller">穆勒</m>说，"<q s="muller" id="1">市场更怕的是不确定。</q>"<m s="muller">她</m>还把这轮高温称作"<q s="muller" type="mixed">看得见的通胀</q>"。

昆山一家铝厂的厂长费永昌证实收到了通知。"<q s="fei">工人白天睡不着，晚上干不动，设备倒是不怕热，</q>"<m s="fei">费永昌</m>无奈地说。记者<t v="2022-07-25T14:00">周一下午2时</t>在厂区看到，温度计的读数已达41.3摄氏度。"<q s="baan">蝉都不叫了，</q>"门口的<m s="baan">保安老周</m>嘟囔了一句。

铝价应声上涨。上海期铝主力合约2209收高2.1%，为<t v="2022-06-16/..">6月16日以来</t>最大单日涨幅。<t v="2022-01/2022-06">今年上半年</t>，华东地区用电量同比仅增0.9%，因<t v="2022-04/2022-05">4月至5月</t>部分工厂停产。

<m s="fagaiwei">国家发展和改革委员会</m><t v="2022-07-22">上周五</t>表示，<i s="fagaiwei">迎峰度夏的电煤库存处于历史高位</i>。但<t v="2021-23">去年秋天</t>的经历让企业心有余悸，当时多地出现的"拉闸限电"波及了手机和玩具供应链。

社交媒体上则不乏调侃。"<q s="wangyou" via="微博">我家的空调申请加班费，</q>"<m s="wangyou">一名网友</m>在微博上写道。气象部门预计，高温将持续<t v="../2022-08-05">到8月5日</t>；<t v="2022-07-28/..">本周四起</t>开通的"清凉专线"公交，票价一元。

（完）

（记者 何旭 姚安迪；编译 林知遥）
