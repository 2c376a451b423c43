---
id: pt-423
language: pt-BR
agency: Estadão Conteúdo
outlet: Jornal do Oeste Paulista
domain: jornaldooestepaulista.example
authors: []
published: 2024-08-23T22:45:00-03:00
modified: 2024-08-24T08:10:00-03:00
dateline: null
copyright: {holders: [Estadão Conteúdo], year: 2024, notice: "© 2024 Estadão Conteúdo", licence: null, reserved: false}
tdm: null
speakers:
  tarcisio: {name: Tarcísio de Freitas, kind: person, roles: [governador]}
  capita: {name: Priscila Gama, kind: person, roles: [porta-voz da Defesa Civil, capitã]}
  prado: {name: Delcídio Prado, kind: person, roles: [dono da usina, empresário]}
  batista: {name: Nivaldo Batista, kind: person, roles: [tratorista]}
  marina: {name: Marina Silva, kind: person, roles: [ministra do Meio Ambiente]}
  inpe: {name: Inpe, kind: organisation, roles: [instituto]}
  freira: {name: uma freira, kind: unnamed, roles: []}
notes: wildfires in sugar-cane country, captain who is a spokeswoman, minister woman, governor, mill owner and tractor driver both he, nun unnamed, institute with counts, clock times, day in the dark
---
# São Paulo tem pior dia de incêndios desde o início da série; <m s="capita">Defesa Civil</m> fala em "<q s="capita" type="mixed">noite <t v="2024-08-23T15:00">às três da tarde</t></q>"

<i s="inpe">O estado de São Paulo registrou <t v="2024-08-23">nesta sexta-feira</t> 1.886 focos de incêndio, o maior número para um único dia <t v="1998/..">desde 1998</t></i>, de acordo com <m s="inpe">o Inpe</m>.

Em Ribeirão Preto, o céu escureceu <t v="2024-08-23T15:00~">por volta das 15h</t>. "<q s="capita">Foi noite <t v="2024-08-23T15:00">às três da tarde</t>, com os passarinhos indo dormir</q>", descreveu <m s="capita">a capitã Priscila Gama</m>, porta-voz da Defesa Civil. <m s="capita">Ela</m> informou que <i s="capita">30 municípios estão em alerta máximo</i> e que <i s="capita">dois funcionários de uma usina morreram em Urupês</i>.

O governador Tarcísio de Freitas instalou um gabinete de crise. "<q s="tarcisio">Não é coincidência começar fogo em tantos lugares na mesma hora</q>", declarou <m s="tarcisio">ele</m>. Segundo <m s="tarcisio">o governador</m>, <i s="tarcisio">a polícia prendeu três suspeitos <t v="2024-08-23">até o começo da noite</t></i>.

Delcídio Prado, dono da usina atingida, chorou ao falar dos empregados. "<q s="prado" id="u">O Josué tinha 30 anos de casa, e o Gilmar, 30 dias</q>", disse <m s="prado">o empresário</m>, "<q s="prado" id="u">e os dois foram juntos buscar o trator</q>". O tratorista que escapou foi Nivaldo Batista. "<q s="batista">Corri para dentro do canavial já queimado, que é o único lugar onde fogo não volta</q>", relatou. Batista tem queimaduras nos braços e deve receber alta <t v="2024-08-25">no domingo</t>.

De Brasília, <m s="marina">a ministra do Meio Ambiente</m> pediu cautela nas conclusões, mas disse que <i s="marina">há indícios de ação coordenada</i>. "<q s="marina">A natureza não usa relógio</q>", afirmou <m s="marina">Marina Silva</m>.

Num convento de Sertãozinho, 22 religiosas passaram <t v="2024-08-23">a tarde</t> molhando o telhado. "<q s="freira">Rezamos com a mangueira na mão</q>", contou <m s="freira">uma freira</m>, que pediu para não ser identificada.

<m s="inpe">O instituto</m> prevê que <i s="inpe">uma frente fria traga chuva <t v="2024-08-26">na segunda-feira</t></i>. As rodovias Anhanguera e Cândido Portinari foram liberadas <t v="2024-08-23T21:30">às 21h30</t>.
