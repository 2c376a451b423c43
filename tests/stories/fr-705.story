---
id: fr-705
language: fr
agency: AFP
outlet: Nouvelles d'Europe
domain: nouvelles-europe.example
authors: []
published: 2026-05-21T20:45:00+02:00
modified: null
dateline: {place: Vienne, agency: AFP, date: null}
copyright: {holders: [AFP], year: null, notice: "© AFP", licence: null, reserved: false}
tdm: null
speakers:
  hask: {name: Timur Hask, kind: person, roles: [médiateur de l'OSCE]}
  lin: {name: Lin Wei, kind: person, roles: [porte-parole du ministère chinois des Affaires étrangères]}
  abenov: {name: Serik Abenov, kind: person, roles: [président kazakh]}
  horbal: {name: Oksana Horbal, kind: person, roles: [ministre ukrainienne des Affaires étrangères]}
  orlov: {name: Stepan Orlov, kind: person, roles: [négociateur russe]}
  ashby: {name: Diana Ashby, kind: person, roles: [cheffe des travaillistes britanniques]}
  kiev: {name: Kiev, kind: organisation, roles: []}
  kremlin: {name: Kremlin, kind: organisation, roles: []}
  vogel: {name: Anton Vogel, kind: person, roles: [chancelier autrichien]}
  diplomate: {name: un diplomate européen, kind: unnamed, roles: []}
  yilmaz: {name: Deniz Yılmaz, kind: person, roles: [ministre turc de la Défense]}
notes: long diplomatic report; many nations and offices, relative clauses between name and verb, fragment of the crosshead repeated in the body, Putin and Zelensky named but silent, Kiev and Kremlin as speakers, ministry turc as role of another country
---
# Mer Noire : à Vienne, un accord sur les ports « <q s="hask" type="mixed">à portée de main</q> »

Vienne (AFP) - Les délégations russe et ukrainienne, réunies <t v="2026-05-19/..">depuis mardi</t> à Vienne sous l'égide de l'OSCE, se sont rapprochées d'un accord sur la sécurité des ports de la mer Noire, sans lever les obstacles sur le déminage.

« <q s="hask">Un texte est à portée de main, il tient sur quatre pages</q> », a déclaré <t v="2026-05-21">jeudi soir</t> <m s="hask">le médiateur</m>, Timur Hask, qui s'entretenait <t v="2026-05-21">le matin</t> encore avec le président kazakh. <m s="hask">Il</m> a indiqué que <i s="hask">deux paragraphes sur neuf restaient entre crochets</i>.

<m s="horbal">La ministre ukrainienne des Affaires étrangères</m>, Oksana Horbal, qui doit rencontrer <t v="2026-05-22">vendredi</t> le chancelier autrichien, a jugé que <i s="horbal">la journée n'avait pas été perdue</i>. « <q s="horbal">On ne signe pas une carte, on signe des garanties</q> », a-t-<m s="horbal">elle</m> toutefois averti. <m s="kiev">Kiev</m> exige que <i s="kiev">le couloir d'Odessa soit surveillé par des observateurs</i>.

En face, Stepan Orlov, que Vladimir Poutine a nommé négociateur <t v="2026-03">en mars</t>, s'est montré plus sec. « <q s="orlov">Les crochets, c'est notre sécurité</q> », a tranché <m s="orlov">le négociateur russe</m>. À Moscou, <m s="kremlin">le Kremlin</m> a fait savoir que <i s="kremlin">le président n'avait pas prévu d'appeler son homologue Volodymyr Zelensky</i>.

### Astana propose ses démineurs

La surprise est venue du Kazakhstan. <m s="abenov">Le président kazakh</m>, Serik Abenov, a annoncé que <i s="abenov">son pays enverrait deux navires</i>. « <q s="abenov">Nous n'avons pas de mer, donc pas d'arrière-pensée</q> », a-t-<m s="abenov">il</m> plaisanté devant la presse, à côté du chancelier.

Anton Vogel, lui, n'a pas voulu crier victoire. « <q s="vogel">Vienne a le café et la patience</q> », a dit <m s="vogel">le chancelier autrichien</m>, interrogé sur la durée des pourparlers. Son pays, qui se veut « pont » entre les blocs, accueille ce format dit « des cinq tables » <t v="2025-23/..">depuis l'automne 2025</t>.

La Turquie, gardienne des détroits, pose ses conditions. <m s="yilmaz">Le ministre turc de la Défense</m>, Deniz Yılmaz, a rappelé que <i s="yilmaz">la convention de Montreux ne se négociait pas</i>. « <q s="yilmaz">Aucun navire de guerre ne passera au titre de l'humanitaire</q> », a martelé <m s="yilmaz">M. Yılmaz</m>.

### Pékin refuse d'être une « <q s="lin" type="mixed">banque de secours</q> »

La question de l'argent reste entière. La reconstruction des quais coûterait 1,4 milliard d'euros. <m s="lin">Le porte-parole du ministère chinois des Affaires étrangères</m>, Lin Wei, a répété que <i s="lin">la Chine examinerait toute demande</i>, mais qu'elle ne serait pas « <q s="lin" type="mixed">la banque de secours de l'Europe</q> ». Cette formule a fait grincer des dents à Bruxelles.

« <q s="diplomate">Tout le monde veut couper le ruban, personne ne veut payer le ciseau</q> », soupire <m s="diplomate">un diplomate européen</m>, sous couvert d'anonymat. À Londres, la cheffe des travaillistes, Diana Ashby, dont le parti mène dans les sondages, a réclamé un « <q s="ashby" type="mixed">fonds des ports</q> » alimenté par les avoirs gelés. <m s="ashby">Elle</m> a promis que <i s="ashby">son parti le voterait</i>. Le gouvernement britannique n'a pas commenté.

### Mines dérivantes

Sur le terrain, les « cigares », comme les marins surnomment les mines dérivantes, ont encore endommagé un vraquier panaméen <t v="2026-05-18">lundi</t> au large de Constanta. L'équipage est sauf. Selon <m s="hask">M. Hask</m>, <i s="hask">près de quatre cents engins flottent encore</i>.

Les « cinq tables » doivent se retrouver <t v="2026-05-25">lundi</t>. Le médiateur, qui fêtera <t v="2026-05-25">ce jour-là</t> ses 60 ans, ne demande qu'un cadeau. « <q s="hask">Enlevez-moi deux crochets</q> », a-t-<m s="hask">il</m> lancé aux délégations en quittant la salle.

ahe/pol/lpt
