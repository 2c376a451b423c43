---
id: de-305
language: de-CH
agency: Keystone-SDA
outlet: Thurgauer Anzeiger am See
domain: thurgauer-anzeiger.example
authors: []
published: 2025-12-11T15:08:00+01:00
modified: null
dateline: {place: Bern, agency: sda, date: null}
copyright: {holders: [Keystone-SDA], year: 2025, notice: "© Keystone-SDA 2025", licence: null, reserved: false}
tdm: null
speakers:
  hess: {name: Marianne Hess, kind: person, roles: [Mitte-Nationalrätin, Kommissionssprecherin]}
  buehler: {name: Reto Bühler, kind: person, roles: [SVP-Nationalrat]}
  favre: {name: Léonie Favre, kind: person, roles: [Grüne, Waadtländerin]}
  bundesrat: {name: Adrian Zgraggen, kind: person, roles: [Verkehrsminister]}
  preisueberwacher: {name: Preisüberwacher, kind: unnamed, roles: []}
  sbb: {name: SBB, kind: organisation, roles: []}
  pendler: {name: Pro Schiene, kind: organisation, roles: [Interessengemeinschaft]}
notes: Swiss parliament copy, guillemets and ss spelling, name plus party and canton in brackets, laut inside a clause, indirect without dass, Magistrat as a role, product names in marks
---
# Nationalrat will Ein-Franken-Billett für Jugendliche

Bern (sda) - Jugendliche bis 18 Jahre sollen in der Schweiz für einen Franken pro Tag Zug fahren können. Der Nationalrat hat <t v="2025-12-11">am Donnerstag</t> eine entsprechende Motion mit 98 zu 91 Stimmen bei drei Enthaltungen angenommen. Nun ist der Ständerat am Zug.

«<q s="hess">Wer mit 15 den Zug nimmt, nimmt ihn auch mit 50</q>», sagte <m s="hess">Kommissionssprecherin Marianne Hess</m> (Mitte/ZG). <m s="hess">Sie</m> erinnerte daran, dass <i s="hess">das Vorbild Österreich ein solches Ticket <t v="2021/..">seit 2021</t> kenne</i>.

Gegen den Vorstoss stellte sich die SVP. «<q s="buehler">Gratis gibt es nicht, es zahlt einfach ein anderer</q>», sagte <m s="buehler">Reto Bühler</m> (SVP/AG). Der Staat dürfe nicht «<q s="buehler" type="mixed">zum Reisebüro der Nation</q>» werden.

Diese Worte brachten die Ratslinke in Wallung. «<q s="favre" id="1">Herr Bühler fährt mit dem GA des Parlaments</q>», entgegnete <m s="favre">Léonie Favre</m> (Grüne/VD), «<q s="favre" id="1">und das zahlt auch ein anderer.</q>» <m s="favre">Die Waadtländerin</m> erntete dafür Gelächter und einen Ordnungsruf.

Verkehrsminister Adrian Zgraggen warb vergeblich für ein Nein. <i s="bundesrat" id="2">Die Ausfälle beliefen sich</i> laut <m s="bundesrat">dem Magistraten</m> <i s="bundesrat" id="2">auf 420 Millionen Franken pro Jahr</i>. «<q s="bundesrat">Ich habe Verständnis für die Idee, aber keine Kasse dafür</q>», sagte <m s="bundesrat">Zgraggen</m>.

### SBB zurückhaltend

<m s="sbb">Die SBB</m> nahmen den Entscheid «<q s="sbb" type="mixed">zur Kenntnis</q>». <i s="sbb">Auf einzelnen Linien sei die Kapazität bereits erschöpft</i>, schrieb <m s="sbb">das Unternehmen</m> auf Anfrage. <m s="preisueberwacher">Der Preisüberwacher</m> wiederum bezeichnete das Billett als «<q s="preisueberwacher" type="mixed">prüfenswert</q>».

Jubel herrschte bei der Interessengemeinschaft Pro Schiene. «<q s="pendler" via="Bluesky"><t v="2025-12-11">Heute</t> fährt die Vernunft erste Klasse</q>», schrieb <m s="pendler">sie</m> auf Bluesky. <m s="pendler">Sie</m> hatte <t v="2025-03">im März</t> eine Petition mit 64'000 Unterschriften eingereicht.

Das Billett soll «Fränkli-Pass» heissen und frühestens auf den Fahrplanwechsel <t v="2027-12-12">vom 12. Dezember 2027</t> eingeführt werden. Die Kommission des Ständerats berät das Geschäft <t v="2026-01-19/2026-01-20">am 19. und 20. Januar</t>. Das bisherige «Junior-Abo» kostet 195 Franken.
