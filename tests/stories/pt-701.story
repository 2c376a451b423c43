---
id: pt-701
language: pt-BR
agency: null
outlet: Revista Beira-Mangue
domain: beira-mangue.example
authors: [Clarice Abrantes]
published: 2026-01-11
modified: null
dateline: null
copyright: {holders: [Revista Beira-Mangue], year: 2026, notice: "© 2026 Revista Beira-Mangue. Todos os direitos reservados.", licence: null, reserved: true}
tdm: null
speakers:
  peixoto: {name: Aurélio Peixotinho, kind: person, roles: [cronista]}
  porteiro: {name: seu Damião, kind: unnamed, roles: []}
  eu: {name: a colunista, kind: unnamed, roles: []}
notes: coluna de opinião; aspas irônicas, termos cunhados, palavras citadas como palavras, títulos de livros e filmes, apelidos; uma citação de cronista morto (inventado) e um diálogo do porteiro com a colunista
---
# A tirania do “bom dia, grupo”

Sou do tempo em que “grupo” era coisa de escola e tinha cartolina. <t v="2026-01-11">Hoje</t> tenho dezessete. Há o “Família Abrantes”, o “Família Abrantes sem o tio”, o “Condomínio oficial” e o “Condomínio de verdade”, onde se fala mal do síndico. Em todos, às seis da manhã, alguém deposita uma flor com orvalho e a palavra “gratidão”.

Nada contra a flor. O problema é a “etiqueta digital”, esse código não escrito segundo o qual o silêncio ofende. Quem lê e não responde pratica o “vácuo”. Quem responde com o dedão é “seco”. Quem sai do grupo, então, comete um “abandono de lar”, e no dia seguinte aparece no elevador com cara de réu.

O cronista Aurélio Peixotinho, que nunca teve telefone, já desconfiava. “<q s="peixoto">A solidão é um direito que só se perde por excesso de amigos</q>”, escreveu <m s="peixoto">ele</m> em “Almoço de segunda-feira”, <t v="1961">de 1961</t>. Chamavam-no de “o Ostra”. Morreu cercado de gente, e, a julgar pelas fotografias, contrariado.

<t v="2026-W01">Na semana passada</t> fiz um “detox”. A palavra já me irrita, mas a coisa foi boa. Sem o “bom dia”, sem os “kkk”, sem a “corrente do bem” que promete desgraça a quem a interrompe. No terceiro dia desci à portaria para ver gente. “<q s="porteiro">A senhora está doente?</q>”, perguntou <m s="porteiro">seu Damião</m>. “<q s="eu">Estou offline</q>”, respondi. “<q s="porteiro">Tem chá aí pra isso</q>”, disse <m s="porteiro">ele</m>, sem tirar os olhos do celular.

No filme “O último orelhão”, uma moça atravessa a cidade com uma ficha no bolso. O cartaz prometia “uma história de conexão”. Quando enfim disca, ninguém atende, e ela fica ouvindo o sinal, tu, tu, tu, como quem escuta o mar. É a melhor cena de “diálogo” do nosso cinema.

Voltei, claro. Tinha 1.214 mensagens, das quais 1.209 eram flores. As outras cinco avisavam da falta d’água. No “Condomínio de verdade” o meu sumiço virou “o episódio”. Mandei um dedão. Fui “seca”. Gratidão.
