---
id: pt-802
language: pt-PT
agency: Lusa
outlet: Notícias da Ria
domain: noticias-da-ria.example
authors: []
published: 2026-02-17T11:30:00+00:00
modified: null
dateline: {place: Aveiro, agency: Lusa, date: 2026-02-17}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  teixeira: {name: Joaquim Teixeira, kind: person, roles: [presidente da Câmara de Ovarense, autarca]}
  marques: {name: Sandra Marques, kind: person, roles: [comandante da Proteção Civil, responsável]}
  ministra: {name: Leonor Avelar, kind: person, roles: [ministra do Ambiente, governante]}
  pescador: {name: Manuel da Graça, kind: person, roles: [pescador]}
  ipma: {name: Instituto do Mar e da Atmosfera, kind: organisation, roles: [IMA]}
notes: European Portuguese; storm; mayor, civil protection commander, minister, fisherman, institute; "Lusa" via
---
# Mau tempo: Mar galga dunas em Ovarense e autarca pede obras “<q s="teixeira" type="mixed">com caráter de urgência</q>”

Aveiro, <t v="2026-02-17">17 fev 2026</t> (Lusa) — O presidente da Câmara de Ovarense, Joaquim Teixeira, pediu <t v="2026-02-17">hoje</t> ao Governo obras de proteção da orla costeira “<q s="teixeira" type="mixed">com caráter de urgência</q>”, depois de o mar ter galgado as dunas <t v="2026-02-16/2026-02-17">durante a madrugada</t> e inundado 12 habitações.

“<q s="teixeira" via="Lusa">Não podemos continuar a tapar buracos com sacos de areia</q>”, disse <m s="teixeira">o autarca</m> à agência Lusa. De acordo com <m s="teixeira">Joaquim Teixeira</m>, <i s="teixeira">o projeto de reforço do cordão dunar está aprovado <t v="2022/..">desde 2022</t>, mas nunca saiu do papel</i>.

<m s="marques">A comandante da Proteção Civil</m>, Sandra Marques, adiantou que <i s="marques">não há feridos a registar</i>. “<q s="marques" id="4">Retirámos 31 pessoas por precaução</q>”, explicou, “<q s="marques" id="4">e a maioria foi acolhida por familiares</q>”. <m s="marques">A mesma responsável</m> acrescentou que a situação “<q s="marques" type="mixed">deverá agravar-se</q>” com a maré-cheia da tarde.

Em Lisboa, à margem de uma conferência sobre o clima, a ministra do Ambiente, Leonor Avelar, garantiu que o Governo está “<q s="ministra" type="mixed">a acompanhar a situação ao minuto</q>”. Questionada sobre o atraso das obras, <m s="ministra">a governante</m> respondeu: “<q s="ministra">O concurso ficou deserto duas vezes. Vamos lançá-lo uma terceira, com outro preço</q>”.

Na praia, Manuel da Graça olhava para o que restava do armazém onde guardava as redes. “<q s="pescador">O meu avô dizia que o mar vem sempre buscar o que é dele</q>”, contou <m s="pescador">o pescador</m>, de 66 anos. “<q s="pescador">Veio</q>”.

Segundo <m s="ipma">o Instituto do Mar e da Atmosfera</m>, <i s="ipma">a agitação marítima manter-se-á forte <t v="../2026-02-19">até quinta-feira</t></i>, com ondas de oito metros.
