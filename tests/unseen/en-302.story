---
id: en-302
language: en-GB
agency: PA
outlet: The Severnside Echo
domain: severnside-echo.example
authors: [Rhodri Vaughan]
published: 2026-01-28T16:52:00+00:00
modified: 2026-01-28T18:10:00+00:00
dateline: null
copyright: {holders: [Severnside Newspapers], year: 2026, notice: "© Severnside Newspapers 2026. Includes material from PA.", licence: null, reserved: false}
tdm: null
speakers:
  coroner: {name: Gwen Allardyce, kind: person, roles: [senior coroner]}
  father: {name: Peter Lomax, kind: person, roles: [Ella’s father]}
  mother: {name: Joanne Lomax, kind: person, roles: [Ella’s mother]}
  nurse: {name: Temi Adeyemi, kind: person, roles: [staff nurse]}
  trust: {name: Severn Vale NHS Foundation Trust, kind: organisation, roles: []}
  handler: {name: a call handler, kind: unnamed, roles: []}
  ward: {name: Nigel Prosser, kind: person, roles: [chief medical officer]}
notes: inquest report, single curly marks in the British style with apostrophes, parents of one surname, call transcript, mixed verdict terms in marks
---
# Girl, 14, died after 999 call was closed ‘<q s="coroner" type="mixed">in error</q>’, <m s="coroner">coroner</m> rules

<i s="coroner">A 14-year-old girl would probably have survived if an ambulance had been sent when her father first rang 999</i>, <m s="coroner">a coroner</m> has found.

Ella Lomax, from Thornbury, died <t v="2024-12-27">two days after Christmas 2024</t> from sepsis. The first call for help had been logged as ‘resolved’ and closed.

Recording a narrative conclusion at Avon coroner’s court <t v="2026-01-28">on Wednesday</t>, <m s="coroner">senior coroner Gwen Allardyce</m> said the closing of the call was ‘<q s="coroner" type="mixed">not misfortune but system</q>’.

‘<q s="coroner">A child was breathing at forty to the minute and her father was told to look at a website,</q>’ <m s="coroner">she</m> said. ‘<q s="coroner">I can find no record that anyone clinically trained ever saw the entry.</q>’

The court had heard the recording of the call, made <t v="2024-12-26T23:47">at 11.47pm on Boxing Day</t>. ‘<q s="handler">If she’s sleeping, that’s usually a good sign,</q>’ <m s="handler">a call handler</m> is heard saying. Peter Lomax answers: ‘<q s="father">She’s not sleeping, she won’t wake up.</q>’

Giving evidence <t v="2026-01-27">on Tuesday</t>, <m s="father">Mr Lomax</m> said <i s="father">he had driven his daughter to hospital himself after waiting for more than an hour</i>. ‘<q s="father">I’ve gone over that hour every night,</q>’ <m s="father">he</m> told the coroner. ‘<q s="father">I should’ve just gone.</q>’

<m s="nurse">Temi Adeyemi</m>, a staff nurse who was on duty in the emergency department, told the inquest there had been ‘<q s="nurse" type="mixed">thirty-odd on trolleys</q>’ that night. <m s="nurse">She</m> said <i s="nurse">a doctor saw Ella within ten minutes of her arrival</i>, but that <i s="nurse">by then her blood pressure could not be measured</i>.

The Severn Vale NHS Foundation Trust, which runs the control room, apologised. ‘<q s="trust">We let Ella and her family down, and nothing we say can put that right,</q>’ <m s="trust">it</m> said.

<m s="ward">Dr Nigel Prosser</m>, its chief medical officer, said <i s="ward">every closed call was now reviewed by a clinician within 15 minutes</i>. The change took effect <t v="2025-03-03">on March 3 last year</t>.

Outside court Ella’s mother read from a sheet of lined paper. ‘<q s="mother">She wanted to be a vet, and she’d have been a bossy one,</q>’ said <m s="mother">Joanne Lomax</m>. ‘<q s="mother">We’d like the next family to get the ambulance.</q>’

Ms Allardyce will send a prevention of future deaths report to NHS England, which has <t v="../2026-03-25">until March 25</t> to respond. Under the so-called ‘Ella’s rule’ sought by the family, no call about a child could be closed without a second opinion.
