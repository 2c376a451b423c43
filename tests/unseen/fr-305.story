---
id: fr-305
language: fr-CH
agency: Keystone-ATS
outlet: Le Journal du Chablais
domain: journal-chablais.example
authors: []
published: 2026-06-14T17:33:00+02:00
modified: 2026-06-14T20:15:00+02:00
dateline: {place: Sion, agency: Keystone-ATS, date: null}
copyright: {holders: [Keystone-ATS], year: 2026, notice: "© Keystone-ATS 2026. La reprise de cet article est soumise à autorisation.", licence: null, reserved: true}
tdm: null
speakers:
  crettenand: {name: Jérôme Crettenand, kind: person, roles: [conseiller d'Etat, chef du Département de l'énergie, ministre]}
  udry: {name: Valentine Udry, kind: person, roles: [coprésidente du comité référendaire, députée verte]}
  hydro: {name: Grand-Combin Hydro, kind: organisation, roles: [société]}
  politologue: {name: Blaise Fumeaux, kind: person, roles: [politologue à l'Université de Lausanne]}
  commune: {name: Marie-Noëlle Darbellay, kind: person, roles: [présidente de la commune de Bagnes-le-Haut]}
  udc: {name: UDC du Valais romand, kind: organisation, roles: [parti]}
notes: Swiss vote day in French, guillemets with thin spaces, capital without accent (Etat), conditional in reported speech, slogan and project name in marks, percentages
---
# Le Valais dit oui au nouveau barrage, mais du bout des lèvres

Sion (Keystone-ATS) – Le Valais construira un nouveau barrage au-dessus de Bagnes-le-Haut. Les citoyens ont accepté <t v="2026-06-14">dimanche</t> le crédit de 310 millions de francs par 51,9% des voix. La participation a atteint 58,3%.

« <q s="crettenand">C'est un oui, et un oui ne se pèse pas au gramme</q> », a réagi devant la presse <m s="crettenand">le conseiller d'Etat Jérôme Crettenand</m>. <m s="crettenand">Le chef du Département de l'énergie</m> a promis de « <q s="crettenand" type="mixed">tendre la main</q> » aux opposants, qui l'ont emporté dans toutes les villes de plaine.

Pour <m s="udry">Valentine Udry</m>, coprésidente du comité référendaire, ce score serré est « <q s="udry" type="mixed">un avertissement sans frais</q> ». « <q s="udry">Presque la moitié du canton refuse qu'on noie un vallon pour cinquante ans de courant</q> », a souligné <m s="udry">la députée verte</m>. Elle n'exclut pas un recours au Tribunal fédéral.

« <q s="crettenand" id="1">Libre à eux</q> », a répliqué <m s="crettenand">M. Crettenand</m>, « <q s="crettenand" id="1">mais le glacier, lui, ne fera pas recours contre le climat</q> ».

### Le vote des vallées

Selon <m s="politologue">le politologue Blaise Fumeaux</m>, <i s="politologue">le projet a été sauvé par les communes de montagne</i>. « <q s="politologue" via="Keystone-ATS">On a voté avec sa facture d'électricité autant qu'avec son cœur</q> », analyse-t-<m s="politologue">il</m>, interrogé par Keystone-ATS.

À Bagnes-le-Haut, le oui atteint 78%. La redevance rapporterait 2,4 millions par an à la commune. « <q s="commune">Avec ça, on garde l'école et le médecin</q> », se réjouit <m s="commune">la présidente Marie-Noëlle Darbellay</m>.

<m s="hydro">Grand-Combin Hydro</m>, qui porte le projet « Lac 2100 », a annoncé que <i s="hydro">les premiers sondages débuteraient <t v="2026-09">en septembre</t></i>. <i s="hydro">Le chantier durerait sept ans et la mise en eau interviendrait <t v="2034">en 2034</t></i>, a précisé <m s="hydro">la société</m>.

L'UDC du Valais romand, seule formation gouvernementale à avoir prôné le non, prend acte. Le peuple a tranché « <q s="udc" type="mixed">contre le paysan et contre la vache</q> », écrit <m s="udc">le parti</m> dans un communiqué.

La campagne avait été tendue. Des affiches « Touche pas à mon vallon » avaient été arrachées <t v="2026-05-22/2026-05-23">dans la nuit du 22 au 23 mai</t> à Martigny. Le Grand Conseil avait accepté le crédit <t v="2025-12">en décembre dernier</t> par 72 voix contre 51. (ats)
