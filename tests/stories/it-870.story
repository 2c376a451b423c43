---
id: it-870
language: it
agency: ANSA
outlet: Il Quotidiano Adriatico
domain: quotidiano-adriatico.example
authors: []
published: 2026-02-24T17:55:00+01:00
modified: null
dateline: {place: ROMA, agency: ANSA, date: 2026-02-24}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ministro: {name: Corrado Bellini, kind: person, roles: [ministro delle Infrastrutture, titolare del dicastero]}
  schlein: {name: Giovanna Astori, kind: person, roles: [segretaria di Alleanza Democratica, leader dem]}
  conti: {name: Fabrizio Leonardi, kind: person, roles: [capogruppo di Italia Nuova alla Camera]}
  regione: {name: Donatella Ruocco, kind: person, roles: [governatrice della Regione]}
  colle: {name: fonti del Quirinale, kind: unnamed, roles: []}
  palazzo: {name: Palazzo Chigi, kind: organisation, roles: []}
notes: politics; minister, opposition leaders, quirinale sources, president of region, interview to a paper; straight quotes, dropped subjects
---
# Ponte, Bellini: "<q s="ministro">I cantieri apriranno <t v="2026-22">entro l'estate</t></q>"

(ANSA) - ROMA, <t v="2026-02-24">24 FEB</t> - "<q s="ministro">I cantieri apriranno <t v="2026-22">entro l'estate</t>, non ci sono più alibi</q>". Lo ha detto <m s="ministro">il ministro delle Infrastrutture</m>, Corrado Bellini, rispondendo al question time al Senato.

<m s="ministro">Bellini</m> ha spiegato che <i s="ministro">i rilievi della Corte dei conti sono stati superati</i> e ha aggiunto che <i s="ministro">l'opera costerà meno del previsto</i>. "<q s="ministro" id="p">Chi parla di penali</q>", ha proseguito, "<q s="ministro" id="p">non ha letto il contratto</q>".

Dura la replica di Giovanna Astori. "<q s="schlein">Il ministro annuncia l'apertura dei cantieri per la quinta volta in due anni</q>", attacca <m s="schlein">la segretaria di Alleanza Democratica</m>. Secondo <m s="schlein">la leader dem</m>, <i s="schlein">quei fondi andrebbero spesi per i treni regionali</i>.

"<q s="conti">La sinistra sa dire solo no</q>", ribatte <m s="conti">il capogruppo di Italia Nuova alla Camera</m>, Fabrizio Leonardi, che definisce "<q s="conti" type="mixed">surreali</q>" le critiche dell'opposizione.

La governatrice Donatella Ruocco, in un'intervista al Corriere dello Stretto, chiede garanzie. "<q s="regione" via="Corriere dello Stretto">Il ponte va bene, ma prima l'acqua nelle case</q>", afferma <m s="regione">la presidente della Regione</m>. <m s="regione">Ruocco</m> ricorda che <i s="regione">nella sua terra ci sono paesi serviti dalle autobotti</i> e sollecita un incontro a Roma.

<m s="colle">Fonti del Quirinale</m> fanno sapere che <i s="colle">il capo dello Stato non entra nel merito del progetto</i>. <m s="palazzo">Palazzo Chigi</m> precisa che <i s="palazzo">il vertice di maggioranza si terrà <t v="2026-03-03">martedì prossimo</t></i>.

In serata <m s="ministro">il titolare del dicastero</m> è tornato sul tema: "<q s="ministro">Non rispondo alle provocazioni, rispondo con le ruspe</q>". (ANSA).
