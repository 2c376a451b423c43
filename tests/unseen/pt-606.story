---
id: pt-606
language: pt-PT
agency: null
outlet: "Voz da Serra da Estrela"
domain: vozdaserra.example
authors: ["Adelaide Pinheiro"]
published: 2026-03-10T08:00:00+00:00
modified: null
dateline: null
copyright: {holders: ["Cooperativa Voz da Serra"], year: 2026, notice: "© 2026 Cooperativa Voz da Serra. Textos: CC BY-NC-SA 4.0. Fotografias: todos os direitos reservados.", licence: CC-BY-NC-SA-4.0, reserved: false}
tdm: null
speakers:
  bor: {name: "Amélia Borges", kind: person, roles: ["pastora"]}
notes: "licença do texto e reserva das fotografias"
---
# Queijo da Serra passa a ter música

Uma pastora de Seia toca acordeão às ovelhas <t v="2026-01">desde janeiro</t>.

"<q s="bor">Com fado dão menos leite</q>", garantiu <m s="bor">a pastora Amélia Borges</m>.

O queijo vende-se na feira de sábado.
