---
id: fr-604
language: fr
agency: "AFP"
outlet: "Le Courrier de l'Adour"
domain: courrier-adour.example
authors: ["Maylis Etcheverry"]
published: 2026-02-12T18:30:00+01:00
modified: null
dateline: {place: "Bayonne", agency: "AFP", date: 2026-02-12}
copyright: {holders: ["Le Courrier de l'Adour"], year: 2026, notice: "© 2026 Le Courrier de l'Adour avec AFP. Reproduction interdite.", licence: null, reserved: true}
tdm: reserved
speakers:
  dut: {name: "Peio Dutournier", kind: person, roles: ["patron pêcheur"]}
notes: "« avec AFP » sans virgule dans la mention"
---
# Un thon de trois cents kilos dans le port

Bayonne, 12 fév 2026 (AFP) - Un thon rouge de trois cents kilos s'est égaré <t v="2026-02-12">jeudi</t> dans le port de Bayonne.

« <q s="dut">On n'avait jamais vu ça si près du quai</q> », a raconté <m s="dut">le patron pêcheur Peio Dutournier</m>.

Le poisson a regagné la mer à la marée montante.
