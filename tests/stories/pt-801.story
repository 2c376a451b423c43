---
id: pt-801
language: pt-BR
agency: null
outlet: Folha do Cerrado
domain: folha-do-cerrado.example
authors: []
published: 2026-04-08T19:12:00-03:00
modified: null
dateline: {place: BRASÍLIA, agency: null, date: 2026-04-08}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  siqueira: {name: Álvaro Siqueira, kind: person, roles: [ministro da Fazenda]}
  portela: {name: Rodrigo Portela, kind: person, roles: [presidente da Câmara, deputado]}
  brandao: {name: Lígia Brandão, kind: person, roles: [senadora, líder da oposição no Senado]}
  aliado: {name: um aliado do ministro, kind: unnamed, roles: []}
  planalto: {name: Palácio do Planalto, kind: organisation, roles: []}
  cni: {name: Federação da Indústria, kind: organisation, roles: []}
notes: Brazilian politics; minister, opposition senator, president of the chamber, unnamed ally; segundo, para, disse
---
# Siqueira diz que <i s="siqueira">não há plano B</i> e cobra votação do pacote fiscal

BRASÍLIA - O ministro da Fazenda, Álvaro Siqueira, disse <t v="2026-04-08">nesta quarta-feira</t> que <i s="siqueira">o governo não tem plano B caso o Congresso rejeite o pacote de corte de gastos</i>. “<q s="siqueira">O plano B é o Brasil pagar mais juros, e esse eu não quero assinar</q>”, afirmou, ao deixar uma reunião na residência oficial da Câmara.

Segundo <m s="siqueira">o ministro</m>, <i s="siqueira">a proposta economiza R$ 42 bilhões em dois anos</i>. <m s="siqueira">Ele</m> negou que <i s="siqueira">o texto retire direitos de aposentados</i> e classificou as críticas da oposição como “<q s="siqueira" type="mixed">terrorismo contábil</q>”.

A reação foi imediata. “<q s="brandao">Terrorismo é congelar remédio e chamar de responsabilidade</q>”, rebateu <m s="brandao">a senadora Lígia Brandão</m>, líder da oposição no Senado. Para <m s="brandao">ela</m>, o pacote é “<q s="brandao" type="mixed">uma conta que chega sempre no mesmo endereço</q>”.

O presidente da Câmara, Rodrigo Portela, evitou se comprometer com uma data. “<q s="portela">A pauta é dos líderes</q>”, declarou <m s="portela">o deputado</m>. “<q s="portela">Se houver voto, a gente vota; se não houver, a gente conversa</q>”, completou.

Nos bastidores, porém, o clima é de desânimo. <m s="aliado">Um aliado do ministro</m> admitiu, sob reserva, que <i s="aliado">faltam pelo menos 30 votos</i>. “<q s="aliado">O Álvaro está sozinho</q>”, resumiu.

Procurado, <m s="planalto">o Palácio do Planalto</m> informou que “<q s="planalto" type="mixed">não comenta conversas em andamento</q>”.

<m s="cni">A Federação da Indústria</m> avaliou, em nota, que <i s="cni">o pacote é insuficiente, mas caminha na direção certa</i>. A votação, prevista inicialmente para <t v="2026-04-14">a próxima terça-feira</t>, deve ficar para <t v="2026-05">maio</t>.
