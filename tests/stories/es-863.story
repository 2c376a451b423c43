---
id: es-863
language: es
agency: Reuters
outlet: El Observador Andino
domain: el-observador-andino.example
authors: []
published: 2026-07-21T20:10:00-05:00
modified: null
dateline: {place: LIMA, agency: Reuters, date: 2026-07-21}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  quispe: {name: Saturnina Quispe, kind: person, roles: [sobreviviente, comerciante]}
  alcalde: {name: Fredy Mamani, kind: person, roles: [alcalde de Coracora]}
  ministra: {name: Rosa Elvira Tello, kind: person, roles: [ministra del Interior]}
  fuente: {name: una fuente de los bomberos, kind: unnamed, roles: []}
  empresa: {name: Minera Pucará, kind: organisation, roles: [compañía]}
  autoridades: {name: autoridades, kind: unnamed, roles: []}
notes: disaster; mayor, survivor, unnamed rescue source, minister, company; told Reuters
---
# Alud en sur de Perú deja 18 muertos; alcalde culpa a minera

LIMA, <t v="2026-07-21">21 jul</t> (Reuters) - <i s="autoridades">Al menos 18 personas murieron y 40 permanecían desaparecidas <t v="2026-07-21">el martes</t> tras un alud que sepultó un barrio de la ciudad peruana de Coracora</i>, dijeron <m s="autoridades">autoridades</m>.

"<q s="quispe" via="Reuters">Escuché como un trueno y ya no había calle</q>", dijo a Reuters por teléfono <m s="quispe">Saturnina Quispe</m>, una comerciante de 52 años que fue rescatada del segundo piso de su vivienda. "<q s="quispe">Mis vecinos están todos ahí abajo</q>", agregó <m s="quispe">la mujer</m>.

El alcalde de la localidad, Fredy Mamani, atribuyó la tragedia a los trabajos de una empresa minera en la ladera. "<q s="alcalde">Lo advertimos por escrito y nadie nos escuchó</q>", declaró <m s="alcalde">Mamani</m> a periodistas. <m s="alcalde">El burgomaestre</m> afirmó que <i s="alcalde">el municipio había pedido la paralización de las obras <t v="2026-05">en mayo</t></i>.

<m s="empresa">Minera Pucará</m>, que explota un yacimiento de cobre en la zona, rechazó las acusaciones. "<q s="empresa">No existe ninguna relación entre nuestras operaciones y este lamentable suceso</q>", dijo <m s="empresa">la compañía</m> en un comunicado.

La ministra del Interior, Rosa Elvira Tello, viajó al lugar junto con 200 policías. "<q s="ministra">La prioridad es encontrar a los que aún pueden estar con vida</q>", sostuvo <m s="ministra">ella</m> a su llegada. <m s="ministra">Tello</m> indicó que <i s="ministra">el Gobierno declarará la emergencia en tres provincias</i>.

<m s="fuente">Una fuente de los bomberos</m> dijo que <i s="fuente">las lluvias dificultan la llegada de maquinaria pesada</i> y que <i s="fuente">el balance podría aumentar</i>.

(Reporte de Marcela Oré; editado por Iván Sotelo)
