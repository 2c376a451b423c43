---
id: it-504
language: it
agency: null
outlet: Resoconti Parlamentari Minimi
domain: resocontiminimi.example
authors: []
published: 2025-03-18
modified: 2025-03-19
dateline: {place: Roma, agency: null, date: 2025-03-18}
copyright: {holders: [Resoconti Parlamentari Minimi], year: [2021, 2025], notice: "© 2021-2025 Resoconti Parlamentari Minimi. È consentita la riproduzione con citazione della fonte.", licence: null, reserved: false}
tdm: null
speakers:
  presidente: {name: Ottorino Ghisleri, kind: person, roles: [presidente]}
  commissaria: {name: Annamaria Scuderi, kind: person, roles: [commissaria straordinaria, veterinaria]}
  barbieri: {name: Gilda Barbieri, kind: person, roles: []}
  pisani: {name: Rocco Pisani, kind: person, roles: [deputato]}
  federcaccia: {name: Federcaccia, kind: organisation, roles: []}
  allevatore: {name: un allevatore di Lodi, kind: unnamed, roles: []}
notes: summary record of a committee hearing, mostly indirect speech in the present with the speaker first (parlamentary style), president of the committee and deputies, commissioner by role, letter read aloud, applause, times
---
# Peste suina, la commissaria in audizione: seguito e conclusione

Roma, <t v="2025-03-18">18 marzo 2025</t>. La seduta comincia <t v="2025-03-18T14:05">alle 14.05</t>.

<m s="presidente">Il presidente Ottorino Ghisleri</m> avverte che <i s="presidente">la pubblicità dei lavori è assicurata anche dalla web-tv</i>. Dà quindi la parola alla commissaria straordinaria, ricordando che <i s="presidente">la prima parte dell'audizione si è svolta <t v="2025-03-11">martedì scorso</t></i>.

<m s="commissaria">Annamaria Scuderi</m> premette che <i s="commissaria">i focolai attivi sono scesi da 29 a 3 <t v="2024-09/..">da settembre</t></i>. Illustra poi le barriere lungo l'autostrada A7. «<q s="commissaria">Sono 190 chilometri di rete e ogni metro ha un responsabile con nome e cognome</q>», sottolinea.

L'onorevole Gilda Barbieri domanda come mai in Lomellina si continui a morire. Legge la lettera di un allevatore di Lodi: «<q s="allevatore">Mi hanno svuotato la stalla in un pomeriggio e da allora dormo con la radio accesa</q>».

«<q s="commissaria">Conosco quell'allevatore e conosco quella radio</q>», replica <m s="commissaria">la veterinaria</m>. Osserva che <i s="commissaria">gli indennizzi sono stati liquidati <t v="2025-02-28">il 28 febbraio</t></i> e che <i s="commissaria">il ritardo è dipeso da un errore di codice fiscale</i>.

<m s="pisani">Il deputato Rocco Pisani</m>, intervenendo sull'ordine dei lavori, lamenta che <i s="pisani">i tempi concessi siano insufficienti</i>.

<m s="presidente">Ghisleri</m> gli fa presente che <i s="presidente">ha già parlato per nove minuti</i>. Ilarità.

<m s="pisani">Pisani</m>, riprendendo, afferma che <i s="pisani">il vero problema sono i cinghiali e non chi li spara</i>. Cita una nota in cui <m s="federcaccia">Federcaccia</m> denuncia che <i s="federcaccia">seimila volontari attendono il tesserino <t v="2024-11/..">da novembre</t></i>. Chi lo firma? «<q s="commissaria">Io, e ho finito l'inchiostro <t v="2025-03-17">ieri</t></q>», risponde <m s="commissaria">Scuderi</m>. Applausi.

Barbieri, in replica, si dichiara insoddisfatta. «<q s="barbieri">Alla prossima relazione porti meno chilometri e più maiali vivi</q>», conclude.

Il presidente, nel ringraziare l'audita, rinvia il seguito dell'esame <t v="2025-03-25T13:30">a martedì 25 marzo, alle 13.30</t>.

La seduta termina <t v="2025-03-18T15:00">alle 15</t>.
