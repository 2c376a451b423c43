---
id: pt-906
language: pt-AO
agency: null
outlet: Jornal do Planalto Central
domain: jornaldoplanaltocentral.example
authors: [Domingos Kapuka]
published: 2026-06-03T09:30:00+01:00
modified: null
dateline: {place: Huambo, agency: null, date: null}
copyright: {holders: [Jornal do Planalto Central], year: 2026, notice: "© Jornal do Planalto Central 2026", licence: null, reserved: false}
tdm: null
speakers:
  chivinda: {name: Armindo Chivinda, kind: person, roles: [director provincial da Energia e Águas]}
  rosaria: {name: Rosária Nachilombo, kind: person, roles: [moradora, vendedora]}
  soba: {name: Tiago Kasoma, kind: person, roles: [soba da Chipipa de Baixo, autoridade tradicional]}
  governadora: {name: Lúcia Epalanga, kind: person, roles: [governadora provincial]}
notes: "natural: water supply, Angolan daily"
---
# Mais de 40 mil habitantes do Huambo passam a ter água canalizada

Huambo – Mais de 40 mil habitantes das comunas da Chipipa de Baixo e do Lunge Novo, na província do Huambo, passam a beneficiar de água potável, com a entrada em funcionamento, <t v="2026-06-02">ontem</t>, de uma nova estação de captação e tratamento.

A infra-estrutura, cuja construção ficou orçada em 2,7 mil milhões de kwanzas, tem capacidade para bombear 180 metros cúbicos por hora. A obra, iniciada <t v="2023">em 2023</t>, esteve paralisada durante 11 meses, por falta de pagamento ao empreiteiro.

<m s="chivinda">O director provincial da Energia e Águas</m>, Armindo Chivinda, explicou que <i s="chivinda">foram feitas, nesta primeira fase, 3.200 ligações domiciliares</i> e que <i s="chivinda">outras 1.800 serão executadas <t v="2026-12-31">até ao final do ano</t></i>.

"<q s="chivinda">Estamos a falar de um sistema moderno, com laboratório próprio. A água que sai daqui é analisada duas vezes por dia</q>", assegurou <m s="chivinda">o responsável</m>.

Segundo <m s="chivinda">Armindo Chivinda</m>, <i s="chivinda">a população deve agora proteger os equipamentos</i>, já que, durante a fase de testes, foram furtados mais de 600 metros de cabo eléctrico.

"<q s="chivinda">Cada cabo que se rouba são dez famílias que voltam ao rio</q>", advertiu.

### Moradores satisfeitos

Para Rosária Nachilombo, vendedora e mãe de seis filhos, a chegada da água representa o fim de uma caminhada de quase uma hora.

"<q s="rosaria">Saíamos às quatro da manhã para chegar primeiro na cacimba. As meninas iam comigo e chegavam atrasadas na escola</q>", contou <m s="rosaria">a moradora</m>, enquanto enchia uma banheira no quintal. "<q s="rosaria">Agora só abro a torneira. Até parece mentira.</q>"

<m s="rosaria">Rosária</m> disse que <i s="rosaria">gastava perto de 9 mil kwanzas por mês com a compra de água aos camiões-cisterna</i>. O tarifário da empresa pública prevê um custo médio de 2.500 kwanzas por família.

<m s="soba">A autoridade tradicional da Chipipa de Baixo</m>, soba Tiago Kasoma, considerou que <i s="soba">o projecto vai reduzir os casos de cólera e de outras doenças</i>. <t v="2025">No ano passado</t>, a comuna registou 14 mortes.

"<q s="soba">Enterrámos crianças por causa daquela água do rio. Quem não passou por isso não sabe o valor de um chafariz</q>", afirmou <m s="soba">o soba</m>, que aproveitou para pedir a reparação da ponte sobre o rio Kulele.

No acto de inauguração, <m s="governadora">a governadora provincial</m>, Lúcia Epalanga, garantiu que <i s="governadora">a ponte consta do orçamento do próximo ano</i> e reconheceu "<q s="governadora" type="mixed">atrasos que ninguém deseja repetir</q>".

"<q s="governadora">O empreiteiro não tem culpa, a população muito menos. Houve falhas na nossa programação e estamos a corrigi-las</q>", sublinhou.

A obra foi lançada pelo anterior governador, João Sapalo, e integra o Programa de Investimentos Públicos. Depois do Huambo, a governadora seguiu para o município do Bailundo, onde visitou o hospital municipal.
