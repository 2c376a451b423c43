---
id: pt-302
language: pt-PT
agency: Lusa
outlet: Jornal da Ria
domain: jornaldaria.example
authors: []
published: 2025-12-03T17:26:00+00:00
modified: null
dateline: {place: Aveiro, agency: Lusa, date: 2025-12-03}
copyright: {holders: ["Lusa - Agência de Notícias de Portugal, S.A."], year: null, notice: "© Lusa - Agência de Notícias de Portugal, S.A. Todos os direitos reservados.", licence: null, reserved: true}
tdm: reserved
speakers:
  juiza: {name: Graça Valente, kind: person, roles: [juíza presidente do coletivo, magistrada]}
  arguido: {name: Armindo Salgueiro, kind: person, roles: [antigo tesoureiro da junta, arguido]}
  advogado: {name: Pedro Vilhena, kind: person, roles: [advogado de Armindo Salgueiro, causídico]}
  mp: {name: Ministério Público, kind: organisation, roles: [MP]}
  acordao: {name: coletivo de juízes, kind: group, roles: []}
  presidente: {name: Lília Nogueira, kind: person, roles: [presidente da junta, autarca]}
notes: Lusa court copy, straight marks, acórdão and acusação as sources, floating follow-ups, disse à Lusa as via, ironic term in marks, em declarações aos jornalistas
---
# Ex-tesoureiro de junta condenado a quatro anos por desviar 212 mil euros

Aveiro, <t v="2025-12-03">03 dez 2025</t> (Lusa) – O Tribunal de Aveiro condenou <t v="2025-12-03">hoje</t> a quatro anos de prisão, com pena suspensa, um antigo tesoureiro da Junta de Freguesia de Santa Luzia da Ria por ter desviado 212 mil euros dos cofres da autarquia.

"<q s="juiza">O senhor não roubou ao Estado, roubou aos seus vizinhos</q>", disse <m s="juiza">a juíza presidente</m>, dirigindo-se ao arguido, durante a leitura do acórdão.

Armindo Salgueiro, de 61 anos, foi condenado por peculato e falsificação de documentos, crimes cometidos <t v="2016/2021">entre 2016 e 2021</t>. <m s="acordao">O coletivo de juízes</m> deu como provado que <i s="acordao">o arguido usou o dinheiro em apostas "online"</i>.

A suspensão da pena fica condicionada ao pagamento de 500 euros por mês à junta. "<q s="juiza">Se falhar um mês, volta aqui e conversamos de outra maneira</q>", avisou <m s="juiza">Graça Valente</m>. <m s="juiza">A magistrada</m> salientou, a favor do arguido, a confissão "<q s="juiza" type="mixed">integral e sem reservas</q>".

Na primeira sessão do julgamento, <t v="2025-10-15">em 15 de outubro</t>, Salgueiro tinha admitido os factos. "<q s="arguido">Primeiro tirei 50 euros e pensei que os punha lá na segunda-feira</q>", contou então <m s="arguido">o antigo tesoureiro</m>. "<q s="arguido">Nunca houve segunda-feira</q>".

À saída do tribunal, o condenado não quis falar. <m s="advogado">O advogado</m>, Pedro Vilhena, considerou a decisão "<q s="advogado" type="mixed">equilibrada</q>" e adiantou, em declarações aos jornalistas, que <i s="advogado">não vai recorrer</i>. "<q s="advogado">O meu cliente quer pagar e desaparecer</q>", resumiu <m s="advogado">o causídico</m>.

Opinião diferente tem a atual presidente da junta. "<q s="presidente" id="1" via="Lusa">A 500 euros por mês</q>", disse à Lusa <m s="presidente">Lília Nogueira</m>, "<q s="presidente" id="1" via="Lusa">são mais de 35 anos a pagar</q>". <m s="presidente">A autarca</m> lembrou que <i s="presidente">a freguesia ficou sem verba para reparar o cemitério</i> e anunciou que vai pedir uma indemnização cível.

<m s="mp">O Ministério Público</m> (MP) tinha pedido uma pena efetiva "<q s="mp" type="mixed">nunca inferior a cinco anos</q>". Segundo <m s="mp">a acusação</m>, <i s="mp">o arguido emitiu 318 cheques a fornecedores que não existiam</i>, um dos quais batizado de "Limpezas do Além".

O caso foi descoberto <t v="2021-11">em novembro de 2021</t>, quando um banco devolveu uma ordem de pagamento. O prazo para recurso termina <t v="2026-01-13">em 13 de janeiro</t>.

JDN // MSP

Lusa/Fim
