---
id: en-607
language: en-CA
agency: "The Canadian Press"
outlet: "Miramichi Standard"
domain: miramichistandard.example
authors: []
published: 2026-04-22T15:30:00-03:00
modified: null
dateline: {place: "FREDERICTON", agency: null, date: null}
copyright: {holders: ["The Canadian Press", "Miramichi Standard Ltd."], year: 2026, notice: "© 2026 The Canadian Press / Miramichi Standard Ltd. Unauthorized copying is prohibited.", licence: null, reserved: true}
tdm: reserved
speakers:
  leb: {name: "Yvette LeBlanc", kind: person, roles: ["warden"]}
notes: "agency first, ban without the usual wording"
---
# Moose takes the covered bridge

FREDERICTON — A moose stood on a covered bridge for six hours <t v="2026-04-21">on Tuesday</t>.

“<q s="leb">It waited until the rain had stopped,</q>” said <m s="leb">Yvette LeBlanc</m>, the warden.

The bridge has reopened.

This report by The Canadian Press was first published <t v="2026-04-22">April 22, 2026</t>.
