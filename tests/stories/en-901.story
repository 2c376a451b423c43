---
id: en-901
language: en-IN
agency: null
outlet: "The Deccan Sentinel"
domain: deccansentinel.example
authors: ["Priya Ranganathan"]
published: 2026-07-08T20:41:00+05:30
modified: null
dateline: {place: "BENGALURU", agency: null, date: null}
copyright: {holders: ["Deccan Sentinel Media Pvt Ltd"], year: 2026, notice: "© Deccan Sentinel Media Pvt Ltd 2026", licence: null, reserved: false}
tdm: null
speakers:
  police: {name: "Bengaluru police", kind: organisation, roles: []}
  shetty: {name: "Nagaraj Shetty", kind: person, roles: ["Deputy Commissioner of Police (South)"]}
  kamala: {name: "Kamala Devi", kind: person, roles: ["resident"]}
  venkat: {name: "R Venkatesh", kind: person, roles: ["neighbour"]}
notes: "natural: crime/police"
---
# Seven held for duping senior citizens with fake power bills: Police

BENGALURU: The city police <t v="2026-07-08">on Wednesday</t> arrested seven members of a gang that allegedly cheated more than 60 senior citizens by sending them fake electricity disconnection notices.

<i s="police">The accused, all aged between 22 and 34, operated out of a rented flat in JP Nagar and had collected around Rs 1.8 crore <t v="2026-02/..">since February</t></i>, <m s="police">police</m> said.

<m s="shetty">Deputy Commissioner of Police (South) Nagaraj Shetty</m> told reporters that <i s="shetty">the gang would send text messages in the name of the electricity company late in the evening, when offices were closed</i>.

"<q s="shetty">The message would say that power would be cut at 9.30 pm because the previous month's bill was not updated, and it carried a phone number,</q>" <m s="shetty">Shetty</m> said. "<q s="shetty">An elderly person who lives alone gets frightened and calls that number.</q>"

<m s="shetty">He</m> said <i s="shetty">the caller was then asked to install a mobile application, which gave the accused full access to the victim's phone</i>.

"<q s="shetty">Within ten minutes the account was empty.</q>"

According to <m s="shetty">the DCP</m>, <i s="shetty">the alleged kingpin, Imran Pasha, had worked for two years at a call centre in Noida before starting on his own</i>. His associate Deepak Rawat is said to have arranged the bank accounts into which the money was moved.

"<q s="shetty">Rawat paid auto drivers and daily wage labourers Rs 5,000 each for the use of their accounts,</q>" <m s="shetty">Shetty</m> said. "<q s="shetty">Many of them did not know what they were being used for. We are treating them as witnesses for now.</q>"

Police seized 31 mobile phones, 214 SIM cards, two laptops and a car. A court has remanded the seven in police custody <t v="../2026-07-15">till July 15</t>.

The case came to light after Kamala Devi, 71, a retired headmistress from Jayanagar, lodged a complaint <t v="2026-06-19">on June 19</t>. She had lost Rs 4.6 lakh, which she had kept aside for a cataract surgery and her granddaughter's college fees.

"<q s="kamala">I taught mathematics for 35 years and I never thought anybody could fool me,</q>" <m s="kamala">she</m> told this newspaper. "<q s="kamala">He spoke such good Kannada and called me 'amma'.</q>"

<m s="kamala">Kamala Devi</m> said <i s="kamala">the man had stayed on the line for 20 minutes and kept asking her not to disconnect</i>.

"<q s="kamala">He told me to make tea while the update was running. So I went and made tea.</q>"

It was her neighbour, R Venkatesh, who took her to the cyber crime police station the next morning. "<q s="venkat">She was ashamed to go,</q>" <m s="venkat">he</m> said. "<q s="venkat">I told her, amma, the thief should be ashamed, not you.</q>"

Police have been able to freeze Rs 52 lakh in various accounts, of which Rs 3.1 lakh belongs to the headmistress.

Shetty appealed to residents not to call back on numbers received by text message. "<q s="shetty">No electricity company will ask you to download an app at nine in the night,</q>" <m s="shetty">he</m> said. <m s="shetty">He</m> added that <i s="shetty">victims should dial 1930 within the first hour, as the chances of saving the money fell sharply after that</i>.
