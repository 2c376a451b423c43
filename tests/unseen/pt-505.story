---
id: pt-505
language: pt-BR
agency: Agência Brasil
outlet: Painel da Memória
domain: paineldamemoria.example
authors: []
published: 2024-05-29T21:00:00-03:00
modified: null
dateline: null
copyright: {holders: [Agência Brasil], year: null, notice: "Agência Brasil. Licença CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  caldas: {name: Ivone Caldas, kind: person, roles: [presidente da comissão]}
  muniz: {name: Gastão Muniz, kind: person, roles: [coronel da reserva, depoente, militar]}
  vladimir: {name: Vladimir Sarmento, kind: person, roles: [filho]}
  adelaide: {name: Adelaide Sarmento, kind: person, roles: [viúva]}
  raul: {name: Raul Sarmento, kind: person, roles: [estudante]}
  exercito: {name: Comando do Exército, kind: organisation, roles: []}
notes: truth commission hearing given as an exchange of questions and answers in marks with surnames before a colon, questioner and witness alternate, the disappeared man speaks through a note, mother and son, silence in brackets
---
# Comissão ouve coronel sobre desaparecido <t v="1973">de 1973</t>; leia trechos

A Comissão da Verdade de Pernambuco ouviu <t v="2024-05-29">nesta quarta-feira</t> o coronel da reserva Gastão Muniz, 84, sobre o desaparecimento do estudante Raul Sarmento, visto pela última vez <t v="1973-09-17">em 17 de setembro de 1973</t>. A seguir, os principais trechos, anotados pela reportagem.

### O carro

<m s="caldas">Caldas</m>: “<q s="caldas">O senhor dirigia a Veraneio azul?</q>”

<m s="muniz">Muniz</m>: “<q s="muniz">Dirigia. Azul, não. Verde.</q>”

<m s="caldas">Caldas</m>: “<q s="caldas">E quem ia atrás?</q>”

<m s="muniz">Muniz</m>: “<q s="muniz">Um rapaz com frio.</q>”

Neste momento, Adelaide Sarmento, a viúva, de 79 anos, levantou-se. A presidente da comissão, Ivone Caldas, suspendeu a sessão por dez minutos. “<q s="adelaide">Em setembro não faz frio no Recife</q>”, disse <m s="adelaide">ela</m>, no corredor, ao filho.

### O bilhete

Na volta, Vladimir Sarmento, que nasceu quatro meses depois do sumiço do pai, leu um papel de cigarro. “<q s="raul">Se for menino, Vladimir. Se for menina, o que você quiser</q>”, escreveu <m s="raul">o estudante</m> na prisão. <m s="muniz">O depoente</m> afirmou que <i s="muniz">foi ele quem levou o bilhete</i>.

<m s="vladimir">Vladimir</m>: “<q s="vladimir">Por quê?</q>”

<m s="muniz">Muniz</m>: “<q s="muniz">Porque eu tinha um de dois meses.</q>”

### O lugar

<m s="muniz">O militar</m> declarou que <i s="muniz">o corpo foi levado para um sítio em Paudalho</i>, mas não soube dizer qual. Em nota, <m s="exercito">o Comando do Exército</m> informou que <i s="exercito">não dispõe de registros <t v="1973">de 1973</t></i>. “<q s="caldas">Registro é ele, e está vivo</q>”, reagiu <m s="caldas">a presidente</m>.

As buscas começam <t v="2024-06-17">em 17 de junho</t>. Na saída, a viúva parou diante do coronel. Perguntou se o marido tinha dito alguma coisa no caminho.

“<q s="muniz">Pediu para fechar o vidro</q>”, respondeu <m s="muniz">ele</m>.
