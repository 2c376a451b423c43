---
id: nl-424
language: nl
agency: ANP
outlet: Stem & Straat
domain: stemenstraat.example
authors: []
published: 2025-10-30T02:20:00+01:00
modified: 2025-10-30T10:05:00+01:00
dateline: {place: DEN HAAG, agency: ANP, date: null}
copyright: {holders: [ANP], year: 2025, notice: "© 2025 ANP. Alle rechten voorbehouden.", licence: null, reserved: true}
tdm: reserved
speakers:
  jetten: {name: Rob Jetten, kind: person, roles: [D66-leider]}
  wilders: {name: Geert Wilders, kind: person, roles: [PVV-leider]}
  bontenbal: {name: Henri Bontenbal, kind: person, roles: [CDA-leider]}
  yesilgoz: {name: Dilan Yeşilgöz, kind: person, roles: [VVD-leider]}
  timmermans: {name: Frans Timmermans, kind: person, roles: [Limburger]}
  kiesraad: {name: Kiesraad, kind: organisation, roles: []}
  teller: {name: een stemmenteller, kind: unnamed, roles: []}
  overgaauw: {name: Tirza Overgaauw, kind: person, roles: [hoogleraar parlementaire geschiedenis]}
notes: election night with five party leaders (de D66-leider, de VVD-leider ...), one woman leader and a woman professor, resignation, count difference, vote counter, time after midnight
---
# D66 en PVV nek aan nek; <m s="timmermans">Timmermans</m>: ‘<q s="timmermans">Ik draag het leiderschap over</q>’

DEN HAAG (ANP) - D66 en de PVV zijn bij de Tweede Kamerverkiezingen <t v="2025-10-29">van woensdag</t> geëindigd met elk 26 zetels. Het verschil bedroeg <t v="2025-10-30T02:00~">rond 02.00 uur</t> nog geen tweeduizend stemmen.

‘<q s="jetten">Miljoenen Nederlanders hebben een bladzijde omgeslagen</q>’, zei <m s="jetten">Rob Jetten</m> in Leiden tegen een uitzinnige zaal. <m s="jetten">De D66-leider</m> benadrukte dat <i s="jetten">de uitslag nog niet vaststaat</i>. Even later, op de trap, liet hij meer los. ‘<q s="jetten">Ik heb mijn vader gebeld en die nam niet op, die zat te kijken</q>’, vertelde <m s="jetten">hij</m>.

Geert Wilders verloor elf zetels en gaf zich niet gewonnen. ‘<q s="wilders" id="1" via="X">Wij hadden op meer gehoopt</q>’, schreef <m s="wilders">de PVV-leider</m> op X, ‘<q s="wilders" id="1" via="X">maar zonder ons wordt het een links drama.</q>’ Volgens <m s="wilders">hem</m> <i s="wilders">begint het initiatief bij de grootste partij, wie dat ook is</i>.

De grootste klap viel bij GroenLinks-PvdA. Frans Timmermans nam <t v="2025-10-29">nog dezelfde avond</t> afscheid. ‘<q s="timmermans">Ik heb er niet genoeg mensen van overtuigd, en daarom draag ik het leiderschap over</q>’, sprak <m s="timmermans">de Limburger</m> met schorre stem. Sommigen huilden. Henri Bontenbal, die met het CDA dertien zetels won, stuurde hem een berichtje. ‘<q s="bontenbal">Je hebt altijd geluisterd</q>’, stond daarin, zo vertelde <m s="bontenbal">de CDA-leider</m> in zijn eigen zaal.

De VVD bleef steken op 22 zetels, meer dan de peilingen hadden beloofd. ‘<q s="yesilgoz">Ze hadden ons begraven, maar wij waren vergeten te gaan liggen</q>’, lachte <m s="yesilgoz">Dilan Yeşilgöz</m>. Met GroenLinks-PvdA wil ze nog altijd niet regeren. <m s="yesilgoz">De VVD-leider</m> herhaalde dat <i s="yesilgoz">een kabinet over rechts haar voorkeur heeft</i>.

‘<q s="overgaauw">Zo’n kleine grootste partij hebben we nooit gehad</q>’, zegt <m s="overgaauw">hoogleraar parlementaire geschiedenis Tirza Overgaauw</m>. <m s="overgaauw">Zij</m> wijst erop dat <i s="overgaauw">de formatie <t v="2021">van 2021</t> 299 dagen duurde</i>.

In Venray werd een stapel drie keer geteld. ‘<q s="teller">Mijn duim gelooft het niet meer</q>’, zei <m s="teller">een stemmenteller</m> met een beker soep. <m s="kiesraad">De Kiesraad</m> laat weten dat <i s="kiesraad">de definitieve uitslag <t v="2025-11-07">volgende week vrijdag</t> wordt bekendgemaakt</i>. De stemmen van Nederlanders in het buitenland komen <t v="2025-11-03">maandag</t> binnen.
