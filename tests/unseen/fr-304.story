---
id: fr-304
language: fr
agency: AFP
outlet: Horizons du Sahel
domain: horizons-sahel.example
authors: []
published: 2026-02-18T20:47:00Z
modified: null
dateline: {place: Dakar, agency: AFP, date: 2026-02-18}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP", licence: null, reserved: false}
tdm: reserved
speakers:
  sarr: {name: Abdoulaye Sarr Mbengue, kind: person, roles: [ministre sénégalais des Pêches, ministre]}
  eu: {name: Commission européenne, kind: organisation, roles: []}
  vestergaard: {name: Lotte Vestergaard, kind: person, roles: [négociatrice en chef de l'UE, Danoise]}
  faye: {name: Mame Coumba Faye, kind: person, roles: [présidente d'une coopérative de transformatrices de Joal]}
  pecheur: {name: Ibrahima Diop, kind: person, roles: [pêcheur, capitaine de pirogue]}
  ong: {name: Océan Juste, kind: organisation, roles: [ONG]}
  diplomate: {name: un diplomate européen, kind: unnamed, roles: []}
notes: AFP international copy, minister and negotiator in turn, nationality as mention, diplomat under anonymity, communiqué, boat name in marks, dates around a session
---
# Pêche: Dakar et Bruxelles reprennent langue sans garantie d'accord

Dakar, <t v="2026-02-18">18 fév 2026</t> (AFP) – Le Sénégal et l'Union européenne ont rouvert <t v="2026-02-18">mercredi</t> à Dakar des négociations sur l'accès des chalutiers européens aux eaux sénégalaises, plus d'un an après l'expiration de leur dernier protocole.

"<q s="sarr">Nous ne fermons la porte à personne, mais nous avons changé la serrure</q>", a lancé à l'ouverture des discussions <m s="sarr">le ministre sénégalais des Pêches</m>, Abdoulaye Sarr Mbengue.

Dakar réclame un triplement de la contrepartie financière, fixée <t v="2019">en 2019</t> à 1,7 million d'euros par an, et le débarquement de toutes les captures dans ses ports. "<q s="sarr">Un poisson pêché ici doit faire vivre quelqu'un ici</q>", a martelé <m s="sarr">M. Mbengue</m>.

Face à lui, <m s="vestergaard">la négociatrice en chef de l'UE</m>, Lotte Vestergaard, a plaidé pour un accord "<q s="vestergaard" type="mixed">durable au sens propre</q>". <m s="vestergaard">La Danoise</m> a souligné que <i s="vestergaard">les navires européens ne représentaient que 6% des prises dans la zone</i>. "<q s="vestergaard">Si nous partons, ce ne sont pas les pirogues qui nous remplaceront</q>", a-t-<m s="vestergaard">elle</m> prévenu, dans une allusion aux flottes asiatiques.

Dans un communiqué, <m s="eu">la Commission européenne</m> dit espérer un compromis "<q s="eu" type="mixed"><t v="2026-22">avant l'été</t></q>". Un diplomate européen se montre moins optimiste: "<q s="diplomate">Les positions sont éloignées de plusieurs milles nautiques</q>", glisse <m s="diplomate">ce dernier</m> sous le couvert de l'anonymat.

Les premiers concernés, eux, se méfient des deux camps. "<q s="pecheur" id="1"><t v="2016">Il y a dix ans</t>, je rentrais avec vingt caisses</q>", se souvient <m s="pecheur">Ibrahima Diop</m>, capitaine d'une pirogue baptisée "Inch'Allah 2", "<q s="pecheur" id="1"><t v="2026-02-18">aujourd'hui</t>, je rentre avec le prix de l'essence</q>".

À Joal, à une centaine de kilomètres au sud de la capitale, les femmes qui fument et sèchent le poisson voient partir la matière première vers les usines de farine. "<q s="faye">On nous dit que l'abondance est une bénédiction, mais l'abondance passe devant nous en camion</q>", ironise <m s="faye">Mame Coumba Faye</m>, à la tête d'une coopérative de 340 transformatrices.

Selon <m s="ong">l'ONG Océan Juste</m>, <i s="ong">la moitié des stocks de sardinelles a disparu <t v="2012/..">depuis 2012</t></i>. <m s="ong">L'organisation</m> appelle à un moratoire de deux ans, une "<q s="ong" type="mixed">pause biologique et politique</q>".

Les délégations doivent se séparer <t v="2026-02-20">vendredi</t>. Une deuxième session est prévue à Bruxelles <t v="2026-04">début avril</t>. "<q s="sarr">Nous avons le temps, la mer aussi</q>", a conclu <m s="sarr">le ministre</m>.
