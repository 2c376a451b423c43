---
id: de-820
language: de
agency: dpa
outlet: Spreebote
domain: spreebote.example
authors: []
published: 2025-03-12T15:10:00+01:00
modified: null
dateline: {place: Berlin, agency: dpa, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  lindner: {name: "Carola Wiesenthal", kind: person, roles: ["Bundesbauministerin"]}
  opp: {name: "Thorsten Behnke", kind: person, roles: ["Fraktionsvize"]}
  verband: {name: "Mieterverband Deutschland", kind: organisation, roles: ["Verband"]}
  spr: {name: "eine Regierungssprecherin", kind: unnamed, roles: []}
  staedte: {name: "Friedhelm Oltmanns", kind: person, roles: ["Präsident des Städteverbands"]}
notes: "politics: minister, opposition, Verband, Regierungssprecherin, Konjunktiv"
---
# Bauministerin verteidigt neues Mietgesetz

Berlin (dpa) - Bundesbauministerin Carola Wiesenthal hat das geplante Mietgesetz gegen Kritik aus der Opposition verteidigt. «<q s="lindner">Wer eine Wohnung hat, soll sie auch behalten können</q>», sagte <m s="lindner">die Ministerin</m> <t v="2025-03-12">am Mittwoch</t> im Bundestag. <i s="lindner">Das Gesetz werde zum <t v="2025-07-01">1. Juli</t> in Kraft treten</i>, kündigte <m s="lindner">sie</m> an.

Die Opposition lehnt den Entwurf ab. <m s="opp">Fraktionsvize Thorsten Behnke</m> sprach von einem «<q s="opp" type="mixed">Bremsklotz für den Neubau</q>». <i s="opp">Kein privater Investor werde unter diesen Bedingungen noch bauen</i>, sagte <m s="opp">er</m>. «<q s="opp" id="1">Sie deckeln die Mieten</q>», rief <m s="opp">Behnke</m> der Ministerin zu, «<q s="opp" id="1">und wundern sich, dass niemand mehr Fenster einsetzt.</q>»

Der Mieterverband begrüßte dagegen die Pläne, hält sie aber für unzureichend. <i s="verband">Noch immer gebe es zu viele Ausnahmen für möblierte Wohnungen</i>, teilte <m s="verband">der Verband</m> mit. Er forderte, die Regeln auf bestehende Verträge auszudehnen.

Auch aus den Kommunen kommt Unterstützung. «<q s="staedte" via="Deutschen Presse-Agentur">In vielen Städten ist der Markt leergefegt</q>», sagte <m s="staedte">Friedhelm Oltmanns</m>, Präsident des Städteverbands, der Deutschen Presse-Agentur. <m s="staedte">Oltmanns</m> zufolge <i s="staedte">fehlen allein in den Großstädten 800.000 Wohnungen</i>.

<m s="spr">Eine Regierungssprecherin</m> sagte auf Anfrage, <i s="spr">Änderungen am Entwurf seien derzeit nicht vorgesehen</i>. In der Koalition gilt das Vorhaben als «Herzstück» der Wohnungspolitik. Der Bundesrat befasst sich <t v="2025-04-11">am 11. April</t> damit.
