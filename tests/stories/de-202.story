---
id: de-202
language: de-AT
agency: APA
outlet: Steirischer Anzeiger
domain: steirischer-anzeiger.example
authors: [Vroni Hasenöhrl]
published: 2025-02-06T15:44:00+01:00
modified: null
dateline: {place: Graz/Leoben, agency: APA, date: null}
copyright: {holders: [APA – Austria Presse Agentur, Steirischer Anzeiger], year: 2025, notice: "© 2025 APA – Austria Presse Agentur / Steirischer Anzeiger", licence: null, reserved: false}
tdm: reserved
speakers:
  stahl: {name: Ennsstahl AG, kind: organisation, roles: [Konzern]}
  wallner: {name: Marlies Wallner, kind: person, roles: [Vorstandschefin, Managerin]}
  betriebsrat: {name: Ferdl Krenn, kind: person, roles: [Betriebsratsvorsitzender, Arbeitervertreter]}
  lh: {name: Gernot Pichlbauer, kind: person, roles: [Landeshauptmann]}
  spoe: {name: Grazer Linke, kind: organisation, roles: [Partei]}
  arbeiterin: {name: Branka Jovanović, kind: person, roles: [Schichtleiterin]}
  wifo: {name: Roland Strobl, kind: person, roles: [Ökonom des Instituts für Konjunktur]}
  ministerium: {name: Wirtschaftsministerium, kind: organisation, roles: []}
notes: "steel closure in Austrian copy (Jänner, heuer); company versus its chief, institute beside its economist, party on X, works council head known by role, guillemets inward, \"wie X sagte\""
---
# Ennsstahl sperrt Hochofen zu – <m s="betriebsrat">Betriebsrat</m>: »<q s="betriebsrat">Das ist Wortbruch</q>«

Graz/Leoben (APA) - Der Stahlkonzern Ennsstahl legt seinen letzten Hochofen in Leoben <t v="2025-09-30">mit 30. September</t> still. 840 Beschäftigte sind betroffen. Das hat das Unternehmen <t v="2025-02-06">am Donnerstag</t> bekanntgegeben.

»<q s="wallner" id="1">Wir verlieren mit jeder Tonne 60 Euro</q>«, sagte <m s="wallner">Vorstandschefin Marlies Wallner</m> bei einer kurzfristig einberufenen Pressekonferenz, »<q s="wallner" id="1">und das seit achtzehn Monaten.</q>« <i s="wallner">Eine Alternative gebe es nicht</i>, wie <m s="wallner">die Managerin</m> sagte. In der Aussendung sprach <m s="stahl">der Konzern</m> von einer »<q s="stahl" type="mixed">schmerzhaften, aber alternativlosen Entscheidung</q>«.

Ferdl Krenn war <t v="2025-02-05">am Mittwochabend</t> per SMS informiert worden. »<q s="betriebsrat">Das ist Wortbruch, anders kann man das nicht nennen</q>«, schimpfte <m s="betriebsrat">der Betriebsratsvorsitzende</m> vor dem Werkstor. <i s="betriebsrat">Noch <t v="2024-12">im Dezember</t> habe man der Belegschaft eine Standortgarantie <t v="../2028">bis 2028</t> versprochen</i>, so <m s="betriebsrat">Krenn</m>.

### »<q s="arbeiterin">Was soll i da noch lernen?</q>«

Drinnen läuft die Frühschicht weiter. »<q s="arbeiterin">I bin 52, was soll i da noch lernen?</q>«, fragt <m s="arbeiterin">Schichtleiterin Branka Jovanović</m>. Ihr Mann und ihr Sohn arbeiten ebenfalls im Werk. »<q s="arbeiterin">Bei uns daheim san drei Gehälter weg, auf einen Schlag.</q>«

Landeshauptmann Gernot Pichlbauer kündigte eine Arbeitsstiftung an. »<q s="lh">Wir werden um jeden Arbeitsplatz kämpfen</q>«, versicherte <m s="lh">er</m> nach einem Telefonat mit Wallner. Die Opposition nimmt ihm das nicht ab. »<q s="spoe" via="X">Gekämpft wird immer erst, wenn's vorbei ist</q>«, schrieb <m s="spoe">die Grazer Linke</m> auf X.

Das Wirtschaftsministerium in Wien verwies auf den hohen Gaspreis. <m s="ministerium">Das Ressort</m> kündigte an, dass <i s="ministerium">der Energiekostenzuschuss heuer verlängert werde</i>.

Für Roland Strobl, Ökonom am Institut für Konjunktur, kommt die Schließung nicht überraschend. »<q s="wifo" via="APA">Der Ofen stammt <t v="1978">aus dem Jahr 1978</t>, der Markt ist von übermorgen</q>«, meinte <m s="wifo">Strobl</m> im Gespräch mit der APA. <m s="wifo">Er</m> rechnet damit, dass <i s="wifo">die Arbeitslosigkeit im Bezirk auf elf Prozent steigt</i>.

Das Projekt »Grüner Stahl 2030«, für das der Bund 90 Mio. Euro reserviert hatte, ist damit vom Tisch. <t v="2025-02-10">Am kommenden Montag</t> tagt der Aufsichtsrat. <t v="2025-01">Im Jänner</t> hatte der Konzern noch 40 Lehrlinge aufgenommen.
