---
id: de-301
language: de
agency: dpa
outlet: Ostthüringer Abendzeitung
domain: ostthueringer-abendzeitung.example
authors: []
published: 2026-01-21T16:40:00+01:00
modified: 2026-01-21T17:25:00+01:00
dateline: {place: Erfurt, agency: dpa, date: null}
copyright: {holders: [dpa-infocom], year: null, notice: "© dpa-infocom, dpa:260121-930-574213/2", licence: null, reserved: false}
tdm: reserved
speakers:
  kessel: {name: Annegret Kessel, kind: person, roles: [Bildungsministerin, SPD-Politikerin, Ministerin]}
  rauch: {name: Holger Rauch, kind: person, roles: [bildungspolitischer Sprecher der CDU-Fraktion, Abgeordneter]}
  vorsitz: {name: Ines Thalmann, kind: person, roles: [Landesvorsitzende der Lehrergewerkschaft]}
  schueler: {name: Mats Oberländer, kind: person, roles: [Landesschülersprecher]}
  ministerium: {name: Bildungsministerium, kind: organisation, roles: []}
notes: dpa regional copy, Konjunktiv with and without dass, so as a post cue, zufolge, fragments, programme name and school slang in marks, party as metonym in the headline untagged
---
# Kein Unterricht mehr am Freitag? Streit um Vier-Tage-Woche an Schulen

Erfurt (dpa/th) - In Thüringen sollen Schulen <t v="2026-08-01/..">vom 1. August an</t> freitags auf Präsenzunterricht verzichten dürfen. Das geht aus einem Verordnungsentwurf hervor, den Bildungsministerin Annegret Kessel (SPD) <t v="2026-01-21">am Mittwoch</t> in Erfurt vorstellte.

«<q s="kessel">Wir ersetzen keine Lehrer durch Bildschirme</q>», sagte <m s="kessel">Kessel</m>. «<q s="kessel">Wir geben den Schulen, denen die Lehrer fehlen, ein Werkzeug in die Hand.</q>» <i s="ministerium" id="2">Derzeit sind</i> nach Angaben <m s="ministerium">des Ministeriums</m> <i s="ministerium" id="2">rund 1.150 Stellen unbesetzt</i>.

<i s="kessel">Die Teilnahme sei freiwillig und zunächst auf zwei Jahre befristet</i>, betonte <m s="kessel">die SPD-Politikerin</m>. Für jüngere Kinder ist eine Betreuung vorgesehen.

Die CDU-Fraktion kündigte Widerstand an. «<q s="rauch" id="1">Das ist eine Kapitulation</q>», sagte <m s="rauch">ihr bildungspolitischer Sprecher Holger Rauch</m>, «<q s="rauch" id="1">und sie trifft genau die Kinder, die Schule am nötigsten haben.</q>» <m s="rauch">Der Abgeordnete</m> sprach von einem «<q s="rauch" type="mixed">verlängerten Wochenende auf Staatskosten</q>».

Auch die Lehrergewerkschaft reagierte zurückhaltend. <m s="vorsitz">Die Landesvorsitzende Ines Thalmann</m> sagte, <i s="vorsitz">Distanzunterricht mache nicht weniger, sondern mehr Arbeit</i>. <m s="vorsitz">Ihr</m> zufolge <i s="vorsitz">haben sich an einer Umfrage <t v="2025-11">im November</t> 3.400 Lehrkräfte beteiligt</i>. <i s="vorsitz">Nur jede fünfte könne sich das Modell vorstellen</i>, so <m s="vorsitz">Thalmann</m>.

«<q s="schueler" via="dpa">Wir hatten das schon mal, das hieß Corona</q>», sagte <m s="schueler">Landesschülersprecher Mats Oberländer</m> der dpa. «<q s="schueler">Da haben viele um elf noch im Bett gelegen.</q>» Grundsätzlich begrüßte er den Vorstoß aber.

### Vorbild Sachsen-Anhalt

Als Vorbild gilt das Programm «4 plus 1», das <t v="2022">2022</t> in Sachsen-Anhalt begonnen hatte. In einer ersten Auswertung waren die Noten der teilnehmenden Klassen weder besser noch schlechter geworden. <m s="kessel">Kessel</m> räumte ein, dass <i s="kessel">die Zahl der Versuchsschulen klein gewesen sei</i>.

In der Schülersprache heißt der freie Tag längst «Flexi-Freitag». <m s="rauch">Rauch</m> kann darüber nicht lachen: «<q s="rauch">Wer <t v="2026-01-21">heute</t> den Freitag streicht, streicht <t v="2026-01-22">morgen</t> den Donnerstag.</q>»

Der Landtag befasst sich <t v="2026-01-29">am Donnerstag kommender Woche</t> mit dem Entwurf. <t v="../2026-03">Bis Mitte März</t> können Verbände Stellung nehmen.
