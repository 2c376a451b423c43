---
id: de-894
language: de
agency: null
outlet: Freie Nachrichtenwerkstatt
domain: nachrichtenwerkstatt.example
authors: []
published: 2011-05-19
modified: null
dateline: {place: Ankara, agency: null, date: 2011-05-19}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  demirkan: {name: Orhan Demirkan, kind: person, roles: [türkischer Innenminister, Minister]}
  partei: {name: Partei des Friedens, kind: organisation, roles: []}
  yilmaz: {name: Leyla Yılmazer, kind: person, roles: [Vorsitzende]}
  lind: {name: Caroline Lindqvist, kind: person, roles: [Außenbeauftragte]}
notes: encyclopaedic news, Konjunktiv, laut, half-sentence quotes
---
# Türkei: Innenminister verteidigt Internetfilter

Ankara (Türkei), <t v="2011-05-19">19.05.2011</t> – Der türkische Innenminister Orhan Demirkan hat die geplanten Internetfilter gegen Kritik verteidigt. Es gehe „<q s="demirkan" type="mixed">allein um den Schutz der Kinder</q>“, sagte <m s="demirkan">er</m> <t v="2011-05-18">am Mittwoch</t> in Ankara. <i s="demirkan">Von Zensur könne keine Rede sein</i>, so <m s="demirkan">der Minister</m>.

Zuvor hatten mehrere tausend Menschen gegen das Vorhaben demonstriert. Die oppositionelle Partei des Friedens nannte die Filter einen „<q s="partei" type="mixed">Angriff auf die Freiheit</q>“. Die Regierung wolle „<q s="yilmaz" type="mixed">bestimmen, was die Bürger lesen</q>“, erklärte <m s="yilmaz">die Vorsitzende der Partei</m>, Leyla Yılmazer. Laut <m s="yilmaz">Yılmazer</m> <i s="yilmaz">sind bereits mehr als 7000 Seiten gesperrt</i>.

Auch die Europäische Union äußerte sich besorgt. Die Außenbeauftragte Caroline Lindqvist forderte die Türkei auf, „<q s="lind" type="mixed">die Meinungsfreiheit zu achten</q>“. <m s="lind">Sie</m> sagte weiter: „<q s="lind">Ein Beitrittskandidat muss sich an europäischen Maßstäben messen lassen.</q>“ 

Demirkan wies die Äußerungen aus Brüssel zurück. Die Türkei brauche „<q s="demirkan" type="mixed">keine Belehrungen</q>“, so <m s="demirkan">der Innenminister</m>. Die Regelung soll <t v="2011-08">im August</t> in Kraft treten.
