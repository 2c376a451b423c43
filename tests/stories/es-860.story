---
id: es-860
language: es
agency: EFE
outlet: Heraldo del Segura
domain: heraldo-del-segura.example
authors: []
published: 2026-03-11T14:20:00+01:00
modified: null
dateline: {place: Murcia, agency: EFE, date: 2026-03-11}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  salmeron: {name: Beatriz Salmerón, kind: person, roles: [fiscal]}
  llorente: {name: Agustín Llorente, kind: person, roles: [exalcalde de Torrealba, acusado]}
  quiros: {name: Marcos Quirós, kind: person, roles: [abogado defensor de Llorente, letrado]}
  vidal: {name: Inmaculada Vidal, kind: person, roles: [interventora municipal, funcionaria]}
  plataforma: {name: Torrealba Limpia, kind: organisation, roles: [acusación popular]}
notes: court; prosecutor, defence, accused, victim's brother; dropped subjects, roles
---
# La Fiscalía mantiene la petición de siete años para el exalcalde de Torrealba

Murcia, <t v="2026-03-11">11 mar</t> (EFE).- La fiscal Beatriz Salmerón ha mantenido <t v="2026-03-11">este miércoles</t> su petición de siete años de cárcel para el exalcalde de Torrealba Agustín Llorente por adjudicar a dedo la recogida de basuras, en la última sesión del juicio que se celebra en la Audiencia Provincial.

«<q s="salmeron">No hubo concurso, hubo un reparto</q>», ha afirmado <m s="salmeron">Salmerón</m> en su informe final, en el que ha sostenido que <i s="salmeron">el regidor conocía los informes contrarios del servicio jurídico</i>. <m s="salmeron">La representante del ministerio público</m> ha añadido que <i s="salmeron">los pagos se fraccionaron para eludir los controles</i>.

La defensa, ejercida por Marcos Quirós, ha solicitado la absolución. «<q s="quiros" id="1">Se está juzgando una forma de gobernar</q>», ha dicho <m s="quiros">el letrado</m>, «<q s="quiros" id="1">y eso corresponde a las urnas, no a los tribunales</q>». A juicio de <m s="quiros">Quirós</m>, <i s="quiros">la acusación no ha probado que su cliente recibiera un solo euro</i>.

En su turno de última palabra, Llorente ha vuelto a proclamar su inocencia. «<q s="llorente">He dado veinte años de mi vida a mi pueblo</q>», ha declarado <m s="llorente">el acusado</m>, visiblemente emocionado. Ha asegurado que <i s="llorente">firmó lo que le ponían delante los técnicos</i>.

Esa versión choca con la de la interventora municipal, Inmaculada Vidal, que compareció <t v="2026-03-10">ayer</t> como testigo. <m s="vidal">La funcionaria</m> relató que <i s="vidal">advirtió al alcalde hasta en tres ocasiones</i>. «<q s="vidal">Me contestó que no me preocupara tanto</q>», recordó.

<m s="plataforma">La plataforma Torrealba Limpia</m>, que ejerce la acusación popular, ha calificado el juicio de «<q s="plataforma" type="mixed">histórico</q>» y ha recordado que <i s="plataforma">la denuncia se presentó hace nueve años</i>.

El tribunal ha dejado la causa, conocida como «caso Contenedor», vista para sentencia. EFE
