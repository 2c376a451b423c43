---
id: de-307
language: de-AT
agency: APA
outlet: Tauern-Echo
domain: tauern-echo.example
authors: [Hannes Rainer]
published: 2026-02-23T08:45:00+01:00
modified: 2026-02-23T13:20:00+01:00
dateline: {place: Innsbruck, agency: APA, date: null}
copyright: {holders: [APA – Austria Presse Agentur eG], year: 2026, notice: "© APA – Austria Presse Agentur eG 2026; alle Rechte vorbehalten. Die Meldungen dürfen ausschließlich für den privaten Eigenbedarf verwendet werden.", licence: null, reserved: true}
tdm: reserved
speakers:
  bergrettung: {name: Gebhard Kröll, kind: person, roles: [Einsatzleiter der Bergrettung, Einsatzleiter]}
  lawine: {name: Martina Hofer, kind: person, roles: [Leiterin des Lawinenwarndienstes, Expertin]}
  polizei: {name: Polizei, kind: organisation, roles: []}
  tourist: {name: Bas van Rijn, kind: person, roles: [Niederländer, Tourengeher, Überlebender]}
  wirtin: {name: eine Hüttenwirtin, kind: unnamed, roles: []}
  lh: {name: Josef Wallner, kind: person, roles: [Landeshauptmann]}
  vater: {name: Piet van Rijn, kind: person, roles: [Vater]}
notes: Austrian avalanche copy, ORF as via, Sonntagabend and gegen times, two van Rijns, name with a particle, warning grade in marks, police indirect without dass, Landeshauptmann
---
# Lawine im Stubaital: Niederländer nach drei Stunden lebend geborgen

Innsbruck (APA) – Ein 29-jähriger Niederländer hat <t v="2026-02-22">am Sonntag</t> im Tiroler Stubaital drei Stunden unter einer Lawine überlebt. Sein Begleiter, ein 31-jähriger Deutscher, starb noch an der Unglücksstelle.

<i s="polizei" id="2">Die beiden Tourengeher waren</i> laut <m s="polizei">Polizei</m> <i s="polizei" id="2"><t v="2026-02-22T11:20~">gegen 11.20 Uhr</t> auf rund 2.600 Metern unterwegs, als sich über ihnen ein Schneebrett löste</i>. „<q s="bergrettung">Nach dieser Zeit rechnet man nicht mehr mit einem Lebenden</q>“, sagte <m s="bergrettung">Einsatzleiter Gebhard Kröll</m>. „<q s="bergrettung">Er hatte eine Atemhöhle, so groß wie ein Rucksack. Das war sein Glück.</q>“

„<q s="tourist" id="1" via="ORF Tirol">Ich habe die Schaufeln gehört</q>“, schilderte <m s="tourist">Bas van Rijn</m> <t v="2026-02-23">am Montag</t> in der Klinik gegenüber ORF Tirol, „<q s="tourist" id="1" via="ORF Tirol">und ich habe mich nicht getraut zu schreien, weil das Luft kostet.</q>“

Sein Vater war <t v="2026-02-22/2026-02-23">in der Nacht auf Montag</t> aus Utrecht angereist. „<q s="vater">Er hat eine Mutter, die betet, und Freunde, die graben</q>“, meinte <m s="vater">Piet van Rijn</m>. „<q s="vater">Mehr braucht ein Mensch nicht.</q>“

### Gefahrenstufe „erheblich“

Der Lawinenwarndienst hatte <t v="2026-02-21">am Samstag</t> die Stufe drei ausgegeben. „<q s="lawine">Bei einem Dreier passieren die meisten Unfälle, weil viele ‚erheblich‘ als ‚eh noch gut‘ lesen</q>“, erklärte <m s="lawine">die Leiterin Martina Hofer</m>. <i s="lawine">Der Altschnee sei <t v="2025-12/..">seit Dezember</t> nicht mehr zur Ruhe gekommen</i>, sagte <m s="lawine">sie</m>. <i s="lawine">Die Lage werde sich <t v="../2026-02-26">bis Donnerstag</t> nicht entspannen</i>, so <m s="lawine">Hofer</m>.

<m s="wirtin">Eine Hüttenwirtin</m> berichtete, <i s="wirtin">sie habe die Männer <t v="2026-02-22">in der Früh</t> gewarnt</i>. „<q s="wirtin">Der eine hat gelacht, der andere hat den Helm aufgesetzt</q>“, sagte <m s="wirtin">sie</m>. Welcher von beiden überlebt habe, wollte sie nicht sagen.

Landeshauptmann Josef Wallner bedankte sich bei den 70 Rettern, die <m s="lh">er</m> „<q s="lh" type="mixed">die besten Nachbarn der Welt</q>“ nannte. Forderungen nach einem Verbot von Skitouren wies <m s="lh">er</m> zurück: „<q s="lh">Den Berg kann man nicht zusperren.</q>“

Es war das neunte Lawinenopfer in Tirol <t v="2025-24">im Winter 2025/26</t>. <t v="2024-24">Im Winter davor</t> waren es 16 gewesen. Der Gipfel trägt im Volksmund den Namen „Weiße Witwe“.
