---
id: it-305
language: it
agency: ANSA
outlet: Piazza Mantegna
domain: piazzamantegna.example
authors: []
published: 2025-03-11T11:15:00+01:00
modified: null
dateline: {place: MANTOVA, agency: ANSA, date: 2025-03-11}
copyright: {holders: [], year: null, notice: "Foto: archivio", licence: null, reserved: false}
tdm: null
speakers:
  ines: {name: Ines Bottoli, kind: person, roles: [ex sarta, pensionata]}
  truffatore: {name: il finto maresciallo, kind: unnamed, roles: []}
  capitano: {name: Davide Ferraresi, kind: person, roles: [comandante della compagnia dei carabinieri, ufficiale]}
  vicina: {name: la vicina, kind: unnamed, roles: []}
  difensore: {name: Ilaria Montorsi, kind: person, roles: [difensore dell'arrestato]}
  procura: {name: Procura, kind: organisation, roles: []}
  figlio: {name: Giorgio Bottoli, kind: person, roles: [figlio di Ines Bottoli]}
notes: short crime story with dialogue between victim and swindler, straight marks, hearsay, avvocata with masculine role, operation name in marks, no rights notice
---
# Finge di cadere nella truffa e fa arrestare il finto maresciallo

(ANSA) - MANTOVA, <t v="2025-03-11">11 MAR</t> - Ha 87 anni, ha fatto la sarta per mezzo secolo e ai carabinieri ha aperto la porta con la mano ancora sporca di farina. Ines Bottoli <t v="2025-03-10">ieri</t> ha finto di cadere nella trappola di un falso maresciallo e lo ha consegnato a quelli veri.

L'uomo l'aveva chiamata <t v="2025-03-10T10:30~">verso le 10.30</t>. "<q s="truffatore">Suo figlio ha investito una donna, servono 9mila euro per non farlo andare in carcere</q>", le ha detto <m s="truffatore">il finto militare</m>. "<q s="ines">Ho solo l'oro di mia suocera</q>", ha risposto <m s="ines">lei</m>. E intanto, dal cellulare, mandava un messaggio alla vicina.

"<q s="vicina" id="1">Mi ha scritto soltanto '<q s="ines">ci siamo</q>'</q> - racconta <m s="vicina">la vicina</m> - <q s="vicina" id="1">perché ne avevamo parlato in parrocchia</q>". È stata lei a comporre il 112.

"<q s="capitano">La signora ha avuto una freddezza che auguro ai miei allievi</q>", commenta <m s="capitano">il capitano Davide Ferraresi</m>, comandante della compagnia di Mantova. Secondo <m s="capitano">l'ufficiale</m> <i s="capitano">l'arrestato, un ventiseienne di Acerra, è solo l'ultimo anello di una banda più ampia</i>. L'operazione, chiamata in codice "Ago e filo", prosegue.

La pensionata minimizza. "<q s="ines">Quando mi ha chiesto se l'oro era pesante ho capito che era scemo</q>", dice, e torna a impastare. "<q s="ines">Un maresciallo vero chiede prima i documenti</q>".

Il figlio, Giorgio Bottoli, lavora a Brescia e non aveva investito nessuno. "<q s="figlio">Mi ha telefonato a cose fatte e mi ha chiesto se mangiavo da lei <t v="2025-03-16">domenica</t></q>", sorride.

<m s="procura">La Procura</m> ha chiesto la convalida dell'arresto, parlando di condotta "<q s="procura" type="mixed">odiosa e seriale</q>". <m s="difensore">Il difensore</m>, Ilaria Montorsi, replica che il suo assistito "<q s="difensore" type="mixed">non sapeva nulla delle telefonate</q>". L'udienza è fissata <t v="2025-03-12">per domani</t>.

<t v="2024">Nel 2024</t> le truffe agli anziani denunciate in provincia sono state 143, quasi il doppio rispetto <t v="2022">a due anni prima</t>. L'Arma terrà un incontro informativo <t v="2025-03-20T15:30">giovedì 20 marzo alle 15.30</t> al centro sociale di Lunetta. (ANSA).
