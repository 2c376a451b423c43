---
id: fr-833
language: fr
agency: null
outlet: Le Bulletin des Faubourgs
domain: bulletin-des-faubourgs.example
authors: []
published: 2026-04-18
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  duf: {name: "Damien Dufour", kind: person, roles: ["journaliste", "lauréat"]}
  buis: {name: "Rémi Buissard", kind: person, roles: ["journaliste"]}
  form: {name: "Gabriel Formier", kind: person, roles: ["fondateur de la page Vécus"]}
  symb: {name: "Lucile Sambin", kind: person, roles: ["rédactrice"]}
  lemat: {name: "Le Matin de Lyon", kind: organisation, roles: []}
notes: reportage et critique des médias, personnages tour à tour, noms de mouvements et d'émissions près des pronoms
---
# Violences en marge des cortèges : « <q s="duf">Faites votre boulot</q> »

« <q s="duf">Faites votre boulot. Faites-le, c'est tout.</q> » Le cri de Damien Dufour résonne sous les voûtes des Assises du reportage.

Le lauréat, visiblement ému, en profite pour dénoncer ce qu'il nomme une « <q s="duf" type="mixed">paresse collective</q> ». Depuis décembre, il tient une liste. Une date, un numéro, un lieu, une vidéo.

« <q s="duf">Tout est parti d'un coup, sans réfléchir</q> », raconte-t-<m s="duf">il</m>. <m s="duf">Il</m> concède que désormais « <q s="duf" type="mixed">la question est posée partout</q> ».

Dès le 11 janvier, <m s="lemat">Le Matin de Lyon</m> s'interrogeait pourtant sur des blessures jugées « <q s="lemat" type="mixed">en nette hausse</q> ». L'émission « Les pieds au sec » y a consacré trois soirées.

Dans les cortèges, Rémi Buissard passe rarement inaperçu. Il filme les « actes » du mouvement depuis le premier samedi. « <q s="buis">On l'a vu tout de suite, parce que ça se passait sous nos yeux</q> », explique-t-<m s="buis">il</m>.

Gabriel Formier, lui, n'est pas journaliste. Il a créé la page Vécus un soir de décembre. « <q s="form">J'étais en colère de voir que les médias ne venaient pas nous parler.</q> »

Rémi Buissard, qui a débuté pendant Printemps Debout, reste perplexe : « <q s="buis">La plupart des rédactions se sont réveillées en janvier, mais il y avait déjà des blessés il y a deux ans.</q> » <m s="buis">Il</m> évoque alors l'évacuation de la place Carnot. « <q s="buis">On en a très peu parlé à l'époque.</q> »

Les difficultés, Lucile Sambin les connaît. « <q s="symb" id="9">Nous n'avions que des témoignages</q>, se souvient <m s="symb">la rédactrice</m>, <q s="symb" id="9">et aucun chiffre officiel.</q> » Sa base de données, surnommée « le cimetière », compte aujourd'hui sept cents fiches.
