---
id: en-702
language: en-US
agency: null
outlet: The Tidewater Language Lab
domain: tidewater-lab.example
authors: [Priya Ramaswami]
published: 2025-11-18
modified: null
dateline: null
copyright: {holders: [Tidewater Language Lab], year: 2025, notice: "© 2025 Tidewater Language Lab. Text available under CC BY-SA 4.0.", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  okonjo: {name: Adaeze Okonjo, kind: person, roles: [head of the annotation team]}
  dunleavy: {name: Rory Dunleavy, kind: person, roles: [research engineer]}
notes: research blog announcing a model release; words as words, labels, prompts, buttons and file names in marks; we as voice; two true quotes and one indirect clause; example sentences that nobody says
---
# Introducing Heron: a small model that knows what it does not know

<t v="2025-11-18">Today</t> we are releasing Heron, a family of three compact models for “selective transcription.” By “selective” we mean that a model may leave a blank where the audio is unclear, instead of inventing a word that sounds right.

### Why blanks matter

Most systems are rewarded for fluency. Played a recording of a passing truck, they will happily return “thank you for watching” or “please subscribe.” The field calls these outputs “hallucinations,” a word we find too grand; inside the lab they are “ghosts.” A ghost is worse than a gap. If a nurse reads “no allergies” where the patient said nothing, somebody gets hurt.

Heron was trained with a third label. Next to “correct” and “incorrect” there is “declined,” and declining costs the model less than being wrong. We call the exchange rate between the two the “humility price.” Set it to 1 and Heron talks like everyone else. Set it to 5 and it says “[unclear]” about as often as our own annotators do.

“<q s="okonjo">People are very good at saying they didn’t catch that,</q>” said <m s="okonjo">Adaeze Okonjo</m>, head of the annotation team. “<q s="okonjo">We spent two years teaching a machine to shrug.</q>” <m s="okonjo">Okonjo</m> noted that <i s="okonjo">the blanks were the hardest part to agree on</i>.

### Results

On “Tidewater-Hard,” our benchmark of noisy phone calls, Heron Large cuts ghosts by 71 percent against the best open baseline, while leaving 8 percent of words blank. The smallest version, nicknamed “Chick,” runs on a phone. Examples such as “the ferry leaves at [unclear]” are shown in the appendix, along with our favorite failure, “the fairy leaves at tea.”

Two caveats. The phrase “state of the art” does not appear in the paper, because nobody has measured the rest of the art in the same way. And Heron is “multilingual” only in the narrow sense that it knows English and Gullah.

### How to use it

Install the package, open “Settings,” switch on “Let me decline,” and drop a file into the window. The script “shrug.py” reproduces every figure. “<q s="dunleavy">If it takes you more than ten minutes, that’s my bug and not yours,</q>” said <m s="dunleavy">Rory Dunleavy</m>, the research engineer who wrote it.

We will present “Learning to Leave It Blank” at a workshop in Trieste <t v="2026-02">in February</t>. The team thanks the callers who said “yes, you can keep this.”
