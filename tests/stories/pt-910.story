---
id: pt-910
language: pt-MZ
agency: Lusa
outlet: Correio de Sofala
domain: correiodesofala.example
authors: []
published: 2026-03-08T16:40:00+02:00
modified: null
dateline: {place: Beira, agency: Lusa, date: 2026-03-08}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  macie: {name: Celso Macie, kind: person, roles: [delegado provincial do instituto de gestão de desastres, responsável]}
  amelia: {name: Amélia Tomo, kind: person, roles: [deslocada, camponesa]}
  joaquim: {name: Joaquim Zacarias, kind: person, roles: [professor]}
  ocha: {name: Agência das Nações Unidas para os Assuntos Humanitários, kind: organisation, roles: []}
  autoridades: {name: autoridades locais, kind: group, roles: []}
  pr: {name: Presidente da República, kind: person, roles: [chefe de Estado]}
notes: "natural: cyclone aftermath, agency copy (Mozambique)"
---
# Moçambique: Ciclone deixa 31 mil desalojados em Sofala

Beira, Moçambique, <t v="2026-03-08">08 mar 2026</t> (Lusa) – <i s="autoridades">Pelo menos 31 mil pessoas ficaram desalojadas e 12 morreram na sequência da passagem do ciclone Hilária pela província de Sofala, no centro de Moçambique</i>, segundo um novo balanço divulgado <t v="2026-03-08">hoje</t> pelas <m s="autoridades">autoridades locais</m>.

“<q s="macie">Este é ainda um número provisório, porque há três postos administrativos aos quais só conseguimos chegar de barco</q>”, disse <m s="macie">o delegado provincial do instituto de gestão de desastres</m>, Celso Macie, em conferência de imprensa na Beira.

O ciclone entrou em terra <t v="2026-03-05">na noite de quinta-feira</t>, com ventos de 165 quilómetros por hora e chuva forte. De acordo com <m s="macie">o responsável</m>, <i s="macie">mais de 4.800 casas ficaram totalmente destruídas e 61 escolas perderam o telhado</i>.

“<q s="macie">As nossas reservas de tendas e de comida chegam para dez dias</q>”, alertou. “<q s="macie">Depois disso vamos precisar de apoio, e estamos a dizê-lo desde já aos parceiros.</q>”

No bairro da Praia Nova, junto ao porto, Amélia Tomo, camponesa de 52 anos, passou a noite num centro de acolhimento montado numa escola, com três netos.

“<q s="amelia" via="Lusa">A água subiu até aqui</q>”, relatou <m s="amelia">ela</m> à Lusa, com a mão à altura do peito. “<q s="amelia">Pus os meninos em cima da mesa e ficámos a rezar. Quando amanheceu, a casa da vizinha Teresa já não existia.</q>”

É a terceira vez que perde tudo, depois do Idai, <t v="2019">em 2019</t>, e do Eloise, <t v="2021">em 2021</t>. <m s="amelia">Amélia</m> contou que <i s="amelia">o terreno que lhe foi prometido na zona alta nunca lhe foi entregue</i>.

“<q s="amelia">Disseram para esperar. Estou à espera há sete anos.</q>”

<i s="joaquim">A escola onde está abrigada só tem duas casas de banho para 640 pessoas</i>, segundo <m s="joaquim">Joaquim Zacarias</m>, o professor que coordena o centro. O docente receia uma nova epidemia de cólera.

“<q s="joaquim">Já tivemos nove crianças com diarreia desde sábado. O enfermeiro vem de manhã e à tarde, mas não há cloro</q>”, explicou.

Num comunicado, <m s="ocha">a Agência das Nações Unidas para os Assuntos Humanitários</m> estimou que <i s="ocha">cerca de 190 mil pessoas precisam de ajuda imediata</i>. “<q s="ocha">As próximas 72 horas são críticas, uma vez que se prevê a subida dos rios Búzi e Púnguè</q>”, lê-se no documento.

<m s="pr">O Presidente da República</m>, que <t v="2026-03-09">na segunda-feira</t> visita a província, afirmou numa mensagem na rede social Facebook que o Governo “<q s="pr" type="mixed" via="Facebook">não deixará ninguém para trás</q>” e pediu às populações que <i s="pr" via="Facebook">abandonem as zonas ribeirinhas</i>.

A época ciclónica em Moçambique decorre <t v="2025-11/2026-04">de novembro a abril</t>.

“<q s="macie">Ainda faltam quase dois meses</q>”, lembrou <m s="macie">Celso Macie</m>. “<q s="macie">Esta não será necessariamente a última.</q>”

LYN // VQS

Lusa/Fim
