---
id: it-209
language: it
agency: Italpress
outlet: Salute Mediterranea
domain: salutemediterranea.example
authors: [Roberta Lo Cascio]
published: 2023-11-29T11:15:00+01:00
modified: null
dateline: {place: ROMA, agency: ITALPRESS, date: null}
copyright: {holders: [Italpress], year: null, notice: "Foto: Agenzia Fotogramma – (ITALPRESS)", licence: null, reserved: false}
tdm: null
speakers:
  studio: {name: Società italiana di medicina del sonno, kind: organisation, roles: []}
  prof: {name: Aldo Castriota, kind: person, roles: [presidente della Società italiana di medicina del sonno, neurologo]}
  lena: {name: Lena Wasserman, kind: person, roles: [ricercatrice di Göteborg, svedese]}
  ministero: {name: ministero della Salute, kind: organisation, roles: []}
  dg: {name: Ivana Pellegrino, kind: person, roles: [direttrice della Prevenzione]}
  pendolari: {name: due studenti su tre, kind: group, roles: []}
  preside: {name: Massimo Rovati, kind: person, roles: ["preside dell'istituto Ferraris"]}
notes: "study and society as speakers, ministry next to its director, ranks like \"professor\", school name next to head, quote with full stop inside, survey answers in marks, headline with \"secondo\""
---
# Adolescenti senza sonno, <m s="prof">Castriota</m>: "<q s="prof">Dormono come marinai di guardia</q>"

ROMA (ITALPRESS) - Gli adolescenti italiani dormono in media sei ore e quaranta minuti per notte, quasi un'ora in meno <t v="2010">del 2010</t>. È quanto emerge dall'indagine "Notti bianche", presentata <t v="2023-11-29">oggi</t> al Senato.

<m s="studio">La Società italiana di medicina del sonno</m> sostiene che <i s="studio">il 38% dei ragazzi si addormenta in classe almeno una volta a settimana</i>. "<q s="prof">Dormono come marinai di guardia, a turni e con un occhio aperto</q>", ha riassunto <m s="prof">il presidente Aldo Castriota</m>. "<q s="prof">Non è pigrizia, è biologia</q>", ha aggiunto <m s="prof">il neurologo</m>.

Lo studio ha coinvolto 12mila studenti. Alla domanda sul perché restino svegli, <m s="pendolari">due su tre</m> hanno risposto che di notte "<q s="pendolari" type="mixed">nessuno chiede niente</q>".

Castriota ha proposto di spostare la prima campanella alle nove. "<q s="prof" id="1">In Svezia si fa già</q>", ha ricordato <m s="prof">il professore</m>, "<q s="prof" id="1">e i voti non sono crollati</q>". Lo conferma Lena Wasserman, ricercatrice di Göteborg, ospite del convegno. "<q s="lena">I voti sono saliti, ma soprattutto sono scesi gli incidenti in motorino</q>", ha detto <m s="lena">la svedese</m>.

### La risposta del ministero

<m s="dg">La direttrice della Prevenzione</m>, Ivana Pellegrino, è più cauta. "<q s="dg">Cambiare l'orario di un Paese è come spostare un pianoforte</q>", ha osservato. Il ministero della Salute ha annunciato linee guida <t v="2024-21">per la prossima primavera</t> e <m s="ministero">il dicastero</m> ha chiarito che <i s="ministero">ogni scuola potrà decidere in autonomia</i>.

C'è chi non ha aspettato. <t v="2023-09/..">Da settembre</t>, all'istituto Ferraris di Pavia, si entra alle 8.50. "<q s="preside">I primi giorni i genitori mi odiavano</q>", racconta <m s="preside">il preside Massimo Rovati</m>. "<q s="preside">Poi hanno visto i figli fare colazione</q>", ricorda sorridendo. Secondo <m s="preside">Rovati</m>, <i s="preside">le assenze sono diminuite del 22%</i>.

L'indagine, intitolata "Notti bianche" in omaggio a Dostoevskij, si ripete ogni tre anni. La prossima uscirà <t v="2026">nel 2026</t>. (ITALPRESS).
