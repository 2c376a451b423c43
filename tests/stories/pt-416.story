---
id: pt-416
language: pt-BR
agency: Agência Brasil
outlet: Sertão Notícia
domain: sertaonoticia.example
authors: [Francisco Alencar Neto]
published: 2024-09-04T17:11:00-03:00
modified: null
dateline: null
copyright: {holders: [Agência Brasil], year: 2024, notice: "Agência Brasil 2024 (CC BY 4.0)", licence: CC-BY-4.0, reserved: false}
tdm: null
speakers:
  governadora: {name: Raquel Sobreira, kind: person, roles: [governadora, mandatária]}
  ministro: {name: Waldez Góes, kind: person, roles: [ministro da Integração]}
  prefeito: {name: Tião Gurgel, kind: person, roles: [prefeito]}
  lider: {name: Ivanilda Tremembé, kind: person, roles: [presidente da associação de agricultores, agricultora]}
  engenheiro: {name: Lauro Benevides, kind: person, roles: [engenheiro, diretor do Dnocs]}
  companhia: {name: Companhia de Águas do Sertão, kind: organisation, roles: [companhia]}
  pedreiro: {name: um pedreiro, kind: unnamed, roles: []}
notes: water canal opening, governor and association president (presidente without name near), minister and mayor both "ele", director of agency, unnamed mason, scheduling dates, bland copy with one popular voice
---
# Água do São Francisco chega a 38 municípios; <m s="lider">agricultora</m> cobra torneira "<q s="lider" type="mixed">antes da foto</q>"

O governo federal inaugurou <t v="2024-09-04">nesta quarta-feira</t>, em Pedra Branca do Norte, o último trecho do Canal do Sertão, que levará água do Rio São Francisco a 38 municípios.

"<q s="ministro">Esta obra foi anunciada por cinco governos e entregue por um</q>", afirmou <m s="ministro">o ministro da Integração</m>, Waldez Góes, na cerimônia. De acordo com <m s="ministro">ele</m>, <i s="ministro">a vazão será aumentada gradualmente <t v="../2025-03">até março de 2025</t></i>.

<m s="governadora">A governadora Raquel Sobreira</m> lembrou que <i s="governadora">o estado investiu R$ 210 milhões nas adutoras</i>. "<q s="governadora">Canal sem adutora é rio que passa e não fica</q>", comparou. A mandatária evitou, contudo, fixar uma data para as ligações domiciliares.

Quem não evitou o assunto foi Ivanilda Tremembé, presidente da associação de agricultores. Convidada a discursar, <m s="lider">ela</m> trocou o texto preparado por um recado: "<q s="lider">Agradeço a água, mas queria a torneira antes da foto</q>". Segundo <m s="lider">a presidente</m>, <i s="lider">4.300 famílias da zona rural continuam dependendo de carro-pipa</i>.

O prefeito Tião Gurgel interrompeu os aplausos. "<q s="prefeito" id="1">A lista está na prefeitura</q>", assegurou <m s="prefeito">ele</m>, "<q s="prefeito" id="1">e ninguém será esquecido por causa de discurso</q>". A resposta arrancou vaias.

Em nota, <m s="companhia">a Companhia de Águas do Sertão</m> explicou que <i s="companhia">as obras da rede rural começam <t v="2024-10-14">em 14 de outubro</t></i>. <m s="companhia">A companhia</m> prevê que <i s="companhia">metade das casas esteja ligada <t v="2025-06-30">até o fim do primeiro semestre</t></i>.

O diretor do Dnocs, Lauro Benevides, engenheiro que trabalhou no projeto <t v="1998/..">desde 1998</t>, não conteve o choro ao abrir a comporta. "<q s="engenheiro">Prometi a meu pai que ia ver esta água, e ele não acreditou</q>", contou. Disse também que <i s="engenheiro">guarda o primeiro estudo de viabilidade, <t v="1985">de 1985</t>, numa gaveta</i>.

No meio da multidão, um pedreiro molhava os pés. "<q s="pedreiro">Fiz 900 cisternas neste sertão e estou desempregado com gosto</q>", disse <m s="pedreiro">o homem</m>, às gargalhadas.

A estiagem, iniciada <t v="2023-06">em junho do ano passado</t>, já levou 112 cidades a decretar emergência. O trecho recebeu o nome de "Canal Dona Canuta".
