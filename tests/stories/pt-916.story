---
id: pt-916
language: pt-BR
agency: null
outlet: Campo & Safra
domain: campoesafra.example
authors: [Viviane Stoll]
published: 2026-04-09T07:30:00-03:00
modified: null
dateline: {place: Luís Eduardo Magalhães (BA), agency: null, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  tainara: {name: Tainara Dallagnol, kind: person, roles: [produtora de algodão, agrônoma]}
notes: "natural: Q&A interview with a short lead, agribusiness"
---
# “<q s="tainara">Meu pai plantava olhando o céu; eu planto olhando a tela e o céu</q>”
## Aos 33 anos, Tainara Dallagnol comanda 9.000 hectares de algodão no oeste da Bahia

LUÍS EDUARDO MAGALHÃES (BA) – Quando o pai, Selvino, sofreu um infarto <t v="2020">em 2020</t>, Tainara Dallagnol largou o emprego numa multinacional em Campinas e voltou para a fazenda da família. Agrônoma formada em Piracicaba, encontrou dívidas de R$ 46 milhões e uma lavoura atacada pelo bicudo. Seis safras depois, a Fazenda Três Irmãs está no azul e exporta para Bangladesh e Vietnã.

<m s="tainara">Ela</m> conta que <i s="tainara">quase desistiu no primeiro ano</i>. “<q s="tainara">Eu chorava no carro, na estrada, para ninguém ver. Aí chegava na sede e pedia o relatório de praga</q>”, diz. A seguir, os principais trechos da conversa com a Campo & Safra.

Como foi assumir a fazenda com o seu pai vivo e dentro de casa?

<q s="tainara">Difícil. Ele é um homem que abriu a terra com trator de esteira, veio de Palmeira das Missões em 1984 com um caminhão e três filhos pequenos. De repente a filha do meio chega dizendo que vai reduzir a área. Ele ficou oito dias sem falar comigo. Hoje ele diz para os vizinhos que a ideia foi dele.</q>

Por que reduzir?

<q s="tainara">Porque a gente plantava onde não devia. Tinha 2.100 hectares de areia que nunca pagaram o adubo. Devolvi o arrendamento para o seu Cláudio Rossato e ele ficou bravo, mas a conta não fechava. Menos terra, mais produtividade: saímos de 270 para 331 arrobas por hectare.</q>

O preço do algodão caiu 14% em um ano. O que a senhora espera para esta safra?

<q s="tainara">Margem apertada. A China está comprando menos e o poliéster está barato. Quem travou preço <t v="2025-10">em outubro</t>, como nós, respira. Quem apostou em alta vai sofrer.</q>

A senhora enfrentou preconceito?

<q s="tainara">Enfrento. Teve vendedor que entrou no escritório e perguntou se o patrão estava. Eu falei que estava e mandei ele sentar. Ele esperou quarenta minutos. Aí eu disse: “<q s="tainara">Pronto, o patrão já acabou de almoçar, pode falar</q>”. Virou um dos meus melhores fornecedores.</q>

O setor é cobrado pelo uso de água no oeste baiano. É uma crítica justa?

<q s="tainara">Em parte. Tem gente que irriga sem outorga, e eu sou a primeira a dizer que tem de multar. Mas 92% da nossa área depende da chuva. O aquífero é da minha filha também, a Helena, que tem quatro anos. Não sou doida de secar o que ela vai beber.</q>

E a sucessão? Já pensa nisso?

<q s="tainara">Se ela quiser ser bailarina, vai ser bailarina. Eu voltei porque quis, não porque o pai mandou. Aliás, ele mandou eu não voltar.</q>
