---
id: pl-829
language: pl
agency: PAP
outlet: Dziennik Kujawski
domain: dziennik-kujawski.example
authors: []
published: 2025-06-24T10:20:00+02:00
modified: null
dateline: {place: Bydgoszcz, agency: PAP, date: null}
copyright: {holders: [PAP], year: null, notice: "© PAP", licence: null, reserved: false}
tdm: null
speakers:
  kom: {name: "Lidia Borowicz", kind: person, roles: ["oficer prasowa"]}
  prok: {name: "Jacek Maron", kind: person, roles: ["prokurator"]}
  sasiad: {name: "sąsiad zatrzymanego", kind: unnamed, roles: []}
  bank: {name: "Bank Kujawski", kind: organisation, roles: ["bank"]}
notes: "crime: policja, oficer prasowa, prokurator, sąsiad, zatrzymany"
---
# Bydgoszcz. Zatrzymano 24-latka podejrzanego o napad na bank

Policjanci zatrzymali 24-latka podejrzanego o napad na placówkę bankową w Bydgoszczy - poinformowała <t v="2025-06-24">we wtorek</t> kom. Lidia Borowicz z komendy miejskiej. Mężczyzna wpadł w ręce funkcjonariuszy po trzech dniach.

"<q s="kom">Był zaskoczony, nie stawiał oporu</q>" - powiedziała <m s="kom">policjantka</m>. Jak dodała <m s="kom">Borowicz</m>, <i s="kom">w mieszkaniu znaleziono 40 tys. zł i atrapę broni</i>.

Zatrzymany usłyszał zarzut rozboju. "<q s="prok">Podejrzany przyznał się do winy i złożył wyjaśnienia</q>" - przekazał <m s="prok">prokurator Jacek Maron</m>. Ze względu na dobro śledztwa śledczy nie ujawnił, co mężczyzna zrobił z resztą pieniędzy. "<q s="prok">Grozi mu do 20 lat więzienia</q>" - dodał.

Mieszkańcy osiedla są zaskoczeni. "<q s="sasiad">Cichy chłopak, zawsze mówił dzień dobry</q>" - opowiada <m s="sasiad">sąsiad zatrzymanego</m>. "<q s="sasiad">Raz mi nawet zakupy wniósł</q>" - dodaje.

<m s="bank">Bank Kujawski</m> podziękował policji za "<q s="bank" type="mixed">szybkie i skuteczne działanie</q>". Według <m s="bank">banku</m> <i s="bank">klienci nie stracili ani złotówki</i>. Placówka będzie nieczynna <t v="../2025-06-27">do piątku</t>.
