---
id: pt-912
language: pt-PT
agency: null
outlet: Notícias do Alto Mondego
domain: noticiasdoaltomondego.example
authors: [Carla Brites]
published: 2026-01-30
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  amaral: {name: Henrique Amaral, kind: person, roles: [presidente da Câmara de Vila Cimeira, autarca]}
  nogueira: {name: Paula Nogueira, kind: person, roles: [vereadora da oposição]}
  duarte: {name: Luís Duarte, kind: person, roles: [presidente da Junta de Freguesia de Santo Estêvão]}
  lopes: {name: Ermelinda Lopes, kind: person, roles: [comerciante, dona da papelaria]}
notes: "natural: council meeting, regional weekly"
---
# Câmara de Vila Cimeira aprova estacionamento pago no centro

A Câmara Municipal de Vila Cimeira aprovou, <t v="2026-01-28">na reunião de quarta-feira</t>, a introdução de parquímetros em oito ruas do centro da vila. A proposta passou com os votos da maioria, a abstenção de um vereador independente e os votos contra da oposição.

<m s="amaral">O presidente da autarquia</m>, Henrique Amaral, defendeu que <i s="amaral">a medida é indispensável para devolver clientes ao comércio</i>. “<q s="amaral">Quem chega às nove da manhã deixa o carro à porta da loja e só o tira às seis da tarde. Ora, esse carro não compra nada</q>”, argumentou <m s="amaral">o edil</m>.

Vão ser taxados 212 lugares, nos dias úteis, entre as 9h00 e as 18h00, a 50 cêntimos por hora. Os primeiros 30 minutos são gratuitos e os moradores terão direito a um dístico, que custará 12 euros por ano.

Paula Nogueira, vereadora da oposição, não ficou convencida. “<q s="nogueira">Os senhores querem salvar o comércio e a primeira coisa que fazem é cobrar a quem lá vai</q>”, apontou, considerando que <i s="nogueira">falta um parque gratuito nas imediações</i>.

“<q s="nogueira"><t v="2021">Em 2021</t>, o seu antecessor, o engenheiro Vítor Sá, prometeu 150 lugares no antigo quartel. Onde estão eles?</q>”, questionou <m s="nogueira">a eleita</m>.

Na resposta, <m s="amaral">Henrique Amaral</m> explicou que <i s="amaral">o terreno do quartel continua na posse do Estado</i> e que as negociações com o Ministério da Defesa “<q s="amaral" type="mixed">se arrastam</q>”. “<q s="amaral">Escrevi onze cartas. Recebi duas respostas, e numa delas enganaram-se no nome do concelho</q>”, ironizou.

O presidente da Junta de Freguesia de Santo Estêvão, Luís Duarte, que assistiu à reunião, pediu a palavra no período reservado ao público para lembrar os idosos que vão ao centro de saúde.

“<q s="duarte">Uma consulta demora uma manhã inteira. São dois euros para quem tem uma reforma de 340</q>”, disse <m s="duarte">Luís Duarte</m>. <m s="duarte">O autarca socialista</m> sugeriu que <i s="duarte">as ruas em redor da unidade ficassem de fora</i>.

<m s="amaral">Henrique Amaral</m> admitiu que a sugestão “<q s="amaral" type="mixed">faz sentido</q>” e comprometeu-se a levá-la à próxima reunião.

Entre os comerciantes, as opiniões dividem-se. <m s="lopes">Ermelinda Lopes</m>, dona da papelaria Central há 29 anos, diz que <i s="lopes">já não acredita em milagres</i>.

“<q s="lopes">O problema não é o estacionamento, é não haver gente. A fábrica do Serrano fechou, os bancos fecharam, os miúdos foram para Coimbra</q>”, enumera. Ainda assim, admite que <i s="lopes">os lugares ocupados o dia inteiro lhe tiram clientes</i>. “<q s="lopes">Tenho uma senhora que passa de carro, acena-me e vai comprar o jornal ao supermercado.</q>”

Os parquímetros deverão entrar em funcionamento <t v="2026-05">em maio</t>, depois de concluído o concurso para a instalação dos equipamentos. O investimento ronda os 95 mil euros.

Na mesma reunião, o executivo aprovou um voto de pesar pela morte do antigo bombeiro Américo Pais e atribuiu 18 mil euros à Filarmónica Cimeirense.
