---
id: de-306
language: de
agency: null
outlet: Klangraum
domain: klangraum-magazin.example
authors: [Jasper Nordhoff]
published: 2026-03-06T10:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Klangraum e. V.], year: 2026, notice: "Text: Jasper Nordhoff / Klangraum e. V., 2026, Lizenz: CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  wieland: {name: Charlotte Wieland, kind: person, roles: [Dirigentin, Generalmusikdirektorin]}
  lehrer: {name: mein Lehrer, kind: unnamed, roles: []}
  intendant: {name: Frank Obermüller, kind: person, roles: [Intendant]}
  kritiker: {name: ein Kritiker, kind: unnamed, roles: []}
notes: interview after a short portrait, questions without label and answers with the initials, guillemets in the German fashion, works with numbers in marks, remarks of others inside answers
---
# »<q s="wieland">Stille ist das Schwerste</q>«
## Die Dirigentin Charlotte Wieland übernimmt die Leipziger Neuen Sinfoniker

Mit 36 Jahren wird Charlotte Wieland Generalmusikdirektorin in Leipzig, als erste Frau in der Geschichte des Orchesters. »<q s="intendant">Wir haben 14 Leute eingeladen, und nach zehn Minuten wussten alle, wer es wird</q>«, sagt <m s="intendant">Intendant Frank Obermüller</m>. <m s="intendant">Er</m> lobt ihre »<q s="intendant" type="mixed">freundliche Unerbittlichkeit</q>«. <m s="kritiker">Ein Kritiker</m> schrieb nach ihrem Debüt <t v="2023-11">im November 2023</t>, sie dirigiere, »<q s="kritiker" type="mixed">als hätte sie die Noten selbst gegossen</q>«.

Frau Wieland, wann haben Sie erfahren, dass Sie gewählt sind?

CW: <q s="wieland">Im Speisewagen, hinter Bitterfeld. Die Verbindung riss ab, als der Intendant gerade ›<q s="intendant" type="mixed">herzlichen</q>‹ gesagt hatte. Ich habe den Rest dann erraten.</q>

Ihr erstes Programm heißt »Anfang, dreimal«. Warum?

CW: <q s="wieland">Weil wir dreimal anfangen. Mit Haydn, mit einer Uraufführung und mit Bruckners Neunter, die ja nie fertig wurde. Mein Lehrer sagte immer: ›<q s="lehrer">Wer den Anfang hat, bekommt den Schluss geschenkt.</q>‹</q>

Was ist das Schwerste an Ihrem Beruf?

CW: <q s="wieland" id="1">Stille. Stille ist das Schwerste. Achtzig Menschen dazu zu bringen, nichts zu tun, und zwar gemeinsam.</q>

<q s="wieland" id="1">In Göteborg kam nach der Probe ein Bratscher zu mir und meinte, <t v="1991/..">seit 1991</t> habe ihn niemand mehr so schön warten lassen. Das war das größte Lob meines Lebens.</q>

Sie wollen die Eintrittspreise senken. Macht das Haus da mit?

CW: <q s="wieland">Das Haus rechnet noch. Ich rechne nicht, ich bin ja Musikerin. <t v="2026-09/..">Ab September</t> gibt es jedenfalls Karten für acht Euro, sonst spiele ich Blockflöte vor dem Rathaus.</q>

Und privat: Was läuft bei Ihnen zu Hause?

CW: <q s="wieland">Die Spülmaschine. Sie brummt übrigens ein reines F.</q>

Das Antrittskonzert findet <t v="2026-09-18T20:00">am 18. September um 20 Uhr</t> statt. Wielands Album »Nordlicht op. 7« erscheint <t v="2026-05-08">am 8. Mai</t>. <m s="intendant">Obermüller</m> zufolge <i s="intendant">sind <t v="2026/2027">für die Spielzeit 2026/27</t> bereits 9.000 Abonnements verkauft</i>.
