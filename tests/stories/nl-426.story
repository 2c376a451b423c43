---
id: nl-426
language: nl
agency: ANP
outlet: Zorgkrant Zuid
domain: zorgkrantzuid.example
authors: []
published: 2024-03-13T19:25:00+01:00
modified: null
dateline: {place: HEERLEN, agency: ANP, date: null}
copyright: {holders: [ANP], year: 2024, notice: "© ANP 2024. Alle rechten voorbehouden.", licence: null, reserved: true}
tdm: reserved
speakers:
  jongen: {name: David Jongen, kind: person, roles: [bestuursvoorzitter]}
  artsen: {name: de artsen, kind: group, roles: []}
  arts: {name: Marleen Cobben, kind: person, roles: [spoedarts]}
  wever: {name: Roel Wever, kind: person, roles: [burgemeester]}
  dijkstra: {name: Pia Dijkstra, kind: person, roles: [demissionair minister]}
  inspectie: {name: Inspectie Gezondheidszorg en Jeugd, kind: organisation, roles: []}
  patient: {name: een patiënt uit Kerkrade, kind: unnamed, roles: []}
  heiligers: {name: Sjra Heiligers, kind: person, roles: [oud-mijnwerker]}
notes: hospital cuts, two women (doctor and minister) and four men by role, inspectorate, unnamed patient, activist by former trade, role given before the name in most first mentions
---
# Spoedartsen Heerlen luiden noodklok: ‘<q s="arts">Een half ziekenhuis is geen ziekenhuis</q>’

HEERLEN (ANP) - <i s="artsen">De spoedeisende hulp in Heerlen mag niet verdwijnen</i>, vinden <m s="artsen">de artsen</m> die er werken. In een brief aan de Tweede Kamer keren zij zich <t v="2024-03-13">woensdag</t> tegen het plan van de ziekenhuisdirectie.

‘<q s="arts">Een half ziekenhuis is geen ziekenhuis</q>’, zegt <m s="arts">spoedarts Marleen Cobben</m>, een van de 41 ondertekenaars. Volgens <m s="arts">haar</m> <i s="arts">verliest een patiënt met een hartstilstand straks elf minuten</i>.

De bestuursvoorzitter begrijpt de zorgen, maar houdt vol. ‘<q s="jongen" id="1">Wij hebben honderd vacatures op één locatie</q>’, zegt <m s="jongen">David Jongen</m>, ‘<q s="jongen" id="1">en die vullen we niet door er twee locaties van te maken.</q>’ <m s="jongen">Hij</m> benadrukt dat <i s="jongen">er niets verandert <t v="../2030">tot 2030</t></i>.

<m s="inspectie">De Inspectie Gezondheidszorg en Jeugd</m> heeft laten weten dat <i s="inspectie">de huidige situatie verantwoord is</i>. De demissionair minister wil zich er pas over uitspreken als het plan definitief is. ‘<q s="dijkstra">Ik ga niet over muren, ik ga over regels</q>’, zei <m s="dijkstra">Pia Dijkstra</m> in het vragenuur.

In de streek kookt het. ‘<q s="heiligers">Ze sloten de mijn en toen beloofden ze ons een ziekenhuis</q>’, moppert <m s="heiligers">Sjra Heiligers</m>, die <t v="1974">in 1974</t> als laatste boven kwam. De oud-mijnwerker verzamelde 120.000 handtekeningen. ‘<q s="heiligers">Nu sluiten ze het ziekenhuis. Wat beloven ze nu?</q>’

De burgemeester steunt hem. <m s="wever">Roel Wever</m> kondigde aan dat <i s="wever">hij <t v="2024-03-20">volgende week woensdag</t> met drie bussen naar Den Haag gaat</i>. ‘<q s="wever">De vierde is voor de fanfare</q>’, aldus <m s="wever">hij</m>.

Op de spoedpost wacht een patiënt uit Kerkrade op zijn uitslag. ‘<q s="patient">Ik ben hier in zeven minuten gekomen</q>’, zegt <m s="patient">de man</m>. ‘<q s="patient">Anders had ik dit niet meer verteld.</q>’

Het besluit valt <t v="2024-09-30">voor eind september</t>. De actie heet ‘Handen af van het hart’.
