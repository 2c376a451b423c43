---
id: de-607
language: de
agency: "epd"
outlet: "Fuldaer Zeitspiegel"
domain: fuldaer-zeitspiegel.example
authors: ["Lena Rühl"]
published: 2026-09-15T12:10:00+02:00
modified: null
dateline: {place: "Fulda", agency: "epd", date: null}
copyright: {holders: ["Fuldaer Zeitspiegel", "epd"], year: 2026, notice: "© 2026 Fuldaer Zeitspiegel und epd", licence: null, reserved: false}
tdm: null
speakers:
  bau: {name: "Hannelore Bauer", kind: person, roles: ["Küsterin"]}
notes: "zwei Inhaber mit und"
---
# Turmuhr geht nach, der Pfarrer auch

Fulda (epd) - Die Turmuhr von Sankt Blasius geht <t v="2026-09-14">seit Montag</t> zehn Minuten nach.

„<q s="bau">Seitdem kommt auch der Pfarrer später</q>“, sagte <m s="bau">Küsterin Hannelore Bauer</m>.

Ein Uhrmacher ist bestellt.
