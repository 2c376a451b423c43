---
id: pt-420
language: pt-BR
agency: AFP
outlet: Mundo Já
domain: mundoja.example
authors: []
published: 2025-01-20T20:25:00-03:00
modified: null
dateline: {place: Washington, agency: AFP, date: 2025-01-20}
copyright: {holders: [AFP], year: 2025, notice: "© 2025 AFP", licence: null, reserved: false}
tdm: null
speakers:
  trump: {name: Donald Trump, kind: person, roles: [47º presidente dos Estados Unidos, republicano]}
  mulino: {name: José Raúl Mulino, kind: person, roles: [presidente panamenho]}
  lula: {name: Lula, kind: person, roles: [presidente, mandatário]}
  mao: {name: Mao Ning, kind: person, roles: [porta-voz do Ministério das Relações Exteriores, diplomata]}
  imigrante: {name: um imigrante hondurenho, kind: unnamed, roles: []}
  analista: {name: Teodora Coleman, kind: person, roles: [professora de Georgetown, cientista política]}
  oms: {name: OMS, kind: organisation, roles: []}
notes: inauguration, three presidents by nationality, Chinese spokeswoman by metonym (Pequim), professor, unnamed migrant, organisation with its statement, X, GMT times
---
# <m s="trump">Trump</m> promete "<q s="trump" type="mixed">retomar</q>" o Canal do Panamá em discurso de posse

Washington, <t v="2025-01-20">20 Jan</t> (AFP) - Donald Trump tomou posse <t v="2025-01-20T17:00Z">ao meio-dia desta segunda-feira (17H00 GMT)</t> como 47º presidente dos Estados Unidos, com um discurso em que anunciou o início de uma "<q s="trump" type="mixed">era de ouro</q>" e ameaçou vizinhos e aliados.

"<q s="trump">Não demos o canal à China, demos ao Panamá, e vamos retomá-lo</q>", afirmou <m s="trump">o republicano</m> na rotunda do Capitólio. <m s="trump">Ele</m> disse que <i s="trump">os navios americanos pagam tarifas abusivas</i> e prometeu que <i s="trump">a fronteira com o México será fechada <t v="2025-01-21">já na terça-feira</t></i>.

Do outro lado do mapa, a resposta levou menos de duas horas. "<q s="mulino" via="X">O canal é e continuará sendo do Panamá</q>", escreveu no X <m s="mulino">o presidente panamenho</m>, José Raúl Mulino. Em nota posterior, acrescentou que <i s="mulino">nenhuma nação interfere na administração da via <t v="1999-12-31/..">desde 31 de dezembro de 1999</t></i>.

Pequim evitou o confronto. <m s="mao">A porta-voz do Ministério das Relações Exteriores</m>, Mao Ning, assegurou que <i s="mao">a China nunca participou da gestão do canal</i>. "<q s="mao">Respeitamos a soberania do Panamá e recomendamos o mesmo aos demais</q>", declarou <m s="mao">a diplomata</m>.

No Brasil, o presidente Lula optou pela cautela. "<q s="lula">Não queremos briga com ninguém, nem com a Venezuela, nem com os americanos, nem com a China</q>", disse <m s="lula">o mandatário</m> ao abrir uma reunião ministerial. Para <m s="lula">ele</m>, <i s="lula">o americano foi eleito para governar o seu país</i>.

"<q s="analista" id="a">Trump fala <t v="1904">de 1904</t> para ser ouvido <t v="2026">em 2026</t></q>", avalia <m s="analista">Teodora Coleman</m>, professora de Georgetown, "<q s="analista" id="a">ano de eleição no Congresso</q>". <m s="analista">A cientista política</m> considera que <i s="analista">uma ação militar é improvável</i>.

Entre os decretos assinados <t v="2025-01-20">à noite</t> está a saída da Organização Mundial da Saúde. <m s="oms">A OMS</m> afirmou que <i s="oms">lamenta a decisão e espera que Washington a reconsidere</i>.

Na fila de um refeitório a seis quadras dali, um imigrante hondurenho acompanhou o juramento pelo celular. "<q s="imigrante">Ele falou de nós vinte vezes e nenhuma pelo nome</q>", comentou <m s="imigrante">o homem</m>, que chegou ao país <t v="2021">em 2021</t>.

Trump volta a discursar <t v="2025-01-21T15:00Z">na terça-feira, às 15H00 GMT</t>, em um almoço com empresários. O último a assumir dois mandatos não consecutivos foi Grover Cleveland, <t v="1893">em 1893</t>.
