---
id: pt-501
language: pt-PT
agency: null
outlet: Margem Sul Semanal
domain: margemsulsemanal.example
authors: [Vicente Pombeiro]
published: 2025-05-23
modified: null
dateline: null
copyright: {holders: [Margem Sul Semanal], year: 2025, notice: "© 2025 Margem Sul Semanal. Reprodução autorizada com indicação da fonte", licence: null, reserved: false}
tdm: null
speakers:
  zulmira: {name: Zulmira Paixão, kind: person, roles: [arrais, mestra]}
  marido: {name: Joaquim Paixão, kind: person, roles: [marido, maquinista]}
  capitao: {name: Gustavo Leitão, kind: person, roles: [capitão do Porto, comandante]}
  ines: {name: Inês Bragança Rolim, kind: person, roles: [bióloga]}
  passageiro: {name: um turista alemão, kind: unnamed, roles: []}
  bisavo: {name: a bisavó de Zulmira, kind: unnamed, roles: []}
  empresa: {name: Travessias do Sado, kind: organisation, roles: [concessionária]}
notes: "feature written in the present tense, woman boat master and her husband the engineer, captain of the port against master of the boat, nickname inside a name, quotes in angular marks, questions without marks, floating quotes in own paragraphs"
---
# «<q s="zulmira">O rio não tem volante</q>»
## Zulmira Paixão, 61 anos, é a última mestra de um barco de madeira no Sado

Cinco da manhã, maré a encher. A mestra assobia uma vez e o motor pega. Lá em baixo, entre o óleo e o rádio, o marido faz de maquinista, de cobrador e de público.

«<q s="zulmira">O rio não tem volante, tem teimas</q>», diz <m s="zulmira">ela</m>, sem tirar os olhos da água.

Nasceu a bordo, ou quase: a mãe sentiu as dores à saída de Troia, <t v="1964-02">em fevereiro de 1964</t>.

«<q s="zulmira">A minha bisavó mandou parar as máquinas e gritou: “<q s="bisavo">Esta vem com a vazante!</q>” Fiquei com a alcunha de Vazante.</q>»

Joaquim Paixão, o «Faneca», sobe para fumar. Casaram <t v="1986">em 1986</t>. Garante que <i s="marido">nunca pegou no leme</i>. «<q s="marido">Mando em terra</q>», explica <m s="marido">o maquinista</m>. «<q s="zulmira">Nem isso</q>», corrige <m s="zulmira">a mulher</m>, lá de cima.

O «Flor de Alcácer» tem 74 anos e os dias contados. <m s="empresa">A Travessias do Sado</m>, concessionária da carreira, comunicou <t v="2025-04">em abril</t> que <i s="empresa">só aceitará embarcações elétricas <t v="2026-01-01/..">a partir de 1 de janeiro de 2026</t></i>. Zulmira leu a carta três vezes e fez dela um barquinho.

O capitão do porto percebe a tristeza, não a teimosia. «<q s="capitao">Aquilo é um museu com passageiros lá dentro</q>», observa <m s="capitao">Gustavo Leitão</m>, que a conhece desde os tempos de aspirante. Segundo <m s="capitao">o comandante</m>, <i s="capitao">o certificado de navegabilidade caduca <t v="2025-09-30">em 30 de setembro</t></i>. E não será renovado? «<q s="capitao">Não me façam essa pergunta à frente dela</q>».

### Os golfinhos sabem a hora

A bióloga Inês Bragança Rolim viaja todas as semanas à proa. Conta roazes. São 28, menos dois do que <t v="2024-22">no verão passado</t>.

«<q s="ines">Reconhecem este motor. Com os catamarãs, fogem</q>», nota. Teme pela falta que lhes vai fazer. Já o escreveu em dois relatórios, que ninguém citou.

Um turista alemão pergunta quanto tempo demora. «<q s="zulmira">Depende do senhor</q>», responde-lhe <m s="zulmira">a arrais</m>. Ele ri-se sem perceber. Mais tarde, em terra, dirá que <i s="passageiro">foi a melhor meia hora das férias</i>, embora tenha durado cinquenta minutos.

Quem vai ao mar avia-se em terra. Zulmira avia-se <t v="2025-05-25">domingo</t>, na festa dos arrais, onde vai receber uma medalha.

«<q s="zulmira">Se pesar muito, serve de âncora.</q>»
