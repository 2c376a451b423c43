---
id: pt-207
language: pt-PT
agency: Lusa
outlet: Diário do Tâmega
domain: diariodotamega.example
authors: []
published: 2024-06-18T23:20:00+01:00
modified: null
dateline: {place: "Amarante, Porto", agency: Lusa, date: 2024-06-18}
copyright: {holders: [], year: null, notice: "Lusa / Diário do Tâmega", licence: null, reserved: false}
tdm: null
speakers:
  selec: {name: Armindo Folgado, kind: person, roles: [selecionador, técnico]}
  capita: {name: Beatriz Amorim, kind: person, roles: [capitã]}
  fpa: {name: Federação Portuguesa de Andebol, kind: organisation, roles: []}
  pivo: {name: Constança Vidal, kind: person, roles: [pivô]}
  adv: {name: Ingrid Solheim, kind: person, roles: [selecionadora da Noruega, norueguesa]}
  presfed: {name: Leonel Quintas, kind: person, roles: [presidente da federação]}
  clube: {name: Amarante Futsal e Andebol, kind: organisation, roles: [clube]}
  mae: {name: uma mãe de duas jogadoras, kind: unnamed, roles: []}
notes: "women's handball; two coaches (selecionador, selecionadora), club as speaker on Facebook, federation versus president, team nicknames, \"Euro 2024\" not a date, \"sem se alongar\", quote in a quote"
---
# Andebol: "<q s="capita">Ninguém nos pediu autógrafos, e <t v="2024-06-18">hoje</t> faltaram canetas</q>", diz <m s="capita">a capitã</m>

Amarante, Porto, <t v="2024-06-18">18 jun 2024</t> (Lusa) – A seleção portuguesa feminina de andebol venceu <t v="2024-06-18">hoje</t> a Noruega por 27-26, em Amarante, e garantiu pela primeira vez a presença no Euro 2024.

"<q s="capita" id="1"><t v="2022">Há dois anos</t> ninguém nos pediu autógrafos</q>", recordou <m s="capita">a capitã</m>, Beatriz Amorim, "<q s="capita" id="1">e <t v="2024-06-18">hoje</t> faltaram canetas</q>".

O golo da vitória, a três segundos do fim, foi de Constança Vidal. "<q s="pivo">Nem vi a baliza, vi um buraco de luz</q>", descreveu <m s="pivo">a pivô</m>, que joga no Amarante. <m s="clube">O clube</m> celebrou no Facebook: "<q s="clube" via="Facebook">Constança, a conta do almoço é nossa</q>".

O selecionador Armindo Folgado chegou à sala de imprensa sem voz. "<q s="selec">Dizem-me “<q s="presfed">sonha baixinho</q>” desde que assumi</q>", sussurrou <m s="selec">o técnico</m>, apontando para o presidente da federação, Leonel Quintas. "<q s="presfed">Confirmo, e estava enganado</q>", riu-se <m s="presfed">Quintas</m>.

A selecionadora da Noruega, Ingrid Solheim, foi desportista. "<q s="adv">Fomos dominadas, não há desculpas</q>", reconheceu <m s="adv">a norueguesa</m>, para quem <i s="adv">o pavilhão valeu cinco golos</i>.

### "Leoas do Tâmega"

Na bancada estavam quatro mil pessoas, e entre elas <m s="mae">uma mãe de duas jogadoras</m>. "<q s="mae">Fiz 200 mil quilómetros a levá-las aos treinos</q>", contou. "<q s="mae">A mais nova chama-me “táxi”.</q>"

A Federação Portuguesa de Andebol anunciou que <i s="fpa">a equipa será recebida <t v="2024-06-20">na quinta-feira</t> em Belém</i>. Em comunicado, <m s="fpa">o organismo</m> elogiou "<q s="fpa" type="mixed">uma geração que não sabe perder em casa</q>".

Folgado, de 52 anos, assumiu o cargo <t v="2021-09">em setembro de 2021</t>. Garantiu que <i s="selec">não pensa em renovar o contrato antes da fase final</i> e, sem se alongar, pediu "<q s="selec" type="mixed">férias e mar</q>".

A alcunha "Leoas do Tâmega" nasceu <t v="2023-11">em novembro</t>, num cartaz de escola. O sorteio realiza-se <t v="2024-06-27T17:00">na próxima quinta-feira, às 17:00</t>, em Viena.

PFO // AMG

Lusa/Fim
