---
id: fr-423
language: fr
agency: AFP
outlet: "Santé & Territoires"
domain: sante-territoires.example
authors: []
published: 2025-02-11T18:00:00+01:00
modified: null
dateline: {place: Rennes, agency: AFP, date: 2025-02-11}
copyright: {holders: [AFP], year: 2025, notice: "© 2025 AFP. Tous droits de reproduction réservés", licence: null, reserved: true}
tdm: null
speakers:
  plaignante: {name: Nolwenn Trividic, kind: person, roles: [plaignante, aide-soignante, trentenaire]}
  chirurgien: {name: Hubert Sarrazin-Lagarde, kind: person, roles: [chirurgien, praticien, mis en cause]}
  procureure: {name: Emmanuelle Bochenek, kind: person, roles: [procureure de Rennes]}
  ordre: {name: Ordre des médecins, kind: organisation, roles: [Ordre]}
  directeur: {name: Loïck Hamonic, kind: person, roles: [directeur de la clinique]}
  avocate: {name: Ségolène Attal-Rivière, kind: person, roles: [avocate du chirurgien]}
  syndicaliste: {name: Gwendal Kerjean, kind: person, roles: [délégué syndical, infirmier]}
  patiente: {name: une ancienne patiente, kind: unnamed, roles: []}
  ministere: {name: ministère de la Santé, kind: organisation, roles: []}
notes: "affaire dans une clinique; plaignante, procureure, avocate, ancienne patiente elle, chirurgien, directeur, délégué il; Ordre et ministère il; communiqué, lettre, procès-verbal; présomption d'innocence; l'avocate du chirurgien contre la plaignante, elle ambigu"
---
# Rennes : un chirurgien mis en examen, <m s="plaignante">la plaignante</m> dit avoir « <q s="plaignante" type="mixed">parlé pour les autres</q> »

Rennes, <t v="2025-02-11">11 fév 2025</t> (AFP) - <i s="procureure">Un chirurgien d'une clinique de Rennes a été mis en examen <t v="2025-02-11">mardi</t> pour harcèlement moral et mise en danger d'autrui</i>, a annoncé <m s="procureure">la procureure de la République</m>. <m s="procureure">Emmanuelle Bochenek</m> a précisé que <i s="procureure">le praticien, âgé de 61 ans, contestait l'intégralité des faits</i>.

L'affaire est partie d'une lettre de six pages. « <q s="plaignante">Il lançait les instruments, et après il nous demandait de les ramasser en comptant</q> », y écrivait <t v="2024-10">en octobre</t> <m s="plaignante">Nolwenn Trividic</m>, aide-soignante au bloc. Onze collègues ont depuis porté plainte.

« <q s="plaignante" via="AFP">J'ai parlé pour les autres, moi je pars</q> », a-t-<m s="plaignante">elle</m> déclaré à l'AFP. <m s="plaignante">La trentenaire</m> a raconté que la direction lui avait conseillé « <q s="plaignante" type="mixed">d'attendre la retraite du docteur</q> ».

Loïck Hamonic, qui dirige la clinique <t v="2021/..">depuis 2021</t>, ne reconnaît pas ses mots. « <q s="directeur" id="1">J'ai dit qu'il partirait un jour</q>, a corrigé <m s="directeur">le directeur</m>, <q s="directeur" id="1">comme nous tous.</q> » <m s="directeur">Il</m> a affirmé que <i s="directeur">deux rappels à l'ordre avaient été adressés au chirurgien <t v="2023">en 2023</t></i>.

L'avocate de ce dernier dénonce un lynchage. « <q s="avocate">Hubert Sarrazin-Lagarde a opéré 14.000 personnes et élevé la voix, peut-être, quatorze fois</q> », a lancé <m s="avocate">Ségolène Attal-Rivière</m>. Selon <m s="avocate">elle</m>, la plaignante « <q s="avocate" type="mixed">règle un compte ancien</q> ». Informée de cette phrase, <m s="plaignante">Mme Trividic</m> a haussé les épaules. « <q s="plaignante">Le compte, c'est lui qui le tenait</q> », a-t-<m s="plaignante">elle</m> dit.

### Une patiente témoigne

Une ancienne patiente a décrit aux enquêteurs une scène qu'elle n'aurait pas dû entendre. « <q s="patiente">J'étais endormie, mais pas assez</q> », a-t-<m s="patiente">elle</m> raconté, selon le procès-verbal consulté par l'AFP. « <q s="patiente">Il a crié : “<q s="chirurgien">Qui m'a donné cette incapable ?</q>” J'ai cru qu'il parlait de moi.</q> »

Le mis en cause, lui, ne s'est exprimé qu'une fois, <t v="2025-01-28">le 28 janvier</t>, devant le conseil départemental de l'Ordre. « <q s="chirurgien">Un bloc n'est pas un salon de thé</q> », avait-<m s="chirurgien">il</m> fait valoir. <m s="ordre">L'Ordre</m> a indiqué qu'<i s="ordre">il se constituerait partie civile</i>.

Le délégué syndical, Gwendal Kerjean, demande des comptes à la direction. « <q s="syndicaliste">On nous a offert une formation au yoga</q> », a ironisé <m s="syndicaliste">l'infirmier</m>. <m s="ministere">Le ministère de la Santé</m> a fait savoir qu'<i s="ministere">il diligentait une inspection <t v="2025-02-17/..">à partir de lundi</t></i>.

Le chirurgien a été placé sous contrôle judiciaire, avec interdiction d'exercer <t v="../2025-08-11">jusqu'au 11 août</t>. Il encourt deux ans de prison. « <q s="avocate">Il jardinera</q> », a commenté <m s="avocate">son avocate</m>.
