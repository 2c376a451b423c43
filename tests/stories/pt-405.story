---
id: pt-405
language: pt-BR
agency: Folhapress
outlet: Diário do Guamá
domain: diariodoguama.example
authors: [Heloísa Bragança]
published: 2025-11-18T22:40:00-03:00
modified: null
dateline: {place: "BELÉM, PA", agency: FOLHAPRESS, date: null}
copyright: {holders: [Folhapress], year: 2025, notice: "Folhapress 2025 - todos os direitos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  lula: {name: Lula, kind: person, roles: [presidente, petista]}
  marina: {name: Marina Silva, kind: person, roles: [ministra do Meio Ambiente, acreana]}
  guterres: {name: António Guterres, kind: person, roles: [secretário-geral, português]}
  arabe: {name: um negociador árabe, kind: unnamed, roles: []}
  hoekstra: {name: Wopke Hoekstra, kind: person, roles: [comissário europeu do Clima, holandês]}
  tainara: {name: Tainara Wai Wai, kind: person, roles: [liderança]}
  agro: {name: Confederação do Agro, kind: organisation, roles: []}
  embaixador: {name: um embaixador brasileiro, kind: unnamed, roles: []}
notes: COP30 with real office-holders by role, party, home state and nationality (petista, acreana, português, holandês), two unnamed negotiators, lobby as speaker, slogan and document nickname in marks
---
# COP30: "<q s="marina">Mapa não é sentença</q>", diz <m s="marina">Marina</m> sobre saída do petróleo

BELÉM, PA (FOLHAPRESS) - A ministra do Meio Ambiente, Marina Silva, tentou <t v="2025-11-18">nesta terça-feira</t> salvar o "mapa do caminho" para o abandono dos combustíveis fósseis, ao qual um grupo de países árabes resiste na COP30.

"<q s="marina" id="m">O mapa não é sentença</q>", disse <m s="marina">a ministra</m> em plenária esvaziada, "<q s="marina" id="m">é um jeito de ninguém se perder sozinho</q>". <m s="marina">A acreana</m> negou que <i s="marina">o Brasil vá retirar a proposta</i>.

<t v="2025-11-18">À tarde</t>, quem pediu paciência foi António Guterres. "<q s="guterres">Há uma janela aberta, mas alguém está sempre a empurrá-la</q>", afirmou <m s="guterres">o português</m>, cujo mandato à frente da ONU acaba <t v="2026-12-31">em 31 de dezembro do ano que vem</t>. Questionado sobre os árabes, <m s="guterres">o secretário-geral</m> respondeu que <i s="guterres">não comenta nacionalidades, só emissões</i>.

Um negociador árabe deu o outro lado, em um corredor, sem se identificar. "<q s="arabe">Vocês acabam de licitar petróleo na foz do Amazonas e nos pedem um mapa</q>", ironizou. Um embaixador brasileiro que ouvia a conversa ficou vermelho. "<q s="embaixador">Ponto para ele</q>", sussurrou <m s="embaixador">o diplomata</m>.

<m s="hoekstra">O comissário europeu do Clima</m>, Wopke Hoekstra, disse que <i s="hoekstra">a União Europeia apoia o texto, mas quer prazos</i>. "<q s="hoekstra">Um mapa sem datas é um quadro</q>", declarou <m s="hoekstra">o holandês</m>.

O presidente Lula desembarca em Belém <t v="2025-11-19">nesta quarta</t> para destravar a negociação. <t v="2025-11-17">Na segunda</t>, em Brasília, <m s="lula">o petista</m> comparou a conferência a um jogo de futebol: "<q s="lula">Ninguém ganha Copa do Mundo no primeiro tempo, e nós estamos nos acréscimos</q>".

Do lado de fora do pavilhão, com faixas que diziam "A resposta somos nós", cerca de 300 indígenas bloquearam a entrada por uma hora. "<q s="tainara">Falam do nosso rio em inglês e sem intérprete</q>", protestou <m s="tainara">Tainara Wai Wai</m>. <m s="marina">A ministra</m> saiu para recebê-la e prometeu que <i s="marina">haverá uma sala com tradução <t v="2025-11-20/..">a partir de quinta</t></i>. "<q s="tainara">Vou conferir</q>", respondeu <m s="tainara">a liderança</m>.

A Confederação do Agro, por sua vez, criticou em nota a ausência dos produtores nas mesas. "<q s="agro">Fala-se de floresta sem ouvir quem a preserva em 80% da propriedade</q>", diz <m s="agro">o texto</m>.

A plenária final está prevista <t v="2025-11-21">para sexta-feira</t>. Nenhuma COP terminou no horário <t v="2003/..">desde 2003</t>.
