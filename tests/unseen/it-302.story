---
id: it-302
language: it
agency: LaPresse
outlet: Sport Levante
domain: sportlevante.example
authors: [Gigi Santacroce]
published: 2026-02-09T00:15:00+01:00
modified: null
dateline: {place: Bari, agency: LaPresse, date: 2026-02-08}
copyright: {holders: [LaPresse], year: 2026, notice: "© Copyright 2026 LaPresse - Riproduzione Riservata", licence: null, reserved: true}
tdm: null
speakers:
  mister: {name: Corrado Tasselli, kind: person, roles: [allenatore del Bari, tecnico biancorosso, tecnico marchigiano]}
  bomber: {name: Samuele Ndour, kind: person, roles: [attaccante]}
  pres: {name: Ernesto Laforgia, kind: person, roles: [patron del Bari]}
  avversario: {name: Davide Bressan, kind: person, roles: [allenatore del Cittadella]}
  curva: {name: curva Nord, kind: group, roles: []}
  arbitro: {name: Aia, kind: organisation, roles: []}
notes: match report filed after midnight with dateline of the day before, colon pre-cues, microphones of Dazn and Sky as via, nicknames and a banner in marks, pronoun and role mentions for the coach
---
# Bari, tre punti nel recupero. <m s="mister">Tasselli</m>: “<q s="mister">Abbiamo smesso di avere paura</q>”

Bari, <t v="2026-02-08">8 feb.</t> (LaPresse) – Un colpo di testa di Samuele Ndour al 94’ della gara con il Cittadella regala al Bari la prima vittoria <t v="2026">del 2026</t> e allontana la zona retrocessione.

“<q s="mister" via="Dazn">Abbiamo smesso di avere paura, ed è la cosa più difficile da allenare</q>”, ha commentato ai microfoni di Dazn <m s="mister">il tecnico biancorosso</m> Corrado Tasselli. “<q s="mister">Non mi chiedete della classifica. La guardo <t v="2026-05">a maggio</t></q>”.

L'allenatore, arrivato al San Nicola <t v="2025-12-22">il 22 dicembre</t> al posto dell'esonerato Pasquini, ha poi difeso il centravanti: “<q s="mister">Samuele lo hanno fischiato per due mesi. <t v="2026-02-08">Stasera</t> spero che abbiano mal di gola</q>”.

Lui, il ragazzo di Modugno che tutti chiamano “Sansone”, non cerca rivincite. “<q s="bomber">I fischi fanno parte dello stipendio</q>”, ha sorriso <m s="bomber">Ndour</m> in zona mista. <i s="bomber" id="2">Il gol</i>, ha raccontato <m s="bomber">l'attaccante</m>, <i s="bomber" id="2">lo aveva sognato <t v="2026-02-07">la notte prima</t></i>. “<q s="bomber">Però nel sogno segnavo di piede</q>”.

Di tutt'altro tenore le parole degli ospiti. “<q s="avversario">Un furto</q>”, ha sbottato <m s="avversario">Davide Bressan</m>, che contesta la posizione di partenza del numero nove. <m s="avversario">Il mister del Cittadella</m> ha detto di aver chiesto spiegazioni al quarto uomo e di aver ricevuto in cambio “<q s="avversario" type="mixed">un'alzata di spalle</q>”.

<m s="arbitro">L'Aia</m> ha precisato <t v="2026-02-08">in serata</t> che <i s="arbitro">il Var ha convalidato la rete dopo un controllo di due minuti</i>.

### Contestazione rientrata

Prima del fischio d'inizio la curva Nord aveva esposto uno striscione, “Mercenari, la maglia si suda”, e disertato gli spalti per un quarto d'ora. Alla fine l'abbraccio. “<q s="curva">Noi ci siamo sempre, voi <t v="2026-02-08/..">da oggi</t></q>”, hanno scritto <m s="curva">gli ultras</m> sulla loro pagina.

Sul futuro societario è intervenuto il patron Ernesto Laforgia. “<q s="pres" via="Radio Bari Centrale">Non ho venduto e non vendo, almeno <t v="../2026-06-30">fino al 30 giugno</t></q>”, ha assicurato <m s="pres">l'imprenditore</m> a Radio Bari Centrale, smentendo le voci di una trattativa con un gruppo texano. Secondo <m s="pres">Laforgia</m> <i s="pres">il bilancio è in ordine <t v="2024/..">dal 2024</t></i>.

Il Bari torna in campo <t v="2026-02-14T17:15">sabato alle 17.15</t> a Mantova. Mancherà per squalifica Lorusso. “<q s="mister">Vorrà dire che giocherà chi ha fame</q>”, ha chiuso <m s="mister">il tecnico marchigiano</m>.
