---
id: it-801
language: it
agency: ANSA
outlet: Il Giornale della Costa
domain: il-giornale-della-costa.example
authors: []
published: 2026-03-18T15:10:00+01:00
modified: null
dateline: {place: GENOVA, agency: ANSA, date: 2026-03-18}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  bellandi: {name: Riccardo Bellandi, kind: person, roles: [sindaco di Genova, primo cittadino]}
  ghirardi: {name: Silvia Ghirardi, kind: person, roles: [procuratrice capo]}
  ministro: {name: Edoardo Manca, kind: person, roles: [ministro delle Infrastrutture]}
  portolinea: {name: Portolinea, kind: organisation, roles: [società, concessionaria]}
  comitato: {name: Teresa Olcese, kind: person, roles: [portavoce del comitato dei familiari]}
notes: infrastructure inquiry; mayor, prosecutor, minister, company, relatives' committee; curly quotes, pronouns, metonym
---
# Crollo al porto, il sindaco: “<q s="bellandi">Chi ha sbagliato paghi</q>”

GENOVA, <t v="2026-03-18">18 MAR</t> - “<q s="bellandi">Chi ha sbagliato deve pagare, senza sconti per nessuno</q>”. Lo ha detto <m s="bellandi">il sindaco di Genova</m>, Riccardo Bellandi, al termine dell'incontro con i familiari delle quattro vittime del crollo della banchina di Ponte Somalia, avvenuto <t v="2026-03-15">domenica scorsa</t>.

“<q s="bellandi">Ho visto persone composte, che chiedono soltanto la verità</q>”, ha aggiunto <m s="bellandi">il primo cittadino</m>, annunciando il lutto cittadino.

La procura ha iscritto nove persone nel registro degli indagati. <m s="ghirardi">La procuratrice capo</m>, Silvia Ghirardi, ha spiegato che si tratta di “<q s="ghirardi" type="mixed">un atto dovuto</q>” per consentire gli accertamenti. “<q s="ghirardi">Non abbiamo fretta, abbiamo un metodo</q>”, ha precisato <m s="ghirardi">la magistrata</m> ai cronisti che le chiedevano dei tempi.

Da Roma il ministro delle Infrastrutture Edoardo Manca ha escluso che <i s="ministro">la concessione possa essere revocata prima della fine delle indagini</i>. “<q s="ministro">Le revoche si fanno con le carte, non con le dichiarazioni</q>”, ha detto <m s="ministro">Manca</m> a margine di un convegno.

<m s="portolinea">Portolinea</m>, la società che gestisce il terminal, ha fatto sapere in una nota che <i s="portolinea">l'ultimo controllo risale <t v="2025-11">a novembre</t> e non aveva evidenziato criticità</i>. “<q s="portolinea">Siamo vicini alle famiglie e collaboriamo con gli inquirenti</q>”, conclude <m s="portolinea">la concessionaria</m>.

Parole che non convincono il comitato dei familiari. “<q s="comitato">La vicinanza si dimostra prima</q>”, ha replicato <m s="comitato">la portavoce</m>, Teresa Olcese. Secondo <m s="comitato">la donna</m>, che nel crollo ha perso il fratello, <i s="comitato">gli operai avevano segnalato le crepe <t v="2026-03">all'inizio del mese</t></i>. “<q s="comitato">Abbiamo le fotografie</q>”, ha assicurato. (ANSA).
