---
id: en-705
language: en-GB
agency: null
outlet: The Fenland Review
domain: fenland-review.example
authors: [Hester Quill]
published: 2026-02-14
modified: null
dateline: null
copyright: {holders: [Hester Quill], year: 2026, notice: "© Hester Quill 2026", licence: null, reserved: false}
tdm: null
speakers:
  thrale: {name: Edmund Thralesworth, kind: person, roles: [essayist]}
  tutor: {name: my old tutor, kind: unnamed, roles: []}
  me: {name: the essayist herself, kind: unnamed, roles: []}
notes: essay in British single marks with apostrophes; words as words, scare marks, titles, nicknames, slogans; one quote of a dead essayist (invented), one of a tutor with the writer's answer as I
---
# Against ‘journeys’

Nobody arrives any more. We are all, it seems, on ‘a journey’. My bank wishes to accompany me on ‘my mortgage journey’. The man who came about the boiler left a leaflet on ‘the warmth journey’, and I do not think it was a joke. Even grief has become ‘a process’, which is only a journey with the scenery taken out.

The word used to be honest. It came from ‘jour’, a day, and meant the distance a person could walk before dark. You set out and you got there, or you slept in a ditch. Edmund Thralesworth, whose ‘Notes from a Standing Position’ ought to be in every school, put it best. ‘<q s="thrale">A traveller is a man who has forgotten where he left his chair,</q>’ <m s="thrale">he</m> wrote <t v="1782">in 1782</t>. He never went further than Ely and was known in the coffee houses as ‘the Post’.

I blame ‘wellness’. I also blame ‘content’, the grey paste that fills every pipe, and ‘passionate’, a word now used chiefly by firms that sell cheese. But ‘journey’ is the worst, because it lets everybody off. If you are on a journey, you cannot be late. If a minister is on one, he cannot be wrong; he has merely not yet ‘landed’. The trains themselves, which might be thought to have some claim on the term, now offer ‘customer experiences’ instead.

When I was nineteen I used it in an essay on Milton. My old tutor laid down her pencil. ‘<q s="tutor">Where were you going?</q>’ <m s="tutor">she</m> asked. ‘<q s="me">Nowhere,</q>’ <m s="me">I</m> said. ‘<q s="tutor">Then say “nowhere”, dear. It’s shorter.</q>’ I have been trying to say it ever since.

It isn’t snobbery, or not only. The ‘ordinary people’ for whom these words are supposedly chosen don’t use them. My neighbours’ talk is full of verbs. They go to Lynn, they fetch the girls, they’re back by six. ‘Accessible language’, so called, is what is written about them in offices by the ‘passionate’.

There is a film, ‘The Long Way to Wisbech’, in which a woman walks eleven miles to return a library book. She meets a dog, a vicar and some rain. At the desk she pays fourpence. The posters called it ‘one woman’s incredible journey’. It was a walk. She had a book, and then she didn’t; and the ‘transformation’ that the critics discovered in her was, I believe, wet feet.

So here is my small proposal. Let us keep ‘journey’ for journeys. For the rest, try ‘trouble’, or ‘Tuesday’, or ‘life’.
