---
id: de-890
language: de
agency: dpa
outlet: Oderland-Bote
domain: oderland-bote.example
authors: []
published: 2024-10-16T15:20:00+02:00
modified: null
dateline: {place: Cottbus, agency: dpa, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  wendrich: {name: Hannes Wendrich, kind: person, roles: [Angeklagter, ehemaliger Geschäftsführer, 52-Jähriger]}
  kroll: {name: Beate Kroll-Stein, kind: person, roles: [Vorsitzende Richterin, Richterin]}
  dornau: {name: Felix Dornau, kind: person, roles: [Oberstaatsanwalt]}
  yavuz: {name: Derya Yavuz, kind: person, roles: [Verteidigerin, Anwältin]}
  sprecher: {name: ein Gerichtssprecher, kind: unnamed, roles: []}
  mieterbund: {name: Mieterverein Niederlausitz, kind: organisation, roles: []}
notes: court report, defendant under several roles, prosecution as body, subordinate quote fragments
---
# Prozess um verschwundene Kautionen: Ex-Geschäftsführer räumt Vorwürfe ein

Cottbus (dpa) - Im Prozess um veruntreute Mietkautionen hat der Angeklagte <t v="2024-10-16">am Mittwoch</t> vor dem Landgericht Cottbus ein Geständnis abgelegt. „<q s="wendrich">Ich habe das Geld genommen, und ich wusste, dass es mir nicht gehört</q>“, sagte <m s="wendrich">der frühere Geschäftsführer einer Wohnungsgesellschaft</m>, Hannes Wendrich, zum Auftakt. <m s="wendrich">Der 52-Jährige</m> sprach von einer „<q s="wendrich" type="mixed">Spirale, aus der ich nicht mehr herauskam</q>“.

Die Staatsanwaltschaft wirft Wendrich vor, zwischen 2017 und 2022 rund 1,4 Millionen Euro von den Konten der Mieter abgezweigt zu haben. „<q s="dornau">Die Opfer sind Rentner, Studenten und alleinerziehende Mütter</q>“, sagte <m s="dornau">Oberstaatsanwalt Felix Dornau</m> bei der Verlesung der Anklage. <i s="dornau">Mehr als 900 Haushalte seien betroffen</i>, so <m s="dornau">Dornau</m>. 

Verteidigerin Derya Yavuz verwies auf die Spielsucht ihres Mandanten. „<q s="yavuz" id="1">Er hat keinen Cent in Luxus gesteckt</q>“, betonte <m s="yavuz">sie</m>, „<q s="yavuz" id="1">alles ist in Automaten verschwunden.</q>“ <i s="yavuz">Wendrich habe sich <t v="2023-03/..">seit März 2023</t> einer Therapie unterzogen</i>, erklärte <m s="yavuz">die Anwältin</m>.

Die Vorsitzende Richterin Beate Kroll-Stein zeigte sich skeptisch. „<q s="kroll">Wer fünf Jahre lang Belege fälscht, der handelt nicht im Rausch</q>“, hielt <m s="kroll">die Richterin</m> dem Angeklagten vor. Dieser antwortete knapp: „<q s="wendrich">Doch, jeden Tag.</q>“ 

Nach Angaben <m s="sprecher">eines Gerichtssprechers</m> <i s="sprecher">sind noch vier Verhandlungstage angesetzt</i>. Ein Urteil könnte <t v="2024-11">im November</t> fallen. Der Mieterverein Niederlausitz, der viele Betroffene vertritt, hofft auf eine Entschädigung. „<q s="mieterbund">Ein Geständnis ist schön, aber davon kann niemand seine neue Wohnung bezahlen</q>“, teilte <m s="mieterbund">der Verein</m> mit.
