---
id: pt-911
language: pt-BR
agency: null
outlet: Splash Famosos
domain: splashfamosos.example
authors: []
published: 2026-07-13T11:26:00-03:00
modified: null
dateline: {place: São Paulo, agency: null, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  lara: {name: Lara Monterrey, kind: person, roles: [atriz]}
  duda: {name: Duda Fraga, kind: person, roles: [cantor]}
  assessoria: {name: assessoria de Duda Fraga, kind: organisation, roles: []}
  bel: {name: Bel Monterrey, kind: person, roles: [irmã de Lara, influenciadora]}
notes: "natural: celebrity news, web portal"
---
# <m s="lara">Lara Monterrey</m> confirma fim do casamento com Duda Fraga: "<q s="lara">Acabou o namoro, ficou a família</q>"

<m s="lara">A atriz Lara Monterrey</m>, 34, confirmou <t v="2026-07-12">neste domingo (12)</t> que <i s="lara">chegou ao fim seu casamento com o cantor Duda Fraga, 39</i>. Os dois estavam juntos havia nove anos e são pais de Cora, 5, e Tom, 2.

"<q s="lara" via="Instagram">Oi, gente. Prefiro que vocês saibam por mim. O Duda e eu decidimos seguir caminhos diferentes. Acabou o namoro, ficou a família</q>", escreveu <m s="lara">ela</m> nos stories do Instagram, onde tem 11 milhões de seguidores.

Na sequência, a protagonista de "Maré Cheia" pediu respeito aos filhos do casal. "<q s="lara">Não procurem culpados, porque não tem. E, por favor, não mandem mensagem para a minha mãe, que ela já está com 72 anos e acha que tem que responder todo mundo</q>", completou.

Os rumores de crise começaram <t v="2026-05">em maio</t>, quando o cantor foi visto sem aliança no show de abertura da turnê "Lado B", em Goiânia. Na ocasião, <m s="assessoria">a assessoria de Duda</m> disse que <i s="assessoria">ele havia tirado o anel para uma sessão de fotos</i>.

Procurada novamente, a equipe do artista mudou o tom. "<q s="assessoria">O Duda pede privacidade neste momento e só falará sobre trabalho</q>", informou, em nota enviada ao Splash Famosos.

Ele, no entanto, acabou tocando no assunto durante apresentação <t v="2026-07-12">na noite de domingo</t>, em Ribeirão Preto. Antes de cantar "Fica Mais um Pouco", sucesso composto para a então mulher <t v="2018">em 2018</t>, o sertanejo se emocionou.

"<q s="duda">Essa aqui eu fiz para a pessoa mais importante que passou pela minha vida. Passou, não. Continua lá, só que em outro lugar</q>", afirmou <m s="duda">Duda</m>, aplaudido pelo público.

Nos comentários da publicação, famosos como a apresentadora Nara Quintas e o ator Enzo Bellini deixaram mensagens de carinho. Irmã da atriz, Bel Monterrey saiu em defesa do ex-cunhado.

"<q s="bel">O Duda não perdeu a família dele, não. Domingo que vem tem almoço e o lugar dele está na mesa</q>", escreveu <m s="bel">a influenciadora</m>.

Lara e Duda se conheceram <t v="2017">em 2017</t>, nos bastidores de um programa de TV, e se casaram dois anos depois numa fazenda em Pirenópolis, em cerimônia para 80 convidados. Antes, a atriz foi casada com o diretor Marco Antônio Vilela.

Em entrevista ao podcast "Conversa de Camarim", <t v="2026-03">em março</t>, <m s="lara">ela</m> já havia admitido que <i s="lara" via="Conversa de Camarim">a distância pesava na relação</i>.

"<q s="lara">Teve mês em que a gente se viu dois dias. Você fica casada com o celular</q>", desabafou <m s="lara">a artista</m> na época. "<q s="lara">Ele no ônibus, eu no estúdio, e as crianças perguntando de quem era a vez.</q>"

A atriz grava atualmente a série "O Inventário", prevista <t v="2027">para 2027</t>. O cantor segue em turnê <t v="2026-12">até dezembro</t>.
