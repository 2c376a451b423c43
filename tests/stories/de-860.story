---
id: de-860
language: de
agency: dpa
outlet: Nordwest-Anzeiger
domain: nordwest-anzeiger.example
authors: []
published: 2025-03-26T17:15:00+01:00
modified: null
dateline: {place: Kiel, agency: dpa, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  lorenzen: {name: "Birte Lorenzen-Kuhl", kind: person, roles: ["Bildungsministerin"]}
  ahlers: {name: "Hauke Ahlers", kind: person, roles: ["Oppositionsführer", "SPD-Fraktionschef"]}
  gew: {name: "Verband der Lehrkräfte Nord", kind: organisation, roles: ["Lehrerverband"]}
  thies: {name: "Wiebke Thiessen", kind: person, roles: ["Landesvorsitzende"]}
  krog: {name: "Malte Krogmann", kind: person, roles: ["CDU-Abgeordneter"]}
  mutter: {name: "Sandra Evers", kind: person, roles: ["Mutter"]}
notes: "Landtag politics; school closures; minister, opposition, union, mother"
---
# Land will 14 Grundschulen schließen - Opposition spricht von „<q s="ahlers" type="mixed">Kahlschlag</q>“

Kiel (dpa) - Das Land will bis 2028 insgesamt 14 kleine Grundschulen schließen. Das kündigte <m s="lorenzen">Bildungsministerin Birte Lorenzen-Kuhl</m> am Mittwoch im Landtag an. „<q s="lorenzen">Wo in einer Klasse nur noch neun Kinder sitzen, können wir keinen guten Unterricht mehr garantieren</q>“, sagte <m s="lorenzen">die CDU-Politikerin</m>.

Betroffen sind vor allem Dörfer an der Westküste. <i s="lorenzen">Kein Kind werde länger als 30 Minuten im Bus sitzen</i>, versicherte <m s="lorenzen">Lorenzen-Kuhl</m>. Die frei werdenden Stellen sollen nach ihren Worten an den verbleibenden Schulen eingesetzt werden.

Oppositionsführer Hauke Ahlers warf der Landesregierung vor, den ländlichen Raum aufzugeben. „<q s="ahlers">Erst geht der Arzt, dann der Bäcker und jetzt nehmen Sie den Dörfern die Schule</q>“, rief <m s="ahlers">der SPD-Fraktionschef</m>. <m s="ahlers">Ahlers</m> nannte das Konzept einen „<q s="ahlers" type="mixed">Kahlschlag mit Ansage</q>“. Der CDU-Abgeordnete Malte Krogmann hielt dagegen: „<q s="krog">Unter Ihrer Regierung sind 30 Schulen verschwunden, nur hat das damals niemand so genannt.</q>“

Kritik kam auch vom Verband der Lehrkräfte Nord. „<q s="thies">Die Ministerin spart an der falschen Stelle</q>“, erklärte <m s="thies">die Landesvorsitzende Wiebke Thiessen</m> in Kiel. <m s="thies">Sie</m> forderte, dass <i s="thies">das Land stattdessen Verbünde mehrerer Standorte zulässt</i>. <i s="gew">In vier der betroffenen Gemeinden stiegen die Kinderzahlen wieder</i>, teilte <m s="gew">der Verband</m> mit.

Vor dem Landtag protestierten rund 200 Eltern. „<q s="mutter">Wir sind extra wegen der Schule aufs Dorf gezogen</q>“, sagte <m s="mutter">Sandra Evers</m> aus Wesselkoog, die zwei Kinder in der ersten und dritten Klasse hat. „<q s="mutter">Und jetzt heißt es: Pech gehabt.</q>“

Die Ministerin stellte sich am Mittag kurz den Demonstranten. „<q s="lorenzen">Ich verstehe Ihren Ärger, aber ich kann Ihnen nichts versprechen, was ich nicht halten kann</q>“, sagte <m s="lorenzen">sie</m> und wurde dafür ausgepfiffen.

Über das Programm „Starke Schulen“ soll der Landtag im Mai abstimmen.
