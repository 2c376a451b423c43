---
id: nl-863
language: nl
agency: ANP
outlet: Financiële Post
domain: financi-le-post.example
authors: [Bas Terhorst]
published: 2026-02-26T09:40:00+01:00
modified: null
dateline: {place: EINDHOVEN, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  sorensen: {name: "Helle van Sonsbeek", kind: person, roles: ["topvrouw"]}
  brinx: {name: "Brinx", kind: organisation, roles: ["toeleverancier van de chipindustrie"]}
  analist: {name: "Thijs Abbink", kind: person, roles: ["analist van bank Meerdink"]}
  bond: {name: "Karim Boulahya", kind: person, roles: ["bestuurder van vakbond De Unie Metaal"]}
  minister: {name: "Frans Hoekzema", kind: person, roles: ["minister van Economische Zaken"]}
  cfo: {name: "Daan Rietdijk", kind: person, roles: ["financieel directeur"]}
notes: "economy; results of a chip supplier; CEO, analyst, union, minister via paper"
---
# Chiptoeleverancier Brinx schrapt 900 banen ondanks winst

EINDHOVEN (ANP) - Chiptoeleverancier Brinx gaat wereldwijd 900 banen schrappen, waarvan ruim de helft in Eindhoven. Het bedrijf maakte dat donderdag bekend bij de presentatie van de jaarcijfers. De winst steeg met 4 procent naar 611 miljoen euro.

"<q s="sorensen">We zijn te complex geworden</q>", verklaarde <m s="sorensen">topvrouw Helle van Sonsbeek</m> in een toelichting. "<q s="sorensen">Voor elke ingenieur hebben we bijna een manager, en dat houdt geen klant vol.</q>" Volgens <m s="sorensen">haar</m> <i s="sorensen">vallen de klappen vooral bij staf en ondersteuning</i>.

<m s="brinx">Het concern</m> verwacht dat <i s="brinx">de omzet dit jaar gelijk blijft</i>. "<q s="brinx">De vraag naar geheugenchips herstelt trager dan voorzien</q>", staat in <m s="brinx">het persbericht</m>. <m s="cfo">Financieel directeur Daan Rietdijk</m> zei tegen analisten dat <i s="cfo">de orders in het vierde kwartaal al wel waren aangetrokken</i>. <m s="cfo">Rietdijk</m> waarschuwde wel voor "<q s="cfo" type="mixed">aanhoudende onzekerheid over exportregels</q>".

Op de beurs werd het nieuws goed ontvangen. <m s="analist">Analist Thijs Abbink</m> van bank Meerdink spreekt van een "<q s="analist" type="mixed">pijnlijke maar logische stap</q>". "<q s="analist">Brinx heeft drie jaar lang mensen aangenomen voor groei die niet kwam</q>", schrijft <m s="analist">hij</m> in een rapport.

Vakbond De Unie Metaal is woedend. "<q s="bond">Winst maken en mensen op straat zetten, dat is niet uit te leggen</q>", zegt <m s="bond">bestuurder Karim Boulahya</m>. <m s="bond">De vakbondsman</m> eist dat <i s="bond">er geen gedwongen ontslagen vallen</i>. "<q s="bond">Anders leggen we de boel plat, en dat weten ze.</q>"

Minister Frans Hoekzema van Economische Zaken had Van Sonsbeek woensdagavond aan de telefoon. <m s="minister">Hij</m> zegt te begrijpen dat <i s="minister">een bedrijf moet kunnen ingrijpen</i>. "<q s="minister" via="De Telegraaf">Maar van een onderneming die zoveel aan deze regio te danken heeft, verwacht ik fatsoen</q>", aldus <m s="minister">de bewindsman</m> in De Telegraaf.

<m s="sorensen">Van Sonsbeek</m> reageerde daar koeltjes op. "<q s="sorensen">De minister en ik hebben een goed gesprek gehad</q>", zei <m s="sorensen">ze</m>. "<q s="sorensen">Daar laat ik het bij.</q>"

Het plan met de naam 'Eenvoud' moet eind volgend jaar zijn afgerond.
