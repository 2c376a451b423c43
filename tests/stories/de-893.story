---
id: de-893
language: de
agency: null
outlet: Freie Nachrichtenwerkstatt
domain: nachrichtenwerkstatt.example
authors: []
published: 2016-02-11
modified: null
dateline: {place: Lissabon, agency: null, date: 2016-02-11}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  pinto: {name: Rui Pinto Sardinha, kind: person, roles: [portugiesischer Finanzminister, Minister]}
  komm: {name: Europäische Kommission, kind: organisation, roles: [Kommission, EU-Kommission]}
  vester: {name: Annemiek Vesterbrink, kind: person, roles: [EU-Haushaltskommissarin]}
  ferraz: {name: João Ferraz, kind: person, roles: [Ökonom]}
  publico: {name: Jornal do Tejo, kind: organisation, roles: []}
notes: encyclopaedic news, Konjunktiv chains, half-sentence quotes, paper as source
---
# EU-Kommission fordert Nachbesserungen am portugiesischen Haushalt

Lissabon (Portugal) / Brüssel (Belgien), <t v="2016-02-11">11.02.2016</t> – Die Europäische Kommission hat Portugal aufgefordert, seinen Haushaltsentwurf <t v="2016">für das laufende Jahr</t> zu überarbeiten. Es bestehe „<q s="komm" type="mixed">ein ernstes Risiko</q>“, dass das Land die Stabilitätskriterien verletze, hieß es <t v="2016-02-10">am Mittwoch</t> in <m s="komm">einer Mitteilung der Kommission</m>. 

EU-Haushaltskommissarin Annemiek Vesterbrink sagte, <i s="vester">man habe Lissabon mehrfach auf die Probleme hingewiesen</i>. Die Annahmen der Regierung seien „<q s="vester" type="mixed">zu optimistisch</q>“, so <m s="vester">die Niederländerin</m>. Zugleich lobte sie die „<q s="vester" type="mixed">konstruktive Haltung</q>“ der Portugiesen.

Der portugiesische Finanzminister Rui Pinto Sardinha wies die Kritik zurück. Sein Land habe „<q s="pinto" type="mixed">alle Zusagen eingehalten</q>“, sagte <m s="pinto">er</m> vor Journalisten in Lissabon. <i s="pinto">Zusätzliche Kürzungen werde es nicht geben</i>, betonte <m s="pinto">Pinto Sardinha</m>. „<q s="pinto">Wir haben den Menschen ein Ende der Sparpolitik versprochen, und dieses Versprechen halten wir</q>“, erklärte <m s="pinto">der Minister</m>.

Nach Ansicht des Ökonomen João Ferraz ist der Streit vor allem politisch. „<q s="ferraz" via="Jornal do Tejo">Es geht um ein paar hundert Millionen Euro, das ist im Rahmen der üblichen Schwankungen</q>“, sagte <m s="ferraz">er</m> der Zeitung „Jornal do Tejo“. <m s="publico">Das Blatt</m> berichtete zudem, dass <i s="publico">die Regierung intern bereits an einem Plan B arbeite</i>.

Die Finanzminister der Eurozone beraten <t v="2016-02-12">am Freitag</t> über den Entwurf. Portugal hatte <t v="2014-05">im Mai 2014</t> das Hilfsprogramm verlassen.
