---
id: nl-419
language: nl
agency: null
outlet: Fietsknooppunt
domain: fietsknooppunt.example
authors: [Wieke Drost, Jesse van Zanten]
published: 2024-04-16T06:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Fietsknooppunt], year: 2024, notice: "Fietsknooppunt 2024, CC BY-NC 4.0", licence: CC-BY-NC-4.0, reserved: false}
tdm: allowed
speakers:
  jan: {name: Jan Kleinjan, kind: person, roles: [veerman]}
  fleur: {name: Fleur Kleinjan, kind: person, roles: [kleindochter]}
  tromp: {name: Sjoukje Tromp, kind: person, roles: [wethouder]}
  fietster: {name: een Belgische fietster, kind: unnamed, roles: []}
  gemeente: {name: gemeente, kind: organisation, roles: []}
  rws: {name: Rijkswaterstaat, kind: organisation, roles: []}
  ras: {name: dominee Ras, kind: person, roles: [dominee]}
notes: feature on a ferry, grandfather and granddaughter of one name, alderwoman, vicar by title only with a surname, cyclist unnamed, subject order with quote first, dialect words in marks
---
# Voor één euro naar de overkant

‘<q s="jan">Vroeger was het een dubbeltje, en toen klaagden ze ook.</q>’

Jan Kleinjan trekt aan de hendel en de pont komt los van de kant. Hij is 78. Volgens <m s="gemeente">de gemeente</m> <i s="gemeente">is dit zijn laatste seizoen</i>. Volgens <m s="jan">hemzelf</m> <i s="jan">heeft de gemeente nog nooit gevaren</i>.

Het veer tussen Boven-Hardinxveld en Werkendam ligt er <t v="1847/..">sinds 1847</t>. Zijn kleindochter Fleur, die bedrijfskunde studeert, heeft uitgerekend dat een overtocht 4,20 euro kost. ‘<q s="fleur">Opa rekent in praatjes</q>’, zegt <m s="fleur">ze</m>. ‘<q s="fleur">Daar kan geen spreadsheet tegenop.</q>’

### De wethouder fietst mee

Om de zaak te redden stapte wethouder Sjoukje Tromp <t v="2024-04-09">vorige week dinsdag</t> zelf aan boord. Ze had een plan bij zich: een elektrische pont zonder bemanning. ‘<q s="tromp" id="1">Hij vaart vanzelf</q>’, legde <m s="tromp">de wethouder</m> uit, ‘<q s="tromp" id="1">en hij wordt nooit ziek.</q>’ De veerman keek naar het water. ‘<q s="jan">Wie groet er dan?</q>’, vroeg <m s="jan">hij</m>.

Dat was, vindt <m s="fleur">Fleur Kleinjan</m>, ‘<q s="fleur" type="mixed">de beste vraag die in deze gemeente ooit gesteld is</q>’. Tromp kon er om lachen. <m s="tromp">Ze</m> liet <t v="2024-04-12">vrijdag</t> weten dat <i s="tromp">het besluit is uitgesteld <t v="../2024-09">tot september</t></i>.

<m s="rws">Rijkswaterstaat</m> stelt intussen dat <i s="rws">de kabel <t v="2025-01-01">voor 1 januari</t> vervangen moet zijn</i>. Kosten: drie ton. De dominee van Werkendam hield er <t v="2024-04-14">zondag</t> een preek over. ‘<q s="ras">Ook Charon kreeg maar één muntje</q>’, aldus <m s="ras">dominee Ras</m>, die na de dienst gratis over mocht.

Aan dek staat een Belgische fietster met een lekke band. Ze wil weten of hier een fietsenmaker is. ‘<q s="jan">Dat ben ik ook</q>’, zegt <m s="jan">Kleinjan</m> en hij pakt een bakje. Halverwege de rivier is het gat dicht. ‘<q s="fietster">Bij ons heet dat service</q>’, zegt <m s="fietster">de vrouw</m>. ‘<q s="jan">Bij ons heet dat dinsdag</q>’, antwoordt <m s="jan">hij</m>.

De pont, die officieel ‘Hoop op Zegen III’ heet maar door iedereen ‘het Schuitje’ wordt genoemd, vaart <t v="../2024-10-27">tot en met 27 oktober</t>. Daarna zoekt zijn kleindochter een stage. ‘<q s="fleur">Dicht bij huis</q>’, zegt <m s="fleur">ze</m>. ‘<q s="fleur">Aan deze kant.</q>’
