---
id: pt-410
language: pt-BR
agency: null
outlet: Tapajós em Pauta
domain: tapajosempauta.example
authors: [Raimunda Esteves, Iuri Calandrini]
published: 2024-10-13T21:10:00-03:00
modified: null
dateline: null
copyright: {holders: [Tapajós em Pauta], year: 2024, notice: "Tapajós em Pauta, 2024 - CC BY-NC-SA 4.0", licence: CC-BY-NC-SA-4.0, reserved: false}
tdm: allowed
speakers:
  arcebispo: {name: dom Irineu Kowalski, kind: person, roles: [arcebispo]}
  dir: {name: Socorrinho Bentes, kind: person, roles: [coordenadora da Guarda da Santa, guarda]}
  promesseira: {name: Nazaré Pimentinha, kind: person, roles: [promesseira, costureira]}
  medica: {name: Yasmin Chaar, kind: person, roles: [médica, coordenadora]}
  bombeiros: {name: Corpo de Bombeiros do Pará, kind: organisation, roles: [corporação]}
  menino: {name: um menino vestido de anjo, kind: unnamed, roles: []}
  pastor: {name: Elinaldo Serrão, kind: person, roles: [pastor, vizinho]}
notes: procession, two coordinators (both women), archbishop with title dom, pastor, child unnamed, a promise text on a shirt in marks (trap), reported counts by fire brigade, ordinal of the edition
---
# Círio de chuva: dois milhões na rua e uma corda que arrebentou “<q s="dir" type="mixed">no lugar certo</q>”

A corda do Círio de Nazaré arrebentou <t v="2024-10-13T10:48">às 10h48 deste domingo</t>, em Belém, 300 metros antes do previsto. Ninguém se feriu. “<q s="arcebispo">A fé estica, mas não arrebenta</q>”, disse <m s="arcebispo">o arcebispo</m>, dom Irineu Kowalski, ao saber.

Quem segurava a ponta era Nazaré Pimentinha, costureira, 44 anos, descalça. “<q s="promesseira">Senti um tranco e pensei: agora sou eu que puxo a Santa</q>”, contou, com um pedaço de sisal enrolado no pulso. A promesseira agradecia a cura da filha, operada <t v="2023-12">em dezembro</t>. Na camiseta, a frase “Pai, perdoa, Mãe, resolve”.

Para <m s="dir">Socorrinho Bentes</m>, coordenadora da Guarda da Santa, a corda rompeu “<q s="dir" type="mixed">no lugar certo</q>”, na sombra das mangueiras. “<q s="dir">Se fosse no sol, tinha gente no chão</q>”, avaliou. <m s="dir">Ela</m> explicou que <i s="dir">o material foi trocado <t v="2024">neste ano</t> por um fornecedor mais barato</i>.

No posto da Cruz Vermelha, a coordenadora tinha outra preocupação. “<q s="medica" id="z">Atendemos 412 pessoas</q>”, informou <m s="medica">a médica Yasmin Chaar</m>, “<q s="medica" id="z">e a maioria só precisava de água e de alguém que tirasse o sapato</q>”. Segundo <m s="medica">ela</m>, <i s="medica">não houve casos graves</i>.

<m s="bombeiros">O Corpo de Bombeiros do Pará</m> estima que <i s="bombeiros">dois milhões de pessoas acompanharam a procissão</i>. A corporação calculou o público por drones, o que não fazia <t v="2019/..">desde 2019</t>. A chuva começou <t v="2024-10-13T09:30~">por volta das 9h30</t> e só parou quando a berlinda entrou na Basílica.

Da janela, o pastor Elinaldo Serrão distribuía copos. “<q s="pastor">A imagem é deles, a sede é de todos</q>”, justificou <m s="pastor">o evangélico</m>, que há onze anos abre a torneira da igreja para os romeiros. O vizinho famoso, o arcebispo, mandou um bilhete. “<q s="arcebispo">Obrigado pela água, irmão; o vinho fica por minha conta</q>”, escreveu <m s="arcebispo">dom Irineu</m>.

Um menino vestido de anjo chorava no ombro do pai. Perguntado se estava cansado, negou. “<q s="menino">É que a asa molhou</q>”, disse <m s="menino">ele</m>.

A festa segue <t v="../2024-10-27">até o dia 27</t>, com o chamado “Recírio” <t v="2024-10-28">na segunda-feira seguinte</t>. <m s="dir">Bentes</m> garante que <i s="dir"><t v="2025">no ano que vem</t> a corda virá de Santarém</i>. “<q s="dir">E quem vai testar sou eu</q>”, avisou <m s="dir">a guarda</m>.
