---
id: pt-204
language: pt-PT
agency: null
outlet: O Comércio de Matosinhos
domain: comerciomatosinhos.example
authors: [Sara Quintães, Nuno Belchior]
published: 2023-11-22T18:30:00+00:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: "Proibida a reprodução total ou parcial sem autorização expressa da direção", licence: null, reserved: true}
tdm: null
speakers:
  arguida: {name: Ilda Ramalhete, kind: person, roles: [arguida, antiga diretora do lar]}
  juiza: {name: Conceição Prates, kind: person, roles: [juíza presidente]}
  advogado: {name: Vasco Noronha, kind: person, roles: [advogado de defesa]}
  filha: {name: Graça Teles, kind: person, roles: [filha de uma utente]}
  mae: {name: Ermelinda Teles, kind: person, roles: [utente do lar, mãe de Graça Teles]}
  tribunal: {name: tribunal de Matosinhos, kind: organisation, roles: [coletivo]}
  mp: {name: Ministério Público, kind: organisation, roles: []}
  cozinheira: {name: uma antiga cozinheira, kind: unnamed, roles: []}
notes: "trial; a dead resident's words quoted by her daughter (nested), court and prosecution as speakers, inner monologue of a diary, guillemets with curly marks inside, name of the home and a dish in marks"
---
# Lar «Sol Poente»: antiga diretora condenada a quatro anos de prisão

O tribunal de Matosinhos condenou <t v="2023-11-22">esta quarta-feira</t> a quatro anos de prisão efetiva a antiga diretora do lar «Sol Poente», em Leça, por maus-tratos a onze idosos <t v="2018/2021">entre 2018 e 2021</t>.

«<q s="juiza">A senhora sabia, e quem sabe e cala bate com as duas mãos</q>», disse <m s="juiza">a juíza presidente</m>, Conceição Prates, dirigindo-se à arguida. No acórdão, <m s="tribunal">o coletivo</m> deu como provado que <i s="tribunal">os utentes jantavam às quatro da tarde</i> e que <i s="tribunal">alguns eram atados à cama</i>.

Ilda Ramalhete, de 64 anos, ouviu a sentença de pé. «<q s="arguida">Fiz o que pude com o que me davam</q>», murmurou.

O advogado Vasco Noronha vai recorrer. «<q s="advogado" id="1">A minha cliente</q>», declarou <m s="advogado">o causídico</m>, «<q s="advogado" id="1">foi condenada pela televisão antes de o ser por este tribunal</q>». Segundo <m s="advogado">Noronha</m>, <i s="advogado">a Segurança Social visitou o lar sete vezes e nunca encontrou irregularidades</i>.

Já <m s="mp">o Ministério Público</m>, que pedira seis anos, considera a pena «<q s="mp" type="mixed">equilibrada</q>».

### O diário de Ermelinda

A prova decisiva foi um caderno de capa azul. Escreveu-o Ermelinda Teles, antiga professora primária, que morreu no lar <t v="2021-01">em janeiro de 2021</t>. Uma das páginas foi lida em voz alta na sessão <t v="2023-10-18">de 18 de outubro</t>: «<q s="mae">Não me deram os óculos. Dizem que já li tudo.</q>»

«<q s="filha">A minha mãe dizia-me ao telefone: “<q s="mae">Está tudo bem, filha, não venhas à chuva.</q>” E eu não ia</q>», recordou <m s="filha">Graça Teles</m> à saída. <m s="filha">A filha</m> contou ainda que <i s="filha">só encontrou o caderno muito mais tarde, no forro de um casaco</i>.

<m s="cozinheira">Uma antiga cozinheira</m>, ouvida como testemunha, confirmou as refeições reduzidas. «<q s="cozinheira">Ao domingo fazia-se “sopa de passagem”: passava a panela e era quase só isso</q>», ironizou.

O lar, propriedade da sociedade Horizonte Sénior, encerrou <t v="2021-07">em julho de 2021</t>. Os antigos utentes foram transferidos para instituições da Maia e de Vila do Conde. A sociedade, também arguida, foi multada em 90 mil euros. A indemnização às famílias será fixada <t v="2023-12-14">em 14 de dezembro</t>.
