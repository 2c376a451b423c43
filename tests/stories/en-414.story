---
id: en-414
language: en-IN
agency: PTI
outlet: Konkan Chronicle
domain: konkanchronicle.example
authors: []
published: 2024-12-05T20:44:00+05:30
modified: null
dateline: {place: Panaji, agency: PTI, date: 2024-12-05}
copyright: {holders: [Press Trust of India], year: 2024, notice: "Copyright: Press Trust of India 2024. Unauthorised use prohibited.", licence: null, reserved: true}
tdm: reserved
speakers:
  bench: {name: Bombay High Court bench at Goa, kind: organisation, roles: [High Court, bench]}
  justice: {name: Vrinda Savardekar, kind: person, roles: [Justice, judge]}
  advocate: {name: Nitin Kakodkar, kind: person, roles: [Advocate General]}
  petitioner: {name: Philomena Rebello, kind: person, roles: [petitioner, nun, Sister]}
  collector: {name: Anagha Prabhudessai, kind: person, roles: [district collector, IAS officer, collector]}
  minister: {name: Rohan Chodnekar, kind: person, roles: [Mines Minister, minister]}
  owner: {name: Ignatius Furtado, kind: person, roles: [mine owner]}
  villager: {name: a villager, kind: unnamed, roles: []}
  police: {name: Goa Police, kind: organisation, roles: [police]}
notes: "Indian court copy; judge, nun petitioner and collector are she, advocate general, minister and mine owner he; bench beside the judge; honorific Justice, Sister; lakh and crore; oral remarks versus order"
---
# Who will drink this water, <m s="justice">judge</m> asks Goa govt; ‘<q s="justice">Bring me a glass</q>’

Panaji, <t v="2024-12-05">Dec 5</t> (PTI) The Bombay High Court bench at Goa <t v="2024-12-05">on Thursday</t> pulled up the state government over the pollution of wells near an iron ore mine at Surla, and asked a senior officer to produce a sample of the water in the courtroom.

“<q s="justice">Bring me a glass, madam, and let us see who will drink it,</q>” <m s="justice">Justice Vrinda Savardekar</m> told the district collector, who was present in person.

The petition was filed by Sister Philomena Rebello, a Carmelite nun who runs a school for 340 children beside the mine. <m s="petitioner">She</m> has alleged that <i s="petitioner">the water turned brown <t v="2024-06/..">from June</t> and that 61 pupils fell ill</i>.

Appearing for the state, <m s="advocate">Advocate General Nitin Kakodkar</m> submitted that <i s="advocate">the wells had been tested <t v="2024-11-18">on November 18</t> and were within limits</i>. “<q s="advocate">The allegations are exaggerated, My Lady, the colour is natural laterite,</q>” <m s="advocate">he</m> said.

<m s="justice">The judge</m> was not convinced. “<q s="justice" id="4">Then the government should have no difficulty,</q>” <m s="justice">she</m> observed orally, “<q s="justice" id="4">in supplying it at the Secretariat.</q>”

<m s="collector">The collector</m>, Anagha Prabhudessai, told the court that <i s="collector">she had visited the school only once, <t v="2024-09">in September</t>, as she was on election duty</i>. <m s="collector">The IAS officer</m> assured that <i s="collector">tankers would be sent <t v="2024-12-06/..">from Friday</t></i>.

In its order, <m s="bench">the bench</m> said <i s="bench">mining within 500 metres of the school would remain suspended <t v="../2025-01-09">till January 9</t></i>. <m s="bench">It</m> directed the company to deposit Rs 50 lakh.

Mine owner Ignatius Furtado rejected the charges. “<q s="owner" via="PTI">I drank from that well as a boy and I am 71,</q>” <m s="owner">he</m> told PTI. Sister Philomena, when told of this, smiled. “<q s="petitioner">He was a boy before he bought the hill,</q>” <m s="petitioner">the nun</m> said.

<m s="minister">Mines Minister Rohan Chodnekar</m> said <i s="minister">the government would comply</i>. “<q s="minister">We respect the court and we respect Sister,</q>” <m s="minister">the minister</m> told reporters. <m s="minister">He</m> accused the opposition of turning the matter into “<q s="minister" type="mixed">a water festival</q>”.

<m s="police">Police</m> said <i s="police">a case had been registered against unknown persons for breaking the school’s pump <t v="2024-12-01">on Sunday night</t></i>. <m s="villager">A villager</m> claimed that <i s="villager">trucks still ply after dark</i>. “<q s="villager">Night shift has no name plate,</q>” <m s="villager">he</m> said.
