---
id: de-413
language: de
agency: dpa
outlet: Bodensee-Rundblick
domain: bodensee-rundblick.example
authors: []
published: 2026-08-04T12:15:00+02:00
modified: null
dateline: {place: Konstanz, agency: dpa/lsw, date: null}
copyright: {holders: [dpa/lsw], year: null, notice: "© dpa/lsw. Nachdruck, auch auszugsweise, untersagt", licence: null, reserved: true}
tdm: null
speakers:
  nachbarin: {name: Irmtraud Scheffold, kind: person, roles: [Nachbarin, Rentnerin]}
  staatsanwalt: {name: Marc-Oliver Böhringer, kind: person, roles: [Oberstaatsanwalt]}
  polizei: {name: Polizei, kind: organisation, roles: []}
  verdaechtiger: {name: ein 27 Jahre alter Mann, kind: unnamed, roles: []}
  opfer: {name: ein 63-jähriger Juwelier, kind: unnamed, roles: []}
  tochter: {name: die Tochter des Juweliers, kind: unnamed, roles: []}
  anwaeltin: {name: Derya Şentürk, kind: person, roles: [Anwältin des Verdächtigen]}
  taucher: {name: ein Polizeitaucher, kind: unnamed, roles: []}
  kommissarin: {name: Ulrike Hämmerle, kind: person, roles: [Kriminalhauptkommissarin, Ermittlerin]}
notes: "Polizeimeldung mit Altersangaben statt Namen; Juwelier 63, Verdächtiger 27, Taucher er; Nachbarin, Anwältin, Tochter und Kommissarin sie; Polizei sie; namenlose Sprecher wiederholt; ein Kürzel des Komplizen"
---
# Überfall auf Juwelier: 63-Jähriger erkennt Täter an den Schuhen

Konstanz (dpa/lsw) - Drei Wochen nach dem Überfall auf einen Juwelier in der Konstanzer Altstadt sitzt ein 27 Jahre alter Mann in Untersuchungshaft. Das Opfer selbst hat die Ermittler auf seine Spur gebracht. „<q s="opfer">Wer bei mir einbricht, sollte nicht am nächsten Tag an meinem Fenster vorbeigehen, jedenfalls nicht in denselben Schuhen</q>“, sagte <m s="opfer">der 63-Jährige</m> <t v="2026-08-04">am Dienstag</t>.

Der Inhaber war <t v="2026-07-14T08:55">am 14. Juli um 8.55 Uhr</t> in seinem Geschäft überwältigt worden. Die Beute, Uhren und Ringe im Wert von 310.000 Euro, landete nach Erkenntnissen der Ermittler teilweise im Rhein. <i s="staatsanwalt">Ein Komplize sei weiter flüchtig</i>, sagte <m s="staatsanwalt">Oberstaatsanwalt Marc-Oliver Böhringer</m>. Der Mann ist nur unter dem Spitznamen „Dachs“ bekannt.

<m s="polizei">Die Polizei</m> hatte zunächst mitgeteilt, <i s="polizei">es gebe keine verwertbaren Spuren</i>. <m s="kommissarin">Kriminalhauptkommissarin Ulrike Hämmerle</m> räumte nun ein, dass <i s="kommissarin">man den Schuhabdruck anfangs einem Sanitäter zugeordnet habe</i>. „<q s="kommissarin">Das war unser Fehler, und der Herr hat ihn ausgebügelt</q>“, sagte <m s="kommissarin">die Ermittlerin</m>.

Auch eine Nachbarin hat geholfen. Irmtraud Scheffold führt <t v="1979/..">seit 1979</t> Buch über jedes fremde Auto in der Gasse. „<q s="nachbarin">Mein Mann hat immer gesagt, das sei eine Krankheit</q>“, erzählte <m s="nachbarin">die Rentnerin</m>. „<q s="nachbarin">Jetzt ist es ein Beweismittel.</q>“

### Vier Stunden unter Wasser

Vor der Alten Rheinbrücke suchten Taucher <t v="2026-07-30/2026-07-31">von Donnerstag bis Freitag</t> den Grund ab. „<q s="taucher">Man sieht die Hand vor der Maske nicht, man tastet</q>“, sagte <m s="taucher">ein Polizeitaucher</m>. <m s="taucher">Er</m> fand neun Uhren. <i s="taucher">Eine sei noch gelaufen</i>, sagte <m s="taucher">er</m>.

Der Verdächtige schweigt. <m s="anwaeltin">Seine Anwältin</m> bezeichnete die Beweislage als „<q s="anwaeltin" type="mixed">so dünn wie die Sohle, um die es geht</q>“. <i s="anwaeltin">Ihr Mandant trage ein Modell, das hunderttausendfach verkauft worden sei</i>, sagte <m s="anwaeltin">Derya Şentürk</m>. <m s="staatsanwalt">Böhringer</m> entgegnete, <i s="staatsanwalt">es gehe um einen Farbfleck und nicht um die Marke</i>.

Gegenüber den Beamten soll sich der 27-Jährige zuvor doch geäußert haben. „<q s="verdaechtiger">Ich wollte nur wissen, wie spät es ist</q>“, habe <m s="verdaechtiger">er</m> bei der Festnahme <t v="2026-07-29">am vergangenen Mittwoch</t> gesagt, wie es im Protokoll heißt.

Der Juwelier will sein Geschäft <t v="2026-08-17">am 17. August</t> wieder öffnen. Die Tochter hält das für verfrüht. „<q s="tochter">Er schläft nicht, er sitzt am Fenster und schaut auf Schuhe</q>“, sagte <m s="tochter">sie</m>. Der Vater nickte dazu. „<q s="opfer">Man lernt viel</q>“, sagte <m s="opfer">er</m>.
