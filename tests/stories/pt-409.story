---
id: pt-409
language: pt-PT
agency: null
outlet: Alto Minho Hoje
domain: altominhohoje.example
authors: [Catarina Barrosa]
published: 2025-10-13T01:40:00+01:00
modified: 2025-10-13T09:15:00+01:00
dateline: null
copyright: {holders: [Alto Minho Hoje], year: 2025, notice: "Copyright © 2025 Alto Minho Hoje. Todos os direitos reservados.", licence: null, reserved: true}
tdm: reserved
speakers:
  eleita: {name: Beatriz Lousada, kind: person, roles: [presidente eleita, professora de Educação Física]}
  derrotado: {name: Domingos Cerdeira, kind: person, roles: [presidente, autarca, social-democrata]}
  independente: {name: Frei Amândio, kind: person, roles: [franciscano]}
  cne: {name: Comissão Nacional de Eleições, kind: organisation, roles: []}
  eleitor: {name: um eleitor de Soajo, kind: unnamed, roles: []}
  neto: {name: o neto, kind: unnamed, roles: []}
  carneiro: {name: José Luís Carneiro, kind: person, roles: [secretário-geral do PS]}
notes: local election night after midnight, outgoing and elected presidents (a presidente eleita, o presidente cessante, o autarca), friar candidate, boy quoted, real party leader through television, quotes in angular marks, seven votes
---
# Sete votos: <m s="eleita">Lousada</m> vence em Lindoso da Serra e promete «<q s="eleita" type="mixed">governar para os outros 3.412</q>»

Sete votos. Foi essa a diferença que, <t v="2025-10-12">na noite de domingo</t>, pôs fim a 24 anos de poder de Domingos Cerdeira na câmara de Lindoso da Serra.

«<q s="eleita">Ganhei por uma equipa de andebol</q>», disse, ainda sem voz, <m s="eleita">Beatriz Lousada</m>, professora de Educação Física e candidata do PS. <m s="eleita">A presidente eleita</m> prometeu «<q s="eleita" type="mixed">governar para os outros 3.412</q>» e garantiu que <i s="eleita">não haverá ajustes de contas</i>.

O presidente cessante soube do resultado <t v="2025-10-13T00:10">às 00:10</t>, na cozinha. «<q s="derrotado" id="1">Pedi a recontagem por respeito aos meus</q>, explicou <m s="derrotado">o social-democrata</m> à porta de casa, <q s="derrotado" id="1">não por desconfiança dos dela</q>». Ao colo trazia o neto, de quatro anos. «<q s="neto">O avô perdeu, mas deixou-me ficar acordado</q>», informou <m s="neto">o miúdo</m>.

<m s="cne">A Comissão Nacional de Eleições</m> confirmou que <i s="cne">a recontagem se fará <t v="2025-10-14">na terça-feira</t></i>. Há 31 votos nulos, um deles com a receita do bacalhau à Zé do Pipo.

Em terceiro ficou Frei Amândio, franciscano e independente, com 402 votos. «<q s="independente">Eu só queria um autocarro para a aldeia</q>», confessou <m s="independente">o religioso</m>. Quer ela, quer ele lho tinham prometido <t v="2025-09">em setembro</t>. <m s="independente">O frade</m> assegura que <i s="independente">não aceitará pelouros</i>, mas aceita boleia.

### O telefonema

Lousada e Cerdeira falaram <t v="2025-10-13T00:40">às 00:40</t>. Durou um minuto. «<q s="eleita">Disse-me: “<q s="derrotado">A chave do gabinete emperra, puxe e rode</q>”</q>», contou <m s="eleita">ela</m>. O segundo lembra-se de outra frase. «<q s="derrotado">Dei-lhe os parabéns, que a chave já ela a queria há muito</q>», corrigiu <m s="derrotado">o autarca</m>.

Do Largo do Rato veio a felicitação de José Luís Carneiro. «<q s="carneiro" via="RTP">Às vezes a democracia mede-se à unha</q>», afirmou <m s="carneiro">o secretário-geral do PS</m> à RTP.

À saída da assembleia de voto, <t v="2025-10-12">domingo à tarde</t>, <m s="eleitor">um eleitor de Soajo</m> já adivinhava: «<q s="eleitor">Isto vai decidir-se pelos que foram à vindima</q>». A vindima, <t v="2025">este ano</t>, atrasou-se. A tomada de posse está prevista <t v="2025-11-01">para 1 de novembro</t>, feriado, por vontade da vencedora.
