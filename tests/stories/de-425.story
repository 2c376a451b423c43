---
id: de-425
language: de
agency: dpa
outlet: "Klatsch & Tratsch am Wochenende"
domain: klatschtratsch.example
authors: []
published: 2025-08-29T18:50:00+02:00
modified: null
dateline: {place: Hamburg, agency: dpa, date: null}
copyright: null
tdm: null
speakers:
  saengerin: {name: Romy Valentin, kind: person, roles: [Schlagersängerin, Sängerin, Künstlerin]}
  manager: {name: Bodo Kranich, kind: person, roles: [Manager]}
  schwester: {name: Peggy Valentin, kind: person, roles: [Schwester von Romy Valentin]}
  polizei: {name: Polizei Hamburg, kind: organisation, roles: [Polizei]}
  moderator: {name: Florian Rademacher, kind: person, roles: [Fernsehmoderator, Moderator]}
  anwalt: {name: Jens-Uwe Petersen-Kroll, kind: person, roles: [Anwalt von Romy Valentin, Jurist]}
  label: {name: Alsterklang, kind: organisation, roles: [Plattenfirma]}
  fan: {name: ein Fan aus Gera, kind: unnamed, roles: []}
notes: "Prominentenmeldung; Sängerin und Schwester mit einem Nachnamen; Manager, Ex-Mann, Anwalt, Fan er; Polizei und Plattenfirma sie; Instagram und Bild als via; Songtitel in Anführungszeichen; widersprechende Versionen"
---
# Verschwundene Schlagersängerin wieder da: „<q s="saengerin">Ich war Pilze sammeln</q>“

Hamburg (dpa) - Drei Tage lang hat halb Deutschland Romy Valentin gesucht, die Sängerin von „Herz im Gegenwind“. <t v="2025-08-29">Am Freitag</t> stand sie mit einem Weidenkorb in der Tür ihrer Schwester. „<q s="saengerin" via="Deutsche Presse-Agentur">Ich war Pilze sammeln</q>“, sagte <m s="saengerin">die 52-Jährige</m> der Deutschen Presse-Agentur am Telefon. „<q s="saengerin">Im Wald ist kein Empfang, dafür ist er da.</q>“

Vermisst gemeldet hatte sie ihr Manager, nachdem sie <t v="2025-08-26">am Dienstag</t> nicht zu einer Probe in Lüneburg erschienen war. „<q s="manager" via="Bild">Romy ist in 30 Jahren nicht einmal zu spät gekommen</q>“, hatte <m s="manager">Bodo Kranich</m> der „Bild“ gesagt. <m s="manager">Er</m> fürchtete, <i s="manager">sie könne entführt worden sein</i>.

Peggy Valentin glaubte das keine Minute. „<q s="schwester" id="1">Meine Schwester hat als Kind schon so Urlaub gemacht</q>“, sagte <m s="schwester">sie</m>, „<q s="schwester" id="1">ohne Bescheid zu sagen und mit Proviant.</q>“ <m s="polizei">Die Polizei</m> stellte die Suche, an der ein Hubschrauber beteiligt war, <t v="2025-08-29T11:30">um 11.30 Uhr</t> ein. <i s="polizei">Ob die Kosten in Rechnung gestellt würden, werde geprüft</i>, teilte <m s="polizei">sie</m> mit.

Die Sängerin gab sich reumütig. <m s="saengerin">Sie</m> sagte, <i s="saengerin">sie werde dem Hubschrauberpiloten ein Ständchen bringen</i>. Mit ihrem Manager will sie dagegen nicht mehr zusammenarbeiten. „<q s="saengerin">Bodo hat meinen Namen schneller verkauft, als ich Steinpilze finde</q>“, sagte <m s="saengerin">Romy Valentin</m>. Kranich wies das empört zurück. „<q s="manager">Ich habe zwei Nächte geweint</q>“, sagte <m s="manager">er</m>.

Für Verwirrung sorgte ihr früherer Mann. <m s="moderator">Der Fernsehmoderator Florian Rademacher</m> hatte <t v="2025-08-28">am Donnerstag</t> in einem Video behauptet, <i s="moderator">die Künstlerin sei bei ihm auf Sylt</i>. Nun schrieb <m s="moderator">er</m> auf Instagram: „<q s="moderator" via="Instagram">Das war ein Missverständnis, es war eine andere Romy.</q>“ <m s="anwalt">Valentins Anwalt</m>, Jens-Uwe Petersen-Kroll, kündigte an, dass <i s="anwalt">seine Mandantin dagegen vorgehen werde</i>. „<q s="anwalt">Herr Rademacher kann gern mit jeder Romy verreisen, aber nicht mit dieser</q>“, sagte <m s="anwalt">der Jurist</m>.

Die Plattenfirma Alsterklang freut sich unterdessen über steigende Zahlen. <m s="label">Sie</m> teilte mit, <i s="label">das neue Album „Waldrand“ erscheine wie geplant <t v="2025-09-12">am 12. September</t></i>. Ein Fan aus Gera, der mit Fackel vor dem Haus gewacht hatte, ließ sich davon nicht beirren. „<q s="fan">Das war keine Werbung, ich habe die Pilze gesehen</q>“, sagte <m s="fan">er</m>.

<t v="2025-08-30">Am Samstag</t> will Romy Valentin wie geplant in der Stadthalle Braunschweig singen. Ihre Schwester fährt sie hin. „<q s="schwester">Sicher ist sicher</q>“, sagte <m s="schwester">Peggy Valentin</m>.
