---
id: it-860
language: it
agency: ANSA
outlet: Il Corriere delle Murge
domain: il-corriere-delle-murge.example
authors: []
published: 2026-09-14T16:30:00+02:00
modified: null
dateline: {place: BARI, agency: ANSA, date: 2026-09-14}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  sindaca: {name: Ilaria De Santis, kind: person, roles: [sindaca di Bari, prima cittadina]}
  procuratore: {name: Salvatore Montanari, kind: person, roles: [procuratore capo]}
  vedova: {name: Rosalba Greco, kind: person, roles: [vedova della vittima]}
  opposizione: {name: Pierluigi Sasso, kind: person, roles: [consigliere comunale di opposizione]}
notes: crime and politics; mayor, prosecutor, widow, bishop; ANSA em-dash style
---
# Operaio morto a Bari, la sindaca: "<q s="sindaca">Basta lutti sul lavoro</q>"

(ANSA) - BARI, <t v="2026-09-14">14 SET</t> - "<q s="sindaca">La città è stanca di piangere chi esce di casa per lavorare</q>". Lo ha detto <m s="sindaca">la sindaca di Bari</m>, Ilaria De Santis, al termine dei funerali di Donato Greco, l'operaio di 44 anni morto <t v="2026-09-10">giovedì scorso</t> nel crollo di un'impalcatura.

<m s="sindaca">De Santis</m> ha annunciato che <i s="sindaca">il Comune si costituirà parte civile</i>. "<q s="sindaca">È il minimo</q>", ha aggiunto <m s="sindaca">la prima cittadina</m>.

Secondo <m s="procuratore">il procuratore capo</m>, Salvatore Montanari, <i s="procuratore">gli indagati sono quattro</i>. "<q s="procuratore" id="3">Stiamo acquisendo i documenti sulla sicurezza</q> - ha spiegato <m s="procuratore">il magistrato</m> - <q s="procuratore" id="3">e non escludiamo sviluppi <t v="2026-09-21/2026-09-27">la prossima settimana</t></q>".

In chiesa, accanto al feretro, la moglie Rosalba Greco ha stretto le mani dei colleghi del marito. "<q s="vedova">Donato lo diceva che quel ponteggio non era sicuro</q>", ha raccontato <m s="vedova">la donna</m> ai cronisti. Poi ha chiesto che <i s="vedova">venga fatta giustizia</i>.

Polemico il consigliere comunale di opposizione Pierluigi Sasso, per il quale la sindaca "<q s="opposizione" type="mixed">arriva sempre dopo</q>". "<q s="opposizione">I controlli li chiediamo da due anni</q>", ha attaccato <m s="opposizione">l'esponente della minoranza</m>. (ANSA)
