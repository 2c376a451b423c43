---
id: de-504
language: de
agency: null
outlet: Flussfahrt - Magazin für Binnenland
domain: flussfahrt.example
authors: [Gesine Althaus]
published: 2026-11-06T08:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Gesine Althaus], year: null, notice: "Text: Gesine Althaus, Lizenz CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  kapitaen: {name: Auguste Priebe, kind: person, roles: [Schiffsführerin, "Käpt'n"]}
  maschinist: {name: Detlev, kind: person, roles: [Maschinist]}
  schleuse: {name: Hanke, kind: person, roles: [Schleusenwärter]}
  wsa: {name: Wasserstraßen- und Schifffahrtsamt Oder-Havel, kind: organisation, roles: [Amt]}
  urgrossvater: {name: der Urgroßvater, kind: unnamed, roles: []}
  tochter: {name: Juli, kind: person, roles: [Tochter]}
  reeder: {name: Willem ter Steege, kind: person, roles: [holländischer Reeder]}
  chor: {name: die Kinder am Ufer, kind: group, roles: []}
notes: "Reportage im Ich-Ton auf einem Schleppkahn; Funkgespräche, Zurufe, Logbuch; Käpt'n ist eine Frau (der Käpt'n sie); nur Vornamen und Nachnamen; Amt; Vorfahre im Logbuch; Reporterin stellt Fragen; Monat und Jahrhundert"
---
# Der Käpt'n heißt Auguste
## Letzte Fahrt auf einem Schleppkahn, den es nicht mehr geben dürfte

„<q s="maschinist">Nich anlehnen, frisch gestrichen!</q>“

Zu spät. Der Maschinist lacht, und an meinem Ärmel klebt das Grün der „Heimkehr“, Baujahr <t v="1908">1908</t>. Er heißt Detlev, mehr will er nicht sagen, er muss nach unten, da klopft was. „<q s="kapitaen">Wenn es klopft, lebt es</q>“, ruft <m s="kapitaen">der Käpt'n</m> ihm hinterher. Dann dreht sie sich um und gibt mir die Hand. Auguste Priebe, 67, ein Meter sechzig, Schiffsführerin in vierter Generation.

Wir legen ab in Oderberg, <t v="2026-10-19">am 19. Oktober, einem Montag</t>. Es ist die letzte Fracht, Kies für Berlin, danach geht das Schiff nach Groningen. Warum eigentlich?

„<q s="kapitaen" id="1">Weil ich nicht schwimmen kann</q>“, sagt <m s="kapitaen">Priebe</m>, „<q s="kapitaen" id="1">und weil das Amt das jetzt weiß.</q>“

Das Amt ist das Wasserstraßen- und Schifffahrtsamt Oder-Havel, und es sieht die Sache nüchterner. <i s="wsa">Die Bordwand sei an 14 Stellen dünner als drei Millimeter</i>, steht in <m s="wsa">dem Bescheid</m>. „<q s="wsa">Die Weiterfahrt <t v="2026-10-31">über den 31. Oktober hinaus</t> wird untersagt.</q>“

Vor der Schleuse Lehnitz krächzt das Funkgerät. „<q s="schleuse">Heimkehr, wie lang bist du?</q>“ „<q s="kapitaen">Einundvierzig Meter, Hanke, seit hundertachtzehn Jahren.</q>“ „<q s="schleuse">Ich muss das fragen, Auguste.</q>“ „<q s="kapitaen">Ich weiß, mein Junge.</q>“ <m s="schleuse">Der Schleusenwärter</m> wird mir später sagen, <i s="schleuse">er habe extra langsam geschleust</i>.

### Ein Buch aus Ölpapier

<t v="2026-10-19">Abends</t> holt sie das Logbuch des Urgroßvaters. „<q s="urgrossvater">Nebel bis Mittag. Frau gebiert achtern. Mädchen. Fracht trocken.</q>“ So knapp hat er <t v="1911-03-02">den 2. März 1911</t> notiert. Das Mädchen war ihre Großmutter.

Ihre eigene Tochter studiert in Leipzig. Juli ist für die letzte Nacht an Bord gekommen, mit Schlafsack und schlechtem Gewissen. „<q s="tochter">Mama hat nie gefragt, ob ich das will</q>“, sagt <m s="tochter">sie</m>. „<q s="tochter">Sie hat auch nie gefragt, ob ich es nicht will.</q>“ Aus der Kajüte kommt ein Räuspern. „<q s="kapitaen" id="4">Die Wände haben drei Millimeter</q>“, sagt <m s="kapitaen">die Mutter</m>, „<q s="kapitaen" id="4">ich höre alles.</q>“

Willem ter Steege wartet schon an der Mole, der holländische Reeder, Turnschuhe, Aktenkoffer. Aus der „Heimkehr“ soll ein Café werden. <m s="reeder">Er</m> schwört, dass <i s="reeder">er am Namen nichts ändern werde</i>. „<q s="reeder">Vielleicht ein t am Ende</q>“, sagt <m s="reeder">er</m>.

Am Ufer laufen Kinder mit. „<q s="chor">Hup mal!</q>“ brüllen <m s="chor">sie</m>. Auguste Priebe zieht an der Leine, zweimal kurz, einmal lang. Was das bedeute, frage ich.

„<q s="kapitaen">Das heißt: Bin gleich wieder da</q>“, sagt <m s="kapitaen">sie</m>. „<q s="kapitaen">Das andere Signal habe ich nie gelernt.</q>“
