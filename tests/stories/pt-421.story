---
id: pt-421
language: pt-BR
agency: Folhapress
outlet: O Fórum de Minas
domain: oforumdeminas.example
authors: []
published: 2025-10-08T19:50:00-03:00
modified: null
dateline: {place: "BELO HORIZONTE, MG", agency: FOLHAPRESS, date: null}
copyright: {holders: [Folhapress], year: 2025, notice: "(c) 2025 Folhapress. Todos os direitos reservados", licence: null, reserved: true}
tdm: null
speakers:
  renata: {name: Renata Villela, kind: person, roles: [ex-diretora, engenheira]}
  otavio: {name: Otávio Brandt, kind: person, roles: [ex-presidente, acusado]}
  promotora: {name: Simone Dourado, kind: person, roles: [promotora]}
  juiz: {name: o juiz, kind: unnamed, roles: []}
  advogado: {name: Rui Patrício Leme, kind: person, roles: [advogado]}
  mineral: {name: Vale do Ouro, kind: organisation, roles: [mineradora]}
  jacira: {name: Jacira dos Reis, kind: person, roles: [sobrevivente]}
notes: dam trial with two accused executives who blame each other (a engenheira, o ex-presidente), prosecutor and survivor both women, judge unnamed, e-mails read aloud as quotes of an accused, company statement
---
# Rompimento de barragem: <m s="renata">ex-diretora</m> acusa chefe e diz que "<q s="renata" type="mixed">sirene custava caro</q>"

BELO HORIZONTE, MG (FOLHAPRESS) - Os dois principais réus pelo rompimento da barragem de Águas Claras, que matou 41 pessoas <t v="2021-01-16">em 16 de janeiro de 2021</t>, trocaram acusações <t v="2025-10-08">nesta quarta-feira</t> diante do juiz.

"<q s="renata">Pedi a sirene três vezes, e ele respondeu que sirene custava caro</q>", afirmou <m s="renata">a ex-diretora Renata Villela</m>. <m s="renata">A engenheira</m> disse que <i s="renata">foi afastada <t v="2020-11">em novembro de 2020</t> por insistir no assunto</i>.

Sentado duas cadeiras adiante, o ex-presidente da mineradora riscava um papel. Quando chegou a sua vez, <m s="otavio">Otávio Brandt</m> negou que <i s="otavio">a conversa tenha ocorrido</i>. "<q s="otavio" id="b">Eu presidia 14 mil funcionários</q>", declarou <m s="otavio">ele</m>, "<q s="otavio" id="b">e nunca almocei com ela</q>".

A promotora Simone Dourado leu então um e-mail. "<q s="otavio">Renata, sirene assusta o mercado antes de assustar o povo</q>", dizia a mensagem, enviada <t v="2020-08-21">em 21 de agosto de 2020</t>. "<q s="promotora">O senhor reconhece a assinatura?</q>", perguntou <m s="promotora">Dourado</m>. O acusado pediu água. "<q s="otavio">Reconheço a assinatura, não reconheço o homem</q>", respondeu.

O juiz quis saber o que isso significava. "<q s="juiz">O senhor está confessando ou fazendo poesia?</q>", indagou <m s="juiz">o magistrado</m>. <m s="advogado">O advogado de Brandt</m>, Rui Patrício Leme, interveio e alegou que <i s="advogado">o e-mail foi obtido de forma ilícita</i>. O pedido de anulação será julgado <t v="2025-10-22">no dia 22</t>.

Em nota, <m s="mineral">a Vale do Ouro</m> afirmou que <i s="mineral">colabora com as autoridades</i> e que <i s="mineral">já pagou R$ 1,3 bilhão em indenizações</i>.

Na saída, a ex-diretora foi abraçada por Jacira dos Reis, que perdeu o marido e dois filhos. "<q s="jacira">Não perdoei, só quis ver de perto se ela tremia</q>", explicou <m s="jacira">a sobrevivente</m>. "<q s="jacira">Tremia</q>".

Segundo <m s="promotora">a promotora</m>, <i s="promotora">as alegações finais devem ser entregues <t v="2026-02">em fevereiro</t></i>. Villela ainda tem um depoimento <t v="2025-10-13T09:00">na segunda, às 9h</t>. No bairro Águas Claras, agora um descampado, resta uma placa: "Área de autossalvamento".
