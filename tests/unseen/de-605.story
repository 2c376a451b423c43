---
id: de-605
language: de-AT
agency: "APA"
outlet: "Murtaler Nachrichten"
domain: murtaler.example
authors: ["Georg Pichler"]
published: 2026-03-05T11:45:00+01:00
modified: null
dateline: null
copyright: {holders: ["Murtaler Nachrichten"], year: [2012, 2026], notice: "© 2012–2026 Murtaler Nachrichten, mit Material der APA. Foto: Ernst Wallner", licence: null, reserved: false}
tdm: null
speakers:
  hain: {name: "Theresia Hainzl", kind: person, roles: ["Bürgermeisterin"]}
notes: "eigener Text mit Material der APA, Fotograf in der Notiz"
---
# Gemeinde verlost ihren alten Schneepflug

Die Gemeinde St. Lorenz verlost ihren alten Schneepflug. Das Los kostet zehn Euro, der Erlös geht an die Feuerwehr.

„<q s="hain">Er springt noch an, aber nur bei gutem Zureden</q>“, sagte <m s="hain">Bürgermeisterin Theresia Hainzl</m>.

Gezogen wird <t v="2026-03-14">am 14. März</t> im Gasthof zur Post.
