---
id: pt-914
language: pt-BR
agency: null
outlet: Zero Grau
domain: zerograu.example
authors: [Redação]
published: 2026-07-02T06:00:00-03:00
modified: 2026-07-02T18:55:00-03:00
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  defesa: {name: Defesa Civil estadual, kind: organisation, roles: []}
  bianchi: {name: Leandro Bianchi, kind: person, roles: [coordenador da Defesa Civil]}
  zuleika: {name: Zuleika Brandt, kind: person, roles: [prefeita de São João do Caí]}
  arno: {name: Arno Schuster, kind: person, roles: [agricultor]}
  meteoro: {name: Priscila Nardi, kind: person, roles: [meteorologista]}
  energia: {name: Sulenergia, kind: organisation, roles: [distribuidora]}
notes: "natural: live blog, storm and floods in the South"
---
# AO VIVO: temporal deixa três cidades do Vale em estado de emergência
## Acompanhe as últimas informações sobre a chuva <t v="2026-07-02">nesta quinta-feira</t>

### 18h50 – Nível do rio começa a baixar

O Rio Caí marcava 9,12 metros às 18h30, 40 centímetros a menos do que no pico, registrado no início da tarde. Conforme <m s="defesa">a Defesa Civil estadual</m>, <i s="defesa">a tendência é de queda lenta durante a noite</i>.

"<q s="bianchi">O pior passou, mas ninguém deve voltar para casa ainda. O solo está encharcado e há risco de deslizamento nas encostas</q>", alertou <m s="bianchi">o coordenador da Defesa Civil</m>, coronel Leandro Bianchi.

### 16h20 – Prefeita decreta emergência

A prefeita de São João do Caí, Zuleika Brandt, assinou o decreto de situação de emergência. São 214 famílias fora de casa no município, a maioria no bairro Navegantes.

"<q s="zuleika" via="Rádio Zero Grau">Perdemos a ponte do Matiel, que ligava o interior à cidade. Tem 70 famílias do lado de lá, e a única forma de chegar é de barco ou pelo desvio de 38 quilômetros</q>", disse <m s="zuleika">ela</m> à Rádio Zero Grau. "<q s="zuleika">Falei com o governador de manhã e ele me prometeu uma ponte provisória do Exército.</q>"

Segundo <m s="zuleika">Zuleika</m>, <i s="zuleika">as aulas estão suspensas até segunda-feira</i>.

### 14h05 – "<q s="arno">Nunca vi subir tão rápido</q>"

O agricultor Arno Schuster, 71 anos, perdeu 14 vacas leiteiras e toda a silagem na localidade de Linha Hortêncio. Ele passou cinco horas no telhado do galpão, com o filho Maicon, até ser resgatado por um vizinho.

"<q s="arno">Em 2024 a água veio até a porta. Dessa vez eu olhei, estava no pátio; olhei de novo, estava na janela. Nunca vi subir tão rápido</q>", contou <m s="arno">Schuster</m>, ainda enrolado em um cobertor.

Ele não quer deixar a propriedade. "<q s="arno">Meu avô abriu essa terra. Vou para onde, com 71 anos?</q>"

### 11h30 – 62 mil clientes sem luz

<m s="energia">A Sulenergia</m> informou que <i s="energia">62 mil clientes seguem sem energia elétrica nos vales do Caí e do Taquari</i>. "<q s="energia">As equipes só conseguem trabalhar nos locais onde a água já baixou</q>", diz <m s="energia">a distribuidora</m>, que estima normalizar o serviço <t v="2026-07-04">até sábado</t>.

### 9h15 – O que diz a previsão

Em 18 horas, choveu 187 milímetros em São João do Caí, mais do que a média de todo o mês de julho. <i s="meteoro">O volume foi causado por uma frente fria que ficou parada sobre a região</i>, explica <m s="meteoro">a meteorologista Priscila Nardi</m>, da Climasul.

"<q s="meteoro">É como uma torneira aberta em cima do mesmo ponto. O ar quente vindo da Amazônia alimentou o sistema a noite toda</q>", detalha. <m s="meteoro">Ela</m> prevê que <i s="meteoro">a chuva volte <t v="2026-07-05">no domingo</t>, mas com menor intensidade</i>.

### 6h – Madrugada de resgates

Bombeiros e voluntários retiraram ao menos 90 pessoas de casa durante a madrugada. Um homem de 44 anos está desaparecido: ele tentou atravessar a ERS-124 de caminhonete. O nome não foi divulgado.

"<q s="bianchi">Peço, mais uma vez, que ninguém tente passar por água corrente, nem de carro, nem de trator. Trinta centímetros bastam para arrastar um veículo</q>", afirmou <m s="bianchi">Bianchi</m>.
