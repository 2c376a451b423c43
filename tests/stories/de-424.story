---
id: de-424
language: de-CH
agency: Keystone-SDA
outlet: Limmat-Nachrichten
domain: limmat-nachrichten.example
authors: []
published: 2026-09-25T14:05:00+02:00
modified: null
dateline: {place: Zürich, agency: sda, date: null}
copyright: {holders: [Keystone-SDA], year: null, notice: "© Keystone-SDA. Alle Rechte vorbehalten", licence: null, reserved: true}
tdm: reserved
speakers:
  ceo: {name: Sergio Ermatinger, kind: person, roles: [Konzernchef, Bankchef]}
  ubs: {name: UBS, kind: organisation, roles: [Grossbank, Bank]}
  keller: {name: Karin Keller-Sutter, kind: person, roles: [Finanzministerin, St. Gallerin]}
  finma: {name: Finma, kind: organisation, roles: [Aufsicht]}
  badran: {name: Jacqueline Badran, kind: person, roles: [SP-Nationalrätin, Zürcherin]}
  matter: {name: Thomas Matter, kind: person, roles: [SVP-Nationalrat, Bankier]}
  oekonom: {name: Aymo Brunetti, kind: person, roles: [Berner Wirtschaftsprofessor, Ökonom]}
  personal: {name: Bankpersonalverband, kind: organisation, roles: []}
  mitarbeiterin: {name: eine Mitarbeiterin am Paradeplatz, kind: unnamed, roles: []}
notes: "Schweizer Finanzpolitik; Bank, Finma, Finanzministerin und Nationalrätin alle sie; Konzernchef, Nationalrat und Ökonom er; Herkunft als Rolle; Halbjahr; «»; echte Politiker mit erfundenen Worten, Konzernchef erfunden"
---
# UBS droht mit Wegzug, <m s="keller">Keller-Sutter</m> lässt sich «<q s="keller" type="mixed">nicht erpressen</q>»

Zürich (sda) Im Streit um schärfere Kapitalregeln hat die UBS erstmals offen mit einem Wegzug gedroht. «<q s="ceo">Wir wollen in der Schweiz bleiben, aber nicht um jeden Preis</q>», sagte <m s="ceo">Konzernchef Sergio Ermatinger</m> <t v="2026-09-25">am Freitag</t> an einer Investorenkonferenz in Zürich.

<m s="ubs">Die Grossbank</m> rechnet damit, dass <i s="ubs">sie nach den Plänen des Bundesrats zusätzlich 22 Milliarden Franken Eigenkapital halten müsste</i>. <m s="ubs">Sie</m> bezeichnete das in einer Mitteilung als «<q s="ubs" type="mixed">weltweit einmalig</q>».

Die Finanzministerin reagierte innert Stunden. «<q s="keller">Der Bundesrat lässt sich nicht erpressen, schon gar nicht am Freitagmittag</q>», sagte <m s="keller">Karin Keller-Sutter</m> in Bern. <m s="keller">Die St. Gallerin</m> erinnerte daran, dass <i s="keller">der Steuerzahler <t v="2008">2008</t> und <t v="2023">2023</t> für eine Grossbank habe einstehen müssen</i>. «<q s="keller">Ein drittes Mal wird es mit mir nicht geben.</q>»

Unterstützung erhielt sie von unerwarteter Seite. «<q s="badran" id="1">Ich gebe ihr ungern recht</q>», sagte <m s="badran">SP-Nationalrätin Jacqueline Badran</m>, «<q s="badran" id="1">aber wo sie recht hat, hat sie recht.</q>» Sogleich schränkte <m s="badran">die Zürcherin</m> ein, <i s="badran">22 Milliarden seien immer noch zu wenig</i>. SVP-Nationalrat Thomas Matter hielt dagegen. <i s="matter">Man vertreibe die letzte Grossbank aus lauter Angst vor der vorletzten</i>, fand <m s="matter">der Bankier</m>.

### Aufsicht widerspricht

Die Finma wies den Vorwurf zurück, die Regeln seien unverhältnismässig. <m s="finma">Sie</m> hielt fest, dass <i s="finma">die Bank die Anforderungen <t v="2035">bis 2035</t> gestaffelt erfüllen könne</i>. Ermatinger will davon nichts wissen. «<q s="ceo">Wenn einem die Schlinge gestaffelt zugezogen wird, ist es immer noch eine Schlinge</q>», sagte <m s="ceo">der Bankchef</m>.

Der Ökonom Aymo Brunetti mahnte zur Gelassenheit. «<q s="oekonom" via="SRF">Das ist eine Verhandlung, und Verhandlungen beginnen mit dem Koffer in der Tür</q>», sagte <m s="oekonom">er</m> dem Radio SRF. <i s="oekonom">Ein Umzug nach New York koste die Bank mehr als das Kapital</i>, so <m s="oekonom">der Berner Wirtschaftsprofessor</m>.

Der Bankpersonalverband verlangte Klarheit <t v="2026-12-31">bis Ende Jahr</t>. <i s="personal">34 000 Stellen dürften nicht zur Spielmarke werden</i>, teilte <m s="personal">er</m> mit. Eine Mitarbeiterin am Paradeplatz gab sich abgeklärt. «<q s="mitarbeiterin">Ich bin schon einmal umgezogen, von der andern Strassenseite</q>», sagte <m s="mitarbeiterin">sie</m>. Sie arbeitete <t v="../2023">bis 2023</t> bei der Credit Suisse.

Der Ständerat berät die Vorlage in der Wintersession. <t v="2026-01/2026-06">Im ersten Halbjahr</t> erzielte die UBS einen Gewinn von 4,1 Milliarden Dollar.
