---
id: pt-415
language: pt-PT
agency: Lusa
outlet: Atlântico Lusófono
domain: atlanticolusofono.example
authors: []
published: 2025-11-28T19:30:00+00:00
modified: 2025-11-28T21:10:00+00:00
dateline: {place: Praia, agency: Lusa, date: 2025-11-28}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  neves: {name: José Maria Neves, kind: person, roles: [Presidente cabo-verdiano, chefe de Estado]}
  silva: {name: Ulisses Correia e Silva, kind: person, roles: [primeiro-ministro, chefe do Governo]}
  enviada: {name: Aminata Diouf-Sarr, kind: person, roles: [enviada, senegalesa, antiga ministra]}
  junta: {name: Alto Comando Militar, kind: organisation, roles: [junta]}
  portavoz: {name: um porta-voz fardado, kind: unnamed, roles: []}
  rangel: {name: Paulo Rangel, kind: person, roles: [ministro dos Negócios Estrangeiros português]}
  estudante: {name: um estudante guineense, kind: unnamed, roles: []}
  guterres: {name: António Guterres, kind: person, roles: [secretário-geral da ONU]}
notes: coup in a neighbour state seen from Praia, head of state against head of government, envoy by nationality and past office, junta as speaker on television, Portuguese minister via RTP, UN head, a student by Lusa, several relative days
---
# Guiné-Bissau: <m s="neves">PR cabo-verdiano</m> apela ao "<q s="neves" type="mixed">regresso imediato aos quartéis</q>"

Praia, <t v="2025-11-28">28 nov 2025</t> (Lusa) – <m s="neves">O Presidente cabo-verdiano</m>, José Maria Neves, apelou <t v="2025-11-28">hoje</t> ao "<q s="neves" type="mixed">regresso imediato aos quartéis</q>" dos militares que <t v="2025-11-26">na quarta-feira</t> tomaram o poder na Guiné-Bissau, na véspera do anúncio dos resultados eleitorais.

"<q s="neves">Quem conta os votos são as mesas, não são as armas</q>", afirmou <m s="neves">o chefe de Estado</m> aos jornalistas, na cidade da Praia. <m s="neves">Neves</m> adiantou que <i s="neves">falou ao telefone com o secretário-geral da ONU <t v="2025-11-27">na noite de quinta-feira</t></i>.

O chefe do Governo cabo-verdiano, por seu lado, preferiu insistir na segurança dos cidadãos nacionais. <m s="silva">Ulisses Correia e Silva</m> indicou que <i s="silva">há 214 cabo-verdianos registados em Bissau</i> e que <i s="silva">nenhum pediu para sair</i>. "<q s="silva">O consulado está aberto e o telefone tem sinal</q>", sublinhou.

A Comunidade Económica dos Estados da África Ocidental (CEDEAO) suspendeu o país <t v="2025-11-27">na quinta-feira</t>. <m s="enviada">A enviada da organização</m>, Aminata Diouf-Sarr, que aterra em Bissau <t v="2025-12-01">na segunda</t>, avisou que não reconhecerá "<q s="enviada" type="mixed">governos nascidos de madrugada</q>". "<q s="enviada" id="e">Levo uma mala pequena</q>", disse <m s="enviada">a senegalesa</m>, antiga ministra da Justiça, "<q s="enviada" id="e">porque não tenciono demorar, mas volto as vezes que for preciso</q>".

Em Bissau, <m s="junta">o Alto Comando Militar</m> anunciou na televisão que <i s="junta">as fronteiras reabriram <t v="2025-11-28T08:00">às 08:00</t></i>. "<q s="portavoz">A ordem está restabelecida</q>", leu <m s="portavoz">um porta-voz fardado</m>, sem dizer o nome. <m s="junta">A junta</m> prometeu que <i s="junta">a transição durará um ano</i>.

António Guterres já condenou o golpe. "<q s="guterres">O povo guineense votou em paz <t v="2025-11-23">no domingo</t> e merece saber em quem</q>", declarou <m s="guterres">o secretário-geral da ONU</m>, em Nova Iorque.

Em Lisboa, <m s="rangel">o ministro dos Negócios Estrangeiros português</m> disse à RTP que <i s="rangel" via="RTP">a prioridade é retomar a contagem</i>. "<q s="rangel" via="RTP">As atas existem, estão guardadas, basta lê-las</q>", considerou <m s="rangel">Paulo Rangel</m>.

No Mindelo, onde estudam cerca de 300 guineenses, o ambiente é de espera. "<q s="estudante" via="Lusa">O meu pai foi votar de fato e gravata e agora não sai de casa</q>", contou à Lusa <m s="estudante">um estudante guineense</m>, de 23 anos, que não quis ser identificado. Soube do golpe numa aula de Direito Constitucional. "<q s="estudante">O professor fechou o livro</q>", acrescentou.

Neves e Correia e Silva, de partidos rivais, reúnem-se <t v="2025-11-29">no sábado</t> para acertar uma posição comum. "<q s="silva">Nisto não há dois Cabo Verdes</q>", garantiu <m s="silva">o primeiro-ministro</m>.

A Guiné-Bissau viveu quatro golpes consumados <t v="1974/..">desde a independência, em 1974</t>. O anterior data <t v="2012-04-12">de 12 de abril de 2012</t>.

RYR // ANP

Lusa/Fim
