---
id: fr-919
language: fr
agency: null
outlet: "La Nouvelle République du Sahel"
domain: la-nouvelle-republique-du-sahel.example
authors: ["Ousmane Diop"]
published: 2025-09-23T16:00:00Z
modified: null
dateline: null
copyright: {holders: ["La Nouvelle République du Sahel"], year: 2025, notice: "© La Nouvelle République du Sahel 2025", licence: null, reserved: false}
tdm: null
speakers:
  ministre: {name: "Aïssatou Ba", kind: person, roles: ["ministre de la Santé"]}
  diallo: {name: "Mamadou Lamine Diallo", kind: person, roles: ["médecin-chef du district de Kédhiou"]}
  sow: {name: "Khady Sow", kind: person, roles: ["mère de famille"]}
  msf: {name: "Pierre Lambiel", kind: person, roles: ["coordinateur de l'ONG Santé Partout"]}
  min: {name: "ministère de la Santé", kind: organisation, roles: []}
notes: "natural: health story (African paper), ministry statement, residents"
---
# Choléra à Kédhiou : la vaccination démarre, la ministre appelle au calme

La campagne de vaccination contre le choléra a démarré <t v="2025-09-22">lundi</t> dans le district de Kédhiou, où <i s="min">87 cas et trois décès ont été enregistrés en trois semaines</i>, selon <m s="min">le ministère de la Santé</m>.

"<q s="ministre">La situation est sous contrôle, mais elle demande de la discipline</q>", a déclaré <m s="ministre">la ministre</m>, Dr Aïssatou Ba, venue lancer l'opération au marché central.

Elle s'est elle-même lavé les mains devant les caméras. "<q s="ministre">Ce geste-là vaut tous les discours. Il coûte un morceau de savon</q>", a-t-<m s="ministre">elle</m> dit aux femmes rassemblées.

<m s="ministre">La ministre</m> a assuré que <i s="ministre">120 000 doses étaient disponibles</i> et que <i s="ministre">la vaccination était gratuite pour tous, à partir d'un an</i>.

Au centre de santé, la file s'étirait jusqu'à la route <t v="2025-09-23">mardi matin</t>. Khady Sow, 29 ans, y attendait depuis l'aube avec ses trois enfants.

"<q s="sow">Mon voisin est mort en deux jours. C'était un homme solide, un maçon. Alors je n'ai pas réfléchi, je suis venue</q>", a confié <m s="sow">cette vendeuse de beignets</m>.

"<q s="sow">Mon mari dit que le vaccin rend malade. Je lui ai répondu que la maladie aussi.</q>"

Les rumeurs circulent en effet sur les réseaux sociaux. "<q s="diallo">On nous a même accusés d'empoisonner les puits</q>", déplore <m s="diallo">le médecin-chef du district</m>, Dr Mamadou Lamine Diallo.

<m s="diallo">Il</m> explique que <i s="diallo">ses équipes vont désormais de maison en maison avec les imams et les chefs de quartier</i>. "<q s="diallo">Quand le vieux Cheikh Thiam s'est fait vacciner devant sa porte, tout le quartier a suivi. Il a fait en cinq minutes ce que nous n'avions pas réussi en cinq jours.</q>"

### L'eau, le vrai problème

Pour les organisations humanitaires, le vaccin ne réglera pas tout. "<q s="msf">Sur quarante-deux points d'eau testés, vingt-six sont contaminés</q>", alerte <m s="msf">Pierre Lambiel</m>, coordinateur de l'ONG Santé Partout.

"<q s="msf">Tant que les gens boiront l'eau du fleuve, nous serons là chaque hivernage</q>", ajoute-t-<m s="msf">il</m>.

Un programme d'adduction d'eau, lancé <t v="2021">en 2021</t> par l'ancien gouverneur Abdou Karim Fall, est à l'arrêt faute de paiement de l'entreprise. Le château d'eau, inachevé, sert d'abri aux chèvres.

Interrogée à ce sujet, <m s="ministre">Dr Ba</m> a répondu que <i s="ministre">les travaux reprendraient <t v="2025-11">en novembre</t></i>. "<q s="ministre">J'ai parlé avec mon collègue de l'Hydraulique. Il m'a donné sa parole, et je la lui rappellerai</q>", a-t-<m s="ministre">elle</m> promis.

Dans un communiqué publié <t v="2025-09-23">mardi</t>, <m s="min">le ministère</m> recommande de faire bouillir l'eau et de se présenter "<q s="min" type="mixed">sans délai</q>" au poste de santé en cas de diarrhée. Un numéro vert a été ouvert.
