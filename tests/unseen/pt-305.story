---
id: pt-305
language: pt-PT
agency: Lusa
outlet: Desporto de Setúbal
domain: desportosetubal.example
authors: [Nuno Barradas]
published: 2026-04-19T23:02:00+01:00
modified: null
dateline: {place: Setúbal, agency: Lusa, date: 2026-04-19}
copyright: {holders: [Agência Lusa], year: 2026, notice: "© 2026 Agência Lusa", licence: null, reserved: false}
tdm: null
speakers:
  treinador: {name: Vasco Trindade, kind: person, roles: [treinador do Vitória de Setúbal, técnico]}
  capitao: {name: Zé Gomes, kind: person, roles: [capitão sadino, médio]}
  adversario: {name: Hélder Pimentel, kind: person, roles: [treinador do Varzim]}
  presidente: {name: Amélia Frade, kind: person, roles: [presidente do Vitória]}
  adepto: {name: um adepto de 90 anos, kind: unnamed, roles: []}
  federacao: {name: Federação Portuguesa de Futebol, kind: organisation, roles: [FPF]}
notes: Lusa sports quotes section with declarations headed by names, quoted press-conference statements, minute numbers, chant and nickname in marks, em declarações à Sport TV
---
# Vitória de Setúbal regressa à II Liga e faz a festa no Bonfim

Setúbal, <t v="2026-04-19">19 abr 2026</t> (Lusa) – O Vitória de Setúbal garantiu <t v="2026-04-19">hoje</t> o regresso à II Liga de futebol, ao vencer em casa o Varzim por 2-0, na penúltima jornada da Liga 3.

Os golos de Zé Gomes, aos 31 minutos, e de Iuri Tavares, aos 88, fizeram explodir um estádio do Bonfim com lotação esgotada. "<q s="adepto">Já posso morrer descansado, mas só depois da festa</q>", dizia à saída <m s="adepto">um adepto de 90 anos</m>, sócio <t v="1951/..">desde 1951</t>.

Vasco Trindade, que assumiu a equipa <t v="2025-10">em outubro</t>, quando esta era penúltima, recusou o papel de herói. "<q s="treinador">Eu só abri as janelas. O ar já cá estava</q>", afirmou <m s="treinador">o técnico</m>, na conferência de imprensa. "<q s="treinador">Disse-lhes ao intervalo que estavam a jogar com o peso de uma cidade e que a cidade não pesava nada</q>".

Também o capitão falou de alívio. "<q s="capitao" id="1" via="Sport TV">Andámos quatro anos a pedir desculpa na padaria</q>", confessou <m s="capitao">Zé Gomes</m> à Sport TV, "<q s="capitao" id="1" via="Sport TV"><t v="2026-04-20">amanhã</t> vou comprar o pão de cabeça erguida</q>". <m s="capitao">O médio</m>, a quem os adeptos chamam "o Sapateiro", garantiu que <i s="capitao">vai cumprir o contrato <t v="../2028">até 2028</t></i>.

No lado do Varzim, Hélder Pimentel lamentou um lance na área sadina, aos 67 minutos. "<q s="adversario">Se aquilo não é penálti, eu vou para árbitro</q>", atirou. Apesar disso, deu os parabéns ao adversário, que considerou "<q s="adversario" type="mixed">o justo vencedor da série</q>".

<m s="presidente">A presidente</m>, Amélia Frade, revelou que <i s="presidente">o clube tinha salários em atraso <t v="2026-01/..">desde janeiro</t></i> e que <i s="presidente">os jogadores nunca o tornaram público</i>. "<q s="presidente">Isto não se paga com prémios, mas vai pagar-se</q>", prometeu <m s="presidente">a dirigente</m>.

Os festejos prosseguiram pela noite na avenida Luísa Todi, ao som de "Ó rio azul". A equipa será recebida <t v="2026-04-21T11:00">na terça-feira, às 11:00</t>, na Câmara Municipal.

<m s="federacao">A Federação Portuguesa de Futebol</m> (FPF) confirmou entretanto que <i s="federacao">a final da Liga 3 se disputa <t v="2026-05-30">em 30 de maio</t></i>. O Vitória tinha caído dos escalões profissionais <t v="2022">em 2022</t>, na sequência do chumbo do licenciamento.

NMB // APS

Lusa/Fim
