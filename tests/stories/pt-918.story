---
id: pt-918
language: pt-BR
agency: null
outlet: Jurídico Brasil
domain: juridicobrasil.example
authors: [Mariana Cordeiro]
published: 2026-11-04T18:22:00-03:00
modified: null
dateline: {place: Brasília, agency: null, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  falcao: {name: Regina Falcão, kind: person, roles: [relatora, ministra]}
  dornelles: {name: Hamilton Dornelles, kind: person, roles: [ministro do tribunal]}
  pgr: {name: Procuradoria-Geral da República, kind: organisation, roles: []}
  brito: {name: Carlos Augusto Brito, kind: person, roles: [advogado das empresas]}
  sindical: {name: Neide Farias, kind: person, roles: [presidente da federação dos entregadores]}
notes: "natural: supreme court session, delivery workers"
---
# Tribunal forma maioria para obrigar aplicativos a pagar seguro a entregadores
## <m s="falcao">Relatora</m> diz que empresas "<q s="falcao" type="mixed">não podem ficar só com o lucro</q>"; julgamento foi suspenso por pedido de vista

BRASÍLIA – O plenário do tribunal formou maioria <t v="2026-11-04">nesta quarta-feira</t> para obrigar aplicativos de entrega a contratar seguro contra acidentes para os motociclistas que prestam serviço às plataformas. O placar estava em seis a um quando o ministro Túlio Sarmento pediu mais tempo para analisar o caso.

Relatora da ação, a ministra Regina Falcão votou por considerar inconstitucional a falta de proteção. Em um voto de 94 páginas, <m s="falcao">ela</m> afirmou que <i s="falcao">o trabalho por aplicativo, com ou sem vínculo de emprego, gera riscos que devem ser divididos</i>.

"<q s="falcao">Quem organiza a atividade, define o preço, escolhe a rota e pune o atraso não pode ficar só com o lucro e deixar ao trabalhador o hospital</q>", disse <m s="falcao">a relatora</m>.

<m s="falcao">Falcão</m> citou dados do SUS sobre internações de motociclistas de entrega, uma a cada 28 minutos no país. Lembrou ainda o caso de Jonas Pereira, de 23 anos, morto <t v="2023">em 2023</t> na Marginal do Tietê, cuja mãe, Lindalva, é autora de uma das ações.

"<q s="falcao">Dona Lindalva recebeu da empresa uma mensagem automática perguntando por que o pedido não havia sido entregue. Está nos autos, à folha 212</q>", acrescentou.

O primeiro a divergir foi o ministro Hamilton Dornelles. Para <m s="dornelles">ele</m>, <i s="dornelles">cabe ao Congresso, e não ao Judiciário, disciplinar o tema</i>.

"<q s="dornelles" id="1">A solução pode ser boa</q>", observou, "<q s="dornelles" id="1">mas não fomos eleitos para escolhê-la</q>".

A Procuradoria-Geral da República havia opinado a favor dos trabalhadores. No parecer, <m s="pgr">o órgão</m> sustentou que <i s="pgr">a omissão legislativa já dura mais de uma década</i>.

Em nome das empresas, <m s="brito">o advogado Carlos Augusto Brito</m> disse que <i s="brito">as plataformas já oferecem cobertura durante as corridas</i> e que <i s="brito">a decisão vai criar insegurança jurídica</i>.

"<q s="brito">Ninguém aqui é contra o seguro. Somos contra um seguro sem teto, sem prazo e sem regra, criado numa tarde de quarta-feira</q>", afirmou <m s="brito">Brito</m> na saída do plenário.

Cerca de 300 entregadores acompanharam a sessão por um telão instalado na Praça dos Três Poderes. Houve festa quando o sexto voto, do ministro Adalberto Queiroz, foi proferido.

Presidente da federação nacional da categoria, <m s="sindical">Neide Farias</m> afirmou que <i s="sindical">o pedido de vista não tira o brilho da vitória</i>.

"<q s="sindical">Seis votos são seis votos. O motoboy sabe esperar, ele passa a vida em porta de prédio</q>", brincou.

Pelo regimento, Sarmento tem até 90 dias para devolver o processo. Os ministros que já votaram podem mudar de posição até o fim do julgamento, o que é raro.
