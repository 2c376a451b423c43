---
id: pt-874
language: pt-BR
agency: Agência Brasil
outlet: Agência Brasil
domain: agbrasil-amz.example
authors: [Rômulo Sena]
published: 2026-09-10T16:05:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ministra: {name: Tereza Mundim, kind: person, roles: [ministra do Meio Ambiente]}
  pesquisador: {name: Augusto Nakamura, kind: person, roles: [pesquisador do Instituto de Águas da Amazônia, hidrólogo]}
  ribeirinho: {name: Raimundo Bentes, kind: person, roles: [ribeirinho, pescador]}
  marinha: {name: Marinha, kind: organisation, roles: []}
  prefeita: {name: Socorro Maciel, kind: person, roles: [prefeita de Tefezinho]}
  lider: {name: Kauã Miranha, kind: person, roles: [liderança indígena]}
notes: drought in the Amazon; minister, river dweller, researcher, navy; role leads up to the name; weekday with number
---
# Seca isola 60 comunidades no Amazonas; <m s="ministra">ministra</m> fala em "<q s="ministra" type="mixed">emergência permanente</q>"

O governo federal anunciou <t v="2026-09-10">nesta quinta-feira (10)</t> o envio de 120 toneladas de alimentos para comunidades isoladas pela seca no Amazonas, onde o nível dos rios atingiu o menor patamar em 120 anos.

"<q s="ministra">O que vivemos não é mais exceção, é uma emergência permanente</q>", afirmou <m s="ministra">a ministra do Meio Ambiente</m>, Tereza Mundim, após sobrevoar a região. De acordo com <m s="ministra">a ministra</m>, <i s="ministra">a dragagem do Rio Solimões começa <t v="2026-09-14">na segunda-feira</t></i>.

A prefeita de Tefezinho, Socorro Maciel, cobrou rapidez. "<q s="prefeita" id="1">Tem gente bebendo água de poça</q>", disse <m s="prefeita">ela</m>, "<q s="prefeita" id="1">e a escola fechou porque o barco não chega</q>". <m s="prefeita">Maciel</m> informou que <i s="prefeita">o município decretou estado de calamidade</i>.

O pescador Raimundo Bentes, 58, caminhou seis quilômetros sobre o leito seco até a cidade. "<q s="ribeirinho">Onde eu pescava tambaqui agora passa moto</q>", relata <m s="ribeirinho">o ribeirinho</m>. "<q s="ribeirinho">Nunca vi o rio desse jeito, nem meu pai viu</q>".

O pesquisador não se surpreende. Augusto Nakamura, do Instituto de Águas da Amazônia, explica que <i s="pesquisador">o aquecimento do Atlântico deslocou as chuvas</i>. "<q s="pesquisador">Os modelos já apontavam isso <t v="2024">em 2024</t></q>", ressalta <m s="pesquisador">o pesquisador</m>. Para <m s="pesquisador">Nakamura</m>, <i s="pesquisador">a recuperação dos lagos levará anos</i>.

Em nota, <m s="marinha">a Marinha</m> informou que <i s="marinha">proibiu a navegação noturna em três trechos</i>.

A liderança indígena Kauã Miranha entregou uma carta à comitiva. "<q s="lider">Não queremos só cesta básica, queremos ser ouvidos</q>", declarou <m s="lider">ele</m>.

A operação, batizada de "Rio Vivo", vai até novembro.
