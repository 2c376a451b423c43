---
id: de-428
language: de-AT
agency: APA
outlet: Wiener Kulturspiegel
domain: wiener-kulturspiegel.example
authors: [Ferdinand Schober]
published: 2025-12-31T11:30:00+01:00
modified: null
dateline: {place: Wien, agency: APA, date: null}
copyright: {holders: [APA], year: null, notice: "© APA – Austria Presse Agentur eG; alle Rechte vorbehalten", licence: null, reserved: true}
tdm: null
speakers:
  dirigent: {name: Yannick Nézet-Séguin, kind: person, roles: [Dirigent, Kanadier]}
  vorstand: {name: Daniel Froschauer, kind: person, roles: [Vorstand der Wiener Philharmoniker, Primgeiger, Geiger]}
  geigerin: {name: Albena Danailova, kind: person, roles: [Konzertmeisterin]}
  blumen: {name: Hedwig Pflügl, kind: person, roles: [Blumenmeisterin]}
  regie: {name: Henning Kasten, kind: person, roles: [Bildregisseur, Regisseur]}
  orf: {name: ORF, kind: organisation, roles: []}
  urenkelin: {name: Constanze Weinlich, kind: person, roles: [Urenkelin von Josephine Weinlich, Pensionistin]}
  ahne: {name: Josephine Weinlich, kind: person, roles: [Komponistin]}
  gast: {name: ein Gast aus Osaka, kind: unnamed, roles: []}
notes: "Neujahrskonzert; Dirigent, Vorstand, Regisseur, Gast er; Konzertmeisterin, Floristin, Urenkelin sie; tote Komponistin mit Brief; gleiche Nachnamen Weinlich; Werktitel in Anführungszeichen; Silvester und Neujahr"
---
# Neujahrskonzert: <m s="dirigent">Nézet-Séguin</m> verspricht „<q s="dirigent" type="mixed">Walzer mit Muskelkater</q>“

Wien (APA) - <t v="2025-12-31">Am Vormittag</t> hat er noch geprobt, und <t v="2026-01-01T11:15">am Donnerstag um 11.15 Uhr</t> hebt er im Goldenen Saal den Taktstock: Yannick Nézet-Séguin dirigiert zum ersten Mal das Neujahrskonzert der Wiener Philharmoniker. „<q s="dirigent">Es wird Walzer mit Muskelkater geben</q>“, sagte <m s="dirigent">der Kanadier</m> <t v="2025-12-31">am Mittwoch</t> vor Journalisten. „<q s="dirigent">Ich habe drei Hemden eingepackt.</q>“

Der Vorstand des Orchesters saß daneben und strahlte. „<q s="vorstand" id="1">Er probt wie ein Fußballtrainer</q>“, meinte <m s="vorstand">Daniel Froschauer</m>, „<q s="vorstand" id="1">er sagt uns auch, wann wir atmen dürfen.</q>“ <m s="vorstand">Der Primgeiger</m> verriet, dass <i s="vorstand">der Dirigent beim „Donauwalzer“ etwas Überraschendes vorhabe</i>.

Erstmals stehen Werke zweier Komponistinnen auf dem Programm. Neben Florence Price ist das Josephine Weinlich, die <t v="1868">1868</t> in Wien ein Damenorchester gründete. Ihre Urenkelin hat dem Archiv einen Brief überlassen. „<q s="ahne">Man sagt mir, eine Frau mit Geige sehe aus, als habe sie Zahnweh</q>“, heißt es darin. „<q s="ahne">Ich habe keines.</q>“ Constanze Weinlich, 84, wird <t v="2026-01-01">morgen</t> in der dritten Reihe sitzen. „<q s="urenkelin">Sie hat nie in dem Saal spielen dürfen</q>“, sagte <m s="urenkelin">die Pensionistin</m>. „<q s="urenkelin">Ich geh jetzt für sie hinein.</q>“

<m s="geigerin">Konzertmeisterin Albena Danailova</m> gestand, <i s="geigerin">sie habe von Weinlich <t v="2024">vor einem Jahr</t> noch nie gehört</i>. „<q s="geigerin">Das ist peinlich, aber ich war in guter Gesellschaft</q>“, sagte <m s="geigerin">sie</m>.

### 30.000 Blumen und eine Drohne

Für den Schmuck sorgt Hedwig Pflügl mit ihren Gärtnern. <i s="blumen">Man arbeite <t v="2025-12-29/..">seit Montag</t> in drei Schichten</i>, berichtete <m s="blumen">die Blumenmeisterin</m>. „<q s="blumen">Die Rosen sind heikler als die Tenöre.</q>“ Bildregisseur Henning Kasten setzt erstmals eine Drohne ein. <m s="regie">Er</m> versicherte, dass <i s="regie">sie leiser sei als ein Piccolo</i>. „<q s="vorstand">Das will ich hören</q>“, kommentierte <m s="vorstand">Froschauer</m>.

<m s="orf">Der ORF</m> überträgt in mehr als 150 Länder. <m s="orf">Er</m> erwartet nach eigenen Angaben, dass <i s="orf">50 Millionen Menschen zusehen</i>. Einer, der es lieber mit eigenen Augen tut, ist ein Gast aus Osaka. „<q s="gast">Ich habe 19-mal bei der Verlosung mitgemacht, meine Frau hat beim ersten Mal gewonnen</q>“, erzählte <m s="gast">er</m> vor dem Musikverein. „<q s="gast">Sie mag keine Walzer.</q>“

Das Konzert <t v="2027">2027</t> wird Tugan Sochijew dirigieren. Nézet-Séguin will davon noch nichts wissen. „<q s="dirigent">Fragen Sie mich nach dem Radetzkymarsch, wie es mir geht</q>“, sagte <m s="dirigent">der Dirigent</m>.
