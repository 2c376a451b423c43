---
id: de-927
language: de
agency: null
outlet: "Oberpfälzer Heimatblatt"
domain: oberpfaelzer-heimatblatt.example
authors: ["hgl"]
published: 2026-01-13
modified: null
dateline: null
copyright: {holders: ["Oberpfälzer Heimatblatt"], year: 2026, notice: "© Oberpfälzer Heimatblatt", licence: null, reserved: false}
tdm: null
speakers:
  zintl: {name: "Josef Zintl", kind: person, roles: ["Vorsitzender der Freiwilligen Feuerwehr Pirkhof", "Vorsitzender"]}
  schieder: {name: "Michael Schieder", kind: person, roles: ["Kommandant"]}
  haas: {name: "Sophia Haas", kind: person, roles: ["Jugendwartin"]}
  bgm: {name: "Richard Meindl", kind: person, roles: ["Bürgermeister"]}
  kbi: {name: "Gerhard Prösl", kind: person, roles: ["Kreisbrandinspektor"]}
notes: "natural: fire brigade annual meeting (Vereinsbericht)"
---
# Feuerwehr Pirkhof: 61 Einsätze und ein neues Auto in Sicht

Pirkhof. (hgl) Bis auf den letzten Platz besetzt war der Saal im Gasthaus „Zum Hirschen“, als Vorsitzender Josef Zintl <t v="2026-01-10">am Samstagabend</t> die Jahreshauptversammlung der Freiwilligen Feuerwehr eröffnete. In einer Schweigeminute gedachten die Mitglieder der Verstorbenen Alfons Rupprecht und Max Lehner.

Der Verein zählt 214 Mitglieder, davon 58 Aktive. „<q s="zintl">Auf den Zusammenhalt können wir stolz sein, das gibt es nicht mehr in jedem Dorf</q>“, sagte <m s="zintl">Zintl</m>. <i s="zintl">Das Weinfest habe trotz des Regens 3.400 Euro in die Kasse gebracht</i>. <i s="zintl">Für die Fahnenweihe <t v="2027">2027</t> suche man noch Helfer und vor allem Festdamen</i>.

Von 61 Einsätzen berichtete Kommandant Michael Schieder, neun mehr als im Jahr zuvor. Darunter waren 14 Brände, 38 technische Hilfeleistungen und neun Sicherheitswachen. <i s="schieder">In Erinnerung bleiben werde allen der Stadelbrand in Oberlind, bei dem man elf Stunden im Einsatz gewesen sei</i>, sagte <m s="schieder">Schieder</m>. <i s="schieder">Die Kameraden aus Vohenried hätten damals mit ihrer Drehleiter Schlimmeres verhindert</i>. Insgesamt leisteten die Aktiven 1.920 Stunden.

Sorgen macht ihm das Fahrzeug. „<q s="schieder">Unser LF 8 ist Baujahr <t v="1994">1994</t>, da suchen mittlerweile die Oldtimerfreunde nach Ersatzteilen</q>“, meinte <m s="schieder">der Kommandant</m> unter Gelächter. Zum TÜV habe man es <t v="2025">im vergangenen Jahr</t> „<q s="schieder" type="mixed">mehr geschoben als gefahren</q>“.

Jugendwartin Sophia Haas hatte Erfreuliches zu vermelden. 23 Buben und Mädchen gehören der Jugendgruppe an, fünf legten die Leistungsspange ab. <i s="haas">Besonders gut sei das 24-Stunden-Wochenende angekommen</i>, berichtete <m s="haas">sie</m>. „<q s="haas">Geschlafen hat keiner, nicht einmal ich.</q>“ Kassier Ludwig Bäuml legte eine geordnete Kasse vor, die Prüfer bescheinigten ihm einwandfreie Arbeit.

Bürgermeister Richard Meindl überbrachte die Grüße der Gemeinde und hatte eine Nachricht im Gepäck. <i s="bgm">Der Gemeinderat werde <t v="2026-02">im Februar</t> über ein neues Löschfahrzeug entscheiden</i>, kündigte <m s="bgm">er</m> an, <i s="bgm">die Förderung von 140.000 Euro sei zugesagt</i>. „<q s="bgm">Ich will nichts versprechen, aber die Garage solltet ihr schon mal ausmessen.</q>“ Langer Applaus war ihm sicher.

Kreisbrandinspektor Gerhard Prösl lobte den Ausbildungsstand der Wehr. <m s="kbi">Er</m> wies darauf hin, dass <i s="kbi">vom <t v="2026-07-01">1. Juli</t> an im ganzen Landkreis digital alarmiert werde</i>. <i s="kbi">Die alten Piepser könne man sich dann als Andenken ins Regal stellen</i>.

Für 40 Jahre aktiven Dienst wurden Hans Sperl und Georg Hammerl geehrt, für 25 Jahre Thomas Kick. Zum Ehrenmitglied ernannte die Versammlung den langjährigen Gerätewart Anton Fleischmann. Mit dem Leitspruch „Gott zur Ehr, dem Nächsten zur Wehr“ schloss Zintl die Versammlung.
