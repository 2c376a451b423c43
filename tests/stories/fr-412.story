---
id: fr-412
language: fr
agency: AFP
outlet: Le Relais du Languedoc
domain: relais-languedoc.example
authors: []
published: 2024-11-27T20:02:00+01:00
modified: null
dateline: {place: Montpellier, agency: AFP, date: 2024-11-27}
copyright: {holders: [AFP], year: null, notice: "(c) AFP", licence: null, reserved: false}
tdm: null
speakers:
  cabanel: {name: Jean-Loup Cabanel, kind: person, roles: [ancien maire de Sète-sur-Thau, ancien maire, prévenu]}
  ex: {name: Corinne Vidalou, kind: person, roles: [ancienne directrice de cabinet, directrice de cabinet]}
  procureure: {name: Agathe Maurin-Solal, kind: person, roles: [procureure]}
  presidente: {name: Dominique Estève, kind: person, roles: [présidente du tribunal, magistrate]}
  avocat: {name: Pierre-Olivier Gasc, kind: person, roles: [Me, avocat de Jean-Loup Cabanel]}
  chauffeur: {name: Abdelhamid Kerrouche, kind: person, roles: [ancien chauffeur, chauffeur, sexagénaire]}
  partie: {name: association Anticor-Hérault, kind: organisation, roles: [association, partie civile]}
  epouse: {name: Sylvette Cabanel, kind: person, roles: ["épouse de l'ancien maire"]}
notes: "procès pour détournement; présidente au prénom épicène, procureure, ex-directrice et épouse elle; ancien maire, avocat et chauffeur il; époux de même nom; association comme elle; carnets lus à l'audience; titres Me"
---
# Emplois fictifs à la mairie : « <q s="ex">J'ai signé ce qu'on me tendait</q> »

Montpellier, <t v="2024-11-27">27 nov 2024</t> (AFP) - L'ancienne directrice de cabinet du maire de Sète-sur-Thau a reconnu <t v="2024-11-27">mercredi</t> devant le tribunal correctionnel de Montpellier avoir validé des contrats de complaisance, mettant en difficulté celui dont elle fut la plus proche collaboratrice pendant douze ans.

« <q s="ex">J'ai signé ce qu'on me tendait, et c'est lui qui me le tendait</q> », a déclaré <m s="ex">Corinne Vidalou</m>, 58 ans, sans un regard pour Jean-Loup Cabanel, assis à deux mètres.

L'ancien maire (divers droite) est jugé pour détournement de fonds publics. Selon <m s="procureure">la procureure</m>, Agathe Maurin-Solal, <i s="procureure">sept personnes ont été payées <t v="2014/2020">de 2014 à 2020</t> sans jamais travailler, pour un préjudice de 1,1 million d'euros</i>. Parmi elles, l'épouse et le chauffeur du prévenu.

« <q s="cabanel" id="1">Mme Vidalou avait la signature</q>, s'est défendu <m s="cabanel">M. Cabanel</m>, <q s="cabanel" id="1">et moi j'avais la confiance.</q> » <m s="cabanel">Il</m> a soutenu que <i s="cabanel">les contrats passaient par dizaines sur son bureau</i>. « <q s="presidente">Ceux de votre femme aussi, par dizaines ?</q> » l'a interrompu <m s="presidente">Dominique Estève</m>. <m s="presidente">La présidente</m> a fait remarquer qu'<i s="presidente">il n'y en avait que deux</i>.

### Les carnets du chauffeur

Le moment le plus pénible pour le prévenu est venu d'Abdelhamid Kerrouche. <m s="chauffeur">L'ancien chauffeur</m> a raconté qu'<i s="chauffeur">il notait tout, kilomètres et adresses, dans des carnets à spirale</i>. La magistrate en a lu un passage : « <q s="chauffeur">Mardi. Madame chez le coiffeur, monsieur dans l'auto. Il dit qu'il est en réunion.</q> »

« <q s="chauffeur">Je ne voulais pas lui nuire, je voulais me souvenir</q> », a-t-<m s="chauffeur">il</m> expliqué. Me Pierre-Olivier Gasc a bondi. « <q s="avocat">Voilà un homme qui se souvient de tout, sauf de ses heures supplémentaires</q> », a raillé <m s="avocat">l'avocat</m>. « <q s="chauffeur">Elles y sont aussi, Maître, page 40</q> », a répliqué <m s="chauffeur">le sexagénaire</m>.

Appelée à la barre, Sylvette Cabanel a évoqué ses migraines. <m s="epouse">L'épouse de l'ancien maire</m> a juré qu'elle avait lu « <q s="epouse" type="mixed">beaucoup de dossiers, mais chez elle</q> ». « <q s="procureure">Lesquels ?</q> » a demandé <m s="procureure">la procureure</m>. « <q s="epouse">Ceux qu'il oubliait sur la table</q> », a-t-<m s="epouse">elle</m> répondu.

<m s="partie">L'association Anticor-Hérault</m>, partie civile, a dénoncé « <q s="partie" type="mixed">une mairie de famille</q> ». <m s="partie">Elle</m> réclame que <i s="partie">les sommes soient remboursées jusqu'au dernier centime</i>.

Le réquisitoire est prévu <t v="2024-11-28">jeudi</t> et le jugement devrait être mis en délibéré <t v="2025-02">à février</t>. À la sortie, <m s="ex">Mme Vidalou</m> n'a fait qu'un commentaire. « <q s="ex">Douze ans, je lui ai dit vous</q> », a-t-<m s="ex">elle</m> murmuré. « <q s="ex"><t v="2024-11-27">Aujourd'hui</t>, j'ai eu envie de le tutoyer.</q> »
