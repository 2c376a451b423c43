---
id: it-910
language: it
agency: null
outlet: "Maremma Oggi 24"
domain: maremmaoggi24.example
authors: ["Redazione"]
published: 2026-01-09T18:55:00+01:00
modified: 2026-01-09T20:30:00+01:00
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  camionista: {name: "Valerio Sbrana", kind: person, roles: ["camionista", "52enne di Follonica"]}
  pompiere: {name: "Luca Fantoni", kind: person, roles: ["caposquadra dei vigili del fuoco"]}
  stradale: {name: "polizia stradale", kind: organisation, roles: ["gli agenti della stradale"]}
  sindaco: {name: "Enrico Bandini", kind: person, roles: ["sindaco di Montelupaio"]}
  asl: {name: "Asl", kind: organisation, roles: []}
notes: "natural: road accident (local news site)"
---
# Scontro tra un furgone e un'auto sulla statale, due feriti gravi. <m s="camionista">Il camionista</m> che li ha soccorsi: "<q s="camionista">Gli tenevo la mano e gli parlavo del Livorno</q>"

MONTELUPAIO – Un frontale violentissimo, poi il fuoco. Due uomini di 29 e 44 anni sono ricoverati in gravi condizioni dopo l'incidente avvenuto <t v="2026-01-09">questa mattina</t>, poco prima delle 7, sulla statale 439 all'altezza del bivio per Casetta.

Secondo una prima ricostruzione, il furgone di una ditta di Cecina avrebbe invaso la corsia opposta in un tratto reso viscido dalla brina, travolgendo una Panda che viaggiava in direzione di Grosseto. Alla guida dell'auto c'era un infermiere che tornava a casa dopo il turno di notte.

Il primo ad arrivare è stato Valerio Sbrana, 52 anni, camionista di Follonica. "<q s="camionista">Ho visto il fumo e ho messo il bilico di traverso, così non passava più nessuno</q>", racconta. "<q s="camionista">Il ragazzo del furgone era incastrato con le gambe. Ho svuotato il mio estintore e quello di un signore che si era fermato dietro.</q>"

"<q s="camionista">Aveva la sciarpa amaranto sul sedile, allora gli ho parlato del Livorno. Ha detto che quest'anno si va su. Se uno dice così è lucido, o è matto del tutto.</q>"

Per estrarre i due feriti i vigili del fuoco hanno lavorato quasi un'ora con divaricatori e cesoie. "<q s="pompiere" id="1">L'intervento del camionista è stato decisivo</q>", conferma <m s="pompiere">il caposquadra Luca Fantoni</m>, "<q s="pompiere" id="1">perché le fiamme erano a mezzo metro dal serbatoio. Altri due minuti e raccontavamo un'altra storia</q>".

Il più giovane, residente a Cecina, è stato trasferito con l'elisoccorso Pegaso al policlinico di Siena. L'infermiere si trova all'ospedale di Grosseto, dove lavora. In serata <m s="asl">la Asl</m> ha comunicato che <i s="asl">nessuno dei due è in pericolo di vita</i>. "<q s="asl">La prognosi resta riservata per il conducente del furgone, che ha subito un delicato intervento agli arti inferiori</q>", si legge nella nota.

<m s="stradale">La polizia stradale</m> spiega che <i s="stradale">non ci sono segni di frenata</i> e che <i s="stradale">gli accertamenti sulla velocità sono ancora in corso</i>. I cellulari di entrambi sono stati acquisiti. La statale è rimasta chiusa <t v="2026-01-09">fino alle 11.40</t>, con code di otto chilometri.

Sul tratto, nello stesso punto, <t v="2023-09">nel settembre del 2023</t> aveva perso la vita Gessica Lorenzi, 31 anni. "<q s="sindaco">Quante volte dobbiamo scriverlo? Ad Anas chiediamo un guardrail centrale da due anni e mezzo</q>", sbotta <m s="sindaco">il sindaco Enrico Bandini</m>. "<q s="sindaco">Ci hanno risposto che la carreggiata è stretta. E allora allargatela.</q>"

Per <m s="sindaco">il primo cittadino</m> <i s="sindaco">sarebbe già qualcosa un semaforo al bivio</i>. Bandini ha convocato per <t v="2026-01-14">mercoledì</t> un vertice in municipio, al quale ha invitato anche i genitori di Gessica.

Sbrana è ripartito all'ora di pranzo, con tre ore di ritardo sulla consegna. "<q s="camionista">Il cliente ha capito. Mia moglie un po' meno, perché non rispondevo al telefono</q>", dice <m s="camionista">il 52enne</m>. "<q s="camionista">Appena lo fanno uscire vado a trovarlo. Una partita gliela devo.</q>"
