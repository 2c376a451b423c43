---
id: de-825
language: de
agency: dpa
outlet: Elbpost
domain: elbpost.example
authors: []
published: 2025-05-13T14:30:00+02:00
modified: null
dateline: {place: Dresden, agency: dpa/sn, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  min: {name: "Friederike Lohse", kind: person, roles: ["Umweltministerin"]}
  landrat: {name: "Holger Petzold", kind: person, roles: ["Landrat"]}
  anw: {name: "Gisela Kunath", kind: person, roles: ["Anwohnerin"]}
  bund: {name: "Naturbund Sachsen", kind: organisation, roles: ["Umweltverband"]}
  behoerde: {name: "Landestalsperrenverwaltung", kind: organisation, roles: ["Behörde"]}
notes: "Landespolitik, Hochwasser, Umweltministerin, Landrat, Anwohnerin, Umweltverband, er [der Verband]"
---
# Sachsen stockt Geld für Hochwasserschutz auf

Dresden (dpa/sn) - Sachsen will den Hochwasserschutz an der Elbe schneller ausbauen. Das Kabinett beschloss <t v="2025-05-13">am Dienstag</t>, die Mittel auf 120 Millionen Euro zu verdoppeln. «<q s="min">Das nächste Hochwasser kommt bestimmt, wir wissen nur nicht, wann</q>», sagte <m s="min">Umweltministerin Friederike Lohse</m>. <i s="min">Zwölf Deiche sollten noch <t v="../2026">bis Ende 2026</t> erneuert werden</i>, kündigte <m s="min">die Ministerin</m> an.

Der Naturbund Sachsen kritisierte die Pläne. <i s="bund">Statt höherer Deiche brauche der Fluss mehr Raum</i>, erklärte <m s="bund">der Umweltverband</m>. <m s="bund">Er</m> sprach von einer «<q s="bund" type="mixed">Politik aus Beton</q>». Die Ministerin wies das zurück: «<q s="min">Wir tun beides.</q>»

Im Landkreis Meißen stoßen die Vorhaben auf Zustimmung. «<q s="landrat">Jeder Meter Deich zählt</q>», betonte <m s="landrat">Landrat Holger Petzold</m>. <m s="landrat">Petzold</m> zufolge <i s="landrat">warten 300 Haushalte seit Jahren auf besseren Schutz</i>.

Eine von ihnen ist Gisela Kunath. Die Rentnerin hat ihr Haus schon zweimal verloren. «<q s="anw">Noch einmal fange ich nicht von vorn an</q>», sagte <m s="anw">die 74-Jährige</m>. «<q s="anw">Dann sollen die Biber hier wohnen.</q>»

Die Landestalsperrenverwaltung rechnet mit Bauzeiten von bis zu drei Jahren. <i s="behoerde">Es fehle an Planern</i>, teilte <m s="behoerde">die Behörde</m> mit. Der Rekordpegel stammt <t v="2002-08-17">vom 17. August 2002</t>. Er ist an vielen Häusern mit dem Schriftzug «Bis hierher» markiert.
