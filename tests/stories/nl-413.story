---
id: nl-413
language: nl
agency: ANP
outlet: Wielernieuws Noord
domain: wielernieuwsnoord.example
authors: [Sven Holtrop]
published: 2026-05-14T18:55:00+02:00
modified: null
dateline: {place: FOLIGNO, agency: ANP, date: null}
copyright: {holders: [ANP Sport], year: 2026, notice: "© ANP Sport 2026", licence: null, reserved: false}
tdm: null
speakers:
  bakker: {name: Tijmen Bakker-Eeftink, kind: person, roles: [sprinter, Achterhoeker, ritwinnaar]}
  moretti: {name: Alessio Moretti, kind: person, roles: [Italiaan, drager van de paarse trui]}
  kroese: {name: Addy Kroese, kind: person, roles: [ploegleider]}
  jury: {name: jury, kind: organisation, roles: []}
  vader: {name: zijn vader, kind: unnamed, roles: []}
  meulen: {name: Jorrit ter Meulen, kind: person, roles: [lead-out, ploeggenoot]}
  demuynck: {name: Lise Demuynck, kind: person, roles: [ploegarts]}
notes: cycling stage, Dutch sprinter by region, opponent by nationality and jersey, jury decision, team doctor woman, father by phone, first person plural quotes, floating quotes by two in one paragraph, Eurosport via
---
# Bakker-Eeftink spurt naar eerste ritzege: ‘<q s="bakker">Ik heb mijn ogen dichtgedaan</q>’

FOLIGNO (ANP) - Tijmen Bakker-Eeftink heeft <t v="2026-05-14">donderdag</t> de zesde etappe van de Ronde van Italië gewonnen. De Achterhoeker bleef in een rommelige massasprint Alessio Moretti een half wiel voor.

‘<q s="bakker" via="Eurosport">De laatste vijftig meter heb ik mijn ogen dichtgedaan</q>’, zei <m s="bakker">de sprinter</m> bij Eurosport. ‘<q s="bakker" via="Eurosport">Dat moet je thuis niet proberen.</q>’

Het duurde tien minuten voor hij juichte. Moretti had protest ingediend. ‘<q s="moretti" id="1">Hij week af van zijn lijn</q>’, klaagde <m s="moretti">de Italiaan</m>, ‘<q s="moretti" id="1">en als ik dat doe, ben ik een crimineel.</q>’ <m s="jury">De jury</m> oordeelde dat <i s="jury">de afwijking te klein was voor een straf</i>. De drager van de paarse trui smeet zijn bidon tegen een hek, maar kwam later sorry zeggen.

‘<q s="bakker">We hebben elkaar een hand gegeven, een glibberige</q>’, vertelde <m s="bakker">de ritwinnaar</m>. ‘<q s="bakker">Hij zei: “<q s="moretti"><t v="2026-05-15">Morgen</t> ik</q>”.</q>’

Ploegleider Addy Kroese had het in de auto niet kunnen zien, want het beeld viel weg. ‘<q s="kroese">Ik hoorde alleen mijn mecanicien krijsen</q>’, zei <m s="kroese">hij</m>. Volgens <m s="kroese">Kroese</m> <i s="kroese">is de zege het werk van Jorrit ter Meulen, de lead-out</i>. Die wuifde dat weg. ‘<q s="meulen">Ik doe de deur open, hij moet er zelf doorheen</q>’, aldus <m s="meulen">de ploeggenoot</m>.

Dat Bakker-Eeftink überhaupt fietst, is bijzonder. <t v="2025-03">In maart vorig jaar</t> brak hij bij een val in Nokere zijn heup. <m s="demuynck">Ploegarts Lise Demuynck</m> liet destijds weten dat <i s="demuynck">ze hem pas <t v="2026">in 2026</t> terugverwachtte</i>. ‘<q s="demuynck">Hij stond <t v="2025-08">in augustus</t> voor mijn deur, met een fiets en een taart</q>’, zegt <m s="demuynck">ze</m> nu.

In Zelhem keek zijn vader met de buren. ‘<q s="vader">Ik heb hem als jongen verboden om los te rijden</q>’, vertelde <m s="vader">hij</m> door de telefoon. ‘<q s="vader">Van ogen dicht was geen sprake.</q>’

De roze trui blijft bij de Sloveen Matej Oblak. De renners, die <t v="2026-05-18">maandag</t> een rustdag hebben, klimmen <t v="2026-05-15">vrijdag</t> naar de Blockhaus, door liefhebbers ‘het kerkhof’ genoemd. De laatste Nederlandse ritzege dateerde <t v="2023-05">van mei 2023</t>.
