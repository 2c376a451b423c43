---
id: de-891
language: de
agency: AFP
outlet: Neue Elbzeitung
domain: neue-elbzeitung.example
authors: [Clara Immendorf]
published: 2025-03-05T18:02:00+01:00
modified: null
dateline: {place: Berlin, agency: AFP, date: null}
copyright: {holders: [AFP], year: null, notice: "© AFP", licence: null, reserved: false}
tdm: null
speakers:
  hallberg: {name: Svenja Hallberg, kind: person, roles: [Bundesverkehrsministerin, Ministerin, Grünen-Politikerin]}
  torgau: {name: Ingo Torgau, kind: person, roles: [verkehrspolitischer Sprecher der Unionsfraktion, CDU-Politiker]}
  bv: {name: Bundesverband Schienengüter, kind: organisation, roles: [Verband]}
  lessing: {name: Marc-Oliver Lessing, kind: person, roles: [Verbandspräsident]}
  kreise: {name: Regierungskreise, kind: unnamed, roles: []}
  fraktion: {name: Linksfraktion, kind: organisation, roles: []}
notes: politics, two parties, association and its president, via a paper, government circles
---
# Ministerin verteidigt höhere Trassenpreise – Union spricht von „<q s="torgau" type="mixed">Irrweg</q>“

Berlin (AFP) - Bundesverkehrsministerin Svenja Hallberg (Grüne) hat die geplante Erhöhung der Trassenpreise gegen Kritik verteidigt. „<q s="hallberg">Wer ein verlässliches Netz will, der muss es auch bezahlen</q>“, sagte <m s="hallberg">Hallberg</m> <t v="2025-03-05">am Mittwoch</t> im Bundestag. <m s="hallberg">Sie</m> kündigte an, dass <i s="hallberg">der Bund die Güterbahnen mit einem Härtefallfonds entlasten werde</i>.

Die Union reagierte empört. <m s="torgau">Der verkehrspolitische Sprecher der Unionsfraktion</m>, Ingo Torgau, nannte die Pläne einen „<q s="torgau" type="mixed">Irrweg, der Lastwagen auf die Straße zwingt</q>“. „<q s="torgau" via="Neue Elbzeitung">Die Ministerin redet vom Klimaschutz und macht das Gegenteil</q>“, sagte <m s="torgau">der CDU-Politiker</m> der „Neuen Elbzeitung“. Er erwarte, dass der Bundesrat das Gesetz stoppe.

Auch der Bundesverband Schienengüter warnte vor den Folgen. „<q s="lessing" via="AFP">Einige unserer Mitglieder werden das Jahr nicht überleben</q>“, sagte <m s="lessing">Verbandspräsident Marc-Oliver Lessing</m> AFP. <i s="bv">Die Kosten stiegen je Zugkilometer um fast 18 Prozent</i>, hieß es in <m s="bv">einer Mitteilung des Verbands</m>.

Aus <m s="kreise">Regierungskreisen</m> verlautete, <i s="kreise">über den Fonds werde noch gestritten</i>. Die Linksfraktion forderte, die Erhöhung ganz zu streichen. „<q s="fraktion">Das ist eine Strafe für alle, die mit der Bahn fahren</q>“, erklärte <m s="fraktion">sie</m>. 

Hallberg zeigte sich dennoch zuversichtlich. Auf die Frage, ob sie mit einem Scheitern rechne, antwortete <m s="hallberg">die Grünen-Politikerin</m>: „<q s="hallberg">Ich rechne mit dem Verstand der Länder.</q>“ Das Kabinett hatte den Entwurf <t v="2025-02">im Februar</t> beschlossen.
