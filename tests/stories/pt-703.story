---
id: pt-703
language: pt-BR
agency: null
outlet: Instituto Cerrado em Pé
domain: cerrado-em-pe.example
authors: []
published: 2025-08-21
modified: null
dateline: null
copyright: {holders: [Instituto Cerrado em Pé], year: 2025, notice: "Instituto Cerrado em Pé, 2025 - CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  jussara: {name: Jussara Tavares, kind: person, roles: [coordenadora de campo]}
  benedito: {name: Benedito Xavante Moura, kind: person, roles: [brigadista]}
notes: blog de ONG; nomes de projetos, oficinas, botões, planilhas e termos técnicos entre aspas; nós como voz; poucas citações de verdade
---
# Conheça o “Mapa da Brasa”, nossa ferramenta contra o fogo fora de hora

Depois de dois anos de testes, o “Mapa da Brasa” está no ar. É um painel aberto que mostra, de seis em seis horas, onde o capim está “no ponto”, isto é, seco o bastante para pegar fogo com uma bituca. O nome veio de uma oficina em Alto Paraíso e venceu por um voto o concorrente “Fumacê”.

O painel divide o terreno em quadrados de um quilômetro. Cada um recebe uma cor: verde é “dormindo”, amarelo é “cochilando” e vermelho é “acordado”. Preferimos essas palavras a “baixo”, “médio” e “alto” porque nas comunidades ninguém aguentava mais ver escala. Ao clicar em “Por quê?”, o usuário vê os dados de umidade e vento.

### Fogo bom, fogo ruim

Muita gente estranha a expressão “fogo bom”. Ela não é nossa. Chamamos assim a “queima prescrita”, feita no começo da seca, devagar e com gente olhando. O contrário é o que os relatórios chamam de “evento extremo” e os vizinhos, de “o dia que ficou noite”.

“<q s="jussara" id="b">A gente passou vinte anos apagando tudo</q>”, conta <m s="jussara">Jussara Tavares</m>, coordenadora de campo, “<q s="jussara" id="b">e o capim agradeceu juntando combustível</q>”. <m s="jussara">Ela</m> explica que <i s="jussara">a brigada agora queima faixas de trinta metros</i>.

### O que vem por aí

<t v="2025-10">Em outubro</t> começa a segunda turma do curso “Brigada Mirim”. O material inclui o jogo “Tatu na Toca” e a cartilha “Seu Vento e Dona Palha”. Também vamos liberar a planilha “brasa_bruta”, com todos os dados, sob licença livre.

A versão para celular, por enquanto “beta”, funciona sem internet. “<q s="benedito">No meu aparelho velho rodou, então roda em qualquer um</q>”, diz <m s="benedito">Benedito Xavante Moura</m>, brigadista e primeiro usuário do sistema. Se aparecer o aviso “Sem satélite”, é só esperar a próxima passagem.

Quer ajudar? Procure o botão “Apoie” ou venha ao mutirão “Enxada e Prosa”, <t v="2025-08-30">no sábado, dia 30</t>.
