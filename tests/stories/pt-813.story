---
id: pt-813
language: pt-BR
agency: null
outlet: Ciência & Campo
domain: ciencia-campo.example
authors: [Otávio Prata]
published: 2026-08-27T09:00:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  sayuri: {name: Sayuri Nakamura, kind: person, roles: [pesquisadora, bióloga]}
  anselmo: {name: Anselmo Pires, kind: person, roles: [produtor, agricultor]}
  hoffmann: {name: Klaus Hoffmann, kind: person, roles: [coautor, entomologista alemão]}
  embralim: {name: Instituto Nacional do Semiárido, kind: organisation, roles: [instituto]}
notes: science feature; researcher, farmer, co-author, ministry, institute; pronouns
---
# Abelhas sem ferrão aumentam em 30% a produção de melão no Ceará, mostra estudo

Uma caixa de madeira do tamanho de um tijolo pode mudar a conta de quem planta melão no semiárido. É o que sugere um estudo publicado <t v="2026-08-27">nesta quinta-feira</t> na revista "Agroecologia Hoje".

"<q s="sayuri">A gente esperava algum ganho, mas não desse tamanho</q>", diz <m s="sayuri">a bióloga Sayuri Nakamura</m>, do Instituto Nacional do Semiárido. <m s="sayuri">A pesquisadora</m> acompanhou 22 lavouras por três safras. Segundo <m s="sayuri">ela</m>, <i s="sayuri">as áreas com colmeias de jandaíra produziram 30% mais frutos</i>.

O agricultor Anselmo Pires, de Quixeré, foi um dos primeiros a topar a experiência. "<q s="anselmo">Eu achava que abelha era só para dar carreira em menino</q>", brinca <m s="anselmo">o produtor</m>. "<q s="anselmo">Hoje, se alguém mexer nas minhas caixas, eu brigo</q>".

Para o alemão Klaus Hoffmann, coautor do trabalho, o resultado é "<q s="hoffmann" type="mixed">robusto, embora regional</q>". "<q s="hoffmann">Não se pode transportar a conclusão para a soja, por exemplo</q>", pondera <m s="hoffmann">o entomologista</m>.

Nakamura concorda. "<q s="sayuri">Cada cultura tem a sua abelha</q>", lembra. O próximo passo, adianta <m s="sayuri">a bióloga</m>, é testar a técnica no maracujá. <m s="embralim">O instituto</m> informou que <i s="embralim">distribuirá 2 mil caixas a pequenos produtores <t v="2027">em 2027</t></i>.
