---
id: it-424
language: it
agency: null
outlet: Bottega Scuola
domain: bottegascuola.example
authors: [Corinna Bassetti]
published: 2023-11-07T17:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Bottega Scuola], year: 2023, notice: "2023 © Bottega Scuola (CC BY-ND 4.0)", licence: CC-BY-ND-4.0, reserved: false}
tdm: allowed
speakers:
  olindo: {name: Olindo Faccin, kind: person, roles: [falegname, maestro]}
  samba: {name: Samba Diallo, kind: person, roles: [senegalese]}
  figlia: {name: Gloria Faccin, kind: person, roles: [figlia, commercialista]}
  prefettura: {name: Prefettura, kind: organisation, roles: []}
  funzionaria: {name: Silvana Trentin, kind: person, roles: [funzionaria]}
  nonno: {name: suo nonno, kind: unnamed, roles: []}
  cliente: {name: una cliente, kind: unnamed, roles: []}
notes: carpenter and apprentice (both lui), daughter and official and customer (all lei), permit refused by letter, grandfather quoted through the apprentice, opening with a quote of the one who is named last
---
# «<q s="samba">Qui ho imparato a sbagliare piano</q>»

La frase è di un ragazzo che conta i millimetri in wolof. Ha ventidue anni e <t v="2023-11-20">il 20 novembre</t>, se non cambia qualcosa, dovrà lasciare l'Italia.

Il suo maestro, Olindo Faccin, falegname a Thiene, di anni ne ha 81. «<q s="olindo">Ho avuto nove apprendisti e sette sono diventati ragionieri</q>», dice. «<q s="olindo">Lui no. Lui annusa il legno.</q>»

Samba Diallo abbassa gli occhi. È arrivato <t v="2020-10">nell'ottobre del 2020</t>, a piedi dalla stazione. «<q s="samba" id="1">Avevo un indirizzo scritto sulla mano</q>, ricorda <m s="samba">il senegalese</m>, <q s="samba" id="1">ma pioveva e si era cancellato il numero</q>». Bussò alla prima porta con la segatura fuori.

«<q s="nonno">Chi lavora il legno non ha nemici</q>», gli ripeteva <m s="nonno">suo nonno</m>, a Ziguinchor. Faccin lo ha inciso sopra la sega a nastro.

### La lettera

<m s="prefettura">La Prefettura</m> ha comunicato <t v="2023-10-30">il 30 ottobre</t> che <i s="prefettura">il permesso non può essere convertito</i>. Manca un timbro, anzi c'è, ma nella pagina sbagliata. «<q s="figlia">Ho fatto ricorso in quattro ore</q>», racconta <m s="figlia">Gloria Faccin</m>, la figlia, commercialista. <m s="figlia">Lei</m> sostiene che <i s="figlia">il termine decorra <t v="2023-09-01/..">dal primo settembre</t></i> e non prima.

Silvana Trentin, la funzionaria che ha firmato, non si nasconde. «<q s="funzionaria">Ho una scrivania fatta da Olindo</q>», confessa. «<q s="funzionaria">La legge però non l'ha fatta lui.</q>» Spiega che <i s="funzionaria">la decisione finale spetta al Tar</i>, atteso <t v="2023-11-16">giovedì prossimo</t>.

In bottega entra una cliente, ordina una culla, guarda il calendario. «<q s="cliente"><t v="2023-12-25">Per Natale</t> ce la fate?</q>», si informa <m s="cliente">la donna</m>. I due si scambiano un'occhiata.

«<q s="olindo"><t v="2023-12-25">Per Natale</t> sì</q>», risponde <m s="olindo">il vecchio</m>. «<q s="samba">Se ci sono</q>», aggiunge <m s="samba">l'altro</m>, e prende le misure.
