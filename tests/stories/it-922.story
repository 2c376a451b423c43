---
id: it-922
language: it-CH
agency: Keystone-ATS
outlet: "Ticino Minuto"
domain: ticinominuto.example
authors: ["Redazione"]
published: 2026-02-04T14:35:00+01:00
modified: 2026-02-04T17:05:00+01:00
dateline: null
copyright: {holders: ["Ticino Minuto SA"], year: 2026, notice: "© Ticino Minuto SA 2026", licence: null, reserved: false}
tdm: null
speakers:
  polizia: {name: "Polizia cantonale", kind: organisation, roles: []}
  bianchi: {name: "Nevio Bianchetti", kind: person, roles: ["gioielliere", "titolare della gioielleria Bianchetti"]}
  cliente: {name: "una cliente", kind: unnamed, roles: ["cliente della panetteria"]}
  medici: {name: "Michele Mordasini", kind: person, roles: ["capodicastero Sicurezza di Mendrigo"]}
  gendarme: {name: "Oliver Keller", kind: person, roles: ["portavoce della polizia cantonale"]}
  procura: {name: "Ministero pubblico", kind: organisation, roles: []}
notes: "natural: robbery at a jeweller's, police communiqué (Ticino)"
---
# Mendrigo, rapina in gioielleria: in fuga con bottino da 300mila franchi
## <m s="bianchi">Il titolare</m>: «<q s="bianchi">Tremavano più di me</q>»

Una rapina è stata messa a segno <t v="2026-02-04">stamane poco dopo le 9.15</t> ai danni della gioielleria Bianchetti, in via Stazione a Mendrigo. Due uomini con il volto travisato, armati di pistola e martello, hanno svuotato tre vetrine e sono fuggiti in direzione del valico di Ponte Faloppia a bordo di un'auto scura con targhe italiane.

In una nota <m s="polizia">la Polizia cantonale</m> comunica che <i s="polizia">non ci sono feriti</i> e che <i s="polizia">il dispositivo di ricerca è ancora in atto</i>. «<q s="polizia">Eventuali testimoni sono pregati di annunciarsi allo 0848 25 55 55</q>», si legge nel comunicato.

Il titolare, Nevio Bianchetti, stava per alzare la seconda saracinesca. «<q s="bianchi">Mi sono trovato una pistola qui, all'altezza della cintura, e una voce che mi diceva di sedermi</q>», racconta al nostro portale, ancora scosso. «<q s="bianchi">Mi sono seduto sulla sedia delle clienti. Non so perché ma ho pensato: è la prima volta che mi ci siedo.</q>»

Il tutto è durato meno di due minuti. «<q s="bianchi">Uno dei due ha rotto il martello sulla vetrina e si è fatto male alla mano. L'altro gli gridava di fare piano. Tremavano più di me. Al più giovane si vedevano gli occhi, avrà avuto vent'anni</q>».

Bianchetti, 61 anni, ha rilevato il negozio dallo zio Aurelio <t v="1994">nel 1994</t>. È la terza rapina; nella seconda, <t v="2008">nel 2008</t>, una commessa, Marilena, rimase ferita alla testa. <m s="bianchi">Il gioielliere</m> dice che <i s="bianchi">questa volta non riaprirà subito</i>. «<q s="bianchi">Devo parlarne con mia moglie. Lei me l'aveva detto <t v="2026-02-02">lunedì</t>, di tenere chiuso in mattinata. Io le ho risposto: “<q s="bianchi">Ma chi vuoi che venga</q>”</q>».

La fuga è stata notata da una cliente della panetteria di fronte. «<q s="cliente">Credevo che corressero per il treno</q>», riferisce <m s="cliente">la donna</m>, che preferisce non dire il suo nome. «<q s="cliente">Poi ho visto cadere un orologio e l'ho raccolto. L'ho dato agli agenti.</q>»

Gli inquirenti, coordinati dalla procuratrice pubblica Natalia Zeni, stanno visionando le immagini della videosorveglianza. «<q s="gendarme" via="Keystone-ATS">La vettura è stata ritrovata <t v="2026-02-04">verso le 11</t> in un bosco a qualche centinaio di metri dalla frontiera, bruciata</q>», conferma a Keystone-ATS <m s="gendarme">il portavoce Oliver Keller</m>. «<q s="gendarme">Lavoriamo in stretta collaborazione con le autorità italiane.</q>» Sull'ipotesi di un basista <m s="gendarme">Keller</m> non si sbilancia.

Secondo <m s="procura">il Ministero pubblico</m>, <i s="procura">il valore della refurtiva si aggira attorno ai 300mila franchi</i>.

Nel pomeriggio è intervenuto anche <m s="medici">il capodicastero Sicurezza Michele Mordasini</m>: «<q s="medici">Una gioielleria a settecento metri da un valico è un bersaglio facile. Chiediamo da anni più pattuglie in mattinata, quando i negozi aprono. Ora le chiederemo con più forza</q>».

Il Municipio si riunirà <t v="2026-02-09">lunedì prossimo</t>.

«<q s="bianchi">L'orologio di mia madre lo porto sempre al polso, non l'hanno visto</q>», dice ancora <m s="bianchi">Bianchetti</m> indicando un vecchio Tissot. «<q s="bianchi">Vale cento franchi. È l'unica cosa che mi avrebbe fatto arrabbiare.</q>»

(Red/Keystone-ATS)
