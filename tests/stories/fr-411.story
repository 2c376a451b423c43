---
id: fr-411
language: fr
agency: AFP
outlet: "L'Observateur d'Orient"
domain: observateur-orient.example
authors: []
published: 2025-12-05T19:48:00+01:00
modified: 2025-12-05T20:30:00+01:00
dateline: {place: New Delhi, agency: AFP, date: 2025-12-05}
copyright: {holders: [AFP], year: 2025, notice: "© 2025 AFP. Tous droits réservés.", licence: null, reserved: true}
tdm: null
speakers:
  poutine: {name: Vladimir Poutine, kind: person, roles: [président russe, maître du Kremlin, dirigeant russe]}
  modi: {name: Narendra Modi, kind: person, roles: [Premier ministre indien, chef du gouvernement indien, dirigeant nationaliste hindou]}
  peskov: {name: Dmitri Peskov, kind: person, roles: [porte-parole du Kremlin]}
  maison: {name: Maison Blanche, kind: organisation, roles: []}
  misri: {name: Vikram Misri, kind: person, roles: [secrétaire indien aux Affaires étrangères, haut diplomate]}
  zelensky: {name: Volodymyr Zelensky, kind: person, roles: [président ukrainien]}
  kallas: {name: Kaja Kallas, kind: person, roles: [cheffe de la diplomatie européenne, Estonienne]}
  analyste: {name: Sunaina Bhalla, kind: person, roles: ["chercheuse au Centre d'études eurasiennes", chercheuse]}
notes: "sommet russo-indien, dépêche classique; deux dirigeants, porte-parole, diplomate, président ukrainien tous il; cheffe de la diplomatie et chercheuse elle; maître du Kremlin, dirigeant nationaliste hindou, son hôte; échos d'agences russes et chaîne de télévision"
---
# En Inde, <m s="poutine">Poutine</m> promet du pétrole « <q s="poutine" type="mixed">sans un jour de retard</q> »
## <m s="modi">Le Premier ministre Modi</m> plaide pour « <q s="modi" type="mixed">une porte de sortie</q> » en Ukraine

New Delhi, <t v="2025-12-05">5 déc 2025</t> (AFP) - Le président russe Vladimir Poutine s'est engagé <t v="2025-12-05">vendredi</t> à New Delhi à fournir à l'Inde du pétrole sans interruption, malgré les sanctions américaines, tandis que son hôte Narendra Modi appelait à mettre fin à la guerre en Ukraine.

« <q s="poutine">Nos tankers connaissent la route de l'Inde, ils ne vont pas l'oublier à cause d'un décret signé ailleurs</q> », a déclaré <m s="poutine">le maître du Kremlin</m> à l'issue d'un entretien de deux heures. <m s="poutine">Il</m> a affirmé que <i s="poutine">les échanges entre les deux pays atteindraient 100 milliards de dollars <t v="2030">en 2030</t></i>.

À ses côtés, <m s="modi">le Premier ministre indien</m> a loué une relation « <q s="modi" type="mixed">aussi ancienne que la route des épices</q> ». Mais <m s="modi">le dirigeant nationaliste hindou</m> a aussi insisté sur le conflit. « <q s="modi" id="1">L'Inde ne choisit pas un camp</q>, a-t-<m s="modi">il</m> lancé, <q s="modi" id="1">elle choisit une issue.</q> »

Interrogé sur cette phrase, le porte-parole du Kremlin s'est voulu rassurant. « <q s="peskov" via="TASS">Nous cherchons aussi l'issue, elle n'est pas où l'on croit</q> », a assuré <m s="peskov">Dmitri Peskov</m>, cité par l'agence TASS. Selon <m s="peskov">lui</m>, M. Modi n'a formulé « <q s="peskov" type="mixed">aucune demande</q> ».

Le haut diplomate Vikram Misri n'a pas dit autre chose. <m s="misri">Le secrétaire indien aux Affaires étrangères</m> a relevé que <i s="misri">les deux hommes avaient passé l'essentiel de la soirée <t v="2025-12-04">de jeudi</t> à parler d'engrais</i>.

### Pression américaine

Washington a imposé <t v="2025-08">en août</t> une surtaxe de 25% sur les produits indiens pour punir New Delhi de ses achats de brut russe. <m s="maison">La Maison Blanche</m> a redit <t v="2025-12-05">vendredi</t> qu'elle attendait « <q s="maison" type="mixed">un geste</q> » de son partenaire. Dans un entretien à la chaîne India Today diffusé <t v="2025-12-04">la veille</t>, <m s="poutine">le président russe</m> s'en était amusé. « <q s="poutine" via="India Today">Notre uranium éclaire bien des cuisines américaines, et je n'ai pas vu qu'on y mange dans le noir. Le pétrole serait-il plus salissant ?</q> » avait-<m s="poutine">il</m> demandé.

À Kiev, <m s="zelensky">Volodymyr Zelensky</m> a dit espérer que <i s="zelensky">New Delhi userait de son influence</i>. « <q s="zelensky" via="Telegram">Le Premier ministre indien parle à tout le monde, c'est précieux, à condition que tout le monde écoute</q> », a écrit <m s="zelensky">le président ukrainien</m> sur Telegram.

La cheffe de la diplomatie européenne s'est montrée plus sévère. « <q s="kallas">On ne fait pas la paix avec celui qui livre le bois en achetant le feu</q> », a jugé <m s="kallas">Kaja Kallas</m> depuis Bruxelles. <m s="kallas">L'Estonienne</m> a rappelé que <i s="kallas">l'UE et l'Inde espèrent conclure un accord commercial <t v="2025-12-31">avant la fin de l'année</t></i>.

Pour Sunaina Bhalla, chercheuse au Centre d'études eurasiennes, chacun est reparti avec ce qu'il voulait. « <q s="analyste">L'un avait besoin d'une photo, l'autre d'un rabais</q> », observe-t-<m s="analyste">elle</m>. « <q s="analyste">La photo était réussie. Le rabais, on verra.</q> »

Vladimir Poutine n'était pas venu en Inde <t v="2021-12/..">depuis décembre 2021</t>. <m s="modi">Le chef du gouvernement indien</m> lui a offert une édition russe de la « Bhagavad-Gita » et a confirmé qu'<i s="modi">il se rendrait à Moscou <t v="2026">l'an prochain</t></i>.
