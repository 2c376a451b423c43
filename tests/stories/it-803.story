---
id: it-803
language: it
agency: null
outlet: Corriere delle Valli
domain: corriere-delle-valli.example
authors: [Giada Pedrotti]
published: 2026-01-31T20:30:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  moser: {name: Elisa Moserbach, kind: person, roles: [azzurra, discesista]}
  coach: {name: Stefano Riz, kind: person, roles: [allenatore della nazionale, tecnico]}
  medico: {name: Alberto Fiorentini, kind: person, roles: [medico della Federazione]}
  madre: {name: Annelies, kind: person, roles: [madre di Elisa Moserbach]}
notes: sport and feature; skier, coach, mother, doctor; dash dialogue in marks, dropped subjects
---
# Moserbach torna e vince: “<q s="moser">Ho avuto paura fino all'ultima porta</q>”

Quattrocentododici giorni dopo la caduta di Beaver Creek, Elisa Moserbach è di nuovo la più veloce di tutte. <t v="2026-01-31">Oggi</t> l'azzurra ha vinto la discesa di Cortina con 18 centesimi di vantaggio sulla svizzera Keller.

“<q s="moser">Ho avuto paura fino all'ultima porta</q>”, racconta <m s="moser">lei</m> al traguardo, con gli occhi lucidi. “<q s="moser">Poi ho guardato il tabellone e ho pensato: si sono sbagliati</q>”.

A fine gara il primo ad abbracciarla è stato Stefano Riz. “<q s="coach">Elisa non è tornata quella di prima, è tornata più forte</q>”, sorride <m s="coach">l'allenatore della nazionale</m>. <m s="coach">Il tecnico</m> rivela che <i s="coach"><t v="../2026-01-28">fino a mercoledì</t> la sua presenza era in dubbio</i>: “<q s="coach">In prova aveva male, non volevo farla partire. Ha deciso lei</q>”.

Il ginocchio destro, operato due volte, “<q s="medico" type="mixed">ha retto benissimo</q>”, conferma <m s="medico">il medico della Federazione</m>, Alberto Fiorentini. “<q s="medico">Ma un crociato non è mai un capitolo chiuso</q>”, avverte.

In tribuna c'era anche la madre Annelies, che <t v="2024-12">nel dicembre 2024</t> aveva seguito la caduta in televisione. “<q s="madre">Quel giorno ho spento e sono uscita a camminare nella neve</q>”, ricorda <m s="madre">la donna</m>. “<q s="madre"><t v="2026-01-31">Oggi</t> invece ho guardato tutto</q>”.

Moserbach non vuole parlare di Olimpiadi. “<q s="moser">Manca una settimana, e in una settimana può succedere tutto</q>”, taglia corto. Alla domanda se abbia mai pensato di smettere, risponde dopo un lungo silenzio: “<q s="moser">Ogni mattina, per sei mesi</q>”.
