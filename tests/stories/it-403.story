---
id: it-403
language: it
agency: null
outlet: La Toga e il Fatto
domain: togaefatto.example
authors: [Dario Sgambati]
published: 2024-02-21T20:30:00+01:00
modified: 2024-02-22T09:00:00+01:00
dateline: null
copyright: {holders: [La Toga e il Fatto], year: [2019, 2024], notice: "© 2019-2024 La Toga e il Fatto", licence: null, reserved: false}
tdm: null
speakers:
  chirurga: {name: Eleonora Marchesin, kind: person, roles: [chirurga, imputata, medico]}
  pm: {name: Fosca Tridenti, kind: person, roles: [pm]}
  perito: {name: Amleto Vassallo, kind: person, roles: [perito del tribunale, medico legale]}
  avvocato: {name: Guido Sperandio, kind: person, roles: [difensore, avvocato, legale]}
  marito: {name: Renzo Callegaro, kind: person, roles: [marito della vittima, vedovo]}
  infermiera: {name: un'infermiera, kind: unnamed, roles: [teste]}
  ulss: {name: Ulss 12, kind: organisation, roles: [azienda sanitaria]}
notes: trial of a surgeon by a woman prosecutor, two women called dottoressa, cross-examination with dashes, a quote inside a quote by a nurse, incise inside guillemets, silent victim in between
---
# Morta dopo un'appendicite, <m s="pm">la pm</m> chiede tre anni per la chirurga: «<q s="pm">Bastava un'ecografia</q>»

Tre anni di reclusione per omicidio colposo. È la richiesta formulata <t v="2024-02-21">stamattina</t> dalla pubblica accusa al processo per la morte di Silvia Dal Prà, 34 anni, deceduta in ospedale a Rovigo <t v="2021-07-11">l'11 luglio 2021</t>, due giorni dopo un intervento di appendicite.

«<q s="pm" id="1">Bastava un'ecografia</q>, ha detto <m s="pm">la pubblico ministero Fosca Tridenti</m> al termine di una requisitoria di tre ore, <q s="pm" id="1">e un'ecografia costa meno di questo processo</q>». La chirurga, Eleonora Marchesin, ha ascoltato a testa alta dal banco degli imputati, prendendo appunti.

Poi ha chiesto di parlare. «<q s="chirurga">Ho operato novemila persone e le ricordo quasi tutte</q>», ha esordito. «<q s="chirurga">Silvia la ricordo più degli altri.</q>» <m s="chirurga">L'imputata</m> ha sostenuto che <i s="chirurga">la macchina era guasta</i> e che <i s="chirurga">il reparto lo aveva segnalato <t v="2021-06">già a giugno</t></i>.

La pm è scattata in piedi. «<q s="pm">Dottoressa, lei se ne andò <t v="2021-07-10T23:10">alle 23.10 del 10 luglio</t>. Chi doveva farla, l'ecografia?</q>», ha domandato. <m s="chirurga">Marchesin</m> ha replicato che <i s="chirurga">era di turno da venti ore</i>.

Secondo <m s="perito">il perito del tribunale</m>, il medico legale Amleto Vassallo, <i s="perito">una diagnosi tempestiva avrebbe dato alla paziente otto probabilità su dieci di salvarsi</i>.

### La teste

A pesare di più, però, è stata la deposizione di un'infermiera, ora in servizio altrove. «<q s="infermiera">Chiamai la dottoressa due volte</q>», ha riferito <m s="infermiera">la teste</m> con un filo di voce. «<q s="infermiera">Mi rispose: “<q s="chirurga">Dalle un antidolorifico, passo più tardi</q>”.</q>»

«<q s="avvocato">Sono parole mai registrate e mai scritte in cartella</q>», ha ribattuto <m s="avvocato">il difensore</m>, l'avvocato Guido Sperandio. <m s="avvocato">Il legale</m> parlerà <t v="2024-03-06">il 6 marzo</t>, ma ha già anticipato che <i s="avvocato">chiederà l'assoluzione piena</i>.

<m s="ulss">L'Ulss 12</m>, citata come responsabile civile, ribadisce che <i s="ulss">l'ecografo era stato revisionato <t v="2021-03">a marzo del 2021</t></i>. <m s="ulss">L'azienda sanitaria</m> si dice «<q s="ulss" type="mixed">vicina alla famiglia</q>».

Renzo Callegaro, il marito della vittima, ha seguito l'udienza con la fede della moglie al collo. «<q s="marito" id="2">Non mi interessa la galera</q>», ha detto <m s="marito">il vedovo</m> all'uscita, «<q s="marito" id="2">mi interessa che qualcuno dica: sono stato io</q>». La dottoressa gli è passata accanto senza fermarsi. «<q s="marito">Neanche <t v="2024-02-21">oggi</t></q>», ha mormorato <m s="marito">lui</m>.

La sentenza è attesa <t v="2024-04">per aprile</t>.
