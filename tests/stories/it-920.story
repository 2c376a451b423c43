---
id: it-920
language: it
agency: null
outlet: "Cultura & Città"
domain: culturaecitta.example
authors: ["Federica Ansaldo"]
published: 2026-05-21T09:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["Cultura & Città"], year: 2026, notice: "© Cultura & Città 2026", licence: null, reserved: false}
tdm: null
speakers:
  rinaldi: {name: "Ester Rinaldini", kind: person, roles: ["curatrice", "storica dell'arte"]}
  soprintendente: {name: "Guido Passalacqua", kind: person, roles: ["soprintendente"]}
  parroco: {name: "Lino Ferraris", kind: person, roles: ["parroco di San Rocco"]}
  restauratrice: {name: "Mara Colli", kind: person, roles: ["restauratrice"]}
  erede: {name: "Ippolito Sanseverini", kind: person, roles: ["ultimo erede della famiglia"]}
notes: "natural: culture, rediscovered painting and exhibition"
---
# La Madonna ritrovata dietro l'armadio della sagrestia
## A Mantova una mostra racconta la pittrice Lucrezia Sanseverini, dimenticata per quattro secoli. <m s="rinaldi">La curatrice</m>: «<q s="rinaldi">Firmava con un cardellino</q>»

Per quattrocento anni hanno pensato che fosse opera di un allievo di Domenico Fetti. Qualcuno, nell'Ottocento, ci aveva inchiodato sopra un armadio. Invece la “Madonna del cardellino nero” di San Rocco, a Castel d'Oglio, è di una donna: Lucrezia Sanseverini, figlia di un marchese, monaca per obbligo e pittrice di nascosto.

<t v="2026-05-22/..">Da domani</t> è al centro della mostra “Lucrezia”, a Palazzo Te <t v="../2026-09-20">fino al 20 settembre</t>.

«<q s="rinaldi">L'abbiamo capito da un uccellino</q>», spiega <m s="rinaldi">Ester Rinaldini</m>, la curatrice. «<q s="rinaldi">In tutte le tele attribuite a quella bottega, nell'angolo in basso, c'è un cardellino. In una lettera al fratello Lucrezia scrive che è la sua firma, perché con quella vera l'avrebbero rinchiusa.</q>»

Le lettere sono 23, conservate in un archivio privato di Brescia. Le ha messe a disposizione Ippolito Sanseverini, 88 anni, ultimo erede della famiglia, che non le aveva mai lette. «<q s="erede">Mio padre diceva che erano conti del fieno</q>», confessa <m s="erede">il marchese</m>. «<q s="erede">Le abbiamo tenute in cantina accanto alle patate. Chiedo scusa a zia Lucrezia.</q>»

Il quadro, intanto, stava peggio delle lettere. La tavola si era imbarcata, tre fori di chiodo attraversavano il manto. La restauratrice Mara Colli ci ha lavorato quattordici mesi. «<q s="restauratrice" id="1">Il primo giorno ho tolto un dito di cera di candele</q>», dice, «<q s="restauratrice" id="1">l'ultimo ho tolto un dito di vernice dell'Ottocento e mi è apparso un blu che non avevo mai visto. L'aveva fatto lei, con il vetro pestato</q>».

<m s="restauratrice">Colli</m> non ha dubbi: <i s="restauratrice">la mano è la stessa della “Giuditta” di Cremona</i>, un'altra tela che finora non aveva un autore.

Più cauto è <m s="soprintendente">il soprintendente</m>, Guido Passalacqua, per il quale <i s="soprintendente">servono altre analisi prima di riscrivere i manuali</i>. «<q s="soprintendente">Gli entusiasmi fanno bene ai musei e male agli inventari</q>», osserva. «<q s="soprintendente">Detto questo, è un dipinto bellissimo, e se non fosse di Lucrezia mi dispiacerebbe.</q>»

L'esposizione raccoglie 41 opere. Accanto alle quattro attribuite alla Sanseverini ci sono tele di Lavinia Fontana e di Fede Galizia, prestate da Vienna e Milano, e il diario di suor Arcangela, la compagna di convento che la denunciò al vescovo.

«<q s="rinaldi">Senza quella denuncia non sapremmo niente</q>», nota <m s="rinaldi">Rinaldini</m>. «<q s="rinaldi">È scritto tutto: le colonne di fumo di trementina, i pennelli nel breviario, i capelli tagliati per farne altri pennelli. Suor Arcangela la odiava, e ci ha lasciato la sua biografia.</q>»

Nella chiesa di Castel d'Oglio, dove il quadro tornerà in autunno, il posto sopra l'altare è vuoto. Don Lino Ferraris ha appeso una fotocopia a colori. «<q s="parroco">I parrocchiani me l'hanno chiesto</q>», racconta <m s="parroco">il sacerdote</m>. «<q s="parroco">La pregano lo stesso. Anzi, una signora mi ha detto che così viene meglio, perché non si vede la crepa.</q>»

L'armadio, quello con i chiodi, è in mostra nell'ultima sala. «<q s="rinaldi">Abbiamo pensato che meritasse un cartellino anche lui</q>», sorride <m s="rinaldi">la storica dell'arte</m>. «<q s="rinaldi">Ha fatto il suo dovere: l'ha nascosta bene.</q>»
