---
id: en-430
language: en
agency: AFP
outlet: "Levant & Nile Review"
domain: levantnile.example
authors: []
published: 2025-10-09T20:25:00Z
modified: null
dateline: {place: Cairo, agency: AFP, date: 2025-10-09}
copyright: {holders: [AFP], year: null, notice: "© AFP", licence: null, reserved: false}
tdm: null
speakers:
  abdelatty: {name: Badr Abdelatty, kind: person, roles: [Egyptian Foreign Minister, Egyptian]}
  witkoff: {name: Steve Witkoff, kind: person, roles: [U.S. envoy, American]}
  qatari: {name: Mohammed bin Abdulrahman Al Thani, kind: person, roles: [Qatari Prime Minister, Qatari premier]}
  hayya: {name: Khalil al-Hayya, kind: person, roles: [Hamas chief negotiator]}
  netanyahu: {name: Benjamin Netanyahu, kind: person, roles: [Israeli Prime Minister]}
  hostage: {name: Einav Zangauker, kind: person, roles: []}
  father: {name: a father of four, kind: unnamed, roles: []}
  unrwa: {name: UNRWA, kind: organisation, roles: []}
  lazzarini: {name: Philippe Lazzarini, kind: person, roles: [UNRWA chief]}
  hamas: {name: Hamas, kind: organisation, roles: [group]}
  official: {name: an Israeli official, kind: unnamed, roles: []}
notes: "ceasefire talks with real figures and invented remarks; two prime ministers told apart by nationality; ministers, envoy, negotiators all he; hostage mother she; father unnamed; UN agency beside its chief; Arabic names"
---
# Gaza truce to begin <t v="2025-10-10">Friday</t> after all-night talks in Egypt

Cairo, <t v="2025-10-09">Oct 9, 2025</t> (AFP) - <i s="abdelatty">Israel and Hamas have agreed to the first phase of a Gaza ceasefire that is to take effect <t v="2025-10-10">on Friday</t></i>, <m s="abdelatty">Egyptian Foreign Minister Badr Abdelatty</m> said <t v="2025-10-09">Thursday</t> after a night of talks in Sharm el-Sheikh.

"<q s="abdelatty"><t v="2025-10-09T04:00">At four in the morning</t> nobody in the room was speaking any more, they were nodding,</q>" <m s="abdelatty">Abdelatty</m> told reporters. <m s="abdelatty">He</m> said <i s="abdelatty">the text provided for the release of all living hostages within 72 hours</i>.

The Qatari prime minister, who shuttled between two hotel floors, was more guarded. "<q s="qatari">A signature is a beginning, and we have seen beginnings,</q>" <m s="qatari">Mohammed bin Abdulrahman Al Thani</m> said. He paid tribute to U.S. envoy Steve Witkoff, who <t v="2025-10-08">on Wednesday evening</t> had, in the premier's words, "<q s="qatari" type="mixed">locked the door and put the key in his pocket</q>".

The American denied having done so. "<q s="witkoff">It was a sliding door,</q>" <m s="witkoff">he</m> quipped.

In Jerusalem, <m s="netanyahu">Israeli Prime Minister Benjamin Netanyahu</m> said <i s="netanyahu">his cabinet would vote <t v="2025-10-09">later Thursday</t></i>. "<q s="netanyahu">We are bringing our people home,</q>" <m s="netanyahu">he</m> said in a televised statement. <m s="official">An Israeli official</m> said <i s="official">two far-right ministers would oppose the deal but would not bring down the government</i>.

<m s="hayya">Hamas chief negotiator Khalil al-Hayya</m> said <i s="hayya">the group had received guarantees that the war was over</i>. "<q s="hayya">We will hold the mediators to every comma,</q>" <m s="hayya">he</m> said. <m s="hamas">Hamas</m> said in a separate statement that <i s="hamas">it had handed over the list of prisoners it wanted freed</i>.

### '<q s="father">I have forgotten the key</q>'

On what is known as Hostages Square in Tel Aviv, people sang and wept. "<q s="hostage">I am not celebrating until I smell his hair,</q>" said <m s="hostage">Einav Zangauker</m>, whose son was seized <t v="2023-10-07">on October 7, 2023</t>. <m s="hostage">She</m> said <i s="hostage">she had cooked his favourite dish <t v="2025-10-09">in the morning</t></i>.

In Khan Yunis, a father of four was loading mattresses onto a cart to go back north. "<q s="father">There may be no house, but there is a place where the house was,</q>" <m s="father">he</m> said. "<q s="father">I have forgotten the key. I laughed when I noticed.</q>"

<m s="unrwa">UNRWA</m> said <i s="unrwa">it had enough food outside Gaza to feed the population for three months</i>. Its chief, Philippe Lazzarini, called for the crossings to be opened "<q s="lazzarini" type="mixed">in hours, not in stages</q>". <m s="lazzarini">He</m> said <i s="lazzarini">6,000 trucks were waiting in Egypt and Jordan</i>.

U.S. President Donald Trump is expected in the region <t v="2025-10-13">on Monday</t>. <m s="abdelatty">Abdelatty</m> said <i s="abdelatty">a conference on reconstruction would be held in Cairo <t v="2025-11">in November</t></i>. "<q s="abdelatty">Building is slower than nodding,</q>" <m s="abdelatty">the Egyptian</m> said.
