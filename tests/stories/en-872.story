---
id: en-872
language: en
agency: Associated Wire
outlet: Ohio Valley Journal
domain: ohio-valley-journal.example
authors: []
published: 2025-04-10T17:45:00-04:00
modified: null
dateline: {place: "COLUMBUS, Ohio", agency: Associated Wire, date: null}
copyright: {holders: [Associated Wire], year: null, notice: "© Associated Wire", licence: null, reserved: false}
tdm: null
speakers:
  judge: {name: "Raymond Stiller", kind: person, roles: ["U.S. District Judge"]}
  coates: {name: "Leland Coates", kind: person, roles: ["former state treasurer", "defendant"]}
  pros: {name: "Amy Dorsett", kind: person, roles: ["Assistant U.S. Attorney"]}
  def: {name: "Saul Brickman", kind: person, roles: ["defense attorney"]}
  wife: {name: "Teresa Coates", kind: person, roles: ["wife"]}
  ret: {name: "Gloria Hensley", kind: person, roles: ["retired teacher"]}
  fbi: {name: "Marcus Webb", kind: person, roles: ["FBI special agent"]}
  fund: {name: "State Teachers Fund", kind: organisation, roles: ["pension fund"]}
notes: "AP court story; sentencing; husband and wife of one surname; letter; statement"
---
# Former Ohio treasurer gets 9 years for taking bribes from pension adviser

COLUMBUS, Ohio (AW) — A former Ohio treasurer who steered teachers' pension money to a friend in exchange for a lake house was sentenced Thursday to nine years in prison by a judge who called the scheme "<q s="judge" type="mixed">a slow robbery of people who trusted you</q>."

<m s="coates">Leland Coates</m>, 61, apologized before the sentence was read, saying he had "<q s="coates" type="mixed">no one to blame but the man in the mirror</q>."

"<q s="coates">I told myself that nobody was getting hurt,</q>" <m s="coates">Coates</m> said, his voice breaking. "<q s="coates">I see some of those people here today.</q>"

U.S. District Judge Raymond Stiller was not moved. "<q s="judge">You are sorry now because there is a marshal behind you,</q>" <m s="judge">he</m> told Coates.

Prosecutors had asked for 12 years. <m s="pros">Assistant U.S. Attorney Amy Dorsett</m> said Coates used his office "<q s="pros" type="mixed">like a personal checkbook</q>" for six years and lied to investigators twice.

<m s="def">Defense attorney Saul Brickman</m> said <i s="def">he would appeal</i>. <m s="def">He</m> argued that <i s="def">his client had repaid most of the money and had no criminal record</i>. "<q s="def">This is a death sentence for a man with his heart,</q>" <m s="def">Brickman</m> told reporters outside the courthouse.

According to court documents, Coates moved $340 million from the State Teachers Fund to an adviser, Philip Gant, between 2016 and 2022. Gant pleaded guilty last year and testified against him. <m s="fund">The fund</m> said in a statement <i s="fund">it had recovered $28 million and expected to recover more</i>.

Gloria Hensley, a retired third-grade teacher from Lima, was among five people who addressed the court. "<q s="ret">I bought my own chalk for 31 years,</q>" <m s="ret">she</m> said. "<q s="ret">You bought a boat.</q>"

In a letter to the judge, <m s="wife">Teresa Coates</m> described her husband as a devoted grandfather. "<q s="wife">He taught our grandson to read at that lake,</q>" <m s="wife">she</m> wrote. "<q s="wife">Please don't let that be the last thing he teaches him.</q>"

<m s="fbi">FBI Special Agent Marcus Webb</m>, who led the investigation, said <i s="fbi">the case should serve as a warning to other officials</i>. "<q s="fbi">We read the fine print,</q>" <m s="fbi">Webb</m> said.

Coates must report to prison by June 2.
