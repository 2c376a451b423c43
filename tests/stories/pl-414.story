---
id: pl-414
language: pl
agency: PAP
outlet: Cyfrowa Polska
domain: cyfrowa-polska.example
authors: [Sylwester Ból-Jankowski]
published: 2025-03-27T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Cyfrowa Polska], year: 2025, notice: "Cyfrowa Polska 2025, CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  drozdowski: {name: Tomasz Drozdowski, kind: person, roles: [komendant Centralnego Biura Zwalczania Cyberprzestępczości, generał]}
  wilkowska: {name: Anita Wilkowska, kind: person, roles: [prezes szpitala, menedżerka]}
  zero: {name: haker podpisujący się „Zero”, kind: unnamed, roles: []}
  malek: {name: Rajmund Małek, kind: person, roles: [informatyk szpitala]}
  resort: {name: Ministerstwo Cyfryzacji, kind: organisation, roles: [resort]}
  ordynator: {name: ordynator chirurgii, kind: unnamed, roles: []}
  cert: {name: CERT Polska, kind: organisation, roles: []}
notes: ransomware at a hospital; hacker's e-mail as speech; general and IT man both men, chief executive woman; ordynator without name; agencies CERT and ministry; ransom note quoted; times of the night; weekday; screenshots
---
# „<q s="zero">Nie jesteśmy potworami</q>”. Hakerzy oddali szpitalowi dane za darmo

Szpital w Łukowie odzyskał <t v="2025-03-26">w środę</t> dostęp do dokumentacji 90 tys. pacjentów. Klucz do odszyfrowania przysłali sami włamywacze.

„<q s="zero">Nie jesteśmy potworami. Nie wiedzieliśmy, że to oddział dziecięcy</q>” – napisał w e-mailu do dyrekcji <m s="zero">haker podpisujący się „Zero”</m>. Jeszcze <t v="2025-03-23">w niedzielę</t> ten sam człowiek żądał równowartości 400 tys. euro.

Atak zaczął się <t v="2025-03-21/2025-03-22">w nocy z piątku na sobotę</t>. „<q s="malek"><t v="2025-03-22T02:17">O 2.17</t> zgasły mi trzy monitory, <t v="2025-03-22T02:20">o 2.20</t> wszystkie</q>” – wspomina <m s="malek">Rajmund Małek</m>, jedyny informatyk placówki. Twierdzi, że <i s="malek">wyrwał kable z serwerowni, co ocaliło połowę archiwum</i>.

Prezes szpitala Anita Wilkowska nie spała trzy doby. „<q s="wilkowska">Wróciliśmy do zeszytów i okazało się, że połowa lekarzy nie umie już pisać ręcznie</q>” – przyznaje <m s="wilkowska">menedżerka</m>. Przełożono 61 operacji. <m s="ordynator">Ordynator chirurgii</m> zapewnia, że <i s="ordynator">nikt nie ucierpiał</i>. „<q s="ordynator">Ale dwa razy było blisko</q>” – dodaje.

Skąd decyzja o zwrocie klucza? Generał Tomasz Drozdowski, komendant Centralnego Biura Zwalczania Cyberprzestępczości, nie wierzy w skruchę. „<q s="drozdowski">Zorientowali się, że idziemy po śladach, i wolą zostawić sympatyczny list niż adres</q>” – ocenia. Według <m s="drozdowski">generała</m> <i s="drozdowski">trop prowadzi do Rumunii</i>. Prezes się z nim nie zgadza: <m s="wilkowska">jej</m> zdaniem „<q s="wilkowska" type="mixed">ktoś tam zobaczył zdjęcie oddziału i pękł</q>”.

<m s="cert">CERT Polska</m> podał, że <i s="cert"><t v="2024">w ubiegłym roku</t> odnotował 74 ataki na placówki medyczne</i>. <m s="resort">Ministerstwo Cyfryzacji</m> zapewniło, że <i s="resort">przekaże szpitalom 300 mln zł <t v="2025-06-30">do końca czerwca</t></i>. Resort prowadzi kampanię „Szpital za zaporą”.

Małek nie wyjechał jeszcze na urlop, który zaczął się mu <t v="2025-03-24">w poniedziałek</t>. „<q s="malek">Zero odpisał mi jeszcze: »<q s="zero">Zmień hasło z 1234</q>«. To już zmieniłem</q>” – zaznacza <m s="malek">informatyk</m>.

(PAP)
