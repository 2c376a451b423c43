---
id: pt-413
language: pt-BR
agency: Agência Brasil
outlet: Saúde em Rede
domain: saudeemrede.example
authors: [Elaine Cordovil]
published: 2026-02-25T18:05:00-03:00
modified: 2026-02-25T19:00:00-03:00
dateline: null
copyright: {holders: [], year: null, notice: "É permitida a reprodução, desde que citada a Agência Brasil", licence: null, reserved: false}
tdm: allowed
speakers:
  padilha: {name: Alexandre Padilha, kind: person, roles: [ministro]}
  pesquisadora: {name: Noemi Sugawara, kind: person, roles: [pesquisadora da Fiocruz, virologista]}
  secretario: {name: Robson Talarico, kind: person, roles: [secretário municipal de Saúde]}
  agente: {name: Dalva Quirino, kind: person, roles: [agente de endemias]}
  moradora: {name: uma moradora do Jardim Fluminense, kind: unnamed, roles: []}
  ministerio: {name: Ministério da Saúde, kind: organisation, roles: [pasta]}
  conass: {name: Conass, kind: organisation, roles: []}
notes: ordinary ministry copy in bland style (destacou, ressaltou, explicou), real minister also by profession, researcher and health agent and unnamed resident (ela), ministry as speaker, several indirect quotes in sequence, epidemiological weeks and months
---
# Casos de dengue caem 62% no país, e <m s="padilha">ministro</m> alerta: "<q s="padilha">O mosquito não tirou férias</q>"

<i s="ministerio">O número de casos prováveis de dengue caiu 62% <t v="2026-01-01/2026-02-21">de 1º de janeiro a 21 de fevereiro</t> na comparação com o mesmo período <t v="2025">do ano passado</t></i>, informou <t v="2026-02-25">nesta quarta-feira</t> <m s="ministerio">o Ministério da Saúde</m>. Foram 94 mil registros e 28 mortes.

Durante entrevista coletiva em Niterói, <m s="padilha">o ministro Alexandre Padilha</m> ressaltou que <i s="padilha">a queda não autoriza descuido</i>. "<q s="padilha">O mosquito não tirou férias, apenas mudou de endereço</q>", disse. Infectologista, <m s="padilha">ele</m> destacou que <i s="padilha">os sorotipos 3 e 4 voltaram a circular em nove estados</i>.

De acordo com <m s="ministerio">a pasta</m>, <i s="ministerio">a vacinação com o imunizante nacional alcançou 1,8 milhão de pessoas <t v="2025-12/..">desde dezembro</t></i>. A meta é chegar a 10 milhões <t v="2026-06-30">até o fim de junho</t>.

<m s="pesquisadora">A pesquisadora da Fiocruz Noemi Sugawara</m> explicou que <i s="pesquisadora">parte da redução se deve à imunidade de quem adoeceu <t v="2024">em 2024</t></i>, ano da maior epidemia já registrada. "<q s="pesquisadora">Quem pegou aquele sorotipo está protegido dele, mas não dos outros</q>", observou. <m s="pesquisadora">A virologista</m> ponderou que <i s="pesquisadora">ainda é cedo para atribuir o resultado à vacina</i>.

Em Niterói, cidade que solta mosquitos com a bactéria Wolbachia <t v="2015/..">desde 2015</t>, a incidência é a menor do estado. <m s="secretario">O secretário municipal de Saúde</m>, Robson Talarico, afirmou que <i s="secretario">o método será levado a mais 12 bairros <t v="2026-04/..">a partir de abril</t></i>. "<q s="secretario">No começo, o morador achava que a gente estava doido, soltando mosquito para acabar com mosquito</q>", lembrou.

Quem bate de porta em porta confirma. "<q s="agente" id="d">Já fui recebida com vassoura</q>", contou <m s="agente">a agente de endemias Dalva Quirino</m>, "<q s="agente" id="d">agora me recebem com café</q>". Na última visita, uma moradora do Jardim Fluminense tinha só uma queixa. "<q s="moradora">Minha filha, esse mosquito bom pica igualzinho ao ruim</q>", reclamou <m s="moradora">a mulher</m>.

<m s="conass">O Conass</m> cobrou que <i s="conass">o repasse aos estados seja antecipado</i>. <m s="padilha">Padilha</m> respondeu que <i s="padilha">os recursos serão liberados <t v="2026-W10">na semana que vem</t></i>. "<q s="padilha">Dinheiro parado também cria foco</q>", brincou <m s="padilha">o ministro</m>.

O Dia D de mobilização, batizado de "Dez Minutos Contra o Aedes", ocorre <t v="2026-03-07">em 7 de março, sábado</t>.
