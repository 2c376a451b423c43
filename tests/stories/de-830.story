---
id: de-830
language: de
agency: APA
outlet: Wiener Mitte
domain: wiener-mitte.example
authors: []
published: 2026-02-14T12:10:00+01:00
modified: null
dateline: {place: Wien, agency: APA, date: null}
copyright: {holders: [APA], year: null, notice: "© APA", licence: null, reserved: false}
tdm: null
speakers:
  kanz: {name: "Leopold Hauser", kind: person, roles: ["Bundeskanzler"]}
  vize: {name: "Barbara Eibl", kind: person, roles: ["Vizekanzlerin"]}
  opp: {name: "Norbert Zach", kind: person, roles: ["Parteichef"]}
  gem: {name: "Gemeindeverband", kind: organisation, roles: []}
notes: "Innenpolitik: Kanzler, Vizekanzlerin, Parteichef, Ministerium, ORF via"
---
# Hauser: "<q s="kanz">Sparen ist kein Selbstzweck</q>"

Wien (APA) - Bundeskanzler Leopold Hauser hat das Sparpaket der Regierung verteidigt. "<q s="kanz" via="ORF-Radio">Sparen ist kein Selbstzweck, aber Schulden sind es auch nicht</q>", sagte <m s="kanz">der Regierungschef</m> <t v="2026-02-14">am Samstag</t> im ORF-Radio. <i s="kanz">Die Pensionen würden nicht angetastet</i>, versicherte <m s="kanz">er</m>.

Vizekanzlerin Barbara Eibl pflichtete ihrem Koalitionspartner bei. "<q s="vize" via="APA">Wir haben uns das nicht ausgesucht</q>", so <m s="vize">Eibl</m> zur APA. <m s="vize">Sie</m> schloss allerdings nicht aus, dass <i s="vize">bei den Förderungen nachgebessert wird</i>.

Die Opposition ließ kein gutes Haar an den Plänen. Parteichef Norbert Zach ortete einen "<q s="opp" type="mixed">Raubzug durch die Brieftaschen</q>". "<q s="opp">Der Kanzler spart bei allen, nur nicht bei Inseraten</q>", kritisierte <m s="opp">er</m> in einer Aussendung.

Auch der Gemeindeverband zeigte sich verärgert. "<q s="gem">Wir erfahren alles aus der Zeitung</q>", hieß es aus <m s="gem">dem Verband</m>. Der Nationalrat soll das Paket <t v="2026-03-25">am 25. März</t> beschließen.
