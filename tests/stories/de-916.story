---
id: de-916
language: de
agency: null
outlet: "Ratgeber Nord"
domain: ratgeber-nord.example
authors: ["Svea Lorenzen"]
published: 2026-03-24T06:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["Ratgeber Nord"], year: 2026, notice: "© Ratgeber Nord", licence: null, reserved: false}
tdm: null
speakers:
  harder: {name: "Kerstin Harder", kind: person, roles: ["Juristin bei der Verbraucherzentrale", "Verbraucherschützerin"]}
  test: {name: "Test-Institut Warenprüf", kind: organisation, roles: ["Prüfer"]}
  herst: {name: "Brewix", kind: organisation, roles: ["Hersteller"]}
  kunde: {name: "Detlef Mohr", kind: person, roles: ["Kunde", "Rentner"]}
  handel: {name: "ein Sprecher des Handelsverbands", kind: unnamed, roles: ["Sprecher"]}
notes: "natural: consumer news, coffee machines and warranty"
---
# Kaffeevollautomat kaputt: Wann der Händler zahlen muss

Der Vollautomat von Detlef Mohr hielt genau 25 Monate. Dann lief das Wasser unten heraus. „<q s="kunde">Der Händler hat gesagt, da hätte ich Pech gehabt, einen Monat zu spät</q>“, erzählt <m s="kunde">der Rentner aus Husum</m>. 749 Euro hatte das Gerät gekostet, die Reparatur sollte 310 kosten.

Mohr ist kein Einzelfall. In einer Stichprobe des Instituts Warenprüf fielen vier von zwölf Geräten vor Ablauf von drei Jahren aus. „<q s="test">Schwachpunkt ist fast immer die Brühgruppe</q>“, schreiben <m s="test">die Prüfer</m> in ihrem Bericht. Am schlechtesten schnitt das Modell „Crema 500“ von Brewix ab, Testsieger wurde ein Gerät, das fast doppelt so teuer ist.

Was viele nicht wissen: Neben der gesetzlichen Gewährleistung von zwei Jahren gibt es oft noch eine Garantie des Herstellers. „<q s="harder">Das sind zwei Paar Schuhe, auch wenn der Handel sie gern in einen Karton wirft</q>“, sagt <m s="harder">Kerstin Harder</m>, Juristin bei der Verbraucherzentrale in Kiel. <i s="harder">Die Gewährleistung richte sich gegen den Verkäufer, die Garantie sei eine freiwillige Leistung des Herstellers</i>. Wer sie in Anspruch nehmen will, braucht meist den Kassenbon und das ausgefüllte Heftchen.

Die Verbraucherschützerin rät dazu, Mängel immer schriftlich zu melden. „<q s="harder">Ein Anruf ist nett, beweist aber nichts.</q>“ <i s="harder">Im ersten Jahr müsse zudem der Händler nachweisen, dass das Gerät beim Kauf in Ordnung war</i>, erklärt <m s="harder">sie</m>. <i s="harder">Danach drehe sich die Beweislast um</i>.

### Hersteller verweist auf Kalk

Der Hersteller Brewix weist die Kritik zurück. „<q s="herst">Unsere Geräte sind bei sachgemäßer Pflege auf eine Lebensdauer von sieben Jahren ausgelegt</q>“, heißt es in <m s="herst">einer Stellungnahme des Unternehmens</m>. <i s="herst">In den meisten Fällen seien Kalkablagerungen die Ursache</i>. Zu den Ergebnissen des Tests könne man sich „<q s="herst" type="mixed">mangels Einsicht in die Prüfprotokolle</q>“ nicht äußern.

<m s="handel">Ein Sprecher des Handelsverbands</m> sagt, <i s="handel">die Händler seien im Zweifel kulant</i>. <i s="handel">Gerade kleine Geschäfte könnten sich aber nicht jede Reparatur leisten, die der Hersteller verweigere</i>. „<q s="handel">Am Ende sitzen wir zwischen den Stühlen.</q>“

<t v="2026-07/..">Ab Juli</t> wird sich die Lage der Verbraucher verbessern. Dann greift das EU-„Recht auf Reparatur“, das Hersteller verpflichtet, bestimmte Geräte auch nach Ablauf der Gewährleistung instand zu setzen. Kaffeemaschinen stehen allerdings nicht auf der Liste. „<q s="harder">Das ist das Ärgerliche daran</q>“, so <m s="harder">Harder</m>. „<q s="harder">Bei der Waschmaschine haben Sie künftig ein Recht, beim Espresso haben Sie Glück.</q>“

Auch Detlef Mohr hatte Glück. In seinen Unterlagen fand er eine Garantiekarte über 36 Monate. Die Maschine bekam er nach drei Wochen repariert zurück, kostenlos. <i s="kunde">Gekauft hätte er trotzdem lieber eine andere</i>, sagt <m s="kunde">er</m>. „<q s="kunde">Im Keller steht noch der Filter von meiner Mutter. Der läuft <t v="1983/..">seit 1983</t>.</q>“
