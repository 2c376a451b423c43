---
id: nl-210
language: nl
agency: ANP
outlet: Noordelijk Sportnieuws
domain: noordelijk-sportnieuws.example
authors: []
published: 2026-01-18
modified: null
dateline: {place: HEERENVEEN, agency: ANP, date: null}
copyright: {holders: [], year: null, notice: "Foto: ANP", licence: null, reserved: false}
tdm: null
speakers:
  zijlstra: {name: Femke Zijlstra, kind: person, roles: [schaatsster, wereldkampioene]}
  zijlstrat: {name: Tjerk Zijlstra, kind: person, roles: [vader, ijsmeester]}
  haugen: {name: Ingrid Haugen, kind: person, roles: [Noorse titelverdedigster]}
  coach: {name: Bart Nijenhuis, kind: person, roles: [coach van Team Vriesland]}
  bond: {name: schaatsbond, kind: organisation, roles: []}
  fan: {name: een supporter uit Sneek, kind: unnamed, roles: []}
  moeder: {name: haar moeder, kind: unnamed, roles: []}
notes: skating flash on a plain-day page, curly single marks with one closing mark missing, father and daughter of one surname, times that are results (28,14 and 4.01,33), NOS via, chant in marks
---
# Zijlstra na 28 jaar weer een Friese kampioene: ‘<q s="zijlstra">Pap, kijk naar het bord</q>’

HEERENVEEN (ANP) - Femke Zijlstra heeft <t v="2026-01-18">zondag</t> in Thialf de Nederlandse titel op de 3000 meter veroverd. Ze reed 4.01,33, een baanrecord. De laatste Friese kampioene op die afstand dateerde <t v="1998">uit 1998</t>.

‘<q s="zijlstra">Bij het ingaan van de laatste ronde riep ik naar mijn vader: pap, kijk naar het bord</q>’, zei <m s="zijlstra">Zijlstra</m>, die in het peloton ‘De IJskast’ wordt genoemd. ‘<q s="zijlstra">Hij keek naar zijn schoenen.</q>’

Haar vader Tjerk Zijlstra, ijsmeester in Thialf <t v="2009/..">sinds 2009</t>, moest het ijs nog dweilen. ‘<q s="zijlstrat" id="1" via="NOS">Ik mag niet juichen van de baas</q>’, vertelde <m s="zijlstrat">de ijsmeester</m> aan de NOS, ‘<q s="zijlstrat" id="1" via="NOS">dus heb ik het in de machine gedaan.</q>’ <m s="zijlstrat">Hij</m> zei dat <i s="zijlstrat" via="NOS">zijn dochter <t v="2025-11">in november</t> nog met griep in bed lag</i>.

De Noorse titelverdedigster Ingrid Haugen eindigde buiten mededinging als derde. ‘<q s="haugen">Op Nederlands ijs rijd je tegen twaalfduizend mensen</q>’, lachte <m s="haugen">de Noorse</m>. Volgens <m s="haugen">Haugen</m> was Zijlstra “<q s="haugen" type="mixed">van een andere planeet</q>”.

Coach Bart Nijenhuis noemt de winst een beloning voor geduld. ‘<q s="coach">Zij trainde <t v="2025-22">afgelopen zomer</t> op skeelers in de regen, elke ochtend, als ’t nog donker was</q>’, zegt <m s="coach">Nijenhuis</m>. ‘<q s="coach">Dan word je vanzelf niet moe van een medaille.</q>’

Op de tribune zong een vak ‘It giet oan’. ‘<q s="fan">Ik heb van mijn stem afscheid genomen</q>, piepte <m s="fan">een supporter uit Sneek</m>.

<m s="bond">De schaatsbond</m> meldt dat <i s="bond">Zijlstra zich heeft geplaatst voor de EK, die <t v="2026-01-30/2026-02-01">van vrijdag 30 januari tot en met zondag 1 februari</t> in Hamar zijn</i>. Ze rijdt daar <t v="2026-01-31T15:30">op zaterdag om 15.30 uur</t> de eerste afstand. De selectie voor de Winterspelen volgt <t v="2026-01-21">woensdag</t>.

‘<q s="zijlstra">Mijn moeder appte: “<q s="moeder">Vergeet je muts niet</q>”</q>’, zei <m s="zijlstra">Zijlstra</m> tot slot. ‘<q s="zijlstra">Dat is het mooiste compliment van <t v="2026-01-18">vandaag</t>.</q>’ <t v="2026-01-24">Komende zaterdag</t> heeft ze vrij. Dan viert het dorp Wommels haar titel met een optocht.
