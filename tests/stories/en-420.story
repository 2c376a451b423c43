---
id: en-420
language: en-US
agency: AP
outlet: Hudson Valley Sentinel
domain: hvsentinel.example
authors: [Priscilla Vance-Oduya]
published: 2027-01-12T18:10:00-05:00
modified: null
dateline: {place: "NEWBERG, N.Y.", agency: AP, date: null}
copyright: {holders: [AP], year: 2027, notice: "© 2027 AP. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  president: {name: Constance Aldridge-Wu, kind: person, roles: [president of Larchmere College, historian, college president]}
  chair: {name: Douglas Whitestone, kind: person, roles: [chairman of the board of trustees, board chairman, financier]}
  student: {name: Imani Trufant, kind: person, roles: [student body president, senior, student leader]}
  donor: {name: Leopold Sachs-Marin, kind: person, roles: []}
  prof: {name: Beatriz Landau-Cho, kind: person, roles: [professor of chemistry, faculty senate leader]}
  board: {name: board of trustees, kind: organisation, roles: [board]}
  governor: {name: Andrew Pell, kind: person, roles: [New York Gov., governor]}
  college: {name: Larchmere College, kind: organisation, roles: [college]}
  parent: {name: one parent, kind: unnamed, roles: []}
  interim: {name: Robert Naismith, kind: person, roles: [interim president, provost]}
notes: "college president resigns; president, student leader and professor all she, board chairman, donor, governor and provost he; two presidents (college, student body) and an interim; letter, email and rally as places; board beside its chairman"
---
# College president resigns, says board ‘<q s="president" type="mixed">wanted a landlord, not a teacher</q>’

NEWBERG, N.Y. (AP) — The president of a small liberal arts college north of New York City resigned <t v="2027-01-12">Tuesday</t> rather than carry out an order to sell the campus library to a developer.

Constance Aldridge-Wu, a historian who had led Larchmere College <t v="2021/..">since 2021</t>, announced her decision in a letter to students and staff. “<q s="president">The board wanted a landlord, not a teacher,</q>” <m s="president">she</m> wrote. “<q s="president">I am only qualified to be one of those.</q>”

The trustees voted 9-6 <t v="2026-12-18">on Dec. 18</t> to lease the 1911 building for 99 years in order to close a $14 million deficit. <m s="chair">Douglas Whitestone</m>, the chairman of the board, said <i s="chair">the college would have run out of cash <t v="2027-08">by August</t> without the deal</i>.

“<q s="chair" id="2">I love that library, I met my wife in it,</q>” <m s="chair">Whitestone</m> said in an interview, “<q s="chair" id="2">but I can’t meet payroll with it.</q>” <m s="chair">The financier</m> said <i s="chair">he respected the president’s decision and wished her well</i>.

News of the resignation brought about 500 people onto the snow-covered lawn. Imani Trufant, the student body president, read the letter aloud through a megaphone.

“<q s="student">She taught Intro to the Republic at 8 in the morning, every semester, while running this place,</q>” <m s="student">Trufant</m> told the crowd. “<q s="student">Name one trustee who’s been awake at 8.</q>”

Asked about that line later, <m s="chair">the board chairman</m> said <i s="chair">he got up at 5</i>.

### A gift withdrawn

The turmoil has already cost the college money. <m s="donor">Leopold Sachs-Marin</m>, who graduated <t v="1974">in 1974</t> and made a fortune in elevators, said <i s="donor">he was withdrawing a pledge of $6 million</i>. “<q s="donor">They are selling the only room on that campus where anybody ever told me to be quiet,</q>” <m s="donor">he</m> said.

<m s="board">The board</m> said in a statement that <i s="board">it regretted Mr. Sachs-Marin’s decision</i>. <m s="board">It</m> noted that <i s="board">the pledge had never been put in writing</i>.

<m s="prof">Beatriz Landau-Cho</m>, a chemistry professor who leads the faculty senate, said <i s="prof">she had warned Aldridge-Wu <t v="2026-09">in September</t> that the votes were slipping away</i>. <i s="prof">The president did not take the warning seriously</i>, according to <m s="prof">Landau-Cho</m>. “<q s="prof">She said to me, ‘<q s="president">Nobody sells a library, Bea,</q>’</q>” <m s="prof">the professor</m> recalled. “<q s="prof">She’s a historian. I thought she of all people would know better.</q>”

Aldridge-Wu did not give interviews <t v="2027-01-12">Tuesday</t>. But in an email to The Associated Press, <m s="president">she</m> said <i s="president">she would teach her spring class without pay if the college would let her</i>. “<q s="president">I’ve ordered the books,</q>” <m s="president">she</m> added.

<m s="college">The college</m> said <i s="college">Provost Robert Naismith would serve as interim president <t v="2027-02-01/..">starting Feb. 1</t></i>. <m s="interim">He</m> told faculty in a message that <i s="interim">no contract had been signed yet</i>. “<q s="interim">I did not ask for this job, and I have asked how long I must keep it,</q>” <m s="interim">Naismith</m> wrote.

One parent, who had driven three hours from Scranton, Pennsylvania, to collect her son, was thinking of taking more than the laundry. “<q s="parent">I’m paying $61,000 a year and they’re selling the furniture,</q>” <m s="parent">she</m> said.

In Albany, <m s="governor">Gov. Andrew Pell</m> told reporters that <i s="governor">the state would look at whether the building could be declared a landmark</i>. <m s="governor">The governor</m> said <i s="governor">he had not spoken with either side</i>. “<q s="governor">I flunked out of Larchmere,</q>” <m s="governor">he</m> said. “<q s="governor">I’d feel funny calling.</q>”

Trufant, a senior from Baltimore, will graduate <t v="2027-05-23">on May 23</t>. Students have asked that the outgoing president speak at the ceremony. <t v="2027-01-12">As of Tuesday evening</t>, nobody had told them no. “<q s="student">She’ll do it,</q>” <m s="student">the student leader</m> said. “<q s="student">She’s never missed a class.</q>”
