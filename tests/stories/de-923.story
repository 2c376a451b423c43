---
id: de-923
language: de
agency: null
outlet: "Zeitblick Online"
domain: zeitblick-online.example
authors: ["Moritz Haverkamp"]
published: 2026-01-30
modified: null
dateline: null
copyright: {holders: ["Zeitblick"], year: 2026, notice: "© Zeitblick", licence: null, reserved: false}
tdm: null
speakers:
  sahin: {name: "Elif Şahin", kind: person, roles: ["Paartherapeutin", "Therapeutin"]}
  mann: {name: "ein Mann", kind: unnamed, roles: ["Klient"]}
notes: "natural: Q&A interview with a couples therapist"
---
# „<q s="sahin">Streit ist nicht das Problem</q>“
## Die Paartherapeutin Elif Şahin über Spülmaschinen, Schweigen und die Frage, wann man gehen sollte

Ihr Wartezimmer ist klein, mit Absicht. „<q s="sahin">Wer nebeneinander auf einem Zweisitzer sitzen muss, hat die erste Übung schon hinter sich</q>“, sagt <m s="sahin">Elif Şahin</m>. Seit 22 Jahren berät die 51-Jährige in Bremen Paare. <i s="sahin">Die meisten kämen sechs Jahre zu spät</i>, sagt <m s="sahin">sie</m>, und stellt zwei Gläser Wasser auf den Tisch.

ZEITBLICK: Frau Şahin, worüber streiten Paare im Januar?

Şahin: <q s="sahin">Über Weihnachten. Wer bei wessen Eltern war und wie lange. Das zieht sich <t v="../2026-02">bis in den Februar</t>, dann kommen die Steuern.</q>

ZEITBLICK: Ist Streit ein schlechtes Zeichen?

Şahin: <q s="sahin">Nein. Streit ist nicht das Problem, Verachtung ist das Problem. Wenn jemand die Augen verdreht, während der andere redet, werde ich nervös. Bei lauten Paaren schlafe ich ruhig.</q>

ZEITBLICK: Sie haben einmal geschrieben, die Spülmaschine sei das Schlachtfeld der Gegenwart.

Şahin: <q s="sahin">Das war übertrieben, aber nicht sehr. In der Spülmaschine steckt alles: Ordnung, Anerkennung, Herkunft. Ein Klient hat zu seiner Frau gesagt: ‚<q s="mann">Du räumst ein wie deine Mutter.</q>‘ Danach haben die beiden drei Wochen nicht gesprochen. Es ging natürlich nicht um Teller.</q>

ZEITBLICK: Was raten Sie in so einem Fall?

Şahin: <q s="sahin">Erst einmal gar nichts. Ich lasse beide erzählen, wie zu Hause früher abgewaschen wurde. Meistens lachen sie nach zehn Minuten. Manchmal weinen sie auch.</q>

ZEITBLICK: Der Soziologe Armin Böttcher sagt, die romantische Liebe sei ein Auslaufmodell. Hat er recht?

Şahin: <q s="sahin">Böttcher ist dreimal geschieden, der darf das sagen. Ich sehe jeden Tag Menschen, die 90 Euro in der Stunde bezahlen, um zusammenzubleiben. Das spricht gegen ein Auslaufmodell.</q>

ZEITBLICK: Wann sollte man sich trennen?

Şahin: <q s="sahin">Wenn Gewalt im Spiel ist, sofort. Sonst frage ich: Sind Sie noch neugierig auf den anderen? Wenn beide mit den Schultern zucken, wird es schwierig.</q>

ZEITBLICK: Seit der Pandemie bieten Sie auch Videositzungen an. Funktioniert das?

Şahin: <q s="sahin">Besser, als ich dachte. Nur die Katzen stören. Es gibt Paare, die sich <t v="2020/..">seit 2020</t> ausschließlich über die Katze verständigen: „Sag deinem Papa, er soll den Müll rausbringen.“ Da muss man die Katze dann freundlich des Raumes verweisen.</q>

ZEITBLICK: Sie selbst sind seit 25 Jahren verheiratet. Wer räumt bei Ihnen ein?

Şahin: <q s="sahin">Mein Mann. Er macht es falsch, und ich sage nichts. Das ist das ganze Geheimnis.</q>

Zum Abschied zeigt sie auf ein Bild im Flur, das ihr ein Paar geschenkt hat: zwei Stühle, die voneinander wegsehen. „<q s="sahin">Die sind übrigens immer noch zusammen</q>“, sagt <m s="sahin">die Therapeutin</m>.

Elif Şahins Buch „Wer hat angefangen?“ ist <t v="2025-10">im Oktober</t> erschienen.
