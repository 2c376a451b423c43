---
id: pt-210
language: pt-BR
agency: null
outlet: Revista do Cerrado
domain: revistadocerrado.example
authors: [Heloísa Cunha Prado]
published: 2025-05-23T08:00:00-03:00
modified: null
dateline: null
copyright: {holders: [Revista do Cerrado], year: [2010, 2025], notice: "Revista do Cerrado 2010-2025. É vedada a reprodução sem autorização", licence: null, reserved: true}
tdm: null
speakers:
  joana: {name: Joana Kuyuby, kind: person, roles: [cineasta, diretora]}
  avo: {name: avó da cineasta, kind: unnamed, roles: []}
notes: "interview (Q&A with bold name-free answers), nested words of the grandmother, film titles and a slur in marks, festival in Cannes, years and weeks, one introductory quote"
---
# <m s="joana">Joana Kuyuby</m>: “<q s="joana">A câmera também sabe mentir</q>”
## <m s="joana">Cineasta</m> estreia em Cannes com “Rio sem Sobrenome” e diz que <i s="joana">não quer ser exceção</i>

Na cozinha da casa da mãe, em Alto Paraíso, um troféu de cerâmica escora a porta. Joana Kuyuby, de 38 anos, acaba de voltar de Cannes, onde exibiu <t v="2025-05-17">no sábado</t> o longa “Rio sem Sobrenome”. “<q s="joana">Aplaudiram doze minutos. Eu contava para não chorar</q>”, diz <m s="joana">ela</m>, passando café.

O filme quase não existiu. Por quê?

– <q s="joana">Porque o dinheiro acabou <t v="2023-08">em agosto de 2023</t>, com 40% rodado. Vendi o carro, depois a moto, depois o aparelho de som. Sobrou a câmera, e a câmera também sabe mentir: a gente filmou inverno em pleno sol.</q>

A senhora já disse que não gosta da palavra “indígena” em cartaz de festival.

– <q s="joana">Não gosto da palavra como prateleira. Ninguém escreve “cineasta branco” no catálogo. Não quero ser exceção, quero ser fila.</q>

Sua avó aparece na última cena.

– <q s="joana" id="1">Ela não sabia que era a última. Minha avó dizia: “<q s="avo">Quem olha demais para o rio esquece de atravessar.</q>” Eu filmei ela olhando.</q>

<q s="joana" id="1">Morreu <t v="2024-11">em novembro</t>, antes da montagem. Os créditos trazem o nome dela em três línguas.</q>

E o próximo trabalho?

– <q s="joana">Uma comédia. Chama-se “Cartório” e começo a rodar <t v="2026-23">no outono do ano que vem</t>. Tem um tabelião, um bode e nenhum sofrimento.</q>

O que falta ao cinema do Centro-Oeste?

– <q s="joana">Sala. A cidade mais próxima com tela fica a 230 quilômetros. Em Cannes me perguntaram onde minha mãe viu o filme. Respondi: no varal, num lençol, <t v="2025-05-20">na terça-feira</t>.</q>

O longa estreia no Brasil <t v="2025-09-18">em 18 de setembro</t>.
