---
id: nl-894
language: nl
agency: ANP
outlet: Twentse Tijding
domain: twentse-tijding.example
authors: []
published: 2025-04-08T17:05:00+02:00
modified: null
dateline: {place: ALMELO, agency: ANP, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  om: {name: Openbaar Ministerie, kind: organisation, roles: []}
  ovj: {name: de officier van justitie, kind: unnamed, roles: []}
  wim: {name: Wim K., kind: person, roles: [verdachte, oud-penningmeester]}
  adv: {name: Nienke Dijkman, kind: person, roles: [advocaat, raadsvrouw]}
  vz: {name: Albert Roelofs, kind: person, roles: [voorzitter van de vereniging, voorzitter]}
notes: court report, initials, prosecutor unnamed, lawyer
---
# Celstraf geëist tegen penningmeester die clubkas plunderde

ALMELO (ANP) - Het Openbaar Ministerie heeft <t v="2025-04-08">dinsdag</t> achttien maanden cel geëist tegen Wim K., de oud-penningmeester van een voetbalclub in Almelo. Hij zou in zes jaar tijd 240.000 euro hebben verduisterd. “<q s="ovj">Het ging om geld van de jeugd</q>”, zei <m s="ovj">de officier van justitie</m>. “<q s="ovj">Van de taartenverkoop en de loterij.</q>” <i s="om">De verdachte heeft nooit openheid van zaken gegeven</i>, aldus <m s="om">het OM</m>.

K. bekende deels. “<q s="wim">Ik heb leningen genomen, geen cadeaus</q>”, verklaarde <m s="wim">de verdachte</m>. <m s="wim">Hij</m> zei dat <i s="wim">hij alles wilde terugbetalen</i>. 

Zijn advocaat Nienke Dijkman vroeg om een taakstraf. “<q s="adv" id="1">Mijn cliënt is alles kwijt</q>”, zei <m s="adv">ze</m>, “<q s="adv" id="1">zijn huis, zijn huwelijk en zijn vrienden.</q>” Volgens <m s="adv">de raadsvrouw</m> <i s="adv">had de club beter moeten opletten</i>.

Voorzitter Albert Roelofs van de vereniging reageerde verbitterd. “<q s="vz" via="RTV Oost">Hij stond elke zaterdag naast me langs de lijn</q>”, zei <m s="vz">hij</m> tegen RTV Oost. “<q s="vz">Dat vergeef ik hem niet.</q>” De rechtbank doet <t v="2025-04-22">op 22 april</t> uitspraak.
