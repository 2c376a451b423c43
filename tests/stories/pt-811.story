---
id: pt-811
language: pt-PT
agency: Lusa
outlet: Gazeta do Minho
domain: gazeta-do-minho.example
authors: []
published: 2026-10-06T13:05:00+01:00
modified: null
dateline: {place: Lisboa, agency: Lusa, date: 2026-10-06}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  vilar: {name: Henrique Vilar, kind: person, roles: [primeiro-ministro, chefe do Governo]}
  saraiva: {name: Inês Saraiva, kind: person, roles: [líder da oposição, secretária-geral dos socialistas]}
  prates: {name: Rui Prates, kind: person, roles: [presidente da Frente Liberal]}
  cabral: {name: Odete Cabral, kind: person, roles: [secretária-geral da CGTP, sindicalista]}
notes: Portuguese politics; prime minister, opposition leader, two party leaders, union; governante, líder, secretário-geral
---
# Orçamento: Vilar admite “<q s="vilar" type="mixed">ajustes</q>” mas recusa “<q s="vilar" type="mixed">negociar à última hora</q>”

Lisboa, <t v="2026-10-06">06 out 2026</t> (Lusa) — O primeiro-ministro, Henrique Vilar, admitiu <t v="2026-10-06">hoje</t> “<q s="vilar" type="mixed">ajustes</q>” à proposta de Orçamento do Estado <t v="2027">para 2027</t>, mas avisou que <i s="vilar">o Governo não aceitará subir a despesa permanente</i>.

“<q s="vilar">Quem quiser melhorar o documento é bem-vindo, quem quiser desfigurá-lo terá de assumir as consequências</q>”, afirmou <m s="vilar">o chefe do Governo</m> no debate quinzenal, na Assembleia da República.

A líder da oposição, Inês Saraiva, acusou o executivo de “<q s="saraiva" type="mixed">arrogância aritmética</q>”. “<q s="saraiva">O senhor primeiro-ministro governa como se tivesse uma maioria que os portugueses não lhe deram</q>”, atirou <m s="saraiva">a secretária-geral dos socialistas</m>, que exigiu um aumento extraordinário das pensões.

Na resposta, <m s="vilar">Henrique Vilar</m> lembrou que <i s="vilar">as pensões subiram três vezes <t v="2025/..">desde 2025</t></i>. “<q s="vilar">Não recebo lições de quem as congelou</q>”, disse.

Rui Prates, presidente da Frente Liberal, lamentou que os dois partidos estejam “<q s="prates" type="mixed">entretidos a discutir o passado</q>”. “<q s="prates">Há um país que paga impostos e espera consulta há dois anos</q>”, criticou <m s="prates">o deputado</m>.

Cá fora, algumas dezenas de trabalhadores manifestavam-se junto à escadaria. “<q s="cabral" via="Lusa">Este Orçamento é bom para as folhas de cálculo e mau para o frigorífico</q>”, resumiu à Lusa <m s="cabral">a secretária-geral da CGTP</m>, Odete Cabral. <m s="cabral">A sindicalista</m> anunciou que <i s="cabral">haverá uma greve nacional <t v="2026-11-12">em 12 de novembro</t></i>.
