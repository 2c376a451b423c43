---
id: pt-503
language: pt-BR
agency: null
outlet: Checa Aí
domain: checaai.example
authors: [Tainá Bittar]
published: 2024-05-16T12:40:00-03:00
modified: null
dateline: null
copyright: {holders: [Checa Aí], year: 2024, notice: "Checa Aí, 2024. Conteúdo sob CC BY-ND 4.0", licence: CC-BY-ND-4.0, reserved: false}
tdm: allowed
speakers:
  autor: {name: o autor do vídeo, kind: unnamed, roles: []}
  comando: {name: Comando Militar do Sul, kind: organisation, roles: [Exército]}
  hidrologa: {name: Iara Steffen, kind: person, roles: [hidróloga, professora]}
  prefeita: {name: Zilda Morschbacher, kind: person, roles: [prefeita de Arroio Novo]}
  meta: {name: Meta, kind: organisation, roles: [plataforma]}
  rauber: {name: Cleiton Rauber, kind: person, roles: [caminhoneiro, motorista]}
notes: fact check with verdict words in marks (trap), author of a viral video quoted sentence by sentence, the lorry driver seen in it is another man, two women answer by e-mail and phone, platform and army statements, crossheads are claims
---
# É falso que carga de doações foi jogada no rio

Circula nas redes <t v="2024-05-11/..">desde o último sábado</t> um vídeo de 58 segundos em que um homem aponta para um caminhão parado numa ponte. “<q s="autor">Estão jogando comida no rio porque não tinha nota fiscal</q>”, diz <m s="autor">o autor</m>, que não aparece. <t v="../2024-05-16">Até esta quinta-feira</t>, as imagens somavam 4,2 milhões de visualizações. O conteúdo é “falso”.

### “<q s="autor">Não tinha nota fiscal</q>”

Não procede. A carga, 12 toneladas de água e fraldas, tinha documento emitido <t v="2024-05-09">em 9 de maio</t>. “<q s="rauber">Eu mostrei a nota e ele filmou o chão</q>”, conta <m s="rauber">Cleiton Rauber</m>, o motorista. <m s="rauber">O caminhoneiro</m> afirma que <i s="rauber">o homem foi embora antes de a ponte ser liberada</i>.

### “<q s="autor">O Exército mandou despejar</q>”

Procurado, <m s="comando">o Comando Militar do Sul</m> respondeu que <i s="comando">não tinha efetivo no local</i>. “<q s="comando">A única coisa despejada ali foi desinformação</q>”, acrescentou, em nota.

A prefeita de Arroio Novo, Zilda Morschbacher, acompanhou a chegada dos mantimentos. “<q s="prefeita" id="1">Eu mesma carreguei fralda</q>”, escreveu <m s="prefeita">ela</m> em e-mail, “<q s="prefeita" id="1">e posso dizer o tamanho de cada pacote</q>”.

### “<q s="autor">Abriram a comporta para afogar o povo</q>”

É a frase mais compartilhada. Segundo <m s="hidrologa">a hidróloga Iara Steffen</m>, <i s="hidrologa">não existe comporta em um raio de 90 quilômetros</i>. <m s="hidrologa">A professora da universidade federal</m> explica que <i s="hidrologa">o pico <t v="2024-05-05">de 5 de maio</t> resultou de 600 milímetros de chuva em quatro dias</i>. “<q s="hidrologa">Não foi comporta, foi o céu</q>”, resume.

O rótulo “enganoso”, usado por esta agência <t v="2024-05-13">na segunda</t>, foi atualizado. A Meta informou ter reduzido o alcance da publicação. “<q s="meta">Removemos conteúdo que atrapalhe resgates</q>”, diz <m s="meta">a plataforma</m>.

E o autor? Localizado por telefone, <m s="autor">ele</m> pediu que <i s="autor">seu nome não fosse publicado</i>. Disse que <i s="autor">estava nervoso</i>. “<q s="autor">Eu vi água e vi caminhão, o resto eu completei</q>”, admitiu. <t v="2024-05-15">Ontem</t>, apagou o vídeo. Rauber voltou à estrada <t v="2024-05-14">na terça</t>, com outra carga e a nota fiscal colada no para-brisa.
