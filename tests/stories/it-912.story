---
id: it-912
language: it
agency: null
outlet: "Il Corriere di Liguria"
domain: corrierediliguria.example
authors: ["Matteo Parodi"]
published: 2025-10-29T13:40:00+01:00
modified: null
dateline: null
copyright: {holders: ["Corriere di Liguria"], year: 2025, notice: "© Corriere di Liguria, tutti i diritti riservati", licence: null, reserved: true}
tdm: null
speakers:
  figlia: {name: "Anna Tassara", kind: person, roles: ["figlia"]}
  boeri: {name: "Vittorio Boerio", kind: person, roles: ["chitarrista"]}
  sindaca: {name: "Silvana Costigliolo", kind: person, roles: ["sindaca di Genova"]}
  tassara: {name: "Gino Tassara", kind: person, roles: ["cantautore"]}
  milani: {name: "Dora", kind: person, roles: ["cantante"]}
  oste: {name: "Beppe Traverso", kind: person, roles: ["oste"]}
notes: "natural: obituary of a singer-songwriter with tributes"
---
# Addio a Gino Tassara, la voce dei carruggi. <m s="figlia">La figlia</m>: «<q s="figlia">Se n'è andato con la finestra aperta</q>»

GENOVA Aveva scritto la sua ultima canzone tre settimane fa, sul retro di una bolletta del gas. Gino Tassara, cantautore, autore di “Mare grosso” e di “L'ultimo tram per Voltri”, è morto <t v="2025-10-28">ieri sera</t> nella sua casa di Castelletto. Avrebbe compiuto 84 anni <t v="2025-12">a dicembre</t>.

«<q s="figlia">Ha voluto che aprissimo la finestra per sentire il porto</q>», racconta <m s="figlia">Anna</m>, la figlia che lo ha assistito negli ultimi mesi insieme alla madre, Luisa. «<q s="figlia">C'era una nave che suonava. Ha detto “<q s="tassara">è in la bemolle</q>”, e si è addormentato.</q>»

Figlio di un camallo e di una sarta, Tassara era nato in via del Campo <t v="1941">nel 1941</t>. Aveva lasciato la scuola a tredici anni e imparato la chitarra da un marinaio portoghese. Il primo disco, <t v="1967">nel 1967</t>, vendette 212 copie. «<q s="tassara">Duecento le comprò mia zia</q>», amava dire <m s="tassara">lui</m>.

Il successo arrivò sei anni dopo con “Mare grosso”, rifiutata da due case discografiche e poi tradotta in undici lingue. Il produttore di allora, Franco Dellepiane, gli aveva chiesto di togliere l'ultima strofa, quella sul naufragio. Non la tolse.

«<q s="boeri" id="1">Gino non trattava sulle parole</q>», ricorda al telefono <m s="boeri">Vittorio Boerio</m>, il chitarrista che lo ha accompagnato per trent'anni, «<q s="boeri" id="1">sulle note invece si poteva discutere, di solito fino alle quattro del mattino</q>». <m s="boeri">Boerio</m> racconta che <i s="boeri">i due avevano litigato una sola volta, a Sanremo, per un accordo di settima</i>. «<q s="boeri">Non ci siamo parlati per un mese. Poi mi ha mandato un cesto di basilico.</q>»

Cordoglio anche dal mondo della politica. «<q s="sindaca" via="X">Genova perde il suo poeta più sincero</q>», ha scritto su X <m s="sindaca">la sindaca Silvana Costigliolo</m>, annunciando il lutto cittadino. La camera ardente sarà allestita <t v="2025-10-30">domani dalle 10</t> nel foyer del Carlo Felice.

Dora, che di “L'ultimo tram per Voltri” ha inciso la versione più famosa, lo ha saputo a Parigi. «<q s="milani" via="Rai Radio 1">Mi diede quella canzone in un bar, su un tovagliolo. Non volle un contratto, volle che la cantassi senza trucco</q>», ha ricordato <m s="milani">la cantante</m>, ospite di Rai Radio 1. Secondo <m s="milani">lei</m> <i s="milani">Tassara è stato l'unico, in Italia, che abbia scritto per le donne senza spiegarle</i>.

Negli ultimi anni non saliva più sul palco. Lo si trovava al tavolo d'angolo della trattoria di Beppe Traverso, in vico Vegetti, sempre con lo stesso cappello. «<q s="oste">Pagava il conto a fine mese, come gli operai</q>», dice <m s="oste">l'oste</m>. «<q s="oste">E se qualcuno gli chiedeva di cantare rispondeva che era chiuso per inventario.</q>»

La canzone sulla bolletta non ha ancora un titolo. <m s="figlia">Anna Tassara</m> dice che <i s="figlia">la famiglia non ha deciso che cosa farne</i>.

«<q s="figlia">Papà ci ha lasciato un quaderno con scritto “da bruciare”</q>», sorride. «<q s="figlia">Però accanto ha disegnato un pompiere.</q>»
