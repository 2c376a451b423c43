---
id: pl-405
language: pl
agency: null
outlet: Tygodnik Roztocze
domain: tygodnik-roztocze.example
authors: [Bartosz Gnyp]
published: 2022-06-15T06:30:00+02:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ksiadz: {name: Tadeusz Łagowski, kind: person, roles: [proboszcz, ksiądz]}
  komisarz: {name: Sylwia Dudzic, kind: person, roles: [komisarz, oficer prasowa zamojskiej policji]}
  organista: {name: Zenon Kluza, kind: person, roles: [organista, 61-latek]}
  zlomiarz: {name: właściciel skupu, kind: unnamed, roles: []}
  sasiadka: {name: sąsiadka z naprzeciwka, kind: unnamed, roles: []}
  kuria: {name: kuria, kind: organisation, roles: []}
notes: dash dialogue throughout, in which speaker names come only in the cue; priest, organist and scrap dealer all men; suspect meant by age and role; bell called "Ignacy" in marks; curia as speaker; plain local copy without notice
---
# Skradziony dzwon wrócił na rowerze

– <q s="ksiadz" id="1">Najpierw pomyślałem, że ogłuchłem</q> – opowiada <m s="ksiadz">ks. Tadeusz Łagowski</m>. – <q s="ksiadz" id="1">Jest szósta, a tu cisza.</q>

Dzwon „Ignacy”, sto czterdzieści kilogramów brązu, zniknął z wieży w Hrebennem Starym <t v="2022-06-11/2022-06-12">w nocy z soboty na niedzielę</t>. Proboszcz zawiadomił policję, a potem z ambony poprosił, by nikt nie rzucał oskarżeń. – <q s="ksiadz">Dzwon ma pięć wieków, poczeka na nawrócenie</q> – powiedział wiernym.

Nie czekał długo. <t v="2022-06-13">W poniedziałek</t> pewien mężczyzna przyprowadził do skupu w Lubyczy rower z przyczepką. – <q s="zlomiarz" id="2">Mówił, że to stary kocioł</q> – relacjonuje <m s="zlomiarz">właściciel skupu</m>. – <q s="zlomiarz" id="2">Kocioł z łacińskim napisem?</q> Zadzwonił na policję, a klientowi zaproponował kawę.

Jak przekazała <m s="komisarz">oficer prasowa zamojskiej policji komisarz Sylwia Dudzic</m>, <i s="komisarz">zatrzymany to 61-letni mieszkaniec tej samej parafii</i>. <m s="komisarz">Policjantka</m> odmówiła podania jego zawodu. We wsi zna go każdy: Zenon Kluza jest organistą.

– <q s="organista">Ja go tylko zdjąłem do czyszczenia</q> – tłumaczy <m s="organista">61-latek</m>, którego po przesłuchaniu zwolniono do domu.

Dlaczego nocą? – <q s="organista">Bo w dzień dzwoni</q> – odpowiada. Twierdzi, że <i s="organista">do skupu pojechał zapytać o pastę polerską</i>.

Sąsiadka z naprzeciwka ma swoją teorię. <m s="sasiadka">Kobieta</m> uważa, że <i s="sasiadka">organista chciał dać nauczkę proboszczowi, który <t v="2022-01">w styczniu</t> obciął mu pensję</i>. – <q s="sasiadka" id="6">Nie dla pieniędzy to zrobił</q> – szepcze – <q s="sasiadka" id="6">tylko dla ciszy.</q>

Ksiądz o pensji rozmawiać nie chce. Przyznaje jedynie, że <i s="ksiadz">w sprawie „Ignacego” wybaczył, zanim skończył śniadanie</i>. <m s="kuria">Kuria</m> w krótkim oświadczeniu zapewniła, że <i s="kuria">instrument wróci na wieżę <t v="2022-06-16">w czwartek</t></i>.

Prokurator wyceni szkodę <t v="2022-06-24">do 24 czerwca</t>. Za kradzież zabytku grozi do dziesięciu lat. – <q s="komisarz">Dzwon jest cały, tylko przyczepka się rozpadła</q> – podsumowuje <m s="komisarz">Dudzic</m>.

<t v="2022-06-14">We wtorek wieczorem</t> w kościele znów ktoś grał. – <q s="ksiadz" id="8">A kogo miałem wziąć?</q> – pyta <m s="ksiadz">Łagowski</m>. – <q s="ksiadz" id="8">Zastępcy nie mamy.</q>
