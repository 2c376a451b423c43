---
id: pt-202
language: pt-BR
agency: Estadão Conteúdo
outlet: Tribuna do Litoral Sul
domain: tribunalitoralsul.example
authors: []
published: 2024-10-08T21:15:00-03:00
modified: 2024-10-09T09:02:00-03:00
dateline: null
copyright: {holders: [Tribuna do Litoral Sul, Estadão Conteúdo], year: 2024, notice: "© 2024 Tribuna do Litoral Sul / Estadão Conteúdo. Todos os direitos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  tecnico: {name: Valdir Camargo, kind: person, roles: [técnico do Atlético Itajaí, treinador, gaúcho]}
  goleiro: {name: Wellington Cabral, kind: person, roles: [goleiro, Muralha]}
  presidente: {name: Sônia Bittencourt, kind: person, roles: [presidente do clube, cartola]}
  clube: {name: Atlético Itajaí, kind: organisation, roles: [clube]}
  cabral: {name: Ademir Cabral, kind: person, roles: [pai do goleiro, ex-zagueiro]}
  stjd: {name: STJD, kind: organisation, roles: [tribunal]}
  torcida: {name: integrantes da organizada Maré Alta, kind: group, roles: []}
notes: "two Cabrals (father and son), nickname between given name and surname and alone in marks, club as speaker on X, court as speaker, curly marks, pieces inside one pair of marks, weekday with past and future"
---
# ‘<q s="goleiro">Não vendi jogo, vendi a minha casa para pagar advogado</q>’, diz <m s="goleiro">goleiro</m> absolvido
## Wellington “Muralha” Cabral volta a treinar <t v="2024-10-09">nesta quarta</t>; <m s="presidente">presidente</m> fala em “<q s="presidente" type="mixed">justiça tardia</q>”

O goleiro Wellington “Muralha” Cabral, de 29 anos, foi absolvido <t v="2024-10-08">nesta terça-feira</t> da acusação de receber dinheiro para tomar gols no Catarinense <t v="2023">do ano passado</t>.

“<q s="goleiro">Não vendi jogo nenhum. Vendi foi a minha casa para pagar advogado</q>”, desabafou <m s="goleiro">o jogador do Atlético Itajaí</m>, chorando, na saída do tribunal, no Rio.

Por 6 votos a 3, <m s="stjd">o STJD</m> entendeu que as mensagens encontradas no celular de um apostador eram “<q s="stjd" type="mixed">montagem grosseira</q>”. Wellington estava suspenso <t v="2024-02/..">desde fevereiro</t>.

“<q s="presidente" id="1">É uma justiça tardia</q>, afirmou <m s="presidente">a presidente do clube</m>, Sônia Bittencourt, <q s="presidente" id="1">mas é justiça</q>.” <m s="presidente">A cartola</m> disse ainda que <i s="presidente">o contrato do atleta será renovado <t v="2024-10-11">na sexta-feira</t></i>.

### Família

O pai, Ademir Cabral, zagueiro do mesmo Atlético <t v="199X">nos anos 1990</t>, acompanhou o julgamento de pé, no corredor. “<q s="cabral">Passei oito meses sem ir à padaria</q>”, contou <m s="cabral">o ex-zagueiro</m>. “<q s="cabral">Todo mundo ali sabia fazer conta de gol.</q>” Depois abraçou o filho. “<q s="goleiro">Pai, pode ir comprar pão</q>”, brincou <m s="goleiro">Wellington</m>.

Nas redes, o clube comemorou. “<q s="clube" via="X">A Muralha está de pé</q>”, publicou <m s="clube">o Atlético</m> no X, com uma foto da defesa contra o Brusque <t v="2023-04-02">em 2 de abril de 2023</t>.

O técnico Valdir Camargo, que sempre defendeu o goleiro, confirmou que ele treina <t v="2024-10-09">amanhã</t> com o grupo. “<q s="tecnico">Titular ele não é, porque o menino da base pegou tudo</q>”, avisou <m s="tecnico">o gaúcho</m>. “<q s="tecnico" id="2">Mas banco comigo</q>”, completou <m s="tecnico">o treinador</m>, “<q s="tecnico" id="2">é lugar de gente importante</q>”.

<m s="torcida">Integrantes da organizada Maré Alta</m>, que <t v="2024-03">em março</t> picharam “mercenário” no muro do CT, pediram desculpas. “<q s="torcida">A gente foi injusto e vai pintar o muro</q>”, prometeram, em vídeo.

O Itajaí enfrenta o Criciúma <t v="2024-10-13T16:00">no domingo, às 16h</t>, na Arena Foz.
