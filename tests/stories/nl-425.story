---
id: nl-425
language: nl
agency: null
outlet: Kerk & Klok
domain: kerkenklok.example
authors: [Arie Bezemer]
published: 2026-04-02T15:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Kerk & Klok], year: 2026, notice: "© Kerk & Klok, 2026. Delen mag met naamsvermelding (CC BY 4.0).", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  hoefnagels: {name: Lambert Hoefnagels, kind: person, roles: [bisschop]}
  wenting: {name: Theo Wenting, kind: person, roles: [pastoor]}
  annie: {name: Annie Kuppens, kind: person, roles: []}
  roelofs: {name: Daan Roelofs, kind: person, roles: [projectontwikkelaar]}
  bisdom: {name: bisdom, kind: organisation, roles: []}
  imam: {name: Yahya Bouzerda, kind: person, roles: [imam]}
  misdienaar: {name: een misdienaar, kind: unnamed, roles: []}
notes: church closing, bishop and parish priest and developer and imam all hij (told by role), volunteer woman, altar boy unnamed, letter of the diocese, church names and saints as no persons, Easter dates
---
# Sint-Jozef gaat dicht, en niemand weet wie het licht uitdoet

<t v="2026-04-06">Op Tweede Paasdag</t> sluit de Sint-Jozefkerk in Helmond-Oost na 112 jaar haar deuren. In een brief schrijft <m s="bisdom">het bisdom</m> dat <i s="bisdom">de kosten niet langer te dragen zijn</i>. De brief hangt in het portaal, met een punaise door de handtekening.

‘<q s="wenting">Ik heb hem niet durven voorlezen</q>’, bekent <m s="wenting">pastoor Theo Wenting</m>. Hij is 77 en bedient acht kerken. ‘<q s="wenting"><t v="2026-04-05">Op eerste paasdag</t> rijd ik 94 kilometer voor drie keer Gloria.</q>’

De bisschop kwam <t v="2026-03-29">op Palmzondag</t> zelf uitleg geven. ‘<q s="hoefnagels">Een kerk is meer dan stenen</q>’, begon <m s="hoefnagels">Lambert Hoefnagels</m>. Iemand achterin riep iets. ‘<q s="hoefnagels">En de stenen zijn aangetast</q>’, vervolgde <m s="hoefnagels">hij</m>. Volgens <m s="hoefnagels">de bisschop</m> <i s="hoefnagels">kost herstel 1,9 miljoen euro</i>.

Degene die riep was Annie Kuppens. Zij poetst het koper <t v="1971/..">sinds 1971</t>. ‘<q s="annie">Ik zei: “<q s="annie">Dan poetst u het zelf maar</q>”</q>’, vertelt <m s="annie">ze</m>, nog steeds verontwaardigd. ‘<q s="annie">Dat mag je niet tegen een bisschop zeggen, maar hij keek wel even naar zijn schoenen.</q>’

Projectontwikkelaar Daan Roelofs wil er 34 appartementen in bouwen. ‘<q s="roelofs">Het orgel blijft, als akoestisch element</q>’, belooft <m s="roelofs">hij</m>. Er is nog een gegadigde. <m s="imam">Imam Yahya Bouzerda</m> van de Annour-moskee, 300 meter verderop, liet <t v="2026-03-31">dinsdag</t> weten dat <i s="imam">zijn gemeenschap het gebouw als gebedshuis wil behouden</i>. ‘<q s="imam">Wij hebben te weinig ruimte en zij te veel</q>’, zegt <m s="imam">Bouzerda</m>. ‘<q s="imam">Dat heet bij ons buren.</q>’

De pastoor vindt dat een mooi idee. Zijn meerdere heeft nog niet gereageerd.

In de sacristie ruimt een misdienaar de laatste kaarsen op. Hij mag er één houden. ‘<q s="misdienaar">Voor de stroomstoring</q>’, verklaart <m s="misdienaar">de jongen</m> praktisch.

Het klokje dat in de wijk ‘d’n Houten Jozef’ heet, luidt <t v="2026-04-06T11:30">maandag om half twaalf</t> voor het laatst. Kuppens houdt het touw vast. ‘<q s="wenting">Zij weet als enige wanneer je moet loslaten</q>’, zegt <m s="wenting">Wenting</m>.
