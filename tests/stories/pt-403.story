---
id: pt-403
language: pt-BR
agency: Estadão Conteúdo
outlet: A Voz de Sorocaba
domain: avozdesorocaba.example
authors: []
published: 2024-02-28T09:20:00-03:00
modified: 2024-02-28T13:05:00-03:00
dateline: null
copyright: {holders: [Estadão Conteúdo], year: 2024, notice: "© 2024 Estadão Conteúdo. Proibida a reprodução total ou parcial", licence: null, reserved: true}
tdm: null
speakers:
  delegada: {name: Thaís Gallo, kind: person, roles: [delegada]}
  motorista: {name: Edvaldo Pinheiro, kind: person, roles: [caminhoneiro, motorista, baiano]}
  ladrao: {name: um dos assaltantes, kind: unnamed, roles: []}
  advogada: {name: Fernanda Luchesi, kind: person, roles: [advogada, criminalista]}
  transportadora: {name: Rodoforte, kind: organisation, roles: [transportadora]}
  ssp: {name: Secretaria da Segurança Pública, kind: organisation, roles: []}
  esposa: {name: a mulher de Pinheiro, kind: unnamed, roles: []}
  testemunha: {name: um frentista, kind: unnamed, roles: []}
notes: lorry kidnapping, delegada and advogada both women near each other, suspect with nickname in marks who does not speak, driver by home state, kidnapper's words nested, petrol attendant unnamed, company
---
# ‘<q s="motorista">Pensei no aniversário da minha filha</q>’, diz <m s="motorista">caminhoneiro</m> libertado após 19 horas em porta-malas

Um caminhoneiro de 43 anos passou 19 horas trancado no porta-malas de um carro depois de ter a carga roubada na Rodovia Castelo Branco, em Itu. Ele foi encontrado <t v="2024-02-27">na noite desta terça-feira</t> por acaso, quando um frentista ouviu batidas.

“<q s="testemunha">Achei que fosse o escapamento, mas o escapamento não pede água</q>”, disse <m s="testemunha">o rapaz</m>, que abastecia o veículo. O condutor fugiu a pé e foi preso em seguida.

Edvaldo Pinheiro levava 26 toneladas de café solúvel para Santos. “<q s="motorista">Um deles falou: ‘<q s="ladrao">Fica quieto, baiano, que <t v="2024-02-28">amanhã</t> você tá em casa</q>’. Eu pensei no aniversário da minha filha, que é <t v="2024-02-29">quinta</t></q>”, contou, ainda com marcas das algemas plásticas. A menina só apaga velas em ano bissexto.

Segundo <m s="delegada">a delegada Thaís Gallo</m>, <i s="delegada">o preso, Jonathan Rocha, o “Catraca”, é apontado como o chefe da quadrilha</i>. “<q s="delegada">Ele dirigia o carro pessoalmente porque não confiava em ninguém</q>”, afirmou <m s="delegada">a policial</m>. Rocha já havia sido detido <t v="2022-05">em maio de 2022</t>.

A advogada do suspeito, Fernanda Luchesi, nega. “<q s="advogada">Meu cliente pediu o carro emprestado e não abriu o porta-malas</q>”, alegou <m s="advogada">a criminalista</m>. Disse ainda que <i s="advogada">vai pedir a soltura dele na audiência de custódia, <t v="2024-02-28">à tarde</t></i>.

“<q s="delegada">Dezenove horas sem ouvir nada? Só se for surdo</q>”, rebateu <m s="delegada">Gallo</m>.

Em casa, em Feira de Santana, a família esperou acordada. “<q s="esposa">O telefone dele chamava e ninguém atendia, parecia enterro</q>”, relatou <m s="esposa">a mulher de Pinheiro</m>, que pediu para não ter o nome publicado. A Rodoforte, dona do caminhão, só registrou o desaparecimento <t v="2024-02-27T11:00">às 11h de terça</t>. <m s="transportadora">A transportadora</m> sustenta que <i s="transportadora">seguiu o protocolo da seguradora</i> e que <i s="transportadora">o motorista está recebendo apoio psicológico</i>.

“<q s="motorista">Apoio é me deixar parar de rodar de madrugada</q>”, respondeu <m s="motorista">o baiano</m>.

A carga, avaliada em R$ 1,1 milhão, não foi localizada. De acordo com <m s="ssp">a Secretaria da Segurança Pública</m>, <i s="ssp">os roubos na região cresceram 14% <t v="2023">no ano passado</t></i>.
