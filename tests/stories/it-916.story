---
id: it-916
language: it
agency: null
outlet: "Sportivo Quotidiano"
domain: sportivoquotidiano.example
authors: ["Ciro Antonini"]
published: 2026-05-07T18:00:00+02:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: "RIPRODUZIONE RISERVATA", licence: null, reserved: true}
tdm: null
speakers:
  zanchi: {name: "Davide Zanchetta", kind: person, roles: ["ciclista", "capitano della Nordvelo", "scalatore trentino"]}
  dehaan: {name: "Joost de Haas", kind: person, roles: ["direttore sportivo della Nordvelo"]}
  rovati: {name: "Simone Rovatti", kind: person, roles: ["velocista"]}
  madre: {name: "Mariangela", kind: person, roles: ["madre di Zanchetta"]}
notes: "natural: cycling press conference on the eve of the Giro"
---
# Zanchetta e il Giro del ritorno: «<q s="zanchi">Non parto per vincere, parto perché mi mancava</q>»
## Due anni dopo la caduta in cui rischiò la gamba, lo scalatore trentino riparte da capitano della Nordvelo

BARI Entra nella sala stampa con dieci minuti di ritardo, i capelli bagnati e un ginocchio fasciato, «<q s="zanchi" type="mixed">per scaramanzia</q>», assicura. Davide Zanchetta, 31 anni, non correva una grande corsa a tappe <t v="2024-05-19/..">dal 19 maggio 2024</t>, quando sulla discesa del Mortirolo finì contro un muretto. Femore, bacino, otto interventi.

«<q s="zanchi">I dottori mi avevano promesso che avrei camminato senza stampelle</q>», esordisce. «<q s="zanchi">Sulla bici nessuno ha voluto promettere niente, e li ringrazio: me la sono promessa da solo.</q>»

Al Giro arriva con zero vittorie in stagione e un quarto posto al Tour of the Alps. Quanto basta per essere messo, dai bookmaker, al pari dello sloveno Kobal e subito dietro il colombiano Ardila, il vincitore uscente.

«<q s="zanchi">Ardila è il più forte, chi dice il contrario non lo ha visto in Catalogna</q>», taglia corto <m s="zanchi">Zanchetta</m>. «<q s="zanchi">Mi ha scritto quando ero in ospedale. Ogni settimana, per sei mesi, in un italiano terribile. Se posso batterlo lo batto, però dopo gli offro la cena.</q>»

Sulla discesa che gli è costata due anni di carriera, e che il Giro ripropone alla sedicesima tappa, il trentino non si nasconde. <m s="zanchi">Il capitano della Nordvelo</m> confessa che <i s="zanchi">è tornato sul Mortirolo <t v="2025-09">lo scorso settembre</t>, da solo e senza dirlo a nessuno</i>.

«<q s="zanchi">Ho trovato il muretto. C'è ancora la vernice del mio telaio</q>».

E poi?

«<q s="zanchi">E poi sono sceso a quaranta all'ora con i freni tirati, come mio zio quando va al bar. <t v="2026-05-26">Il 26</t> proverò a fare un po' meglio.</q>»

Accanto a lui c'è Joost de Haas, il direttore sportivo olandese che gli ha rinnovato il contratto mentre era ancora a letto. «<q s="dehaan">Allo sponsor ho detto che Davide era un investimento a lungo termine</q>», sorride <m s="dehaan">il tecnico</m>. «<q s="dehaan">Loro mi hanno chiesto quanto lungo. Io ho risposto: fino a Roma.</q>» <m s="dehaan">De Haas</m> però mette le mani avanti e spiega che <i s="dehaan">la squadra è costruita per aiutarlo nelle prime due settimane</i> e che <i s="dehaan">nella terza dovrà arrangiarsi</i>.

Ai gregari il capitano ha regalato un campanello d'ottone. L'idea è di Simone Rovatti, il velocista che divide con lui la camera da cinque stagioni. «<q s="rovati">Davide russa come un trattore</q>», racconta <m s="rovati">Rovatti</m>. «<q s="rovati">Ma quando era all'ospedale non riuscivo a dormire dal silenzio.</q>»

La madre, Mariangela, sarà a Bari per la partenza. Non lo aveva mai voluto vedere in corsa. «<q s="madre" via="Radio Dolomiti">Le altre volte pregavo davanti alla tele. Stavolta prego sul posto</q>», ha detto <t v="2026-05-06">ieri</t> a Radio Dolomiti.

«<q s="zanchi">È la vera notizia del Giro, scrivete questa</q>», chiude <m s="zanchi">Zanchetta</m>. «<q s="zanchi">E scrivete che i fiori sul podio sono per lei. Anche se non ci salgo, i fiori li compro.</q>»
