---
id: de-405
language: de
agency: SID
outlet: Hallenblick
domain: hallenblick.example
authors: []
published: 2025-12-14T21:44:00+01:00
modified: null
dateline: {place: Rotterdam, agency: SID, date: null}
copyright: {holders: [Sport-Informations-Dienst], year: null, notice: "© Sport-Informations-Dienst", licence: null, reserved: false}
tdm: null
speakers:
  trainer: {name: Henning Aspelund, kind: person, roles: [Bundestrainer]}
  kapitaenin: {name: Nele Schröter, kind: person, roles: [Kapitänin, Spielführerin, Rückraumspielerin]}
  torhueterin: {name: Merle Dohmen, kind: person, roles: [Torhüterin, Matchwinnerin]}
  praesident: {name: Günther Bollmann, kind: person, roles: [DHB-Vizepräsident, Funktionär]}
  oedegaard: {name: Silje Haugland, kind: person, roles: [norwegische Kreisläuferin, Norwegerin]}
  norwtrainer: {name: Ole Gustav Fjeld, kind: person, roles: [Trainer Norwegens]}
  oma: {name: die Oma von Merle Dohmen, kind: unnamed, roles: []}
notes: "WM-Finale Handball; Kapitänin, Torhüterin, Gegnerin als sie, zwei Trainer als er; die Matchwinnerin vor dem Namen; fliegende Zitate; Medien als via; Wortspiel und Spitzname in Anführungszeichen"
---
# „<q s="torhueterin">Ich wusste, wohin sie wirft</q>“: Handballerinnen sind Weltmeister

Rotterdam (SID) Mit der Schlusssirene flog die Mütze, dann die Trainerbank, und irgendwo darunter lag der Bundestrainer. „<q s="trainer">Ich bin sehr glücklich und habe vermutlich eine Rippe weniger</q>“, sagte <m s="trainer">Henning Aspelund</m>, nachdem seine Mannschaft <t v="2025-12-14">am Sonntagabend</t> zum ersten Mal <t v="1993/..">seit 1993</t> Weltmeister geworden war.

29:28 (13:15) hieß es gegen Norwegen, und die Matchwinnerin mochte es selbst kaum glauben. „<q s="torhueterin" via="ARD">Ich wusste, wohin sie wirft, sie wirft immer dahin</q>“, sagte <m s="torhueterin">Torhüterin Merle Dohmen</m> in der ARD über den Siebenmeter, den sie neun Sekunden vor dem Ende hielt.

„Sie“, das war Silje Haugland. Die norwegische Kreisläuferin saß noch eine Viertelstunde später auf dem Parkett. „<q s="oedegaard">Merle und ich haben zwei Jahre in Odense zusammengewohnt, sie weiß sogar, wie ich Kaffee trinke</q>“, sagte <m s="oedegaard">die Norwegerin</m>. „<q s="oedegaard">Ich hätte ausziehen sollen.</q>“

Norwegens Trainer nahm seine Schützin in Schutz. „<q s="norwtrainer">Ohne Silje hätten wir das Finale im Fernsehen gesehen</q>“, sagte <m s="norwtrainer">Ole Gustav Fjeld</m>. <m s="norwtrainer">Er</m> bestätigte, dass <i s="norwtrainer">er <t v="2026-22">im Sommer</t> aufhört</i>.

### Rede in der Pause

Zur Pause hatte es schlecht ausgesehen. Da ergriff die Kapitänin das Wort. „<q s="kapitaenin" id="2">Ich habe gesagt, dass ich 33 bin</q>“, verriet <m s="kapitaenin">Nele Schröter</m>, „<q s="kapitaenin" id="2">und dass ich kein nächstes Mal habe.</q>“ Dem Trainer blieb nur das Zuhören. „<q s="trainer">Nach Nele rede ich nicht, da kann man nur verlieren</q>“, meinte <m s="trainer">er</m>.

<m s="kapitaenin">Die Spielführerin</m> warf selbst neun Tore. <m s="trainer">Aspelund</m> nannte sie „<q s="trainer" type="mixed">unsere Abrissbirne</q>“, <m s="kapitaenin">sie</m> selbst sprach von „<q s="kapitaenin" type="mixed">ganz normaler Arbeit an einem Sonntag</q>“. Ob sie weitermacht, ließ die Rückraumspielerin offen. „<q s="kapitaenin">Fragen Sie mich <t v="2026-01">im Januar</t>, da tut mir bestimmt wieder alles weh.</q>“

Auch die Funktionäre hatten feuchte Augen. <i s="praesident">Die Prämie von 15 000 Euro pro Kopf werde verdoppelt</i>, kündigte <m s="praesident">DHB-Vizepräsident Günther Bollmann</m> an. „<q s="praesident">Das habe ich eben mit niemandem abgesprochen</q>“, fügte <m s="praesident">der Funktionär</m> hinzu.

Dohmen dachte an jemand anderen. „<q s="torhueterin">Meine Oma hat vor dem Turnier gesagt: ‚<q s="oma">Kind, halt einfach den letzten.</q>‘</q>“ <t v="2025-12-15">Am Montag</t> empfängt die Stadt Dortmund das Team auf dem Balkon des Rathauses, beginnen soll die Feier <t v="2025-12-15T17:00">um 17.00 Uhr</t>. <t v="2025-12-12">Am Freitag</t> hatte die Auswahl im Halbfinale Frankreich bezwungen.
