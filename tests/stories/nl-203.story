---
id: nl-203
language: nl
agency: ANP
outlet: De Maasrechtspraak
domain: maasrechtspraak.example
authors: [Loes Verhagen]
published: 2024-06-27T17:55:00+02:00
modified: null
dateline: {place: ROTTERDAM, agency: ANP, date: null}
copyright: {holders: [De Maasrechtspraak, ANP], year: [2018, 2024], notice: "Copyright © 2018-2024 De Maasrechtspraak / ANP", licence: null, reserved: false}
tdm: null
speakers:
  om: {name: Openbaar Ministerie, kind: organisation, roles: []}
  officier: {name: de officier van justitie, kind: unnamed, roles: []}
  vanl: {name: Dennis van L., kind: person, roles: [verdachte, havenmedewerker]}
  rechtbank: {name: rechtbank Rotterdam, kind: organisation, roles: []}
  spijker: {name: Wouter Spijkerboer, kind: person, roles: [advocaat, raadsman]}
  uithaler: {name: een uithaler, kind: unnamed, roles: []}
  moeder: {name: zijn moeder, kind: unnamed, roles: []}
notes: drug trial, curly single marks with curly double nested, 's and d'r beside marks, chat messages read aloud, suspect with initial, court and prosecution as organisations, quote over two paragraphs, slang terms in marks
---
# Havenmedewerker uit Spijkenisse krijgt negen jaar: ‘<q s="rechtbank">U was de sleutel</q>’

ROTTERDAM (ANP) - De rechtbank in Rotterdam heeft <t v="2024-06-27">donderdag</t> een 33-jarige havenmedewerker veroordeeld tot negen jaar cel voor het binnensmokkelen van 2,3 ton cocaïne. Dennis van L. liet <t v="2022-10/2023-02">tussen oktober 2022 en februari 2023</t> zogenoemde ‘uithalers’ op het terrein van een overslagbedrijf.

‘<q s="rechtbank">Zonder u was er geen deur opengegaan</q>’, hield <m s="rechtbank">de rechtbank</m> hem voor. ‘<q s="rechtbank">U was de sleutel, en u wist welk slot u opende.</q>’ In <m s="rechtbank">het vonnis</m> staat dat <i s="rechtbank">Van L. voor zijn hulp minstens 180.000 euro heeft ontvangen</i>.

Het Openbaar Ministerie had <t v="2024-W24">twee weken geleden</t> twaalf jaar geëist. ‘<q s="officier">Dit is geen man die in de val is gelopen, dit is de man die de val heeft gezet</q>’, zei <m s="officier">de officier van justitie</m> toen. Het OM gaat mogelijk in hoger beroep. ‘<q s="om">We bestuderen het vonnis en beslissen <t v="2024-07-11">voor 11 juli</t></q>’, laat <m s="om">het parket</m> weten.

### ‘<q s="uithaler">Kom je of kom je niet</q>’

Het bewijs bestond vooral uit berichten van een gekraakte telefoon. ‘<q s="uithaler">’t Is nu of nooit, kom je of kom je niet</q>’, schreef <m s="uithaler">een uithaler</m> <t v="2023-01-14T03:20">op 14 januari 2023 om 03.20 uur</t>. <m s="vanl">Van L.</m> antwoordde binnen een minuut: ‘<q s="vanl">Poort 6, hek staat los.</q>’ In de chats heet hij ‘Sint Pieter’.

Zelf heeft <m s="vanl">hij</m> altijd gezegd dat <i s="vanl">hij werd bedreigd</i>. In zijn laatste woord richtte hij zich tot de rechters.

‘<q s="vanl" id="2">Ze stonden bij mijn moeder op de galerij. Ze hadden een foto van d’r boodschappenkar.</q>

‘<q s="vanl" id="2">Mijn moeder belde me huilend op en zei: “<q s="moeder">Doe wat ze zeggen, jongen.</q>” Wat had u gedaan?</q>’

Raadsman Wouter Spijkerboer is teleurgesteld. Volgens <m s="spijker">hem</m> <i s="spijker">heeft de rechtbank de dreigementen met één zin afgedaan</i>. ‘<q s="spijker">Eén zin, terwijl wij veertig pagina’s hebben ingeleverd</q>’, aldus <m s="spijker">de advocaat</m>. <m s="spijker">Spijkerboer</m> sprak van ‘<q s="spijker" type="mixed">een vonnis voor de bühne</q>’.

De zaak kwam aan het rollen na een vondst <t v="2023-21">in het voorjaar van 2023</t>, toen speurhond Bikkel aansloeg op een container bananen uit Ecuador. <t v="2024-07-02">Komende dinsdag</t> staan in dezelfde rechtszaal vijf medeverdachten terecht. Tegen hen zijn straffen van twee tot zes jaar geëist in het onderzoek ‘Kade 24’. Het overslagbedrijf heeft de beveiliging <t v="2024-01/..">sinds januari</t> verdubbeld.
