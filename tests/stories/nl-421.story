---
id: nl-421
language: nl
agency: ANP
outlet: Rechtspraak Noord
domain: rechtspraaknoord.example
authors: []
published: 2025-06-17T18:10:00+02:00
modified: null
dateline: {place: GRONINGEN, agency: ANP, date: null}
copyright: {holders: [ANP], year: 2025, notice: "© ANP 2025, overname verboden", licence: null, reserved: true}
tdm: null
speakers:
  boersma: {name: Freerk Boersma, kind: person, roles: [oud-directeur]}
  hania: {name: Grietje Hania, kind: person, roles: [boekhoudster, medeverdachte]}
  officier: {name: Rolf Kamstra, kind: person, roles: [officier van justitie]}
  raadsman: {name: Sidney Prins, kind: person, roles: [advocaat, raadsman]}
  rechter: {name: de rechter, kind: unnamed, roles: []}
  curator: {name: Jildou Feenstra, kind: person, roles: [curator]}
notes: two suspects blame one another, verdachte and medeverdachte, prosecutor and lawyer both hij, judge and curator both zij, words of one suspect quoted by the other, company bankrupt
---
# Verdachten in fraudezaak thuiszorg wijzen naar elkaar

GRONINGEN (ANP) - De twee verdachten in de fraudezaak rond het failliete Kraamzorg Het Noorden hebben elkaar <t v="2025-06-17">dinsdag</t> bij de rechtbank in Groningen van alles de schuld gegeven. Er is ruim 3 miljoen euro aan zorggeld verdwenen.

"<q s="boersma">Ik tekende wat zij op mijn bureau legde</q>", zei <m s="boersma">oud-directeur Freerk Boersma</m>. Volgens <m s="boersma">hem</m> <i s="boersma">was de boekhoudster de enige met toegang tot de rekeningen</i>.

Grietje Hania, die twee stoelen verderop zat, lachte hardop. "<q s="hania" id="1">De codes zaten op een geel briefje onder zijn bureaublad</q>", vertelde <m s="hania">ze</m> toen het haar beurt was, "<q s="hania" id="1">en dat briefje had zijn handschrift.</q>" <m s="hania">De boekhoudster</m> verklaarde dat <i s="hania">ze <t v="2021-09">in september 2021</t> al aan de bel had getrokken</i>. "<q s="hania">Hij zei: '<q s="boersma">Grietje, niet zo Gronings doen</q>'.</q>"

De rechter vroeg Boersma of hij zich dat herinnerde. "<q s="boersma">Ik ben zelf een Fries, zoiets zou ik nooit zeggen</q>", antwoordde <m s="boersma">de oud-directeur</m>. Er werd gelachen. "<q s="rechter">Dit is geen cabaret</q>", waarschuwde <m s="rechter">de rechter</m>, en ze liet de zaal even tot rust komen.

<m s="officier">Officier van justitie Rolf Kamstra</m> hield beiden voor dat <i s="officier">de buit netjes was gedeeld</i>. "<q s="officier">De een kocht een boot, de ander een vakantiehuis aan hetzelfde meer</q>", zei <m s="officier">hij</m>. Advocaat Sidney Prins sprak namens Boersma van toeval. <m s="raadsman">De raadsman</m> wees erop dat <i s="raadsman">zijn cliënt al <t v="2004/..">sinds 2004</t> een ligplaats heeft</i>.

<m s="curator">Curator Jildou Feenstra</m> schat dat <i s="curator">hooguit een tiende van het geld terugkomt</i>. "<q s="curator">En dan tel ik de boot mee</q>", voegde <m s="curator">ze</m> eraan toe. Het schip draagt de naam 'Zorgeloos'.

Na de zitting liepen de twee door dezelfde deur naar buiten. "<q s="hania">Voor het eerst in jaren hield hij hem voor mij open</q>", zei <m s="hania">de medeverdachte</m>. De eis volgt <t v="2025-06-19">donderdag</t>, de uitspraak <t v="2025-07-31">op 31 juli</t>.
