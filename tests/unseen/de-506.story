---
id: de-506
language: de-LI
agency: null
outlet: Rheintaler Volkswecker
domain: rheintaler-volkswecker.example
authors: [Noldi Frommelt-Beck]
published: 2027-06-18
modified: null
dateline: null
copyright: {holders: [Rheintaler Volkswecker], year: 2027, notice: "© Rheintaler Volkswecker AG, Vaduz 2027. Vervielfältigung untersagt.", licence: null, reserved: true}
tdm: null
speakers:
  laendle: {name: Adalbert Öhri, kind: person, roles: [Pöstler]}
  fuerstin: {name: Sophie, kind: person, roles: [Erbprinzessin]}
  regierung: {name: Brigitte Haas, kind: person, roles: [Regierungschefin]}
  post: {name: Liechtensteinische Post, kind: organisation, roles: [Post]}
  ziege: {name: Wendelin Negele, kind: person, roles: [Bauer]}
  marie: {name: Marie-Theres Gassner, kind: person, roles: [Witwe]}
  absender: {name: Karl Gassner, kind: person, roles: [Absender]}
  philatelist: {name: Ulf Ender, kind: person, roles: [Briefmarkenkundler, Sammler]}
  enkel: {name: ein Enkel, kind: unnamed, roles: []}
notes: "Feuilleton aus Liechtenstein über einen Brief, der 83 Jahre zu spät kommt; verlesener Brief über zwei Absätze; Pöstler, Bauer, Sammler, Enkel er; Witwe, Regierungschefin, Erbprinzessin sie; «» ohne Abstand; Bemerkungen zwischen Tür und Angel; Post als Organisation"
---
# Der Brief, der über den Berg kam

«<q s="laendle">Frau Gassner, heut ist einer für Sie dabei</q>», sagte <m s="laendle">der Pöstler</m>, wie er es an jedem Werktag sagt. Nur dass er diesmal die Mütze abnahm.

Der Umschlag war grau und roch nach Ziege. Abgestempelt: Feldkirch, <t v="1944-04-12">12. April 1944</t>. Aufgetaucht ist er <t v="2027-05">im vergangenen Monat</t> hinter der Täfelung einer Alphütte ob Triesenberg, wo ihn <i s="post">ein Vorgänger verloren hat</i>, wie <m s="post">die Post</m> vermutet. <m s="post">Sie</m> hält fest, dass <i s="post">ein Anspruch auf Rückerstattung des Portos nicht bestehe</i>.

«<q s="ziege">Mir hat die Wand immer gezogen</q>», sagt <m s="ziege">Wendelin Negele</m>, der Bauer, der die Täfelung abgerissen hat. «<q s="ziege">Jetzt weiss ich, warum: Es war Post drin.</q>»

Marie-Theres Gassner ist hundertzwei. Den Absender, Karl Gassner, hat sie <t v="1946">1946</t> geheiratet und <t v="1999">1999</t> begraben. Sie liess sich den Brief vorlesen, von einem Enkel, weil die Augen nicht mehr wollen.

«<q s="absender" id="1">Liebe Marie, der Feldwebel sagt, wir kommen bald heim, aber der Feldwebel sagt auch, es gebe <t v="1944-04-13">morgen</t> Fleisch.</q>

«<q s="absender" id="1">Wenn ich heimkomme, frage ich dich etwas. Wenn du schon weisst, was, dann schreib mir nicht zurück, sonst bin ich umsonst nervös.</q>»

Der Enkel musste absetzen. «<q s="enkel">Das hat der Neni geschrieben, der Neni, der nie was gesagt hat</q>», brachte <m s="enkel">er</m> heraus. <m s="marie">Die Witwe</m> aber fragte, ob <i s="marie">es mit dem Fleisch etwas geworden sei</i>.

<i s="marie" id="3">Sie habe ihm nämlich zurückgeschrieben</i>, erzählte <m s="marie">sie</m> uns dann, <i s="marie" id="3">schon <t v="1944-05">im Mai</t>, ohne seinen Brief zu kennen</i>. «<q s="marie">Ich hab geschrieben, er soll mich endlich etwas fragen</q>», sagt <m s="marie">Frau Gassner</m>. «<q s="marie">Der ist angekommen.</q>»

Im Land ist man gerührt. <m s="regierung">Regierungschefin Brigitte Haas</m> hat der Jubilarin Blumen gesandt und dazu auf eine Karte geschrieben: «<q s="regierung">In Liechtenstein geht nichts verloren, es dauert nur.</q>» Selbst vom Schloss kam ein Zeichen. <m s="fuerstin">Erbprinzessin Sophie</m> wollte wissen, ob <i s="fuerstin">sie den Brief einmal sehen dürfe</i>. «<q s="marie">Sie soll die Brille mitbringen</q>», liess <m s="marie">die Hundertzweijährige</m> ausrichten.

Der Briefmarkenkundler Ulf Ender bot <t v="2027-06-16">am Mittwoch</t> zwölftausend Franken. Es klebt darauf, was <m s="philatelist">der Sammler</m> «<q s="philatelist" type="mixed">eine herrliche Hässlichkeit</q>» nennt. Er bekam Kaffee, aber keine Antwort.

Adalbert Öhri geht <t v="2027-06">Ende Juni</t> in Pension. «<q s="laendle">Vierzig Jahre lang hab ich ihr nur Rechnungen gebracht</q>», sagt <m s="laendle">er</m>. «<q s="laendle">Und der eine war nicht einmal von mir.</q>»
