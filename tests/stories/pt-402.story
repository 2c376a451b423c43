---
id: pt-402
language: pt-PT
agency: Lusa
outlet: Jornal da Comarca
domain: jornaldacomarca.example
authors: []
published: 2025-02-26T18:31:00+00:00
modified: null
dateline: {place: Coimbra, agency: Lusa, date: 2025-02-26}
copyright: {holders: [Lusa], year: 2025, notice: "© Lusa 2025 - Todos os direitos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  mp: {name: Ministério Público, kind: organisation, roles: [MP]}
  procuradora: {name: Olga Ventura, kind: person, roles: [procuradora, magistrada]}
  bancario: {name: Fausto Lemos, kind: person, roles: [antigo gerente, arguido]}
  advogado: {name: Tomé Barbedo, kind: person, roles: [advogado de defesa, causídico]}
  lesada: {name: Maria Alcina Roxo, kind: person, roles: [viúva]}
  filho: {name: Paulo Roxo, kind: person, roles: [filho, emigrante no Luxemburgo]}
  juiza: {name: presidente do coletivo, kind: unnamed, roles: []}
  banco: {name: Caixa do Mondego, kind: organisation, roles: [instituição]}
notes: bank fraud trial; prosecution office next to its magistrate, mother and son of one surname, presiding judge unnamed, accused named only after his first words, disse à Lusa, quotation of an accused inside a witness's words
---
# <m s="bancario">Antigo gerente</m> admite ter "<q s="bancario" type="mixed">emprestado a si próprio</q>" 780 mil euros de clientes idosos

Coimbra, <t v="2025-02-26">26 fev 2025</t> (Lusa) – O antigo gerente de um balcão bancário de Penacova admitiu <t v="2025-02-26">hoje</t>, no Tribunal de Coimbra, ter movimentado as contas de 23 clientes, mas negou qualquer intenção de os prejudicar.

"<q s="bancario">Emprestei a mim próprio, com juros, e apontei tudo num caderno</q>", declarou <m s="bancario">o arguido</m>, de 57 anos, na primeira sessão do julgamento. Questionado pela presidente do coletivo sobre o paradeiro do caderno, <m s="bancario">Fausto Lemos</m> respondeu que <i s="bancario">o queimou <t v="2021-23">no outono de 2021</t></i>.

"<q s="juiza">É uma contabilidade muito sua</q>", observou <m s="juiza">a presidente do coletivo</m>.

De acordo com <m s="mp">o Ministério Público</m> (MP), <i s="mp">o gerente desviou 780 mil euros <t v="2014/2021">entre 2014 e 2021</t></i>. <m s="procuradora">A procuradora Olga Ventura</m> sustentou que <i s="procuradora">as vítimas foram escolhidas por viverem sozinhas e verem mal</i>. "<q s="procuradora" id="p">Levava-lhes o extrato a casa</q>", afirmou <m s="procuradora">a magistrada</m>, "<q s="procuradora" id="p">porque sabia que não o conseguiam ler</q>".

Uma delas, Maria Alcina Roxo, de 88 anos, depôs amparada pelo filho. "<q s="lesada">Dizia-me: “<q s="bancario">Ó dona Alcina, o seu dinheiro está a dormir</q>”, e eu ficava descansada</q>", contou <m s="lesada">a viúva</m>. Perdeu 41 mil euros. "<q s="lesada">Era para o meu enterro e para as missas</q>", acrescentou.

À saída, <m s="filho">Paulo Roxo</m>, emigrante no Luxemburgo, disse à Lusa que <i s="filho" via="Lusa">só descobriu o desfalque <t v="2022-12-25">no Natal de 2022</t></i>. "<q s="filho" via="Lusa">O senhor almoçava em nossa casa na Páscoa</q>", lamentou.

<m s="advogado">O advogado de defesa</m>, Tomé Barbedo, pediu que <i s="advogado">fosse feita uma perícia psiquiátrica</i> e lembrou que <i s="advogado">o cliente já devolveu 96 mil euros</i>. "<q s="advogado">Há aqui doença, não há ganância</q>", defendeu <m s="advogado">o causídico</m>.

Numa nota enviada às redações, <m s="banco">a Caixa do Mondego</m> assegura que <i s="banco">indemnizou 19 dos clientes</i> e que <i s="banco">os restantes processos ficarão concluídos <t v="2025-34">no segundo trimestre</t></i>. A instituição despediu Lemos <t v="2021-11-15">em 15 de novembro de 2021</t>.

O julgamento prossegue <t v="2025-03-12T09:30">em 12 de março, pelas 09:30</t>, com a audição de peritos. O arguido está em liberdade, com termo de identidade e residência.

SYR // JEF

Lusa/Fim
