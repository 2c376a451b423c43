---
id: fr-410
language: fr
agency: AFP
outlet: La Quinzaine du Livre
domain: quinzainedulivre.example
authors: [Clément Astruc]
published: 2025-11-05T14:12:00+01:00
modified: 2025-11-06T09:00:00+01:00
dateline: null
copyright: null
tdm: null
speakers:
  laureate: {name: Hortense Mbarga-Leroy, kind: person, roles: [lauréate, romancière, Franco-Camerounaise]}
  editeur: {name: Bertrand Quillien, kind: person, roles: [éditeur, patron des éditions du Gué]}
  presidente: {name: Solveig Amsellem, kind: person, roles: [présidente du jury, académicienne]}
  jure: {name: Dieudonné Vauclair, kind: person, roles: [poète]}
  perdante: {name: Ninon Castéra, kind: person, roles: [finaliste malheureuse]}
  libraire: {name: Momo Ferhati, kind: person, roles: [libraire de Belleville]}
  mere: {name: la mère de la lauréate, kind: unnamed, roles: []}
  academie: {name: jury du prix Sévigné, kind: organisation, roles: [jury]}
notes: "prix littéraire; lauréate, présidente du jury, finaliste et mère comme elle, éditeur, juré et libraire comme il; titres de livres et vers cités entre guillemets; extrait du roman; lauréate nommée tard; SMS"
---
# Prix Sévigné : « <q s="laureate">J'étais en train d'éplucher des carottes</q> »

Elle n'y croyait pas, au point de n'avoir mis ni robe ni téléphone. C'est un voisin qui est venu frapper <t v="2025-11-05T12:45">à 12h45</t>. « <q s="laureate">J'étais en train d'éplucher des carottes, je les ai emportées</q> », a raconté <m s="laureate">la lauréate</m> <t v="2025-11-05">mercredi</t> en arrivant au restaurant, un sac en papier sous le bras.

Hortense Mbarga-Leroy, 44 ans, a reçu le prix Sévigné pour « Les Heures de Douala » (éditions du Gué), au quatrième tour, par six voix contre quatre à Ninon Castéra. Le roman suit une repasseuse que tout un quartier surnomme « la Vapeur ».

« <q s="presidente">J'ai relu la première phrase vingt fois et je la lui envie vingt fois</q> », a commenté <m s="presidente">la présidente du jury</m>, Solveig Amsellem. <m s="presidente">L'académicienne</m> a reconnu que les délibérations avaient été « <q s="presidente" type="mixed">vives, et même un peu mouillées</q> ». L'explication est venue de son voisin de table. « <q s="jure" id="1">J'ai renversé la carafe</q> », a avoué <m s="jure">le poète Dieudonné Vauclair</m>, « <q s="jure" id="1">mais c'était pour souligner un argument.</q> »

Dans ses considérants, <m s="academie">le jury</m> loue « <q s="academie" type="mixed">une langue qui tient debout toute seule</q> ».

La finaliste malheureuse a eu un mot élégant. « <q s="perdante" via="Instagram">Je l'avais lue en manuscrit, je savais que j'avais perdu</q> », a écrit <m s="perdante">Ninon Castéra</m> sur Instagram. « <q s="perdante">Elle me doit juste un café et trois adverbes.</q> » <m s="laureate">La romancière</m> a répondu par le même canal qu'<i s="laureate" via="Instagram">elle paierait le café</i>.

### Un tirage de 4.000 exemplaires

Pour Bertrand Quillien, qui publie six titres par an dans un ancien moulin, la suite est un vertige. « <q s="editeur">J'avais tiré à 4.000, j'ai trouvé ça culotté</q> », dit <m s="editeur">l'éditeur</m>. Il a commandé <t v="2025-11-05">dans l'après-midi</t> 150.000 exemplaires et prévenu sa banque. <m s="editeur">Le patron du Gué</m> soutient qu'<i s="editeur">il n'a pas dormi <t v="2025-09/..">depuis septembre</t></i>.

À Belleville, un libraire n'a pas attendu l'imprimeur. Momo Ferhati avait gardé cent volumes sous le comptoir. « <q s="libraire" via="AFP">Elle venait lire ici sans acheter, je savais que ça finirait par payer</q> », confie-t-<m s="libraire">il</m> à l'AFP.

Et la mère, celle qui repasse ? La Franco-Camerounaise l'a appelée depuis les cuisines. « <q s="laureate">Elle m'a dit : “<q s="mere">C'est bien, ma fille. Tu as mangé ?</q>”</q> » Elle a ri, puis <m s="laureate">elle</m> a ajouté : « <q s="laureate">C'est la meilleure critique de la journée.</q> »

Le prix, créé <t v="1934">en 1934</t>, est doté d'un chèque de dix euros. Il sera remis <t v="2025-12-04">le jeudi 4 décembre</t> à Grignan.
