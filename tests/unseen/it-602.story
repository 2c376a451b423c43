---
id: it-602
language: it
agency: "Adnkronos"
outlet: "Cronache del Matese"
domain: cronachedelmatese.example
authors: ["Rosa Iannone"]
published: 2026-03-02T10:30:00+01:00
modified: null
dateline: null
copyright: {holders: ["Cronache del Matese"], year: 2026, notice: "Cronache del Matese © 2026. Testo sotto licenza CC BY-NC-ND 4.0, foto riproduzione riservata", licence: CC-BY-NC-ND-4.0, reserved: false}
tdm: allowed
speakers:
  greco: {name: "Paolo Greco", kind: person, roles: ["pastore"]}
notes: "text CC, photos reserved"
---
# I pastori tornano in quota con i cani

Le greggi del massiccio tornano in quota <t v="2026-03">a marzo</t>, un mese prima del solito, per la poca neve.

"<q s="greco">I cani hanno fiutato l'erba prima di noi</q>", ha raccontato <m s="greco">il pastore Paolo Greco</m>.

La transumanza durerà sei giorni e passerà da tre comuni.

(Rosa Iannone/Adnkronos)
