---
id: de-903
language: de
agency: null
outlet: "Der Wochenspiegel"
domain: der-wochenspiegel.example
authors: ["Johanna Brecht-Alt"]
published: 2025-10-02
modified: null
dateline: null
copyright: {holders: ["Der Wochenspiegel"], year: 2025, notice: "© Der Wochenspiegel", licence: null, reserved: false}
tdm: null
speakers:
  hagen: {name: "Friederike Hagenau", kind: person, roles: ["Orgelbaumeisterin", "Chefin"]}
  opa: {name: "ihr Großvater", kind: unnamed, roles: ["Großvater"]}
  lehrer: {name: "ein Lehrer", kind: unnamed, roles: ["Lehrer"]}
notes: "natural: profile of an organ builder (weekly paper)"
---
# Die mit dem Wind arbeitet
## Friederike Hagenau rettet alte Orgeln. Dabei wollte sie eigentlich Ingenieurin werden

Wer mit Friederike Hagenau durch eine Kirche geht, kommt nicht weit. An jeder Säule bleibt sie stehen, klatscht in die Hände und horcht. »<q s="hagen">Hören Sie das? Vier Sekunden. In so einem Raum können Sie nicht mogeln</q>«, sagt <m s="hagen">sie</m>. Dann klatscht sie noch einmal.

Hagenau, 47, ist Orgelbaumeisterin in Görlitz, eine von nicht einmal zwanzig Frauen in Deutschland, die eine eigene Werkstatt führen. Neun Leute arbeiten für sie. Der Betrieb ist <t v="1911">1911</t> von ihrem Urgroßvater gegründet, <t v="1958">1958</t> enteignet und <t v="1991">1991</t> zurückgekauft worden, für eine Mark und sehr viele Schulden.

<i s="hagen">Sie habe das alles nicht gewollt</i>, erzählt <m s="hagen">sie</m> in der kleinen Küche über der Werkstatt. <i s="hagen">Als Kind habe sie die Orgeln gehasst, weil sie den Vater wegnahmen</i>. <i s="hagen">An Ostern sei er nie zu Hause gewesen, an Weihnachten auch nicht, und im Sommer habe die Familie dort Urlaub gemacht, wo gerade ein Prospekt abzubauen war</i>. »<q s="hagen">Andere Kinder waren am Meer, ich war in Zwickau.</q>«

In Dresden schrieb sie sich für Strömungstechnik ein. Ein Lehrer hatte ihr geraten, die Finger vom Handwerk zu lassen. »<q s="hagen">›<q s="lehrer">Dafür bist du zu schlau</q>‹, hat er gesagt. Ich fand das damals schmeichelhaft. Heute finde ich es eine Unverschämtheit</q>«, sagt <m s="hagen">Hagenau</m>.

Nach sechs Semestern starb der Vater, und der Großvater, damals 81, stand plötzlich allein zwischen 2000 ausgebauten Pfeifen. Sie fuhr für zwei Wochen nach Hause. Daraus wurden 26 Jahre.

»<q s="hagen">Der Opa hat mir eine Pfeife in die Hand gedrückt und gefragt: ›<q s="opa">Was will die?</q>‹ Nicht: Was hat die? Sondern: Was will die? Das war meine ganze Ausbildung.</q>«

Drei Jahre später legte sie die Meisterprüfung ab. Dass sie rechnen kann wie eine Ingenieurin, hilft ihr bis heute. Für die Silbermann-Orgel in Reinsdorf hat sie ein Verfahren entwickelt, mit dem sich Risse in Windladen finden lassen, ohne das Instrument zu zerlegen. Ein Kollege aus Straßburg, Philippe Kern, hat es inzwischen übernommen. Darauf ist sie stolz, auch wenn sie es nicht sagen würde.

Das Handwerk hat Sorgen. Die Gemeinden schrumpfen, Kirchen werden verkauft, ausgebildete Leute gehen in die Industrie. <i s="hagen">Man könne sich das schönreden</i>, meint <m s="hagen">Hagenau</m>, <i s="hagen">aber in zwanzig Jahren werde es die Hälfte der Werkstätten nicht mehr geben</i>. Sie selbst bekommt inzwischen Anfragen aus Südkorea, wo man deutsche Orgeln kauft, wie man früher deutsche Autos kaufte. <t v="2024">Im vergangenen Jahr</t> hat sie ein Instrument aus einer aufgegebenen Kirche in Forst nach Daegu verschifft.

Leicht ist ihr das nicht gefallen. »<q s="hagen" id="1">Ich habe die letzte Kiste zugeschraubt</q>«, sagt <m s="hagen">sie</m>, »<q s="hagen" id="1">und mich gefühlt wie eine Viehhändlerin.</q>« Dann bekam sie ein Video geschickt: ein Gottesdienst, 800 Menschen, alle singen. »<q s="hagen">In Forst waren es zuletzt elf.</q>«

Am Abend sitzt sie auf der Empore der Peterskirche und stimmt. Unten fegt der Küster. Sie zieht das Register »Vox humana«, die menschliche Stimme, und drückt eine einzige Taste. Der Ton zittert ein wenig. »<q s="hagen">Die ist erkältet</q>«, sagt <m s="hagen">die Chefin</m> und greift zum Stimmhorn. »<q s="hagen">Aber die will noch.</q>«
