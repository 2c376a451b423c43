---
id: fr-953
language: fr
agency: null
outlet: "Franceradio Info"
domain: franceradio-info.example
authors: ["Mehdi Larbaoui"]
published: 2026-12-03T09:40:00+01:00
modified: null
dateline: null
copyright: {holders: ["Franceradio Info"], year: 2026, notice: "© Franceradio Info 2026", licence: null, reserved: false}
tdm: null
speakers:
  vannier: {name: "Florent Vannier", kind: person, roles: ["expert en cybersécurité", "directeur d’un cabinet de conseil"]}
  dir: {name: "Nathalie Escudié", kind: person, roles: ["directrice du centre hospitalier de Tarnac"]}
  inf: {name: "une infirmière des urgences", kind: unnamed, roles: ["infirmière"]}
  anssi: {name: "Agence de cybersécurité", kind: organisation, roles: []}
  hackers: {name: "BlackHeron", kind: group, roles: ["groupe de pirates"]}
notes: "natural: hospital cyberattack, radio-site copy: guest expert on the radio, hospital director, nurse, agency, hackers’ claim"
---
# Cyberattaque à l’hôpital de Tarnac : « <q s="vannier">Payer, c’est financer la prochaine attaque</q> », prévient <m s="vannier">un expert</m>

Le centre hospitalier de Tarnac fonctionne « en mode dégradé » <t v="2026-11-30/..">depuis lundi</t>. Visé par un rançongiciel, l’établissement a dû débrancher tout son réseau. Les pirates réclament 3 millions de dollars.

« <q s="vannier" via="Franceradio Info">Payer, c’est financer la prochaine attaque</q> », a rappelé <t v="2026-12-03">jeudi 3 décembre</t> sur Franceradio Info <m s="vannier">Florent Vannier</m>, expert en cybersécurité et directeur d’un cabinet de conseil. « <q s="vannier" via="Franceradio Info">Et rien ne garantit qu’on vous rende vos données. Une fois sur trois, la clé ne marche pas.</q> »

<m s="vannier">Il</m> explique que les hôpitaux sont des « <q s="vannier" type="mixed">cibles idéales</q> », parce qu’ils ne peuvent pas s’arrêter. « <q s="vannier" id="61">Un industriel peut fermer quinze jours. Une maternité, non</q>, souligne <m s="vannier">cet ancien de la gendarmerie</m>, qui avait travaillé <t v="2021">en 2021</t> sur l’attaque de Villemagne avec le colonel Estève. <q s="vannier" id="61">Les criminels le savent très bien.</q> »

Sur place, les équipes se débrouillent. « <q s="inf" id="62">On a ressorti les fax, les ardoises, les post-it</q>, témoigne <m s="inf">une infirmière des urgences</m>, qui a souhaité rester anonyme. <q s="inf" id="62">Les jeunes internes n’avaient jamais rempli un bon de labo à la main. C’est Jocelyne, notre doyenne, qui leur montre.</q> »

<m s="inf">La soignante</m> raconte aussi qu’<i s="inf">un patient a failli recevoir deux fois la même dose d’anticoagulant</i>. « <q s="inf">On l’a vu à temps. Mais on est fatigués, et on le verra combien de fois, à temps ?</q> »

### Une trentaine d’opérations reportées

La directrice, Nathalie Escudié, tient chaque matin une cellule de crise. Elle fait état d’une trentaine d’interventions déprogrammées et de quatre transferts vers Toulouse. « <q s="dir">Aucune perte de chance pour les patients n’est à déplorer à ce stade</q> », affirme-t-<m s="dir">elle</m>, tout en reconnaissant que le retour à la normale prendra « <q s="dir" type="mixed">des semaines, pas des jours</q> ».

Concernant la rançon, <m s="dir">elle</m> se dit « <q s="dir" type="mixed">sans état d’âme</q> ». « <q s="dir">Nous n’en avons ni le droit, ni les moyens, ni l’envie.</q> »

Le groupe BlackHeron, que le parquet de Paris soupçonne d’être piloté depuis l’Europe de l’Est, a revendiqué l’attaque. Dans un message publié sur son site, il menace de diffuser 140 gigaoctets de dossiers médicaux. « <q s="hackers">Vous avez jusqu’à <t v="2026-12-06">dimanche</t>. Après, tout le monde saura tout</q> », écrivent <m s="hackers">les pirates</m>.

L’Agence de cybersécurité a dépêché six spécialistes. Selon <m s="anssi">elle</m>, <i s="anssi">l’intrusion remonte au <t v="2026-11-09">9 novembre</t> et s’est faite par le compte d’un prestataire de maintenance</i>. L’agence appelle les patients à se méfier des courriels frauduleux.

Florent Vannier, lui, plaide pour un plan Marshall des hôpitaux. Le précédent, doté de 750 millions d’euros par l’ancienne ministre Sylvie Cordier, n’a été consommé qu’aux deux tiers. « <q s="vannier" id="63">On a acheté des logiciels, on a oublié les gens</q>, regrette-t-<m s="vannier">il</m>. <q s="vannier" id="63">Dans un hôpital de 1 200 agents, il y a souvent un seul informaticien chargé de la sécurité. Et il est en vacances en août.</q> »
