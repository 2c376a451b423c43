---
id: pt-426
language: pt-PT
agency: Lusa
outlet: Correio dos Campos
domain: correiodoscampos.example
authors: []
published: 2025-02-19T11:40:00+00:00
modified: null
dateline: {place: Évora, agency: Lusa, date: 2025-02-19}
copyright: {holders: [Lusa], year: 2025, notice: "© Lusa 2025", licence: null, reserved: false}
tdm: null
speakers:
  vilar: {name: Sebastião Vilar, kind: person, roles: [arqueólogo]}
  rolo: {name: Mónica Rolo, kind: person, roles: [arqueóloga municipal, técnica]}
  caeiro: {name: Leopoldo Caeiro, kind: person, roles: [proprietário, agricultor]}
  instituto: {name: Património Cultural, kind: organisation, roles: [instituto público]}
  tratorista: {name: um tratorista, kind: unnamed, roles: []}
notes: dolmen destroyed, two archaeologists (o arqueólogo, a arqueóloga), owner and tractor driver both he, institute, unnamed driver, bland Lusa copy, prehistoric spans as no dates
---
# Anta com cinco mil anos destruída em Évora; <m s="caeiro">proprietário</m> garante que <i s="caeiro">não sabia</i>

Évora, <t v="2025-02-19">19 fev 2025</t> (Lusa) – <i s="vilar">Uma anta do Neolítico, classificada <t v="1992/..">desde 1992</t>, foi arrasada por máquinas na Herdade do Zambujal, no concelho de Évora, para a plantação de amendoal</i>, denunciou <t v="2025-02-19">hoje</t> <m s="vilar">o arqueólogo Sebastião Vilar</m>.

"<q s="vilar" via="Lusa">Onde havia uma câmara funerária há agora um rego e uma mangueira</q>", disse à Lusa <m s="vilar">o arqueólogo</m>, que estudou o monumento para a tese. Vilar deu pela destruição <t v="2025-02-15">no sábado</t>, durante uma visita com alunos.

<m s="caeiro">O proprietário da herdade</m>, Leopoldo Caeiro, garantiu que <i s="caeiro">não sabia da existência da anta</i>. "<q s="caeiro" id="c">Mandei limpar o terreno</q>", explicou <m s="caeiro">o agricultor</m>, "<q s="caeiro" id="c">e para mim aquilo era um monte de pedras com um sobreiro</q>".

A arqueóloga municipal tem outra versão. <m s="rolo">Mónica Rolo</m> afirmou que <i s="rolo">lhe entregou em mão a planta do sítio <t v="2023-05">em maio de 2023</t></i>. "<q s="rolo">Até lhe ofereci um postal da anta</q>", acrescentou <m s="rolo">a técnica</m>. Confrontado com isto, <m s="caeiro">Caeiro</m> admitiu que "<q s="caeiro" type="mixed">o postal há de estar por lá</q>".

Quem conduzia o trator não quis dar o nome. "<q s="tratorista">Disseram-me para ir a direito e eu fui a direito</q>", contou <m s="tratorista">o homem</m>. Só parou ao ver um osso.

Em comunicado, <m s="instituto">o Património Cultural</m> informou que <i s="instituto">apresentou queixa ao Ministério Público</i>. <m s="instituto">O instituto público</m> recordou que <i s="instituto">o crime é punido com pena até cinco anos</i>. <i s="vilar">No Alentejo foram destruídas 23 antas <t v="2015/..">desde 2015</t></i>, segundo <m s="vilar">Vilar</m>.

Os trabalhos estão embargados <t v="2025-02-17/..">desde segunda-feira</t>. A Câmara decide <t v="2025-02-26">na quarta-feira da próxima semana</t> se aplica uma coima. "<q s="rolo">Nenhuma coima levanta um esteio</q>", lamentou <m s="rolo">a arqueóloga</m>.

RRL // VAM

Lusa/Fim
