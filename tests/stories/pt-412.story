---
id: pt-412
language: pt-PT
agency: Lusa
outlet: Pista Económica
domain: pistaeconomica.example
authors: []
published: 2025-05-30T17:47:00+01:00
modified: null
dateline: {place: Lisboa, agency: Lusa, date: 2025-05-30}
copyright: {holders: ["LUSA - Agência de Notícias de Portugal, S.A."], year: 2025, notice: "© 2025 LUSA - Agência de Notícias de Portugal, S.A.", licence: null, reserved: false}
tdm: reserved
speakers:
  atlantica: {name: Atlântica Aérea, kind: organisation, roles: [companhia, transportadora, empresa]}
  ceo: {name: Sandrine Keller, kind: person, roles: [presidente executiva, suíça, gestora]}
  chairman: {name: Leonardo Câmara Pina, kind: person, roles: [presidente do conselho de administração]}
  sindicato: {name: Sindicato dos Pilotos, kind: organisation, roles: []}
  barradas: {name: Hugo Barradas, kind: person, roles: [presidente, comandante]}
  ministro: {name: Miguel Pinto Luz, kind: person, roles: [ministro das Infraestruturas, governante]}
  analista: {name: uma analista do setor, kind: unnamed, roles: []}
notes: airline quarter results, three presidents (executive woman, board chairman, union president who is a captain), company next to them, real minister, unnamed woman analyst, half-year and quarter dates, Bloomberg via
---
# Atlântica Aérea fecha trimestre com prejuízo de 108 ME; <m s="ceo">presidente executiva</m> diz que "<q s="ceo" type="mixed">o verão paga o inverno</q>"

Lisboa, <t v="2025-05-30">30 mai 2025</t> (Lusa) – <i s="atlantica">A Atlântica Aérea registou um prejuízo de 108 milhões de euros <t v="2025-33">no primeiro trimestre</t>, um agravamento de 26% em termos homólogos</i>, anunciou <t v="2025-05-30">hoje</t> <m s="atlantica">a companhia</m>.

Em comunicado, <m s="atlantica">a transportadora</m> refere que <i s="atlantica">a Páscoa tardia retirou 35 milhões de euros às receitas</i> e que <i s="atlantica">as reservas <t v="2025-22">para o verão</t> crescem 7%</i>.

"<q s="ceo">Nesta indústria, o verão paga o inverno, e este inverno foi caro</q>", afirmou <m s="ceo">a presidente executiva</m>, Sandrine Keller, numa conferência telefónica com analistas. <m s="ceo">A suíça</m>, no cargo <t v="2023-07/..">desde julho de 2023</t>, assegurou que <i s="ceo">o objetivo de fechar o ano com lucro se mantém</i>.

O presidente do conselho de administração foi mais prudente. "<q s="chairman" id="c">Os números são o que são</q>", disse <m s="chairman">Leonardo Câmara Pina</m> à saída da assembleia geral, "<q s="chairman" id="c">e quem os quiser melhores tem de deixar os aviões voar</q>". Era uma alusão à greve marcada <t v="2025-06-19/2025-06-22">para os dias 19 a 22 de junho</t>.

O Sindicato dos Pilotos devolveu a crítica. "<q s="sindicato">Não somos nós que deixamos três aviões no chão por falta de peças</q>", lê-se numa nota do <m s="sindicato">sindicato</m>. <m s="barradas">O presidente da estrutura</m>, Hugo Barradas, disse à Lusa que <i s="barradas" via="Lusa">a proposta da empresa fica abaixo da inflação</i>. "<q s="barradas" via="Lusa">Assinamos <t v="2025-05-31">amanhã</t>, se nos derem caneta e não esmola</q>", garantiu <m s="barradas">o comandante</m>.

Questionado no parlamento, o ministro das Infraestruturas escusou-se a interferir no conflito. "<q s="ministro">O Estado é acionista, não é hospedeiro de bordo</q>", respondeu <m s="ministro">Miguel Pinto Luz</m>. <m s="ministro">O governante</m> reiterou que <i s="ministro">a privatização de 49% do capital avança <t v="2025-07">em julho</t></i>.

Uma analista do setor, que pediu anonimato por acompanhar a operação, tem dúvidas quanto ao calendário. "<q s="analista" via="Bloomberg">Ninguém compra um avião em plena greve</q>", comentou à Bloomberg. <m s="analista">Ela</m> antecipa que <i s="analista" via="Bloomberg">as propostas só chegarão <t v="2025-36">no último trimestre</t></i>.

Confrontada com essa previsão, a gestora recusou especular. "<q s="ceo">Tenho fé no calendário e cinto de segurança</q>", rematou <m s="ceo">Keller</m>.

A empresa transportou 3,4 milhões de passageiros <t v="2025-01/2025-03">entre janeiro e março</t>. <t v="2019-01/2019-03">No mesmo período de 2019</t>, tinham sido 3,1 milhões. O programa "Voar Melhor", lançado <t v="2024-09">em setembro</t>, custou 18 milhões de euros.

MPE // CSJ

Lusa/Fim
