---
id: pt-424
language: pt-PT
agency: Lusa
outlet: Angola em Linha
domain: angolaemlinha.example
authors: []
published: 2025-11-11T18:25:00+01:00
modified: null
dateline: {place: Luanda, agency: Lusa, date: 2025-11-11}
copyright: {holders: [Lusa], year: 2025, notice: "Lusa 2025. Todos os direitos reservados.", licence: null, reserved: true}
tdm: reserved
speakers:
  lourenco: {name: João Lourenço, kind: person, roles: [Presidente angolano, chefe de Estado]}
  marcelo: {name: Marcelo Rebelo de Sousa, kind: person, roles: [homólogo português, Presidente português]}
  unita: {name: Adalberto Costa Júnior, kind: person, roles: [líder da UNITA]}
  ceast: {name: Conferência Episcopal de Angola e São Tomé, kind: organisation, roles: [CEAST]}
  zungueira: {name: uma zungueira, kind: unnamed, roles: []}
  cabenha: {name: Engrácia Cabenha, kind: person, roles: [veterana, antiga combatente]}
notes: fifty years of independence, two presidents (o homólogo português), opposition leader by role, bishops as organisation, street seller unnamed next to a veteran woman, quoted speech over two paragraphs, anniversary dates
---
# Angola/50 anos: <m s="lourenco">João Lourenço</m> pede "<q s="lourenco" type="mixed">reconciliação sem esquecimento</q>"

Luanda, <t v="2025-11-11">11 nov 2025</t> (Lusa) – <m s="lourenco">O Presidente angolano</m>, João Lourenço, defendeu <t v="2025-11-11">hoje</t>, no cinquentenário da independência, uma "<q s="lourenco" type="mixed">reconciliação sem esquecimento</q>" e anunciou um perdão que abrange 1.200 reclusos.

"<q s="lourenco" id="d"><t v="1975">Há 50 anos</t>, neste largo, um homem leu três páginas e nasceu um país. Muitos dos que o ouviram já não podem ouvir-me.</q>

"<q s="lourenco" id="d">É a eles que devo contas, não aos que me aplaudem</q>", afirmou <m s="lourenco">o chefe de Estado</m> na Praça da República, perante delegações de 45 países.

Entre os convidados estava o homólogo português, que assistiu de pé ao desfile de quatro horas. "<q s="marcelo">Chorei duas vezes, o que na minha idade já é estatística</q>", gracejou <m s="marcelo">Marcelo Rebelo de Sousa</m>. <m s="marcelo">O Presidente português</m> garantiu que <i s="marcelo">voltará a Luanda <t v="2026-02">em fevereiro</t>, antes de deixar o cargo</i>.

O líder da UNITA não compareceu. <m s="unita">Adalberto Costa Júnior</m> justificou que <i s="unita">não festeja com quem não partilha a mesa</i>. "<q s="unita" via="DW África">Meio século depois, a água ainda chega de camião a quem tem sede e de discurso a quem tem voto</q>", declarou <m s="unita">ele</m> à DW África.

<m s="ceast">A Conferência Episcopal de Angola e São Tomé</m> (CEAST) lamentou que <i s="ceast">as vítimas <t v="1977-05-27">do 27 de Maio de 1977</t> não tenham sido evocadas</i>. Já na Presidência ninguém quis comentar.

Nas bermas, a festa fez-se de outra maneira. Engrácia Cabenha, antiga combatente de 74 anos, levou a farda num saco. "<q s="cabenha">Já não me serve, mas tinha de ver isto</q>", disse <m s="cabenha">a veterana</m>. Perto dela, uma zungueira vendia bandeiras a 500 kwanzas. "<q s="zungueira" via="Lusa"><t v="2025-11-11">Hoje</t> vendi o país todo e ainda sobrou troco</q>", contou à Lusa <m s="zungueira">a mulher</m>, que não quis dizer o nome.

As comemorações prolongam-se <t v="../2025-11-16">até domingo</t>. O hino "Avante", cantado por um coro de 1.975 crianças, encerrou a cerimónia <t v="2025-11-11T15:10">pelas 15:10</t>.

EL // MLL

Lusa/Fim
