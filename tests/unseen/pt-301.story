---
id: pt-301
language: pt-BR
agency: Agência Brasil
outlet: Gazeta do Agreste
domain: gazetadoagreste.example
authors: [Juliana Medeiros Couto]
published: 2026-03-24T19:02:00-03:00
modified: 2026-03-24T20:40:00-03:00
dateline: null
copyright: {holders: [Agência Brasil], year: null, notice: "Conteúdo da Agência Brasil licenciado sob a licença CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  ministra: {name: Socorro Figueiroa, kind: person, roles: [ministra da Saúde, ministra]}
  ministerio: {name: Ministério da Saúde, kind: organisation, roles: []}
  pesquisador: {name: Tadeu Nakamura, kind: person, roles: [coordenador do estudo, infectologista]}
  ibs: {name: Instituto Bandeirante de Soros, kind: organisation, roles: [instituto]}
  anvisa: {name: Anvisa, kind: organisation, roles: [agência reguladora]}
  agente: {name: Cleonice da Silva, kind: person, roles: [agente comunitária de saúde]}
  conass: {name: secretários estaduais de saúde, kind: group, roles: []}
notes: Agência Brasil copy with curly marks, ministra plus name without comma, subject drop after afirmou, segundo forms, programme and campaign names in marks
---
# <i s="ministra">Vacina brasileira contra chikungunya começa a ser aplicada <t v="2026-05">em maio</t></i>, diz <m s="ministra">ministra</m>

<m s="ministerio">O Ministério da Saúde</m> anunciou <t v="2026-03-24">nesta terça-feira (24)</t> que <i s="ministerio">a primeira vacina contra a chikungunya produzida inteiramente no Brasil será oferecida pelo Sistema Único de Saúde (SUS) <t v="2026-05-11/..">a partir de 11 de maio</t></i>. A imunização começará por 63 municípios do Nordeste.

“<q s="ministra">É uma vacina feita por cientistas brasileiros, num laboratório público, para um mosquito que conhecemos bem demais</q>”, afirmou <m s="ministra">a ministra Socorro Figueiroa</m> durante cerimônia no Recife. “<q s="ministra">Não vamos pedir licença a ninguém para cuidar do nosso povo.</q>”

Segundo <m s="ministra">a ministra</m>, <i s="ministra">serão distribuídas 2,4 milhões de doses <t v="2026">ainda este ano</t></i>. O público-alvo são adultos de 18 a 59 anos.

O imunizante, de dose única, foi desenvolvido pelo Instituto Bandeirante de Soros e testado em 3,8 mil voluntários <t v="2023/2025">entre 2023 e 2025</t>. De acordo com <m s="pesquisador">o coordenador do estudo</m>, o infectologista Tadeu Nakamura, <i s="pesquisador">a proteção chegou a 96% após um mês</i>.

“<q s="pesquisador" id="1">O que nos surpreendeu</q>”, explicou <m s="pesquisador">Nakamura</m>, “<q s="pesquisador" id="1">foi a resposta em quem já tinha tido dengue</q>”. <m s="pesquisador">O pesquisador</m> ressalta, no entanto, que <i s="pesquisador">ainda não há dados sobre gestantes</i>. “<q s="pesquisador">Pressa e ciência não dormem na mesma cama.</q>”

### Registro

O registro foi concedido <t v="2026-02">no mês passado</t>. Em nota, <m s="anvisa">a Anvisa</m> destacou que a análise seguiu “<q s="anvisa" type="mixed">critérios exclusivamente técnicos</q>” e que <i s="anvisa">o laboratório terá de apresentar relatórios de segurança a cada seis meses</i>.

Representantes dos estados cobraram agilidade. <m s="conass">Secretários estaduais de saúde</m> disseram temer “<q s="conass" type="mixed">um novo apagão de seringas</q>”, como o registrado <t v="2021">em 2021</t>. <m s="ministra">Figueiroa</m> rebateu: “<q s="ministra">As seringas já estão compradas. Quem quiser, eu mostro a nota fiscal.</q>”

Em Caruaru, onde os casos triplicaram <t v="2025-07/..">desde julho do ano passado</t>, a notícia foi recebida com alívio. “<q s="agente">Eu visito vinte casas por dia e em metade tem alguém que não consegue abrir a mão de tanta dor</q>”, contou <m s="agente">Cleonice da Silva</m>, agente comunitária há 16 anos. Ela mesma teve a doença, que na região ganhou o apelido de “quebra-gente”.

A campanha “Nordeste sem Chik” será lançada <t v="2026-04-07">no dia 7 de abril</t>, Dia Mundial da Saúde. Informou <m s="ibs">o instituto</m> que <i s="ibs">a fábrica de Jaboatão poderá produzir até 20 milhões de doses por ano <t v="2028/..">a partir de 2028</t></i>.
