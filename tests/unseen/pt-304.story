---
id: pt-304
language: pt-BR
agency: Estadão Conteúdo
outlet: Folha do Tapajós
domain: folhadotapajos.example
authors: []
published: 2026-01-09T16:20:00-03:00
modified: null
dateline: null
copyright: {holders: [Folha do Tapajós], year: [2011, 2026], notice: "© 2011-2026 Folha do Tapajós. Com informações do Estadão Conteúdo.", licence: null, reserved: false}
tdm: null
speakers:
  delegada: {name: Patrícia Arruda, kind: person, roles: [delegada da Polícia Civil]}
  piloto: {name: Edmilson Corrêa, kind: person, roles: [comandante da embarcação, marítimo]}
  sobrevivente: {name: Rosilda Pantoja, kind: person, roles: [professora]}
  marinha: {name: Marinha, kind: organisation, roles: [Marinha do Brasil]}
  prefeito: {name: Josué Maciel, kind: person, roles: [prefeito de Óbidos]}
  ribeirinho: {name: um ribeirinho, kind: unnamed, roles: []}
  bombeiros: {name: Corpo de Bombeiros, kind: organisation, roles: [corporação]}
notes: river accident, curly marks with dash-free incises, de acordo com and conforme, boat names in marks, madrugada intervals, floating testimony over several sentences, pronoun a professora
---
# “<q s="sobrevivente">Segurei meu filho pelo cabelo</q>”, conta <m s="sobrevivente">sobrevivente de naufrágio no Amazonas</m>

Pelo menos seis pessoas morreram e onze seguem desaparecidas após o naufrágio do barco “Comandante Belém III”, <t v="2026-01-08">na madrugada de quinta-feira (8)</t>, perto de Óbidos, no oeste do Pará. A embarcação levava 74 passageiros, 20 a mais do que o permitido.

A professora Rosilda Pantoja, de 38 anos, dormia na rede quando a água entrou. “<q s="sobrevivente">Segurei meu filho pelo cabelo e não larguei mais</q>”, relatou <m s="sobrevivente">ela</m>, ainda no hospital. “<q s="sobrevivente">Não tinha colete para criança. Não tinha colete para ninguém.</q>”

De acordo com <m s="bombeiros">o Corpo de Bombeiros</m>, <i s="bombeiros">o acidente ocorreu <t v="2026-01-08T02:40~">por volta das 2h40</t>, quando o barco bateu em um tronco</i>. As buscas foram suspensas <t v="2026-01-08">na noite de ontem</t> e retomadas <t v="2026-01-09T06:00">às 6h desta sexta</t>.

O comandante da embarcação, Edmilson Corrêa, apresentou-se à polícia. “<q s="piloto" id="1">Eu naveguei trinta anos nesse rio</q>”, declarou <m s="piloto">o marítimo</m> na delegacia, “<q s="piloto" id="1">e o rio nunca me pregou uma dessas</q>”. Ele foi ouvido e liberado.

Para <m s="delegada">a delegada Patrícia Arruda</m>, no entanto, a superlotação é “<q s="delegada" type="mixed">evidente e documentada</q>”. <m s="delegada">Arruda</m> disse que <i s="delegada">a lista de passageiros tinha nomes repetidos</i>. “<q s="delegada">Havia três Marias do Socorro com a mesma data de nascimento</q>”, afirmou.

Em nota, <m s="marinha">a Marinha</m> informou que <i s="marinha">o barco passou por vistoria <t v="2025-06">em junho do ano passado</t></i> e que <i s="marinha">um inquérito será concluído em até 90 dias</i>.

Moradores da comunidade de Vila Nova foram os primeiros a chegar. “<q s="ribeirinho">A gente ouvia grito e remava para o grito</q>”, lembrou <m s="ribeirinho">um ribeirinho</m> que resgatou oito pessoas em duas canoas.

O prefeito Josué Maciel decretou luto de três dias e reclamou da fiscalização. “<q s="prefeito">O posto mais perto fica a cinco horas daqui. Isso não é fiscalização, é turismo</q>”, criticou. Conforme <m s="prefeito">o prefeito</m>, <i s="prefeito">um pedido de lancha foi enviado ao governo do estado <t v="2023">em 2023</t> e nunca teve resposta</i>.

É o terceiro naufrágio grave na região <t v="2024/..">desde 2024</t>. No mais letal, o do “Flor do Trombetas”, morreram 23 pessoas. A missa pelas vítimas será celebrada <t v="2026-01-11T18:00">no domingo, às 18h</t>, na Catedral de Sant'Ana.
