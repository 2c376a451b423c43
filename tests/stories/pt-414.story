---
id: pt-414
language: pt-PT
agency: Lusa
outlet: Ataque Rápido
domain: ataquerapido.example
authors: []
published: 2024-12-15T22:51:00+00:00
modified: null
dateline: {place: Barcelos, agency: Lusa, date: 2024-12-15}
copyright: {holders: [Lusa], year: 2024, notice: "Lusa © 2024", licence: null, reserved: false}
tdm: null
speakers:
  treinador: {name: Bruno Sequeira, kind: person, roles: [treinador do Gil do Cávado, técnico gilista]}
  adversario: {name: Vítor Malheiro, kind: person, roles: [treinador do Marítimo do Norte, madeirense]}
  guarda: {name: Andreas Lindgaard, kind: person, roles: [guarda-redes, dinamarquês]}
  presidente: {name: Avelino Dias, kind: person, roles: [presidente dos gilistas, dirigente]}
  arbitro: {name: Conselho de Arbitragem, kind: organisation, roles: []}
notes: Declarações after a football game as Lusa gives them (name in bold with colon and dash, several sentences), team demonyms as roles (técnico gilista), two coaches, goalkeeper by nationality, council statement, halves and minutes that are no dates
---
# Gil do Cávado vence e deixa último lugar; <m s="treinador">Sequeira</m> dedica triunfo a quem "<q s="treinador" type="mixed">ficou ao frio</q>"

Barcelos, <t v="2024-12-15">15 dez 2024</t> (Lusa) – O Gil do Cávado venceu <t v="2024-12-15">hoje</t> o Marítimo do Norte por 1-0, em jogo da 14.ª jornada da I Liga de futebol, e deixou o último lugar, que ocupava <t v="2024-09/..">desde setembro</t>.

Declarações após o jogo:

- <m s="treinador">Bruno Sequeira</m> (treinador do Gil do Cávado): "<q s="treinador">Foi uma vitória de gente com as mãos geladas. Os nossos adeptos ficaram ao frio noventa minutos e mais oito, e é para eles. Sabíamos que o adversário ia entrar forte, porque perdeu <t v="2024-12-08">no domingo passado</t> em casa. Agora são três pontos e banho quente.</q>"

- <m s="adversario">Vítor Malheiro</m> (treinador do Marítimo do Norte): "<q s="adversario">Quem não marca com quatro oportunidades claras não pode queixar-se do vento. O guarda-redes deles fez a exibição da vida. Vamos trabalhar, não há outra receita.</q>"

O guarda-redes em causa, o dinamarquês Andreas Lindgaard, encolheu os ombros na zona mista. "<q s="guarda">Na minha terra isto é primavera</q>", disse <m s="guarda">ele</m>. Questionado sobre uma possível saída <t v="2025-01">em janeiro</t>, respondeu que <i s="guarda">está feliz em Barcelos</i>.

<m s="presidente">O presidente dos gilistas</m> garantiu que <i s="presidente">não há qualquer proposta</i>. "<q s="presidente" id="p">O Andreas tem uma cláusula de 15 milhões</q>", lembrou <m s="presidente">Avelino Dias</m>, "<q s="presidente" id="p">e eu tenho um cadeado no portão</q>". <m s="presidente">O dirigente</m> criticou ainda a arbitragem do lance anulado aos 63 minutos e pediu que <i s="presidente">o áudio do VAR seja divulgado <t v="2024-12-17">até terça-feira</t></i>.

Em resposta, <m s="arbitro">o Conselho de Arbitragem</m> limitou-se a recordar que <i s="arbitro">os áudios são publicados no fim de cada mês</i>.

O técnico gilista, que substituiu Rui Amorim <t v="2024-11-11">em 11 de novembro</t>, não quis alimentar a polémica. "<q s="treinador"><t v="2024-12-15">Hoje</t> não, que me estraga o banho</q>", atirou <m s="treinador">Sequeira</m>. Já <m s="adversario">Malheiro</m>, natural do Funchal, confessou que <i s="adversario">vai passar <t v="2024-12-25">o Natal</t> a rever os quatro falhanços</i>. "<q s="adversario">Em vez de bacalhau, vídeo</q>", lamentou <m s="adversario">o madeirense</m>.

O Gil do Cávado recebe o Vizela <t v="2024-12-21T18:00">no sábado, às 18:00</t>. O "Galo de Ferro", troféu da claque para o melhor em campo, foi para Lindgaard.

NFO // RPC

Lusa/Fim
