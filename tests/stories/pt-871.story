---
id: pt-871
language: pt-BR
agency: Agência Brasil
outlet: Agência Brasil
domain: agbrasil-eco.example
authors: [Taís Quevedo]
published: 2026-08-18T17:32:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  meirelles: {name: Otávio Seixas, kind: person, roles: [diretor de Política Monetária do Banco Central]}
  bc: {name: Banco Central, kind: organisation, roles: [autoridade monetária]}
  ministro: {name: Renato Valadão, kind: person, roles: [ministro da Fazenda]}
  fib: {name: Cíntia Borelli, kind: person, roles: [presidente da Federação das Indústrias do Centro-Sul]}
  economista: {name: Marcos Tanaka, kind: person, roles: [economista-chefe da corretora Horizonte]}
  dono: {name: Jair Peçanha, kind: person, roles: [dono de uma padaria]}
notes: interest rates; central bank director, minister, industry chief, economist; weekday with day in brackets; dropped subjects
---
# <i s="meirelles">Juros devem ficar altos por mais tempo</i>, diz <m s="meirelles">diretor do BC</m>

<i s="meirelles">A taxa básica de juros deve permanecer em patamar elevado <t v="2027-33">até o primeiro trimestre de 2027</t></i>, afirmou <t v="2026-08-18">nesta terça-feira (18)</t>, em São Paulo, <m s="meirelles">o diretor de Política Monetária do Banco Central</m>, Otávio Seixas.

"<q s="meirelles">O trabalho não está terminado</q>", disse <m s="meirelles">Seixas</m>, em evento com investidores. "<q s="meirelles">A inflação de serviços ainda incomoda e nós não vamos declarar vitória antes da hora</q>".

De acordo com <m s="meirelles">o diretor</m>, <i s="meirelles">as expectativas do mercado melhoraram <t v="2026-07/..">desde julho</t>, mas continuam acima da meta</i>.

Em Brasília, o ministro da Fazenda, Renato Valadão, evitou polemizar. "<q s="ministro" id="a">Respeito a autonomia do Banco</q>", declarou <m s="ministro">ele</m> ao chegar ao ministério, "<q s="ministro" id="a">mas a economia já deu sinais de que pode respirar</q>". Para <m s="ministro">o ministro</m>, o crédito caro virou "<q s="ministro" type="mixed">um freio de mão puxado</q>".

<m s="ministro">Valadão</m> informou que <i s="ministro">o governo enviará o Orçamento ao Congresso <t v="2026-08-31">até 31 de agosto</t></i>. Negou, porém, que <i s="ministro">haja aumento de impostos no texto</i>.

### Indústria

<m s="fib">A presidente da Federação das Indústrias do Centro-Sul</m>, Cíntia Borelli, classificou a sinalização como "<q s="fib" type="mixed">um balde de água fria</q>". "<q s="fib">Com esse juro ninguém compra máquina, ninguém contrata</q>", reclamou <m s="fib">Borelli</m>.

Já <m s="economista">o economista-chefe da corretora Horizonte</m>, Marcos Tanaka, avalia que <i s="economista">a cautela é correta</i>. "<q s="economista">O Banco Central prefere errar por excesso</q>", explicou. Segundo <m s="economista">ele</m>, <i s="economista">o dólar só não subiu mais porque a safra foi boa</i>.

Na ata divulgada <t v="2026-08-11">na semana passada</t>, <m s="bc">a autoridade monetária</m> já havia apontado que o cenário externo exige "<q s="bc" type="mixed">serenidade</q>".

Dono de uma padaria na zona leste da capital paulista, Jair Peçanha sente o efeito no balcão. "<q s="dono">O financiamento do forno novo dobrou de preço, então fico com o velho</q>", conta <m s="dono">o comerciante</m>.

A próxima reunião do Comitê de Política Monetária está marcada para <t v="2026-09-15/2026-09-16">15 e 16 de setembro</t>.
