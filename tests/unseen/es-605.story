---
id: es-605
language: es-MX
agency: null
outlet: "Horizonte de Sonora"
domain: horizontesonora.example
authors: ["Ximena Tolentino"]
published: 2026-05-27T08:50:00-07:00
modified: null
dateline: null
copyright: {holders: ["Fundación Horizonte de Sonora"], year: 2026, notice: "© 2026 Fundación Horizonte de Sonora. Texto bajo licencia CC BY-NC 4.0; fotografías, todos los derechos reservados.", licence: CC-BY-NC-4.0, reserved: false}
tdm: null
speakers:
  ruiz: {name: "Efraín Ruiz", kind: person, roles: ["maestro"]}
notes: "licencia del texto y fotos reservadas"
---
# Una escuela del desierto cosecha su agua

La escuela primaria de El Sahuaro junta desde <t v="2026-03">marzo</t> el agua del rocío con redes de pescar.

"<q s="ruiz">Los niños pesan cada cubeta como si fuera oro</q>", contó <m s="ruiz">el maestro Efraín Ruiz</m>.

Las redes dan cuarenta litros en una buena noche.
