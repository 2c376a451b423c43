---
id: fr-202
language: fr-CH
agency: Keystone-ATS
outlet: Le Courrier des Dents
domain: courrierdesdents.example
authors: [Mélanie Rochat]
published: 2023-03-07T17:05:00+01:00
modified: null
dateline: {place: Sion, agency: ATS, date: null}
copyright: {holders: [Keystone-ATS], year: null, notice: "© Keystone-ATS", licence: null, reserved: false}
tdm: null
speakers:
  conseil: {name: "Conseil d'Etat valaisan", kind: organisation, roles: [gouvernement]}
  zufferey: {name: Romaine Zufferey, kind: person, roles: ["conseillère d'Etat chargée des transports"]}
  betrisey: {name: Alphonse Bétrisey, kind: person, roles: [président de la commune de Vex-Dessus]}
  pronatura: {name: Nature Valais, kind: organisation, roles: [organisation]}
  bonvin: {name: Karine Bonvin, kind: person, roles: [secrétaire de Nature Valais]}
  promoteur: {name: Luc Antille, kind: person, roles: [directeur de Télé-Dents SA, promoteur]}
  hotelier: {name: un hôtelier de la station, kind: unnamed, roles: []}
  tribunal: {name: Tribunal cantonal, kind: organisation, roles: []}
notes: "Swiss ATS style (no space before colon, guillemets), court and cantonal government as speakers, organisation versus its secretary, \"selon lui\", \"aux yeux de\", company next to its director, project names"
---
# Télécabine des Dents: <m s="tribunal">le Tribunal cantonal</m> pointe «<q s="tribunal" type="mixed">des études lacunaires</q>»

Sion (ATS) Le Tribunal cantonal valaisan a annulé <t v="2023-03-07">mardi</t> le permis de construire de la télécabine des Dents, un projet de 38 millions de francs. Le chantier devait débuter <t v="2023-05-02">le 2 mai</t>.

Dans son arrêt, <m s="tribunal">la cour</m> relève que <i s="tribunal">l'impact sur le tétras-lyre n'a pas été examiné</i>. Les juges parlent d'études «<q s="tribunal" type="mixed">lacunaires, voire complaisantes</q>».

«<q s="bonvin">C'est la victoire d'un oiseau de 1200 grammes</q>», s'est réjouie <m s="bonvin">Karine Bonvin</m>, secrétaire de Nature Valais, auteure du recours. <m s="pronatura">L'organisation</m> demande dans la foulée que <i s="pronatura">toute la crête soit classée</i>.

Le promoteur, Luc Antille, accuse le coup. «<q s="promoteur" id="1">On a payé six expertises</q>, a-t-<m s="promoteur">il</m> rappelé à Keystone-ATS, <q s="promoteur" id="1">on en paiera une septième.</q>» Selon <m s="promoteur">lui</m>, <i s="promoteur"><t v="2022-24">l'hiver 2022-2023</t>, sans neige sous 1800 mètres, prouve la nécessité de monter plus haut</i>.

Aux yeux du <m s="betrisey">président de Vex-Dessus</m>, Alphonse Bétrisey, la décision est «<q s="betrisey" type="mixed">une gifle pour ceux qui vivent ici douze mois sur douze</q>». «<q s="betrisey">Les coqs de bruyère ne paient pas d'impôts</q>», a-t-<m s="betrisey">il</m> lancé.

### «<q s="hotelier">On nous oublie</q>»

Dans la station, les avis divergent. «<q s="hotelier">On nous oublie, nous qui louons des chambres avec vue</q>», glisse <m s="hotelier">un hôtelier de la station</m>, opposé aux pylônes mais pas au point de le dire à visage découvert.

<m s="conseil">Le Conseil d'Etat</m> a pris acte du jugement et indiqué qu'<i s="conseil">il ne ferait pas recours au Tribunal fédéral</i>. La conseillère d'Etat chargée des transports, Romaine Zufferey, n'exclut pourtant pas un nouveau dossier <t v="2023-23">à l'automne</t>. «<q s="zufferey">Un non sur un papier n'est pas un non sur la montagne</q>», a estimé <m s="zufferey">la ministre</m>. «<q s="bonvin">La montagne, elle, n'a rien demandé</q>», lui a rétorqué <m s="bonvin">Mme Bonvin</m>.

Télé-Dents SA avait ouvert sa première ligne <t v="1959">en 1959</t>. Le projet «Horizon 2500» avait été approuvé par 61% des votants <t v="2021-06-13">le 13 juin 2021</t>.
