---
id: fr-906
language: fr-CH
agency: null
outlet: "La Sarine Libre"
domain: la-sarine-libre.example
authors: ["Céline Aebischer"]
published: 2025-11-14T17:30:00+01:00
modified: null
dateline: null
copyright: {holders: ["La Sarine Libre"], year: 2025, notice: "© La Sarine Libre 2025", licence: null, reserved: false}
tdm: null
speakers:
  pasquier: {name: "Madeleine Pasquier", kind: person, roles: ["fromagère", "Gruérienne"]}
notes: "natural: profile of one person, one speaker all through (Swiss paper)"
---
# Madeleine Pasquier, la fromagère qui ne voulait pas s’arrêter
## À 74 ans, cette Gruérienne monte encore chaque été à l’alpage. Rencontre avec une femme qui a vu changer la montagne.

Sur la table de la cuisine, il y a du pain, un couteau et une meule entamée. Madeleine Pasquier coupe deux tranches sans demander si l’on a faim. «<q s="pasquier">Chez nous, on goûte d’abord et on parle après</q>», dit-<m s="pasquier">elle</m>.

Née <t v="1951">en 1951</t> au-dessus de Charmey, cinquième d’une famille de huit enfants, elle a appris le métier avec son père, Alphonse, un homme taiseux qui ne lui a jamais fait un compliment.

«<q s="pasquier">Il goûtait, il hochait la tête, et c’était tout. J’ai compris plus tard que c’était le plus beau des compliments.</q>»

À 19 ans, elle part à Grangeneuve, seule fille d’une volée de vingt-trois élèves. Le directeur, Ernest Blanc, la convoque le premier jour. <m s="pasquier">Elle</m> se souvient qu’<i s="pasquier">il lui a proposé le cours de ménage</i>.

«<q s="pasquier" id="51">Je lui ai répondu que les casseroles, je connaissais déjà</q>, raconte-t-<m s="pasquier">elle</m>. <q s="pasquier" id="51">Il a ri. Il m’a soutenue jusqu’au bout, cet homme-là.</q>»

Diplôme en poche, elle reprend l’alpage familial avec son mari, Gérard. Ils y passeront quarante étés. Lui s’occupait du troupeau, elle du chaudron.

«<q s="pasquier">Gérard parlait aux vaches mieux qu’aux gens. C’était un tendre, mais il ne fallait pas le dire.</q>»

Il est mort <t v="2016">en 2016</t>, d’une crise cardiaque, à quelques mètres du chalet. Le lendemain, elle a fait le fromage. «<q s="pasquier" id="52">Les vaches, elles, n’étaient pas en deuil</q>, glisse-t-<m s="pasquier">elle</m>. <q s="pasquier" id="52">Et puis, que faire d’autre?</q>»

### «<q s="pasquier">La neige ne sait plus quand venir</q>»

De la montagne, elle parle sans nostalgie, mais avec inquiétude. <m s="pasquier">Elle</m> affirme que <i s="pasquier">la source du chalet s’est tarie trois fois <t v="2018/..">depuis 2018</t></i>. <t v="2022">En 2022</t>, l’armée a dû livrer de l’eau par hélicoptère.

«<q s="pasquier">Avant, on savait. La neige ne sait plus quand venir, ni quand partir.</q>»

Cela ne l’a pas empêchée de remonter <t v="2025-05">en mai dernier</t>, avec son petit-fils Loris, 22 ans, et un jeune Polonais, Tomasz, engagé pour la saison. Elle leur a laissé le lourd, mais pas le chaudron.

«<q s="pasquier" id="53">Loris a la main. Il est plus doué que moi à son âge</q>, confie <m s="pasquier">la septuagénaire</m>, avant de jeter un œil vers la porte. <q s="pasquier" id="53">Ne l’écrivez pas trop gros.</q>»

<t v="2025-10">En octobre</t>, la Confrérie des fromages d’alpage lui a remis sa médaille d’honneur. Le conseiller d’État Didier Romanens a fait un discours, la fanfare a joué. <m s="pasquier">Madeleine Pasquier</m> reconnaît qu’<i s="pasquier">elle a pleuré un peu</i>.

«<q s="pasquier">J’ai pensé à mon père. Il aurait hoché la tête.</q>»

Et après? Ses enfants voudraient la voir au village, dans un appartement avec ascenseur. Elle hausse les épaules, se ressert un café. «<q s="pasquier" id="54">J’irai quand les vaches me mettront à la porte</q>, lance-t-<m s="pasquier">elle</m>. <q s="pasquier" id="54">Pour le moment, elles ont l’air contentes.</q>»
