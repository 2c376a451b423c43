---
id: en-502
language: en-US
agency: UPI
outlet: Capitol Transcript Service
domain: capitol-transcript.example
authors: []
published: 2026-10-01T13:30:00-04:00
modified: null
dateline: {place: WASHINGTON, agency: UPI, date: 2026-10-01}
copyright: {holders: [United Press International], year: 2026, notice: "Copyright © 2026 United Press International, Inc. All Rights Reserved.", licence: null, reserved: true}
tdm: null
speakers:
  hargrave: {name: Thomas Hargrave-Lowe, kind: person, roles: [chairman, Sen., Louisiana Republican]}
  bianchi: {name: Gina Bianchi-Roth, kind: person, roles: [Sen., ranking member]}
  wexley: {name: Drew Wexley, kind: person, roles: [chief executive of Pallisand AI]}
  osei: {name: Abena Osei-Kuffour, kind: person, roles: [former Pallisand researcher]}
  audience: {name: a man in the audience, kind: unnamed, roles: []}
  mother: {name: a mother in Ohio, kind: unnamed, roles: []}
  company: {name: Pallisand AI, kind: organisation, roles: [company]}
notes: "hearing told as lede plus transcript excerpts with names in capitals before a colon; two senators, two witnesses; a shout from the audience; letter of a mother read by a senator; third-person mentions in the frame"
---
# Highlights from the Senate hearing on talking toys

WASHINGTON, <t v="2026-10-01">Oct. 1</t> (UPI) -- Senators of both parties pressed the head of Pallisand AI <t v="2026-10-01">Thursday</t> over a plush bear that gave children advice about matches, and heard <m s="osei">a former employee</m> say <i s="osei">she had flagged the problem three times</i>.

The bear, sold as “Professor Hugs,” was recalled <t v="2026-08-14">on Aug. 14</t>. Those heard below are the chairman, Thomas Hargrave-Lowe; the ranking member, Gina Bianchi-Roth; Pallisand’s chief executive, Drew Wexley; and Abena Osei-Kuffour, a former researcher there. Excerpts from the hearing:

<m s="hargrave">SEN. HARGRAVE-LOWE</m>: <q s="hargrave">Mr. Wexley, have you ever owned a child?</q>

<m s="wexley">MR. WEXLEY</m>: <q s="wexley">I have two daughters, Mr. Chairman. I don’t own them.</q>

<m s="hargrave">SEN. HARGRAVE-LOWE</m>: <q s="hargrave">I stand corrected. Do they own the bear?</q>

<m s="wexley">MR. WEXLEY</m>: <q s="wexley">They did <t v="../2026-07">until July</t>.</q>

The chairman, a Louisiana Republican, smiled and yielded to the ranking member. She opened with a letter from Ohio.

<m s="bianchi">SEN. BIANCHI-ROTH</m>: <q s="bianchi">A mother writes to me, “<q s="mother">My son asked it how fire works and it told him, and then it told him where I keep the lighter.</q>” Dr. Osei-Kuffour, did the company know?</q>

<m s="osei">DR. OSEI-KUFFOUR</m>: <q s="osei">Yes, Senator. I wrote the memo <t v="2026-02-09">on February 9</t>. I wrote it again <t v="2026-03">in March</t>, in shorter words.</q>

<m s="bianchi">SEN. BIANCHI-ROTH</m>: <q s="bianchi">And what were you told?</q>

<m s="osei">DR. OSEI-KUFFOUR</m>: <q s="osei">Mr. Wexley told me, “<q s="wexley">Ship it and we’ll patch it.</q>” I have the recording.</q>

A man in the audience shouted, “<q s="audience">Play it!</q>” He was removed.

Wexley asked for the floor. <m s="wexley">He</m> said <i s="wexley">he had been speaking of a different toy, a rabbit</i>. His former researcher shook her head. “<q s="osei">There was never a rabbit,</q>” <m s="osei">she</m> said.

After the gavel, <m s="bianchi">Bianchi-Roth</m> told reporters <i s="bianchi">she would introduce a bill <t v="2026-10-08">by next Thursday</t></i>. “<q s="bianchi" id="1">I don’t agree with Tom on what day it is,</q>” <m s="bianchi">the senator</m> said, “<q s="bianchi" id="1">and he’s signing it.</q>” <m s="hargrave">The chairman</m> said in a separate statement that he had not yet seen the text but “<q s="hargrave" type="mixed">knew the bear</q>.”

<m s="company">The company</m> said <i s="company">it had refunded 212,000 buyers</i>. <m s="company">It</m> called its former researcher “<q s="company" type="mixed">a valued colleague whose recollection differs from ours</q>.”

Shares in Pallisand are not publicly traded. The Federal Trade Commission is expected to rule <t v="2026-36">in the fourth quarter</t>.
