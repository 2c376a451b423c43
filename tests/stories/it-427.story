---
id: it-427
language: it
agency: null
outlet: La Voce del Porto
domain: vocedelporto.example
authors: [Ines Cardillo]
published: 2025-12-03T20:15:00+01:00
modified: null
dateline: null
copyright: {holders: [La Voce del Porto], year: 2025, notice: "La Voce del Porto © 2025 - CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  agnese: {name: Agnese Parodi, kind: person, roles: [vedova]}
  santos: {name: Wilfredo Santos, kind: person, roles: [comandante, capitano]}
  presidente: {name: Marina Costaguta, kind: person, roles: [presidente del porto]}
  dogane: {name: Agenzia delle Dogane, kind: organisation, roles: []}
  gino: {name: Gino, kind: person, roles: [marito]}
  portuale: {name: un portuale, kind: unnamed, roles: []}
  marinaio: {name: un marinaio di diciannove anni, kind: unnamed, roles: []}
notes: abandoned crew in a harbour, widow and harbour president (la donna, lei), captain and sailor and docker (lui), Marina a name that is also a common noun, dead husband quoted by the widow, customs as speaker
---
# La signora che porta il minestrone ai marinai della «Ocean Grace»

Ogni sera, quando suona la sirena delle sei, Agnese Parodi attraversa il varco di Calata Bettolo con una pentola avvolta in un giornale. La aspettano in undici.

«<q s="agnese">Mio marito era imbarcato e diceva sempre: “<q s="gino">In porto si muore di pioggia e di niente</q>”</q>», spiega <m s="agnese">la vedova</m>. Gino è morto <t v="2009">nel 2009</t>. Il minestrone è la sua ricetta.

La «Ocean Grace», bandiera delle Comore, è sotto sequestro <t v="2025-06-30/..">dal 30 giugno</t>. L'armatore è sparito, le paghe anche. «<q s="santos">Posso andare via solo se lascio la nave, e se lascio la nave perdo lo stipendio di un anno</q>», riassume <m s="santos">il comandante Wilfredo Santos</m>. Secondo <m s="santos">lui</m>, <i s="santos">il gasolio per i generatori finirà <t v="2025-12-08">lunedì</t></i>.

Il più giovane è un marinaio di diciannove anni. Ha imparato dalla signora due parole. «<q s="marinaio">Buono. Ancora</q>», ripete <m s="marinaio">il ragazzo</m>.

Marina Costaguta, la presidente del porto, è salita a bordo <t v="2025-12-01">lunedì</t>. È scesa dopo due ore con gli occhi rossi. «<q s="presidente" id="1">Non ho poteri sulla nave</q>, ha dichiarato <m s="presidente">Costaguta</m>, <q s="presidente" id="1">ma ho un telefono</q>». Ha promesso che <i s="presidente">l'elettricità arriverà da terra <t v="2025-12-05">entro venerdì</t></i>.

<m s="dogane">L'Agenzia delle Dogane</m> fa sapere che <i s="dogane">il carico, 4mila tonnellate di ceci, sarà messo all'asta <t v="2026-01">a gennaio</t></i>. La notizia ha fatto il giro delle banchine. «<q s="portuale">Ceci! E noi a portargli la pasta</q>», ride <m s="portuale">un portuale</m>.

Lei non ride. Ha già cambiato ricetta: <t v="2025-12-04/..">da domani</t> pasta e ceci. «<q s="agnese">Così l'asta la facciamo noi</q>», dice. Poi raccoglie le scodelle, le conta. Sono dodici. «<q s="santos">Una è per Gino</q>», le ha spiegato <m s="santos">il capitano</m> la prima sera.
