---
id: de-911
language: de
agency: AFP
outlet: "Kurpfalz heute"
domain: kurpfalz-heute.example
authors: []
published: 2026-03-02T12:44:00+01:00
modified: null
dateline: {place: Berlin, agency: AFP, date: null}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP", licence: null, reserved: true}
tdm: null
speakers:
  brandes: {name: "Katja Brandes", kind: person, roles: ["Bundesgesundheitsministerin", "CDU-Politikerin"]}
  ohl: {name: "Janos Ohlendorf", kind: person, roles: ["Gesundheitsexperte der Grünen"]}
  gkv: {name: "Rainer Stolz", kind: person, roles: ["Vorstandschef des Kassenverbands"]}
  haus: {name: "Hausärzteverband Nord", kind: organisation, roles: ["Verband"]}
  spd: {name: "Mareike Tönjes", kind: person, roles: ["SPD-Fraktionsvize"]}
  sprecher: {name: "ein Sprecher des Ministeriums", kind: unnamed, roles: []}
notes: "natural: health politics, interview pick-ups (AFP)"
---
# <m s="brandes">Brandes</m> will Praxisgebühr "<q s="brandes" type="mixed">nicht ausschließen</q>" – Kritik auch vom Koalitionspartner

Bundesgesundheitsministerin Katja Brandes (CDU) hat mit Äußerungen zu einer möglichen Rückkehr der Praxisgebühr heftige Kritik ausgelöst. "<q s="brandes" via="Rheinische Post">Ich kann zum jetzigen Zeitpunkt nichts ausschließen, auch keine Eigenbeteiligung</q>", sagte <m s="brandes">Brandes</m> der "Rheinischen Post" vom Montag. <i s="brandes" via="Rheinische Post">Die Kassen steuerten <t v="2027">im kommenden Jahr</t> auf ein Defizit von 14 Milliarden Euro zu</i>. "<q s="brandes">Da muss jeder Stein umgedreht werden.</q>"

Zugleich betonte <m s="brandes">die Ministerin</m>, dass <i s="brandes">chronisch Kranke und Kinder in jedem Fall ausgenommen blieben</i>. <i s="brandes">Eine Entscheidung werde es erst geben, wenn die von ihr eingesetzte Kommission ihre Vorschläge vorgelegt habe</i>.

SPD-Fraktionsvize Mareike Tönjes erteilte dem Vorstoß eine Absage. "<q s="spd">Die Praxisgebühr ist <t v="2012">2012</t> zu Recht beerdigt worden, und wir werden sie nicht wieder ausgraben</q>", erklärte <m s="spd">sie</m> in Berlin. <i s="spd">Im Koalitionsvertrag stehe davon kein Wort</i>. Tönjes forderte stattdessen, die Beitragsbemessungsgrenze anzuheben.

<m s="ohl">Der Gesundheitsexperte der Grünen</m>, Janos Ohlendorf, sprach von einer "<q s="ohl" type="mixed">Strafsteuer fürs Kranksein</q>". <i s="ohl" via="Redaktionsnetzwerk Deutschland">Die zehn Euro pro Quartal hätten seinerzeit vor allem Menschen mit wenig Geld vom Arztbesuch abgehalten</i>, sagte <m s="ohl">er</m> dem Redaktionsnetzwerk Deutschland (RND). "<q s="ohl" via="Redaktionsnetzwerk Deutschland">Am Ende kommen die Leute dann in der Notaufnahme an, und das wird richtig teuer.</q>"

Auch die Ärzteschaft reagierte ablehnend. <m s="haus">Der Hausärzteverband Nord</m> erinnerte daran, dass <i s="haus">die Praxen die Gebühr damals hätten eintreiben müssen</i>. "<q s="haus">Unsere Medizinischen Fachangestellten sind keine Kassiererinnen</q>", teilte <m s="haus">der Verband</m> mit. <i s="haus">Der bürokratische Aufwand habe in keinem Verhältnis zum Ertrag gestanden</i>.

Zustimmung kam hingegen von den Kassen. <i s="gkv" via="RTL">Über Eigenbeteiligungen zu reden, dürfe kein Tabu sein</i>, sagte <m s="gkv">der Vorstandschef des Kassenverbands</m>, Rainer Stolz, den Sendern RTL und ntv. <i s="gkv" via="RTL">Entscheidend sei aber die Ausgabenseite</i>. "<q s="gkv">Wir haben zu viele Krankenhausbetten und zu wenig Mut</q>", so <m s="gkv">Stolz</m>.

Ein Sprecher des Gesundheitsministeriums bemühte sich am Mittag, die Wogen zu glätten. "<q s="sprecher">Die Ministerin hat keine Forderung erhoben, sie hat eine Frage beantwortet</q>", sagte <m s="sprecher">er</m> in der Regierungspressekonferenz. <i s="sprecher">Es gebe weder einen Gesetzentwurf noch einen Auftrag, einen solchen zu erarbeiten</i>.

Die Praxisgebühr war <t v="2004">2004</t> unter Rot-Grün eingeführt worden. Der Bundestag schaffte sie acht Jahre später einstimmig wieder ab.
