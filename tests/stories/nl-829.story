---
id: nl-829
language: nl
agency: ANP
outlet: Hoofdstad Actueel
domain: hoofdstad-actueel.example
authors: []
published: 2025-06-24T14:10:00+02:00
modified: null
dateline: {place: UTRECHT, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  rb: {name: "rechtbank Utrecht", kind: organisation, roles: ["rechtbank"]}
  pol: {name: "een politiewoordvoerder", kind: unnamed, roles: []}
  verd: {name: "Mitchel de B.", kind: person, roles: ["verdachte", "Utrechter"]}
  adv: {name: "Loes Hendriks", kind: person, roles: ["advocaat"]}
  vader: {name: "vader van het meisje", kind: unnamed, roles: []}
notes: "court and police: rechtbank, politie, woordvoerder, verdachte, slachtofferadvocaat"
---
# Tien jaar cel voor dodelijke aanrijding na straatrace

UTRECHT (ANP) - De rechtbank in Utrecht heeft <t v="2025-06-24">dinsdag</t> de 23-jarige Mitchel de B. veroordeeld tot tien jaar cel voor een dodelijke aanrijding. De man reed <t v="2024-09">in september</t> tijdens een straatrace een meisje van 9 dood. "<q s="rb">Hij zag de openbare weg als zijn speeltuin</q>", aldus <m s="rb">de rechtbank</m>.

De B. reed volgens de politie ruim 140 kilometer per uur waar 50 is toegestaan. "<q s="pol">Onze mensen hebben zelden zo'n ravage gezien</q>", zegt <m s="pol">een politiewoordvoerder</m>.

Tijdens de zitting bood de verdachte zijn excuses aan. "<q s="verd">Ik zie haar elke nacht</q>", zei <m s="verd">hij</m> toen. "<q s="verd">Ik kan het niet terugdraaien.</q>" Zijn advocaat Loes Hendriks gaat in hoger beroep. <m s="adv">Zij</m> vindt dat <i s="adv">de straf veel te hoog is</i>. "<q s="adv">Hier is een jongen veroordeeld, geen monster</q>", zei <m s="adv">Hendriks</m> na afloop.

De vader van het meisje was opgelucht. "<q s="vader" via="RTV Midden">Geen straf brengt haar terug, maar deze doet recht</q>", zei <m s="vader">hij</m> tegen RTV Midden. De familie wil dat <t v="2025-23">dit najaar</t> een monument wordt geplaatst.
