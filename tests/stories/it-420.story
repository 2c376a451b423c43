---
id: it-420
language: it
agency: null
outlet: Cuore e Camice
domain: cuoreecamice.example
authors: [Federica Zaccaria]
published: 2023-06-21T11:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Cuore e Camice], year: 2023, notice: "© Cuore e Camice, 2023", licence: null, reserved: false}
tdm: null
speakers:
  primario: {name: Fausto Pellizzer, kind: person, roles: [primario di Cardiochirurgia, professore]}
  anestesista: {name: Ornella Bacci, kind: person, roles: [anestesista]}
  paziente: {name: Elio Marangon, kind: person, roles: [paziente, ex camionista]}
  moglie: {name: Iva, kind: person, roles: [moglie]}
  padre: {name: il padre del donatore, kind: unnamed, roles: []}
  zaia: {name: Luca Zaia, kind: person, roles: [governatore]}
  centro: {name: Centro nazionale trapianti, kind: organisation, roles: [Centro]}
notes: heart transplant, patient and wife share a surname, two men (primario, paziente) who are both "l'uomo" or "lui", anaesthetist, anonymous father of the donor in a letter, governor real, times in the night
---
# Padova, un cuore fermo da venti minuti torna a battere
## <m s="primario">Il primario</m>: «<q s="primario">Abbiamo aspettato dove prima si rinunciava</q>»

Per venti minuti quel cuore non ha battuto. Poi, nel petto di un altro uomo, ha ripreso. È accaduto a Padova <t v="2023-05-11/2023-05-12">nella notte tra l'11 e il 12 maggio</t>, ma l'ospedale lo ha reso noto soltanto <t v="2023-06-21">oggi</t>, a paziente dimesso.

«<q s="primario" id="1">Abbiamo aspettato dove prima si rinunciava</q>, spiega <m s="primario">Fausto Pellizzer</m>, primario di Cardiochirurgia, <q s="primario" id="1">perché la legge italiana chiede venti minuti di silenzio elettrico</q>». In altri Paesi ne bastano cinque. Il professore ci lavorava <t v="2015/..">dal 2015</t>.

Ornella Bacci, l'anestesista, era dall'altra parte del vetro. «<q s="anestesista"><t v="2023-05-12T04:12">Alle quattro e dodici</t> il monitor ha fatto un disegnino</q>», racconta. Lui le ha chiesto se lo vedeva anche lei. «<q s="anestesista">Gli ho detto: “<q s="anestesista">Professore, lo vedo, e adesso mi siedo</q>”.</q>»

Elio Marangon, 46 anni, ex camionista di Adria, il cuore nuovo lo ascolta la sera, con la mano. «<q s="paziente">È più educato del mio</q>», scherza. L'uomo aspettava <t v="2021-12/..">da dicembre del 2021</t>. <m s="moglie">La moglie Iva</m> rivela che <i s="moglie">aveva già scritto tre lettere d'addio, una per figlio</i>. «<q s="moglie">Le ho bruciate nel lavandino, e ho bruciato anche il lavandino</q>», ride <m s="moglie">lei</m>.

C'è un'altra lettera, che resta. L'ha spedita il padre del donatore, un ragazzo di vent'anni di cui non si saprà mai il nome. «<q s="padre">Non ditemi chi è. Ditemi soltanto se corre</q>», chiede <m s="padre">l'uomo</m>.

Corre? Il paziente abbassa gli occhi. «<q s="paziente">Fino al cancello. Ma ogni giorno il cancello è più vicino</q>», risponde.

<m s="centro">Il Centro nazionale trapianti</m> calcola che <i s="centro">con questa tecnica si potrà salvare un terzo dei pazienti in lista</i>. Il governatore ha telefonato di persona. «<q s="zaia">Ho detto a Pellizzer che il Veneto è orgoglioso, e lui mi ha chiesto due infermieri</q>», riferisce <m s="zaia">Luca Zaia</m>. <m s="primario">Il primario</m> conferma che <i s="primario">gliene hanno promessi tre</i>.

Un secondo intervento è stato eseguito <t v="2023-06-16">venerdì scorso</t>. Il protocollo, battezzato «Cuore paziente», sarà presentato <t v="2023-23">in autunno</t> a Vienna.
