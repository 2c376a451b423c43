---
id: en-833
language: en
agency: null
outlet: Stack Report
domain: stackreport.example
authors: []
published: 2026-03-03
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  enders: {name: "Carla Enders", kind: person, roles: ["Norvia CEO", "CEO"]}
  tolliver: {name: "Greg Tolliver", kind: person, roles: ["spokesperson"]}
  judd: {name: "Tobias Juddens", kind: person, roles: ["head of the privacy group Datavakt"]}
  ray: {name: "Sunita Rayburn", kind: person, roles: ["analyst at Gartwell"]}
  analysts: {name: "analysts at Boston Row", kind: group, roles: []}
notes: technology business, present tense, terms in marks, as she puts it, a company spokesperson against a critic, analysts as a group
---
# How Norvia Plans to Survive the Agent Boom

A new kind of software is here, and it wants to do your job. So-called “agents” book flights, fill in forms and, at times, empty bank accounts.

“<q s="analysts">Companies should prepare for this now,</q>” <m s="analysts">analysts at Boston Row</m> wrote in a recent note, citing experts who expect the market to triple.

For Norvia, which made its name with “if-then” bots, it is a threat. What it sells today is what Norvia CEO <m s="enders">Carla Enders</m> calls “<q s="enders" type="mixed">boring magic</q>.”

“<q s="enders" via="Stack Report">Our customers do not want a poet, they want an invoice,</q>” <m s="enders">Enders</m> told Stack Report. “<q s="enders">We give them both.</q>”

The company’s new Paste feature lets users move data between programs using models from Google, Mistwell and others to — as <m s="enders">Enders</m> puts it — “<q s="enders" type="mixed">end the age of copying things by hand</q>.”

Not everyone is charmed. Tobias Juddens, who heads the privacy group Datavakt, does not believe that the tool is legal in Europe. “<q s="judd">This is a vacuum cleaner with a nice logo,</q>” <m s="judd">he</m> says. “<q s="judd">It takes everything in the room.</q>”

Norvia spokesperson Greg Tolliver disagrees. He points to an audit that found no personal data on the company’s servers. “<q s="tolliver">We are building this in line with the law,</q>” <m s="tolliver">he</m> adds.

The criticism has not gone away. “<q s="judd">An audit you pay for is an advert,</q>” <m s="judd">Juddens</m> says.

“<q s="ray">Both of them have a point,</q>” says <m s="ray">Sunita Rayburn</m>, an analyst at Gartwell. The market, <m s="ray">she</m> explains, will be “<q s="ray" type="mixed">decided by lawyers before it is decided by engineers</q>.”

Rayburn expects “robot clerks” in most offices by 2030. “<q s="ray">Whether they will be any good is another question,</q>” <m s="ray">she</m> says.
