---
id: zh-412
language: zh-Hans
agency: null
outlet: 青石访谈
domain: qingshi-fangtan.example
authors: [诸葛悠悠]
published: 2023-09-22T08:00:00+08:00
modified: null
dateline: null
copyright: {holders: [青石访谈], year: null, notice: "青石访谈原创，CC BY-NC-SA 4.0", licence: CC-BY-NC-SA-4.0, reserved: false}
tdm: allowed
speakers:
  ren: {name: 任秀芝, kind: person, roles: [老绣娘]}
  sun: {name: 孙女, kind: unnamed, roles: []}
  laoshi: {name: 师傅, kind: unnamed, roles: []}
  caigou: {name: 一位外国采购商, kind: unnamed, roles: []}
  wenlvju: {name: 县文旅局, kind: organisation, roles: []}
notes: interview with questions by 记者 and answers by surname (任), no marks; nested words of master, granddaughter and buyer; intro with a marked quote and an indirect sentence; bureau statement; title in 《》; age and year expressions
---
# <m s="ren">任秀芝</m>：<i s="ren">一针一针，绣的都是慢</i>

<m s="ren">任秀芝</m>递给我一根针，第一句话是：“<q s="ren">拿好，别看我，看布。</q>”<m s="ren">七十五岁的老绣娘</m>告诉我，<i s="ren">她<t v="1961/..">从1961年起</t>没有换过顶针</i>。以下为访谈节选。

记者：第一幅作品卖给了谁？

<m s="ren">任</m>：<q s="ren">没有卖，我师傅收走了。<t v="1965">1965年</t>她看完说：“<q s="laoshi">花是活的，叶子是死的。</q>”那天我哭着把叶子全拆了。</q>

记者：有人说机器绣得更匀。

<m s="ren">任</m>：<q s="ren">匀就是机器。手会抖，抖才像水。<t v="2023-08">上个月</t>来了一位外国采购商，他对翻译说：“<q s="caigou">我要一百幅一模一样的。</q>”我说一模一样的我没有，十幅不一样的我有。</q>

记者：您的孙女不学？

<m s="ren">任</m>：<q s="ren">她在城里做动画，<t v="2023-09-20">前天</t>打电话来，说：“<q s="sun">奶奶，我用电脑绣了你。</q>”我说线头藏好没有，她笑了半天。</q>

记者：怕不怕手艺断了？

<m s="ren">任</m>：<q s="ren">怕过。现在不怕了，断了也是线头，后人能找到。</q>

记者：<t v="2023-09-29">中秋节</t>怎么过？

<m s="ren">任</m>：<q s="ren">给徒弟放三天假，我自己绣月亮。</q>

任秀芝的作品《水云间》将<t v="2023-10-18">于10月18日</t>在苏州展出。<m s="wenlvju">县文旅局</m>表示，<i s="wenlvju">已将她的绣坊列入<t v="2024">明年</t>保护名录</i>。<m s="wenlvju">该局</m>在公告中把她称作“<q s="wenlvju" type="mixed">会呼吸的古书</q>”。
