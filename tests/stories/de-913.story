---
id: de-913
language: de
agency: null
outlet: "Abendpost München"
domain: abendpost-muenchen.example
authors: ["Luitgard Sailer"]
published: 2025-11-05T15:48:00+01:00
modified: null
dateline: null
copyright: {holders: ["Abendpost München"], year: 2025, notice: "© Abendpost München", licence: null, reserved: false}
tdm: null
speakers:
  agentur: {name: "Petra Winzer", kind: person, roles: ["Agentin"]}
  lechner: {name: "Alois Lechner", kind: person, roles: ["Schauspieler", "Volksschauspieler"]}
  ober: {name: "Markus Oberhofer", kind: person, roles: ["Kulturminister"]}
  gruber: {name: "Christa Gruber-Stein", kind: person, roles: ["Schauspielerin", "Filmpartnerin"]}
  br: {name: "Bayerischer Rundfunk", kind: organisation, roles: ["Sender"]}
  ob: {name: "Florian Steger", kind: person, roles: ["Bürgermeister von Bad Aibling-Moos"]}
notes: "natural: obituary with tributes"
---
# Trauer um Alois Lechner: Volksschauspieler mit 84 Jahren gestorben

Er war der „Pfarrer Hölzl“ aus der Serie „Unter der Linde“, der „Wilderer-Girgl“, der grantige Großvater in mehr als 60 Filmen: Alois Lechner ist tot. <i s="agentur">Der Schauspieler sei <t v="2025-11-04">am Dienstagabend</t> in seinem Haus im Chiemgau gestorben</i>, sagte <m s="agentur">seine Agentin Petra Winzer</m> unserer Zeitung. „<q s="agentur">Er ist eingeschlafen, im Sessel, mit der Katze auf dem Schoß. So hätte er es selbst inszeniert</q>“, sagte <m s="agentur">Winzer</m>. Lechner wurde 84 Jahre alt.

Geboren <t v="1941">1941</t> als Sohn eines Sattlers in Rosenheim, kam er eher zufällig zum Theater. Beim Bauerntheater seines Onkels fiel ein Darsteller aus, der Lehrling Alois sprang ein. „<q s="lechner" id="1">Ich hatte drei Sätze</q>“, erzählte <m s="lechner">er</m> später gern, „<q s="lechner" id="1">und im dritten hab ich mich versprochen. Da haben s’ gelacht, und ich hab gewusst, das mach ich jetzt immer.</q>“

Der Durchbruch gelang ihm <t v="1978">1978</t> mit „Die Holzknechte“ unter der Regie von Dieter Wollschläger. Auf Rollen in München und Salzburg folgten 14 Staffeln „Unter der Linde“, in der Lechner als Pfarrer bis zu neun Millionen Zuschauer hatte. Ein Angebot aus Hollywood schlug er <t v="1985">1985</t> aus. Warum, erklärte <m s="lechner">er</m> einmal in der „Abendschau“: „<q s="lechner" via="Abendschau">Da hätt ich ja Englisch lernen müssen.</q>“

In Bayern war die Bestürzung <t v="2025-11-05">am Mittwoch</t> groß. „<q s="ober">Mit Alois Lechner verliert der Freistaat eine seiner unverwechselbaren Stimmen</q>“, erklärte <m s="ober">Kulturminister Markus Oberhofer</m> (CSU). „<q s="ober">Er hat uns den Spiegel vorgehalten, und wir haben darin gelacht.</q>“

<m s="br">Der Bayerische Rundfunk</m> würdigte ihn als „<q s="br" type="mixed">Glücksfall des deutschen Fernsehens</q>“. <i s="br">Man werde das Programm <t v="2025-11-08">am Samstagabend</t> ändern und drei seiner Filme zeigen</i>, teilte <m s="br">der Sender</m> mit.

Christa Gruber-Stein stand mit ihm fast zwanzig Jahre lang vor der Kamera, als Pfarrhaushälterin Zenzi. „<q s="gruber">Der Loisl konnte schweigen, dass man Gänsehaut bekam</q>“, sagte <m s="gruber">die 79-Jährige</m>. <i s="gruber">Einfach sei er nicht gewesen</i>. <i s="gruber">Er habe Regisseure zur Verzweiflung getrieben, weil er jeden Satz strich, der ihm zu lang war</i>. „<q s="gruber">Aber wenn jemand am Set Kummer hatte, hat er es als Erster gemerkt.</q>“

Privat lebte Lechner zurückgezogen. Seine Frau Maria starb <t v="2016">2016</t>, der Sohn Georg führt heute eine Käserei im Allgäu. In seinem Heimatdorf kannte man ihn vor allem als Vorstand des Trachtenvereins. „<q s="ob">Beim Maibaumaufstellen ist er bis zuletzt mitgelaufen, mit dem Rollator vorneweg</q>“, erinnert sich <m s="ob">Bürgermeister Florian Steger</m>. Die Fahne am Rathaus hängt auf Halbmast.

Vor zwei Jahren hatte Lechner noch ein Buch veröffentlicht: „Kein Wort zu viel“. Über den Tod schrieb <m s="lechner">er</m> darin: „<q s="lechner">Ich fürcht mich nicht. Ich bin bloß neugierig, ob’s droben auch eine Kantine gibt.</q>“

Die Beisetzung soll im engsten Kreis stattfinden.
