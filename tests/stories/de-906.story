---
id: de-906
language: de-AT
agency: APA
outlet: "Neue Wiener Post"
domain: neue-wiener-post.example
authors: []
published: 2026-01-14T16:32:00+01:00
modified: null
dateline: {place: Wien, agency: APA, date: null}
copyright: {holders: [APA], year: 2026, notice: "© APA. Alle Rechte vorbehalten", licence: null, reserved: true}
tdm: null
speakers:
  haid: {name: "Barbara Haidinger", kind: person, roles: ["Sozialministerin", "Ressortchefin"]}
  kogler: {name: "Franz Kogelnik", kind: person, roles: ["Seniorenbund-Präsident"]}
  wurm: {name: "Dagmar Wurmbrand", kind: person, roles: ["FPÖ-Sozialsprecherin"]}
  ak: {name: "Arbeiterkammer", kind: organisation, roles: ["AK"]}
  hof: {name: "Ulrich Hofstätter", kind: person, roles: ["Budgetexperte", "Budgetexperte des Instituts für Wirtschaftspolitik"]}
notes: "natural: pension debate (APA)"
---
# Pensionen: Ministerin Haidinger gegen neuerliche Anhebung des Antrittsalters
## <m s="kogler">Seniorenbund-Chef Kogelnik</m> sieht „<q s="kogler" type="mixed">vernünftigen Weg</q>“, <m s="wurm">FPÖ-Sprecherin</m> spricht von „<q s="wurm" type="mixed">Beruhigungspille</q>“

Wien – Sozialministerin Barbara Haidinger (SPÖ) hat Forderungen nach einer weiteren Anhebung des Pensionsantrittsalters eine Absage erteilt. „<q s="haid">Mit mir wird es das in dieser Legislaturperiode nicht geben</q>“, sagte <m s="haid">sie</m> <t v="2026-01-14">am Mittwoch</t> vor dem Ministerrat. Zuerst müsse man dafür sorgen, dass die Menschen „<q s="haid" type="mixed">überhaupt gesund bis 65 kommen</q>“.

Tatsächlich gehen derzeit nur etwas mehr als die Hälfte der Beschäftigten direkt aus einem Job in Pension. <i s="haid">Jeder zweite Betrieb beschäftige niemanden über 60</i>, rechnete <m s="haid">die Ressortchefin</m> vor. <i s="haid">Das sei volkswirtschaftlich ein Unsinn und menschlich eine Kränkung</i>. Sie verwies auf das Modell ihres Vorgängers Johannes Rauth, der <t v="2024">2024</t> einen Bonus für ältere Arbeitnehmer vorgeschlagen hatte. Umgesetzt wurde es nie.

Haidinger will nun bis zum Sommer ein „Älterenmonitoring“ vorlegen. Firmen, die keine über 60-Jährigen anstellen, sollen in einen Fonds einzahlen. Details blieb sie schuldig. „<q s="haid">Über Prozentsätze rede ich mit den Sozialpartnern und nicht mit der Presse</q>“, so <m s="haid">Haidinger</m>.

Lob kam vom Seniorenbund. <m s="kogler">Dessen Präsident Franz Kogelnik</m> (ÖVP) sprach von einem „<q s="kogler" type="mixed">vernünftigen Weg</q>“. „<q s="kogler" via="APA">Wer länger arbeiten will, soll das dürfen, und wer nicht mehr kann, soll nicht müssen</q>“, meinte <m s="kogler">er</m> zur APA.

Anders die Freiheitlichen: <m s="wurm">Sozialsprecherin Dagmar Wurmbrand</m> bezeichnete die Ankündigung in einer Aussendung als „<q s="wurm" type="mixed">Beruhigungspille ohne Wirkstoff</q>“. <i s="wurm">Die Regierung habe den Pensionisten <t v="2026">heuer</t> bereits die volle Teuerungsabgeltung vorenthalten</i>. „<q s="wurm">Da nehmen sie den Leuten das Schnitzel vom Teller und reden über die Petersilie</q>“, so <m s="wurm">Wurmbrand</m>.

Auch Fachleute sind skeptisch. <i s="hof" via="Ö1-Mittagsjournal">Ohne höheres Antrittsalter fehlten dem Budget <t v="2030/..">ab 2030</t> jährlich rund 2,8 Milliarden Euro</i>, sagte <m s="hof">Ulrich Hofstätter</m>, Budgetexperte des Instituts für Wirtschaftspolitik, im Ö1-Mittagsjournal. „<q s="hof" via="Ö1-Mittagsjournal">Man kann das politisch nicht wollen, aber man kann es nicht wegrechnen.</q>“

<m s="ak">Die Arbeiterkammer</m> erklärte, <i s="ak">entscheidend seien die Arbeitsbedingungen</i>. „<q s="ak">Eine Pflegerin mit kaputtem Rücken hat von einem Monitoring nichts</q>“, hieß es aus <m s="ak">der AK</m>.

Nach Angaben <m s="haid">Haidingers</m> <i s="haid">war das Thema im Ministerrat selbst kein Streitpunkt</i>. Das Pensionspaket soll <t v="2026-02-25">am 25. Februar</t> im Sozialausschuss beraten werden.
