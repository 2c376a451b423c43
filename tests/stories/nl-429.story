---
id: nl-429
language: nl
agency: ANP
outlet: Digitaal Nieuwsblad
domain: digitaalnieuwsblad.example
authors: []
published: 2026-04-22T12:50:00+02:00
modified: 2026-04-22T17:30:00+02:00
dateline: {place: AMERSFOORT, agency: ANP, date: null}
copyright: {holders: [ANP], year: 2026, notice: "© ANP 2026. Tekst- en datamining niet toegestaan.", licence: null, reserved: true}
tdm: reserved
speakers:
  eemland: {name: Waterbedrijf Eemland, kind: organisation, roles: [bedrijf]}
  tamboer: {name: Joyce Tamboer, kind: person, roles: [directeur, topvrouw]}
  hacker: {name: een hacker, kind: unnamed, roles: []}
  ncsc: {name: NCSC, kind: organisation, roles: []}
  posthuma: {name: Ralph Posthuma, kind: person, roles: [beveiligingsonderzoeker, onderzoeker, oud-hacker]}
  vanweel: {name: David van Weel, kind: person, roles: [minister van Justitie]}
  bakker: {name: een bakker, kind: unnamed, roles: []}
notes: cyber attack, company and its director, hacker quoted through a text message, researcher who was once a hacker (de oud-hacker), minister, baker, hidden identity, dates by hours
---
# Hackers leggen waterbedrijf plat: "<q s="tamboer">Het water is veilig, de facturen niet</q>"

AMERSFOORT (ANP) - Waterbedrijf Eemland is <t v="2026-04-21/2026-04-22">in de nacht van dinsdag op woensdag</t> getroffen door gijzelsoftware. <m s="eemland">Het bedrijf</m> meldt dat <i s="eemland">de levering niet in gevaar is geweest</i>.

"<q s="tamboer">Het water is veilig, de facturen niet</q>", zegt <m s="tamboer">directeur Joyce Tamboer</m>. De gegevens van 310.000 klanten zijn versleuteld. Losgeld betaalt ze niet. "<q s="tamboer">Wij betalen alleen voor wat wij zelf oppompen.</q>"

<t v="2026-04-22T04:12">Om 04.12 uur</t> kreeg een medewerker een berichtje. "<q s="hacker">Goedemorgen, u heeft 72 uur en een mooie waterval op uw website</q>", schreef <m s="hacker">een hacker</m>. Beveiligingsonderzoeker Ralph Posthuma herkent de toon. "<q s="posthuma" id="1">Dit is een groep die graag beleefd doet</q>", zegt <m s="posthuma">hij</m>, "<q s="posthuma" id="1">en nooit haar woord houdt.</q>" <m s="posthuma">De onderzoeker</m>, die <t v="2008">in 2008</t> zelf werd veroordeeld voor computervredebreuk, vermoedt dat <i s="posthuma">de inbraak <t v="2026-02">in februari</t> al begon</i>.

<m s="ncsc">Het NCSC</m> bevestigt dat <i s="ncsc">er meer bedrijven zijn aangevallen</i>, maar noemt geen namen. De minister van Justitie doet dat evenmin. "<q s="vanweel">Wie namen noemt, geeft cijfers aan inbrekers</q>", aldus <m s="vanweel">David van Weel</m> voor de ministerraad.

Bij een bakker in Soest stond <t v="2026-04-22">vanochtend</t> ineens een rekening van 14 miljoen euro in de mail. "<q s="bakker">Ik dacht dat de kraan openstond</q>", lacht <m s="bakker">hij</m>. <m s="tamboer">De topvrouw</m> heeft hem gebeld en laat weten dat <i s="tamboer">hij niets hoeft te betalen</i>.

De klok van de hackers loopt af <t v="2026-04-25T04:12">zaterdag om 04.12 uur</t>. "<q s="posthuma">Dan slaap ik uit</q>", zegt <m s="posthuma">de oud-hacker</m>. "<q s="posthuma">Zij ook, denk ik.</q>" Het virus draagt de naam 'Droogstoppel'.
