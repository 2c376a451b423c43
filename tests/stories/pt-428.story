---
id: pt-428
language: pt-PT
agency: Lusa
outlet: Mundo em Bruxelas
domain: mundoembruxelas.example
authors: []
published: 2025-12-19T04:35:00+01:00
modified: 2025-12-19T09:00:00+01:00
dateline: {place: Bruxelas, agency: Lusa, date: 2025-12-19}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  costa: {name: António Costa, kind: person, roles: [presidente do Conselho Europeu, antigo primeiro-ministro português]}
  montenegro: {name: Luís Montenegro, kind: person, roles: [chefe do Governo, primeiro-ministro]}
  merz: {name: Friedrich Merz, kind: person, roles: [chanceler alemão]}
  dewever: {name: Bart De Wever, kind: person, roles: [flamengo]}
  zelensky: {name: Volodymyr Zelensky, kind: person, roles: [Presidente ucraniano]}
  fonte: {name: fonte diplomática, kind: unnamed, roles: []}
notes: all-night European council, prime ministers of two countries and a former one, presidents of two kinds, German chancellor, diplomatic source (ela, fem.), X, clock times after midnight
---
# UE/Cimeira: Empréstimo de 90 mil milhões à Ucrânia fechado <t v="2025-12-19T03:00">às 03:00</t>; <m s="costa">Costa</m> fala em "<q s="costa" type="mixed">compromisso cumprido</q>"

Bruxelas, <t v="2025-12-19">19 dez 2025</t> (Lusa) – Os líderes da União Europeia aprovaram <t v="2025-12-19">esta madrugada</t> um empréstimo de 90 mil milhões de euros à Ucrânia <t v="2026/2027">para 2026 e 2027</t>, financiado por dívida comum e não pelos ativos russos imobilizados.

"<q s="costa">Prometemos e cumprimos, é um compromisso cumprido</q>", declarou <m s="costa">o presidente do Conselho Europeu</m>, António Costa, <t v="2025-12-19T03:10">às 03:10</t>, com sinais de cansaço. <m s="costa">O antigo primeiro-ministro português</m> negou que <i s="costa">a solução seja um recuo</i>.

Quem mais resistiu saiu a sorrir. "<q s="dewever" id="b">A razão venceu, e a razão às vezes é belga</q>", ironizou <m s="dewever">Bart De Wever</m>, cujo país guarda a maior parte dos ativos, "<q s="dewever" id="b">o que surpreende até os belgas</q>". <m s="dewever">O flamengo</m> assegurou que <i s="dewever">não recebeu qualquer contrapartida</i>.

Já o chanceler alemão, que apostara tudo nos ativos, teve de explicar-se. "<q s="merz">O dinheiro chega, e chega a tempo</q>", afirmou <m s="merz">Friedrich Merz</m>. Segundo <m s="fonte">fonte diplomática</m>, <i s="fonte">a proposta alemã caiu <t v="2025-12-18">pouco antes da meia-noite</t></i>. "<q s="fonte">Ele pousou a caneta e ninguém a apanhou</q>", descreveu <m s="fonte">a mesma fonte</m>.

Luís Montenegro mostrou-se satisfeito. "<q s="montenegro">Portugal defendeu sempre a segurança jurídica</q>", disse <m s="montenegro">o chefe do Governo</m> aos jornalistas portugueses. Questionado sobre o custo para o país, <m s="montenegro">o primeiro-ministro</m> respondeu que <i s="montenegro">não haverá impacto no défice <t v="2026">do próximo ano</t></i>.

De Kiev, o Presidente ucraniano agradeceu. "<q s="zelensky" via="X">É um apoio que nos torna mais fortes</q>", escreveu <m s="zelensky">Volodymyr Zelensky</m> no X. Os primeiros pagamentos seguem <t v="2026-04">em abril</t>. Hungria, Eslováquia e República Checa ficam de fora.

A cimeira, que começou <t v="2025-12-18T10:00">na quinta-feira, às 10:00</t>, durou 17 horas. "<q s="costa">Já vi orçamentos da câmara demorarem mais</q>", gracejou <m s="costa">Costa</m>, que presidiu à autarquia de Lisboa <t v="2007/2015">entre 2007 e 2015</t>.

ANE // SCA

Lusa/Fim
