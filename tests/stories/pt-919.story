---
id: pt-919
language: pt-BR
agency: null
outlet: Diário Paulistano
domain: diariopaulistano.example
authors: [Sofia Lemgruber]
published: 2026-10-12T23:15:00-03:00
modified: null
dateline: {place: Encarnación, agency: null, date: null}
copyright: {holders: [Diário Paulistano], year: 2026, notice: "© 2026 Diário Paulistano. Todos os direitos reservados.", licence: null, reserved: true}
tdm: null
speakers:
  ramona: {name: Ramona Benítez, kind: person, roles: [comerciante]}
  diego: {name: Diego Fretes, kind: person, roles: [dono de casa de câmbio]}
  lucila: {name: Lucila Ferro, kind: person, roles: [professora argentina, moradora de Posadas]}
  intendente: {name: Óscar Villalba, kind: person, roles: [prefeito de Encarnación]}
  camara: {name: Câmara de Comércio de Posadas, kind: organisation, roles: []}
notes: "natural: foreign reportage, border town, residents' voices"
---
# Na fronteira do Paraguai, cidade vive da crise do vizinho
## Argentinos atravessam a ponte aos milhares para comprar de pneu a farinha em Encarnación

ENCARNACIÓN (PARAGUAI) Às seis e meia da manhã a fila de carros já tem quatro quilômetros do lado argentino. São famílias inteiras, com isopor no porta-malas e lista de compras no celular. A travessia da ponte San Roque leva três horas nos fins de semana.

"<q s="lucila">Em Posadas, com o meu salário, compro 40 quilos de carne. Aqui compro 70</q>", calcula <m s="lucila">a professora Lucila Ferro</m>, 45, que viaja a cada quinze dias com o marido, Hernán, e a sogra. "<q s="lucila">Ela vem pela farinha. Diz que é mais branca.</q>"

O movimento transformou a cidade de 150 mil habitantes. Hotéis, supermercados e oficinas abrem as portas às cinco. Ramona Benítez, 58, que vendia meias na calçada, hoje tem duas lojas e nove funcionários.

"<q s="ramona">Quando o peso deles está caro, eles vêm. Quando o peso cai, nós é que vamos para lá. Minha mãe já fazia isso, eu ia no colo dela</q>", conta <m s="ramona">a comerciante</m>, em castelhano salpicado de guarani.

<m s="ramona">Ela</m> diz que <i s="ramona">nunca viu um ano como este</i>. As vendas triplicaram em relação a 2023, e um dos filhos, Rolando, largou a faculdade de engenharia em Assunção para cuidar do depósito.

"<q s="ramona">Eu não queria. Mas ele fez a conta na minha frente e eu não soube responder.</q>"

A três quadras dali, Diego Fretes atende de pé na casa de câmbio que herdou do pai. O painel muda de valor a cada vinte minutos. Segundo <m s="diego">ele</m>, <i s="diego">oito em cada dez clientes são argentinos</i>.

"<q s="diego">Todo mundo acha que eu ganho com isso, e ganho. Mas já vi essa festa acabar de um dia para o outro</q>", afirma <m s="diego">Fretes</m>, 37. "<q s="diego"><t v="2002">Em 2002</t>, meu pai fechou por sete meses. A gente comeu mandioca.</q>"

Do outro lado do rio Paraná, o comércio amarga prejuízo. Pelas contas da <m s="camara">Câmara de Comércio de Posadas</m>, <i s="camara">212 lojas fecharam na cidade <t v="2026">neste ano</t></i>. Em carta aberta ao governo de Buenos Aires, <m s="camara">a entidade</m> falou em "<q s="camara" type="mixed">desindustrialização a céu aberto</q>" e pediu a redução de impostos nas zonas de fronteira.

O prefeito de Encarnación, Óscar Villalba, recebe a reportagem num gabinete com vista para a ponte. Ele evita comemorar.

"<q s="intendente">Não fico feliz com a desgraça de ninguém. Meu avô era de Posadas</q>", diz <m s="intendente">o prefeito</m>, do Partido Colorado. <m s="intendente">Villalba</m> afirma que <i s="intendente">a arrecadação cresceu 61%</i> e que <i s="intendente">o dinheiro será usado para construir um novo terminal rodoviário</i>.

"<q s="intendente">O que me tira o sono é o lixo, o trânsito e o aluguel. Um enfermeiro daqui já não consegue pagar um apartamento no centro</q>", completa.

No fim da tarde, a fila se inverte. Lucila Ferro volta com 12 quilos de carne, quatro pneus e um ventilador. A alfândega, desta vez, não abriu o porta-malas.

"<q s="lucila">A gente se sente um pouco contrabandista, um pouco turista</q>", diz <m s="lucila">a professora</m>, já com um pé na ponte. "<q s="lucila">Meus alunos perguntam o que fiz no domingo e eu respondo que fui ao exterior.</q>"
