---
id: pt-201
language: pt-BR
agency: Agência Brasil
outlet: Diário do Xingu
domain: diariodoxingu.example
authors: [Luana Torrezan]
published: 2025-06-12T16:40:00-03:00
modified: null
dateline: {place: Altamira (PA), agency: Agência Brasil, date: null}
copyright: {holders: [Agência Brasil], year: null, notice: "Agência Brasil – reprodução permitida desde que citada a fonte", licence: null, reserved: false}
tdm: null
speakers:
  ibama: {name: Ibama, kind: organisation, roles: [órgão ambiental]}
  cacique: {name: Bepnhoti Kararaô, kind: person, roles: [cacique, liderança indígena]}
  ferrovia: {name: Norte Trilhos, kind: organisation, roles: [concessionária]}
  diretora: {name: Patrícia Mendonça Leal, kind: person, roles: [diretora de sustentabilidade da Norte Trilhos]}
  procurador: {name: Anselmo Figueira, kind: person, roles: [procurador da República]}
  pescador: {name: Raimundo Nonato Pinheiro, kind: person, roles: [pescador, ribeirinho]}
  ministra: {name: Valéria Tourinho, kind: person, roles: [ministra dos Transportes]}
  governador: {name: Hélder Brandão Maués, kind: person, roles: [governador do Pará]}
notes: "subject drop, group and project names next to cues, \"conforme\", \"na avaliação de\", company versus its director, MPF as party that does not speak (its prosecutor does), slogan on a banner"
---
# Ibama nega licença a ferrovia no Xingu, e <m s="cacique">cacique</m> comemora: "<q s="cacique">O rio respirou</q>"

Altamira (PA) (Agência Brasil) - O Instituto Brasileiro do Meio Ambiente (Ibama) negou <t v="2025-06-12">nesta quinta-feira (12)</t> a licença prévia da Ferrovia do Xingu, obra de 740 quilômetros prevista para ligar Altamira ao norte de Mato Grosso.

No parecer, de 186 páginas, <m s="ibama">o órgão ambiental</m> afirma que <i s="ibama">os estudos ignoraram 14 aldeias</i>. O traçado, segundo o documento, é "<q s="ibama" type="mixed">incompatível com a sobrevivência de povos isolados</q>".

"<q s="cacique"><t v="2025-06-12">Hoje</t> o rio respirou</q>", disse <m s="cacique">o cacique Bepnhoti Kararaô</m>, que passou <t v="2025-W23">a semana passada</t> acampado diante da sede do instituto. "<q s="cacique" id="1">Meu avô viu a estrada chegar, meu pai viu a barragem</q>", lembrou, "<q s="cacique" id="1">eu não quero ver o trem</q>".

A concessionária Norte Trilhos informou que vai recorrer. "<q s="ferrovia">A decisão contraria pareceres técnicos do próprio governo</q>", diz <m s="ferrovia">a empresa</m> em nota. Para <m s="diretora">a diretora de sustentabilidade</m>, Patrícia Mendonça Leal, o Ibama tomou uma decisão "<q s="diretora" type="mixed">mais política do que técnica</q>".

### "<q s="procurador">Faltou ouvir</q>"

Na avaliação de <m s="procurador">Anselmo Figueira</m>, procurador da República que acompanha o caso <t v="2022/..">desde 2022</t>, <i s="procurador">a empresa errou ao pular a consulta prévia</i>. "<q s="procurador">Faltou ouvir. Mapa não fala, gente fala</q>", resumiu ele à porta do Ministério Público Federal.

Nem todos festejam. Em Vitória do Xingu, o pescador Raimundo Nonato Pinheiro esperava emprego para os três filhos. "<q s="pescador">O peixe acabou com a usina, e agora o trem não vem</q>", lamentou <m s="pescador">o ribeirinho</m>. "<q s="pescador">A gente vive de quê?</q>"

A ministra dos Transportes, Valéria Tourinho, evitou criticar o parecer. Disse que <i s="ministra">o governo respeita a decisão</i> e que <i s="ministra">um novo traçado será apresentado <t v="2025-11">em novembro</t></i>. Já <m s="governador">o governador do Pará</m>, Hélder Brandão Maués, classificou a negativa de "<q s="governador" type="mixed">tapa na cara do desenvolvimento</q>". Conforme <m s="governador">o governador</m>, <i s="governador">o estado perderá 9 mil empregos <t v="../2028">até 2028</t></i>.

O projeto, orçado em R$ 12 bilhões, integra o programa "Brasil nos Trilhos" e teve a primeira audiência pública <t v="2023-08">em agosto de 2023</t>. Na ocasião, um grupo abriu uma faixa com os dizeres "Trilho não é rio". O prazo para o recurso termina <t v="2025-07-14">em 14 de julho</t>.

Edição: Marcelo Brandt
