---
id: pt-923
language: pt-BR
agency: null
outlet: Correio do Cariri
domain: correiodocariri.example
authors: [Aldenir Bezerra]
published: 2026-08-21T06:00:00-03:00
modified: null
dateline: {place: Crato, agency: null, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  socorro: {name: Maria do Socorro Alencar, kind: person, roles: [diretora da Escola Padre Ibiapina]}
  emanuel: {name: Emanuel Feitosa, kind: person, roles: [professor de matemática]}
  vitoria: {name: Ana Vitória Leite, kind: person, roles: [estudante]}
  zilda: {name: Zilda Leite, kind: person, roles: [avó de Ana Vitória, rendeira]}
  secretario: {name: Rômulo Pontes, kind: person, roles: [secretário municipal de Educação]}
  mec: {name: Ministério da Educação, kind: organisation, roles: []}
notes: "natural: education feature, regional daily (Northeast)"
---
# Escola rural do Crato tem a maior nota do Ensino Fundamental no Ceará
## Com 118 alunos e sem quadra coberta, Padre Ibiapina alcançou 9,4 no índice divulgado pelo MEC

CRATO – Para chegar à Escola Municipal Padre Ibiapina é preciso deixar o asfalto, atravessar um riacho que some no verão e subir três quilômetros de ladeira. Foi ali, no distrito de Santa Fé de Cima, que o Ministério da Educação encontrou a melhor nota do estado nos anos finais do Ensino Fundamental: 9,4.

A notícia chegou por telefone, <t v="2026-08-18">na terça-feira</t>. "<q s="socorro">Eu pensei que era trote. Pedi para o moço repetir o nome da escola, porque tem outra Padre Ibiapina em Barbalha</q>", conta <m s="socorro">a diretora</m>, Maria do Socorro Alencar, de 56 anos, 30 deles no mesmo prédio.

Quando ela assumiu, <t v="2009">em 2009</t>, a nota era 2,8. Faltava merenda, e a antiga diretora, dona Nenzinha, tinha se aposentado sem que ninguém quisesse o lugar.

"<q s="socorro">Eu também não queria. Vim para ficar seis meses</q>", admite <m s="socorro">Socorro</m>. "<q s="socorro">Aí fui de casa em casa perguntar por que os meninos não vinham. Descobri que metade não enxergava o quadro.</q>"

Um mutirão com um oftalmologista de Juazeiro do Norte, o doutor Hélio Macêdo, entregou 41 pares de óculos. No ano seguinte, a nota subiu para 4,1.

Segundo <m s="socorro">a diretora</m>, <i s="socorro">não existe segredo além de conhecer cada aluno pelo nome</i>. As turmas têm, em média, 13 estudantes, e todo professor janta na casa de uma família por mês.

O de matemática, Emanuel Feitosa, perdeu a conta dos jantares. Natural do Recife, ele chegou <t v="2017">em 2017</t>, depois de passar num concurso que achava que não ia assumir.

"<q s="emanuel">Numa dessas casas vi o seu Ciço calcular a cubagem da água da cisterna de cabeça. Ele não sabe assinar o nome</q>", diz <m s="emanuel">o professor</m>. "<q s="emanuel">Na segunda-feira, a cisterna do seu Ciço virou minha aula de volume.</q>"

<m s="emanuel">Feitosa</m> afirma que <i s="emanuel">a mudança mais importante foi abolir a reprovação por falta</i>. No período da colheita do pequi, quando muitos alunos ajudam os pais, a escola abre à noite.

Aluna do nono ano, Ana Vitória Leite, 14, ganhou <t v="2026-05">em maio</t> uma medalha de ouro na olimpíada estadual de matemática. Ela mora com a avó, Zilda, rendeira, e quer ser engenheira.

"<q s="vitoria">O povo da cidade perguntou se eu tinha cursinho. Eu disse que tinha minha avó, que conta ponto de renda o dia todo e nunca erra</q>", lembra <m s="vitoria">a estudante</m>.

"<q s="zilda">Ela é que me ensina agora. Botou conta no meu celular, diz que é para eu não ser enganada na feira</q>", completa <m s="zilda">Zilda Leite</m>, de 68 anos, sem tirar os olhos dos bilros.

<m s="secretario">O secretário municipal de Educação</m>, Rômulo Pontes, anunciou que <i s="secretario">a escola vai receber uma quadra coberta <t v="2027">em 2027</t></i>. A promessa é antiga: aparece em placas de três gestões.

"<q s="secretario" via="Rádio Vale do Cariri">Desta vez o recurso está empenhado, R$ 1,1 milhão. Podem me cobrar</q>", garantiu <m s="secretario">o secretário</m>, em entrevista à Rádio Vale do Cariri.

Em nota, <m s="mec">o Ministério da Educação</m> informou que <i s="mec">as práticas da Padre Ibiapina serão incluídas em um guia para escolas do campo</i>.

Socorro ouviu a promessa da quadra pelo rádio da cozinha, enquanto ajudava a merendeira, Toinha, a descascar macaxeira. <m s="socorro">Ela</m> diz que <i s="socorro">acredita quando vir o cimento</i>.

"<q s="socorro">Quadra é bom, a gente agradece. Mas se me perguntassem, eu pedia era uma ponte no riacho</q>", afirma <m s="socorro">a diretora</m>. "<q s="socorro"><t v="2026-03">Em março</t>, quando ele enche, 30 meninos ficam do lado de lá. E a nota de quem não vem ninguém mede.</q>"
