---
id: de-909
language: de
agency: null
outlet: "Wissen & Welt"
domain: wissen-welt.example
authors: ["Pia Rademacher"]
published: 2026-04-22T17:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["Wissen & Welt"], year: 2026, notice: "© Wissen & Welt", licence: null, reserved: false}
tdm: null
speakers:
  kessler: {name: "Miriam Keßler", kind: person, roles: ["Erstautorin", "Ökologin", "Ökologin an der Universität Halle-Nord"]}
  autoren: {name: "die Autoren der Studie", kind: group, roles: ["Forscher", "Forschungsteam"]}
  olsen: {name: "Henrik Olsen", kind: person, roles: ["Insektenforscher an der Universität Aarhus", "Däne"]}
  imker: {name: "Deutscher Imkerverband", kind: organisation, roles: ["Verband"]}
notes: "natural: science news, wild bees and street lighting"
---
# Straßenlampen bringen Wildbienen um den Schlaf

Nicht nur Menschen schlafen schlecht, wenn vor dem Fenster eine Laterne brennt. Auch Wildbienen kommen bei künstlichem Licht nicht zur Ruhe, und das hat Folgen: Sie fliegen am nächsten Tag seltener aus und sammeln weniger Pollen. Das berichtet ein Team um die Ökologin Miriam Keßler von der Universität Halle-Nord im Fachblatt „Ecology Letters Europe“.

Für die Untersuchung hatten die Forscher 640 Nester der Rostroten Mauerbiene (Osmia bicornis) in 32 Gärten aufgestellt, die Hälfte davon neben einer handelsüblichen LED-Leuchte. Winzige Sensoren registrierten jede Bewegung der Tiere. „<q s="kessler">Wir dachten erst, die Geräte seien defekt</q>“, erzählt <m s="kessler">Keßler</m>. „<q s="kessler">Die Bienen liefen nachts in ihren Röhren hin und her wie jemand, der auf den Wecker wartet.</q>“

Beleuchtete Weibchen legten im Schnitt 29 Prozent weniger Brutzellen an. „<q s="autoren">Der Effekt ist in seiner Größe mit dem einer mittleren Pestizidbelastung vergleichbar</q>“, schreiben <m s="autoren">die Autoren</m>. Warmes Licht schadete weniger als kaltes, ganz ohne Wirkung blieb aber keine Lampe.

Warum das so ist, lässt sich bislang nur vermuten. <m s="kessler">Keßler</m> geht davon aus, dass <i s="kessler">die Tiere im Schlaf Flugrouten festigen, ähnlich wie Säugetiere Gelerntes</i>. <i s="kessler">Beweisen könne sie das noch nicht</i>, sagt <m s="kessler">die Ökologin</m>. <i s="kessler">Dafür müsse man einer Biene ins Gehirn schauen, während sie schläft, und das sei mit heutigen Mitteln kaum möglich</i>.

Henrik Olsen von der Universität Aarhus, der an der Arbeit nicht beteiligt war, hält die Ergebnisse für belastbar. „<q s="olsen">So sauber hat das noch niemand gemessen</q>“, sagt <m s="olsen">der Insektenforscher</m>. Er warnt allerdings vor voreiligen Schlüssen. „<q s="olsen">Eine Mauerbiene nistet in der Wand. Drei Viertel der Wildbienen leben im Boden, da ist es ohnehin dunkel.</q>“ Ob sich die Zahlen auf andere Arten übertragen ließen, sei „<q s="olsen" type="mixed">völlig offen</q>“, so <m s="olsen">der Däne</m>.

In Deutschland brennen rund neun Millionen Straßenleuchten. Etliche Kommunen haben <t v="2022/..">seit der Energiekrise 2022</t> damit begonnen, sie nachts zu dimmen. <i s="imker">Das sei ein Schritt in die richtige Richtung</i>, teilt <m s="imker">der Deutsche Imkerverband</m> auf Anfrage mit. <i s="imker">Honigbienen seien vom Licht nach heutigem Kenntnisstand nicht betroffen, weil sie im Stock im Dunkeln schliefen</i>.

Was kann man im eigenen Garten tun? <m s="kessler">Keßler</m> rät zu einem einfachen Mittel: „<q s="kessler">Schalten Sie die Solarkugeln aus. Die sehen sowieso nicht gut aus.</q>“ Ihre eigene Terrasse sei seit der Studie dunkel, sagt <m s="kessler">die 38-Jährige</m>, „<q s="kessler" type="mixed">zum Leidwesen meines Mannes</q>“.

<t v="2026-22">Im Sommer</t> will das Team die Versuche in Bremen wiederholen, mit Sandbienen. Gefördert wird das Projekt „NachtNetz“ <t v="2028">bis 2028</t> vom Bundesamt für Umweltforschung.
