---
id: pt-422
language: pt-PT
agency: Lusa
outlet: Montra Cultural
domain: montracultural.example
authors: []
published: 2025-06-05T16:58:00+01:00
modified: null
dateline: {place: Porto, agency: Lusa, date: 2025-06-05}
copyright: {holders: [Lusa], year: null, notice: "© Agência Lusa", licence: null, reserved: false}
tdm: null
speakers:
  tradutora: {name: Ofélia Castanho, kind: person, roles: [tradutora, premiada]}
  editora: {name: Bárbara Sottomaior, kind: person, roles: [editora]}
  leite: {name: Nuno Artur Leite, kind: person, roles: [presidente do júri, poeta]}
  zielinski: {name: Krzysztof Zieliński, kind: person, roles: [romancista polaco, polaco]}
  marido: {name: o marido, kind: unnamed, roles: []}
  ministra: {name: Dalila Rodrigues, kind: person, roles: [ministra da Cultura]}
notes: translation prize, two women (translator and publisher), male jury president who is a poet and the Polish author by nationality, minister absent by message, husband on the phone, work titles in marks, language quoted
---
# Prémio de Tradução para Ofélia Castanho, que esteve sete anos com o mesmo livro

Porto, <t v="2025-06-05">05 jun 2025</t> (Lusa) – A tradutora Ofélia Castanho venceu <t v="2025-06-05">hoje</t> o Grande Prémio de Tradução pela versão portuguesa de "Cinza e Centeio", romance de 1.140 páginas do polaco Krzysztof Zieliński.

"<q s="tradutora" via="Lusa">Entrei neste livro com dois filhos e saí com quatro netos</q>", disse à Lusa <m s="tradutora">a premiada</m>, de 68 anos. Confessou que <i s="tradutora">pensou desistir na página 612</i>, onde o autor descreve um queijo ao longo de onze parágrafos.

O presidente do júri, Nuno Artur Leite, justificou a decisão, tomada por unanimidade. "<q s="leite" id="l">Há traduções que servem o original</q>", afirmou <m s="leite">o poeta</m>, "<q s="leite" id="l">e há traduções que o convidam para jantar</q>". Segundo <m s="leite">ele</m>, <i s="leite">foram avaliadas 94 obras publicadas <t v="2024">em 2024</t></i>.

<m s="editora">A editora Bárbara Sottomaior</m> lembrou que <i s="editora">o livro foi recusado por quatro chancelas</i>. "<q s="editora">Quando ela me trouxe as primeiras cem páginas, percebi que ia perder dinheiro com gosto</q>", contou. A tiragem inicial, de 800 exemplares, esgotou-se <t v="2025-03">em março</t>.

De Cracóvia chegou um bilhete, lido em voz alta. "<q s="zielinski">A senhora encontrou três erros meus e teve a delicadeza de os traduzir</q>", escreve <m s="zielinski">o romancista polaco</m>. Castanho corou. "<q s="tradutora">Foram cinco</q>", corrigiu depois, em voz baixa.

A ministra da Cultura enviou uma mensagem em que felicita a tradutora. Nela, <m s="ministra">Dalila Rodrigues</m> considera que <i s="ministra">o país lê o mundo graças a quem fica na sombra</i>.

Ausente da cerimónia, por causa de uma anca, o marido acompanhou tudo pelo telefone. "<q s="marido">Vivi sete anos com um polaco em casa</q>", comentou <m s="marido">ele</m>. "<q s="marido">Nunca lavou um prato.</q>"

A próxima tradução de Ofélia Castanho, os contos de Zieliński reunidos em "Neve Velha", sai <t v="2027">em 2027</t>. O prémio, no valor de 12.500 euros, é entregue <t v="2025-09-30">em 30 de setembro</t>, Dia do Tradutor. <m s="editora">A editora</m> prometeu que <i s="editora">desta vez não serão precisos sete anos</i>. "<q s="tradutora">Prometeu ela</q>", ressalvou <m s="tradutora">a tradutora</m>.

AMG // TDI

Lusa/Fim
