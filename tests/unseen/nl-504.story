---
id: nl-504
language: nl-BE
agency: null
outlet: Brieven uit de Kempen
domain: brievenuitdekempen.example
authors: [Sofie Laenen]
published: 2026-10-11T10:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Sofie Laenen], year: null, notice: "© Sofie Laenen", licence: null, reserved: false}
tdm: null
speakers:
  geentjens: {name: Lode Geentjens, kind: person, roles: [trainer]}
  amina: {name: Amina, kind: person, roles: [aanvoerster]}
  rachida: {name: Rachida Ouali, kind: person, roles: [moeder]}
  wuyts: {name: Jos Wuyts, kind: person, roles: [voorzitter, slager]}
  ref: {name: de scheidsrechter, kind: unnamed, roles: []}
  bond: {name: bond, kind: organisation, roles: []}
notes: a Saturday game told in twelve numbered short paragraphs, speaker often only by jersey or position, mother and daughter of one name, butcher is the chairman, quotes at the start with a dash after, letter from the federation, no "zei" in half of them
---
# Nul tegen elf, of hoe de Meisjes van Achterbos hun seizoen begonnen

1. Het regent <t v="2026-10-10">zaterdag</t> al voor de aftrap. ‘<q s="geentjens">Goed voor het gras</q>’, vindt <m s="geentjens">Lode Geentjens</m>. Het is geen gras.

2. De trainer telt zijn speelsters. Acht. Hij telt opnieuw. ‘<q s="amina" id="v">Ge kunt blijven tellen</q>’ – <m s="amina">de aanvoerster</m> knoopt haar veters – ‘<q s="amina" id="v">Noor heeft koorts en Jana een communiefeest</q>’.

3. Op de dijk staat één supporter. Rachida Ouali heeft een paraplu, een thermos en een stem. ‘<q s="rachida">Amina, uw sjaal!</q>’

4. <t v="2026-10-10T14:03">Om 14.03 uur</t> staat het 0-1.

5. De voorzitter, in de week slager, houdt het in de kantine droog. Volgens <m s="wuyts">Jos Wuyts</m> <i s="wuyts">heeft de ploeg potentieel</i>. ‘<q s="wuyts">En honger</q>’, voegt <m s="wuyts">hij</m> toe, want de frikandellen gaan snel.

6. De bond had <t v="2026-10-05">maandag</t> nog een mail gestuurd. ‘<q s="bond">Gelieve met minstens negen speelsters aan te treden</q>’, stond in <m s="bond">die mail</m>. De scheidsrechter kijkt de andere kant op. ‘<q s="ref">Ik kan niet goed tellen</q>’, verklaart <m s="ref">ze</m>.

7. Rust: nul tegen zeven. Geentjens houdt een toespraak van één zin. ‘<q s="geentjens">Nu hebben we de wind mee.</q>’

8. Er is geen wind.

9. In minuut 71 gebeurt het. De kleinste krijgt de bal, kijkt op, schiet. De paal trilt nog als haar moeder al op het veld staat. ‘<q s="rachida">Dat was binnen!</q>’ – ‘<q s="ref">Dat was hout, mevrouw</q>’ – ‘<q s="rachida">Dat was bijna binnen!</q>’

10. Daar kan de scheidsrechter mee leven. <m s="ref">Ze</m> noteert op haar kaart dat <i s="ref">het bijna binnen was</i>.

11. Nul tegen elf. ‘<q s="amina" id="1"><t v="2025">Vorig jaar</t> was het dertien</q>’, rekent <m s="amina">Amina</m> voor, ‘<q s="amina" id="1">dus we gaan vooruit.</q>’ De slager trakteert.

12. <t v="2026-10-17T14:00">Volgende zaterdag om 14 uur</t> spelen ze in Retie. <m s="geentjens">Geentjens</m> belooft dat <i s="geentjens">ze dan met negen zijn</i>. ‘<q s="amina">Ik neem mijn moeder mee op de bank</q>’, zegt <m s="amina">de aanvoerster</m>. ‘<q s="amina">Zij kan tellen.</q>’
