---
id: nl-422
language: nl-BE
agency: Belga
outlet: Doek & Decor
domain: doekendecor.example
authors: [Nele Baeckelandt]
published: 2024-05-08T20:00:00+02:00
modified: null
dateline: {place: Antwerpen, agency: Belga, date: null}
copyright: {holders: [Doek & Decor], year: 2024, notice: "© Doek & Decor 2024", licence: null, reserved: false}
tdm: null
speakers:
  mieke: {name: Mieke Vanderstraete, kind: person, roles: [regisseur]}
  zora: {name: Zora Benali, kind: person, roles: [actrice]}
  coppens: {name: Guy Coppens, kind: person, roles: [intendant]}
  schepen: {name: Nabilla Ait Daoud, kind: person, roles: [schepen van Cultuur]}
  zaal: {name: de zaal, kind: group, roles: []}
  fons: {name: Fons, kind: person, roles: [souffleur]}
  theater: {name: Bourlatheater, kind: organisation, roles: []}
notes: theatre crisis, woman director under a masculine noun (de regisseur ... ze), actress and alderwoman, intendant, prompter by first name, theatre as speaker, play titles in marks, nested words of the audience
---
# Regisseur stapt op drie dagen voor première: ‘<q s="mieke">Ik regisseer geen spreadsheet</q>’

Antwerpen (Belga) - Drie dagen voor de première van ‘Het Kanaal’ heeft de regisseur de productie verlaten. <m s="theater">Het Bourlatheater</m> bevestigde <t v="2024-05-08">woensdag</t> dat <i s="theater">de voorstelling wel doorgaat</i>.

‘<q s="mieke">Ik regisseer geen spreadsheet</q>’, zegt <m s="mieke">Mieke Vanderstraete</m>. <m s="mieke">Ze</m> had om twee extra repetitieweken gevraagd en kreeg naar eigen zeggen ‘<q s="mieke" type="mixed">twee extra koffiekoeken</q>’. Volgens <m s="mieke">de regisseur</m> <i s="mieke">stond het budget al vast <t v="2023-06/..">sinds juni vorig jaar</t></i>.

Intendant Guy Coppens betreurt haar vertrek, maar herkent zich niet in het verhaal. ‘<q s="coppens" id="1">Wij hebben tot het laatste moment gepraat</q>’, aldus <m s="coppens">Coppens</m>, ‘<q s="coppens" id="1">en het laatste moment was <t v="2024-05-07T23:40">dinsdag om 23.40 uur</t>.</q>’ Hij neemt de regie zelf over. ‘<q s="coppens">Ik heb <t v="1994">in 1994</t> nog eens een kerstspel gedaan</q>’, grapt <m s="coppens">hij</m>.

Hoofdrolspeelster Zora Benali kan daar niet om lachen. ‘<q s="zora">Zij heeft mij leren stilstaan</q>’, vertelt <m s="zora">de actrice</m>. ‘<q s="zora">Hij vraagt of ik wat sneller kan.</q>’ Toch zal ze <t v="2024-05-11">zaterdag</t> spelen. <m s="zora">Benali</m> benadrukt dat <i s="zora">het publiek geen schuld heeft</i>.

De enige die het stuk volledig van buiten kent, is Fons. De souffleur zit er al vijftig jaar. ‘<q s="fons">Ik heb er negen zien opstappen</q>’, fluistert <m s="fons">hij</m> uit gewoonte. ‘<q s="fons">En negen keer zei de zaal achteraf: “<q s="zaal">Prachtig, die regie</q>”.</q>’

De schepen van Cultuur mengt zich niet in de kwestie. ‘<q s="schepen">De stad subsidieert, ze souffleert niet</q>’, zegt <m s="schepen">Nabilla Ait Daoud</m>. Zij heeft wel een gesprek gepland <t v="2024-05-14">op 14 mei</t>.

En Vanderstraete? Die heeft een kaartje gekocht, gewoon, aan de kassa. Rij vijftien. ‘<q s="mieke">Als hij de slotscène aanraakt, roep ik</q>’, belooft <m s="mieke">ze</m>.
