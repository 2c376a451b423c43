---
id: de-826
language: de
agency: dpa
outlet: Hafenkurier
domain: hafenkurier.example
authors: []
published: 2025-10-21T11:20:00+02:00
modified: null
dateline: {place: Kiel, agency: dpa, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  sta: {name: "die Staatsanwältin", kind: unnamed, roles: []}
  vert: {name: "Ole Petersen", kind: person, roles: ["Verteidiger"]}
  ang: {name: "die Angeklagte", kind: unnamed, roles: ["39-Jährige"]}
  neben: {name: "Karin Boysen", kind: person, roles: ["Nebenklägerin"]}
  ri: {name: "Martin Clasen", kind: person, roles: ["Vorsitzender Richter"]}
notes: "Gericht und Polizei, Staatsanwältin, Verteidiger, Nebenklage, Richter, Angeklagte"
---
# Acht Jahre Haft für Pflegerin wegen versuchten Mordes

Kiel (dpa) - Das Landgericht Kiel hat eine Pflegerin wegen versuchten Mordes zu acht Jahren Haft verurteilt. Die 39-Jährige hatte nach Überzeugung der Kammer <t v="2024-02">im Februar 2024</t> einem Patienten eine Überdosis Insulin gespritzt. «<q s="ri">Sie haben das Vertrauen eines wehrlosen Menschen missbraucht</q>», sagte <m s="ri">der Vorsitzende Richter Martin Clasen</m> <t v="2025-10-21">am Dienstag</t> in der Urteilsbegründung.

Die Staatsanwältin hatte elf Jahre gefordert. «<q s="sta">Die Angeklagte wollte Ruhe auf der Station, um jeden Preis</q>», hatte <m s="sta">sie</m> in ihrem Plädoyer gesagt. Verteidiger Ole Petersen plädierte auf Freispruch. <i s="vert">Das Gericht habe sich auf ein Gutachten voller Lücken gestützt</i>, kritisierte <m s="vert">er</m> nach dem Urteil. «<q s="vert">Wir werden in Revision gehen</q>», kündigte <m s="vert">der Anwalt</m> an.

Die Angeklagte nahm das Urteil ohne Regung auf. «<q s="ang">Ich habe niemandem etwas getan</q>», hatte <m s="ang">sie</m> in ihrem letzten Wort beteuert.

Die Tochter des Opfers, Karin Boysen, trat als Nebenklägerin auf. «<q s="neben">Mein Vater spricht bis heute nicht</q>», sagte <m s="neben">sie</m> vor dem Gerichtssaal. «<q s="neben">Aber er hat heute zum ersten Mal gelächelt.</q>» <m s="neben">Boysen</m> bedankte sich bei den Ermittlern. <i s="neben">Ohne deren Hartnäckigkeit wäre der Fall nie aufgeklärt worden</i>, so <m s="neben">die 51-Jährige</m>.

Nach Angaben <m s="ri">des Richters</m> <i s="ri">bleibt die Frau in Untersuchungshaft</i>. Boulevardmedien hatten sie als «Engel mit der Spritze» bezeichnet.
