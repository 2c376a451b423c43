---
id: it-706
language: it
agency: null
outlet: La Gazzetta del Crinale
domain: gazzetta-crinale.example
authors: [Renzo Albertazzi]
published: 2026-06-07T06:30:00+02:00
modified: null
dateline: null
copyright: {holders: [La Gazzetta del Crinale], year: 2026, notice: "© La Gazzetta del Crinale 2026", licence: null, reserved: false}
tdm: null
speakers:
  assessore: {name: Fulvio Bedin, kind: person, roles: [assessore al Turismo]}
  malgara: {name: Ida Pellegrinon, kind: person, roles: [malgara]}
  consorzio: {name: Consorzio Cime, kind: organisation, roles: []}
notes: corsivo politico; frammenti veri di un assessore, di un consorzio e di una malgara fra slogan, parole citate come parole, virgolette ironiche, nomi di progetti e titoli
---
# La montagna "autentica", ingresso dodici euro

La parola d'ordine, <t v="2026">quest'anno</t>, è "autenticità". L'ha portata in quota l'assessore al Turismo, Fulvio Bedin, con elicottero e fotografo. <t v="2026-06-05">Venerdì</t>, al rifugio che fu "dei Cacciatori" e ora è un "mountain hub", <m s="assessore">Bedin</m> ha annunciato "<q s="assessore" type="mixed">una stagione senza compromessi</q>". Il compromesso, per la cronaca, è la seggiovia.

Il progetto si chiama "Respira" e prevede tre "esperienze": "Alba", "Fieno" e "Silenzio". La terza è a numero chiuso. Per accedere al silenzio si scarica un'app, che suona quando tocca a voi. <m s="assessore">L'assessore</m> ha spiegato che <i s="assessore">il biglietto serve a educare</i>. Una volta educava la salita.

Ida Pellegrinon, malgara, settant'anni e diciotto mucche, figura nel pieghevole come "custode del gusto". «<q s="malgara">Io custodisco le bestie, il gusto si arrangia</q>», taglia corto <m s="malgara">lei</m>. Le hanno chiesto di mungere alle undici, che è l'ora dei pullman. <m s="malgara">Pellegrinon</m> risponde che <i s="malgara">le mucche non leggono i pieghevoli</i>.

Intanto <m s="consorzio">il Consorzio Cime</m> parla di "<q s="consorzio" type="mixed">presenze in crescita a doppia cifra</q>". Le presenze, viste dal sentiero 14, sono una fila indiana che mangia panini davanti al cartello "Non calpestare". I "big spender" attesi dalla Baviera hanno mandato i figli. E la "destagionalizzazione", parola che da sola occupa mezza valle, si è fermata al bivio, perché a novembre il bar chiude.

Ce l'ho con il turismo? No, ce l'ho con il vocabolario. Una "wellness cabin" è una baracca con la candela. Il "trekking emozionale" è una passeggiata con il fiatone. E se proprio vogliamo "storie", come chiede il bando "Narrare le vette", c'è la biblioteca di paese, aperta il martedì, dove il "Diario di un segantino" aspetta lettori <t v="1979/..">dal 1979</t>.

"<q s="assessore">La montagna è di tutti</q>", ha concluso <m s="assessore">Bedin</m> risalendo sull'elicottero. È la frase giusta. Manca solo il prezzo.
