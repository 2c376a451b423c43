---
id: pt-205
language: pt-BR
agency: Folhapress
outlet: Diário da Várzea
domain: diariodavarzea.example
authors: [Otávio Pimenta]
published: 2025-09-29T20:05:00-03:00
modified: null
dateline: {place: "SÃO PAULO, SP", agency: FOLHAPRESS, date: null}
copyright: {holders: [Folhapress], year: null, notice: "Copyright Folhapress. Todos os direitos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  prefeito: {name: Nelson Arruda, kind: person, roles: [prefeito de São Paulo]}
  metro: {name: Metrô, kind: organisation, roles: [companhia]}
  sindicato: {name: Sindicato dos Metroviários, kind: organisation, roles: [entidade]}
  regina: {name: Regina Bertolucci, kind: person, roles: [presidente do Sindicato dos Metroviários, sindicalista]}
  passageira: {name: Cleide Marcondes, kind: person, roles: [diarista]}
  trt: {name: Tribunal Regional do Trabalho, kind: organisation, roles: [TRT]}
  desemb: {name: Paulo Yamashita, kind: person, roles: [desembargador]}
  ambulante: {name: um vendedor ambulante, kind: unnamed, roles: []}
notes: "strike; company and union as speakers, union next to its president, court versus judge, WhatsApp via, two speakers in one sentence, slogan on T-shirt"
---
# Metrô de SP para pelo segundo dia; <m s="regina">sindicalista</m> diz que <i s="regina">só volta com acordo assinado</i>

SÃO PAULO, SP (FOLHAPRESS) - A greve dos metroviários entrou <t v="2025-09-29">nesta segunda (29)</t> no segundo dia, com quatro das seis linhas paradas e 340 km de congestionamento <t v="2025-09-29T08:30">às 8h30</t>.

"<q s="regina">Só voltamos com acordo assinado, de caneta, não de boca</q>", disse <m s="regina">Regina Bertolucci</m>, presidente do Sindicato dos Metroviários, em assembleia na zona leste. Ao lado dela, funcionários usavam camisetas com a frase "Trilho não anda sozinho".

O Metrô afirma em nota que <i s="metro">a proposta de reajuste, de 5,1%, é a maior <t v="2014/..">desde 2014</t></i>. "<q s="metro" id="1">A companhia segue aberta ao diálogo</q>, diz <m s="metro">o texto</m>, <q s="metro" id="1">mas não aceitará que a população seja feita refém</q>."

O prefeito Nelson Arruda foi mais longe e chamou a paralisação de "<q s="prefeito" type="mixed">chantagem com bilhete único</q>". Para <m s="sindicato">a entidade</m>, a fala é "<q s="sindicato" type="mixed">de quem nunca pegou a Linha Vermelha às seis da tarde</q>".

O Tribunal Regional do Trabalho marcou uma audiência de conciliação <t v="2025-09-30T10:00">para esta terça (30), às 10h</t>. <m s="trt">A corte</m> já havia determinado que <i s="trt">70% dos trens circulassem no horário de pico</i>, o que não foi cumprido. "<q s="desemb">Ordem judicial não é sugestão</q>", advertiu <m s="desemb">o desembargador Paulo Yamashita</m>, ao fixar multa de R$ 500 mil por dia.

### NA CALÇADA

A diarista Cleide Marcondes saiu de casa <t v="2025-09-29T04:10">às 4h10</t> e, três horas depois, ainda estava na avenida do Estado. "<q s="passageira" via="WhatsApp">Avisei a patroa que chego <t v="2025-09-30">amanhã</t></q>", escreveu <m s="passageira">ela</m> no WhatsApp, e mostrou a mensagem à reportagem. "<q s="passageira">Entendo a greve. Mas quem me entende?</q>"

Houve quem lucrasse. "<q s="ambulante">Vendi 80 garrafas d'água antes das nove</q>", festejou <m s="ambulante">um vendedor ambulante</m>, enquanto, a poucos metros, <m s="regina">a sindicalista</m> repetia: "<q s="regina">A culpa é de quem não negocia</q>".

<m s="regina">Bertolucci</m> admitiu que <i s="regina">a categoria está dividida</i>. Na assembleia <t v="2025-09-27">de sábado</t>, a greve passou por apenas 212 votos. Procurado, o Metrô não comentou a informação, publicada <t v="2025-09-27/2025-09-28">no fim de semana</t> por um site, de que estuda contratar temporários <t v="2025-10/..">a partir de outubro</t>.
