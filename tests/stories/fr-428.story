---
id: fr-428
language: fr
agency: MAP
outlet: "Le Courrier de l'Oriental"
domain: courrier-oriental.example
authors: [Hind Benjelloun-Ziani]
published: 2026-03-30T15:20:00+01:00
modified: null
dateline: {place: Oujda, agency: MAP, date: 2026-03-30}
copyright: {holders: [MAP], year: 2026, notice: "© MAP 2026", licence: null, reserved: false}
tdm: null
speakers:
  direction: {name: "direction régionale de l'agriculture", kind: organisation, roles: []}
  directeur: {name: Abdelhak Sebti-Alami, kind: person, roles: ["directeur régional de l'agriculture", directeur régional]}
  fellah: {name: Lahcen Bouazzaoui, kind: person, roles: [Si, président de la coopérative]}
  ministre: {name: Ahmed El Bouari, kind: person, roles: ["ministre de l'Agriculture", ministre]}
  ingenieure: {name: Ghizlane Tahiri-Amrani, kind: person, roles: [ingénieure]}
  agence: {name: Agence du bassin hydraulique de la Moulouya, kind: organisation, roles: [Agence]}
  exportatrice: {name: Lamiae Chraïbi-Sqalli, kind: person, roles: [patronne de Berkane Fruits]}
  cooperative: {name: coopérative Zegzel, kind: organisation, roles: [coopérative]}
  ouvriere: {name: une ouvrière du conditionnement, kind: unnamed, roles: []}
  importateur: {name: Kees Verwoerd-Smit, kind: person, roles: [Néerlandais]}
notes: "agriculture marocaine; ingénieure, exportatrice, ouvrière elle; directeur, producteur, ministre, importateur il; agence et coopérative elle; honorifique Si; dates de campagne; chiffres; ville comme qualité"
---
# Clémentine de Berkane : la pluie sauve la récolte, pas les prix

Oujda, <t v="2026-03-30">30 mars 2026</t> (MAP) – Sept années de sécheresse, puis quarante jours de pluie. <i s="direction">Dans la plaine de Berkane, la campagne d'agrumes s'achève sur une récolte de 310.000 tonnes, la meilleure <t v="2018/..">depuis 2018</t></i>, a annoncé <t v="2026-03-30">lundi</t> <m s="direction">la direction régionale de l'agriculture</m>.

« <q s="directeur">Les barrages sont à 61%, nous avions oublié que les chiffres pouvaient monter</q> », s'est félicité <m s="directeur">son responsable</m>, Abdelhak Sebti-Alami. <m s="directeur">Il</m> a indiqué que <i s="directeur">les lâchers d'eau reprendraient <t v="2026-04-06">le 6 avril</t></i>.

Si Lahcen Bouazzaoui ne boude pas son plaisir, mais il compte. « <q s="fellah">L'arbre a bu, moi j'ai encore soif</q> », dit <m s="fellah">le président de la coopérative</m>. Le kilo se négocie à 1,80 dirham, moitié moins qu'<t v="2025">il y a un an</t>. <m s="cooperative">La coopérative Zegzel</m> estime que <i s="cooperative">le seuil de rentabilité se situe à 2,50 dirhams</i>.

À l'export, Lamiae Chraïbi-Sqalli voit les concurrents égyptiens partout. « <q s="exportatrice" id="1">Ils vendent au prix où nous emballons</q>, déplore <m s="exportatrice">la patronne de Berkane Fruits</m>, <q s="exportatrice" id="1">et ils ont le bateau à la porte.</q> » Son client de Rotterdam ne dit pas le contraire. « <q s="importateur">Madame Chraïbi a les meilleures clémentines d'Europe, et elles ne sont pas d'Europe</q> », sourit <m s="importateur">Kees Verwoerd-Smit</m>. « <q s="importateur">Mais mes supermarchés lisent l'étiquette du prix d'abord.</q> » <m s="importateur">Le Néerlandais</m> a confirmé qu'<i s="importateur">il réduirait ses achats d'un cinquième <t v="2026-23">à l'automne</t></i>.

### La nappe ne suit pas

La pluie n'a pas tout effacé. <m s="agence">L'Agence du bassin hydraulique de la Moulouya</m> rappelle que <i s="agence">la nappe a perdu 22 mètres <t v="2000/..">depuis 2000</t></i>. « <q s="ingenieure">Le barrage, c'est le porte-monnaie, la nappe, c'est l'épargne</q> », illustre <m s="ingenieure">l'ingénieure Ghizlane Tahiri-Amrani</m>. <m s="ingenieure">Elle</m> souhaite que <i s="ingenieure">le pompage reste limité à trois jours par semaine</i>.

Le ministre de l'Agriculture, Ahmed El Bouari, en visite <t v="2026-03-28">samedi</t>, avait promis une aide de 200 millions de dirhams. « <q s="ministre">Aucun agriculteur ne sera laissé au bord du canal</q> », avait déclaré <m s="ministre">le ministre</m>. « <q s="fellah">Au bord du canal, on y est bien, c'est à sec qu'on est mal</q> », a plaisanté <m s="fellah">M. Bouazzaoui</m>.

Au hangar de conditionnement, les mains vont vite. « <q s="ouvriere"><t v="2025">L'année dernière</t> on travaillait dix jours, <t v="2026">cette année</t> soixante</q> », se réjouit <m s="ouvriere">une ouvrière</m>. « <q s="ouvriere">Le prix, c'est l'affaire des hommes.</q> » La patronne, qui passait, a rectifié. « <q s="exportatrice">C'est la mienne</q> », a dit <m s="exportatrice">Mme Chraïbi-Sqalli</m>.
