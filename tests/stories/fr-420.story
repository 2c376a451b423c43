---
id: fr-420
language: fr-SN
agency: APS
outlet: Teranga Sport
domain: terangasport.example
authors: [Ousseynou Mbodji]
published: 2026-01-19T09:30:00Z
modified: null
dateline: {place: Dakar, agency: APS, date: 2026-01-19}
copyright: {holders: [APS], year: 2026, notice: "© APS 2026 – Agence de presse sénégalaise", licence: null, reserved: false}
tdm: null
speakers:
  coach: {name: Alassane Ciré Thiaw, kind: person, roles: [sélectionneur, sélectionneur national]}
  capitaine: {name: Pape Latyr Sarr, kind: person, roles: [capitaine des Lions, capitaine]}
  gardien: {name: Ibou Dramé, kind: person, roles: [gardien, portier remplaçant]}
  ministre: {name: Khady Diène Sène, kind: person, roles: [ministre des Sports, ministre]}
  president: {name: Abdoulaye Fall Ndour, kind: person, roles: [président de la Fédération]}
  mere: {name: Ndèye Coumba Dramé, kind: person, roles: ["mère d'Ibou Dramé", vendeuse de poisson]}
  coachadverse: {name: Driss Mahfoudi, kind: person, roles: [sélectionneur du Maroc, Marocain]}
  imam: {name: un imam de Pikine, kind: unnamed, roles: []}
  federation: {name: Fédération sénégalaise de football, kind: organisation, roles: [Fédération]}
notes: "football africain; sélectionneurs (deux), capitaine, gardien, président, imam comme il; ministre et mère comme elle; mère et fils de même nom; homonymie sélectionneur; retour triomphal; proverbes wolof; Fédération elle"
---
# CAN : « <q s="mere">Je n'ai pas regardé, j'ai écouté la rue</q> »
## Les Lions rentrent à Dakar avec la coupe et un gardien remplaçant pour héros

Dakar, <t v="2026-01-19">19 jan</t> (APS) – <t v="2026-01-18">Dimanche</t> à Rabat, il n'avait pas joué une minute du tournoi. <t v="2026-01-19">Lundi</t> à l'aube, 200.000 personnes scandaient son nom sur la corniche. Entré à la 119e minute pour la séance de tirs au but, Ibou Dramé en a arrêté trois et offert au Sénégal la Coupe d'Afrique des nations.

« <q s="gardien">Le coach m'a dit : “<q s="coach">Va t'amuser.</q>” Je me suis amusé</q> », a raconté <m s="gardien">le portier remplaçant</m> à sa descente d'avion.

Le coach, Alassane Ciré Thiaw, a moins ri. « <q s="coach" id="1">Si ça ratait</q>, a-t-<m s="coach">il</m> rappelé, <q s="coach" id="1">on me cherchait encore <t v="2026-01-19">ce matin</t>.</q> » <m s="coach">Le sélectionneur national</m> a révélé que <i s="coach">l'idée lui était venue <t v="2025-12">en décembre</t>, à l'entraînement</i>.

Le titulaire, sorti en larmes, a été consolé par le capitaine. « <q s="capitaine">Je lui ai dit qu'une pirogue a deux bords</q> », a expliqué <m s="capitaine">Pape Latyr Sarr</m>. « <q s="capitaine">Il m'a répondu que l'autre bord est mouillé.</q> »

Battu chez lui (1-1, 3 t.a.b. à 1), le Maroc n'a pas cherché d'excuse. <m s="coachadverse">Driss Mahfoudi</m> a reconnu que <i s="coachadverse">son équipe avait mal tiré</i>. « <q s="coachadverse">Nous avons étudié leur gardien pendant trois semaines. Pas celui-là</q> », a soufflé <m s="coachadverse">le Marocain</m>.

À Pikine, où Dramé a grandi, une vendeuse de poisson n'a pas dormi. C'est sa mère. « <q s="mere">Je n'ai pas regardé, j'ai écouté la rue</q> », a dit <m s="mere">Ndèye Coumba Dramé</m>. « <q s="mere">Au troisième cri, j'ai compris que c'était mon fils.</q> » Un imam qui passait l'a reprise avec douceur. « <q s="imam">C'était le quatrième, Adja, le troisième c'était moi</q> », a corrigé <m s="imam">celui-ci</m>.

### Une prime et une rue

La ministre des Sports, Khady Diène Sène, avait fait le voyage dans l'avion des joueurs. <m s="ministre">Elle</m> a annoncé que <i s="ministre">chaque Lion recevrait 50 millions de francs CFA</i>. « <q s="ministre">Le président de la République tiendra parole <t v="2026-01-20">mardi</t> au Palais</q> », a assuré <m s="ministre">Mme Sène</m>.

<m s="federation">La Fédération</m> a fait savoir qu'<i s="federation">elle renommerait son centre de formation</i>. <m s="president">Son président</m>, Abdoulaye Fall Ndour, a parlé d'« <q s="president" type="mixed">un but contre l'oubli</q> ». Interrogé sur l'avenir du sélectionneur, dont le contrat s'achève <t v="2026-06-30">le 30 juin</t>, <m s="president">il</m> a dit : « <q s="president">On ne change pas la marmite quand le riz est bon.</q> »

Thiaw, lui, veut dormir. « <q s="coach">Réveillez-moi pour le Mondial</q> », a-t-<m s="coach">il</m> plaisanté. Le Sénégal n'avait plus gagné la CAN <t v="2022-02/..">depuis février 2022</t>.
