---
id: pt-429
language: pt-BR
agency: null
outlet: Cais do Recife
domain: caisdorecife.example
authors: [Manuela Lacerda]
published: 2024-12-11T10:00:00-03:00
modified: null
dateline: null
copyright: {holders: [Cais do Recife], year: 2024, notice: "Cais do Recife 2024 / CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  severina: {name: Severina Cirilo, kind: person, roles: [mestra]}
  mario: {name: Mário Cirilo, kind: person, roles: [filho, percussionista]}
  gravadora: {name: Selo Maré, kind: organisation, roles: [gravadora]}
  kid: {name: Kid Arruda, kind: person, roles: [produtor]}
  juiza: {name: a juíza, kind: unnamed, roles: []}
  fa: {name: uma fã de Berlim, kind: unnamed, roles: []}
notes: singer of 90 and her stolen song, mother and son of one surname, producer by stage name, label, judge unnamed and fan unnamed both ela, verses in marks that are no speech, long subject drop
---
# Aos 90, mestra Severina ganha de volta o coco que cantava <t v="1951/..">desde 1951</t>

“<q s="severina">Eu não sabia que música tinha dono. Quando soube, já tinham me tomado.</q>”

Na varanda de Olinda, Severina Cirilo balança a cadeira no compasso. <t v="2024-12-09">Na segunda</t>, a Justiça reconheceu que é dela, e não de um produtor paulista, o refrão “Ô lua, desce do pé”, sucesso em 14 países.

“<q s="juiza">A autoria não prescreve porque a autora é pobre</q>”, escreveu <m s="juiza">a juíza</m> na sentença. O filho leu em voz alta, três vezes. “<q s="mario" id="m">Ela só perguntou se dava para consertar o telhado</q>”, conta <m s="mario">Mário Cirilo</m>, percussionista, “<q s="mario" id="m">e eu disse que dava para fazer outro</q>”.

O produtor, que assina Kid Arruda, vai recorrer. “<q s="kid">Aprendi essa melodia com minha avó</q>”, sustenta <m s="kid">ele</m>. <m s="gravadora">O Selo Maré</m>, que lançou a gravação <t v="2019">em 2019</t>, informou que <i s="gravadora">depositará os valores em juízo</i>. <m s="gravadora">A gravadora</m> disse ainda que <i s="gravadora">lamenta o ocorrido</i>.

“<q s="severina">Lamento é outra toada</q>”, responde <m s="severina">a mestra</m>.

A prova decisiva veio de longe. Uma fã de Berlim achou num sebo uma fita de rolo com a data escrita a lápis: <t v="1964-06-23">23 de junho de 1964</t>. “<q s="fa">Eu não entendia as palavras, mas reconheci a risada</q>”, disse <m s="fa">a alemã</m> por videochamada. Nela, ouve-se <m s="severina">Severina</m> anunciar: “<q s="severina">Essa é minha, viu?</q>”.

O advogado calcula R$ 2,3 milhões. <m s="mario">Mário</m> diz que <i s="mario">o dinheiro vai demorar mais que a mãe</i>. Ela não liga. <t v="2024-12-13">Na sexta</t> canta no Mercado Eufrásio Barbosa, <t v="2024-12-13T20:00">às 20h</t>. “<q s="severina">De graça</q>”, avisa. “<q s="severina">Mas agora é porque eu quero.</q>”
