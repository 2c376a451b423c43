---
id: es-895
language: es
agency: AFP
outlet: Diario del Pacífico
domain: diariodelpacifico.example
authors: [Verónica Quispe]
published: 2025-05-14T17:30:00-05:00
modified: null
dateline: {place: Lima, agency: AFP, date: 2025-05-14}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  arana: {name: Julio Arana, kind: person, roles: [canciller peruano, ministro de Relaciones Exteriores]}
  mosquera: {name: Diana Mosquera, kind: person, roles: [canciller ecuatoriana]}
  gob: {name: Gobierno de Ecuador, kind: organisation, roles: []}
  migra: {name: Puentes Sin Fronteras, kind: organisation, roles: []}
  salcedo: {name: Rosario Salcedo, kind: person, roles: [coordinadora de Puentes Sin Fronteras]}
  chofer: {name: un camionero colombiano, kind: unnamed, roles: []}
  noboa: {name: Hernán Villacís, kind: person, roles: [presidente de Ecuador, mandatario ecuatoriano]}
notes: international politics; foreign ministers, border closure, governments as metonyms, a human rights group
---
# Perú y Ecuador reabrirán la frontera tras once días de cierre

Lima, <t v="2025-05-14">14 may</t> (AFP) - Perú y Ecuador acordaron <t v="2025-05-14">este miércoles</t> reabrir los pasos fronterizos cerrados desde hace once días por la disputa sobre el control de mercancías.

"<q s="arana">Hemos puesto por delante a la gente que vive de este comercio</q>", declaró <m s="arana">el canciller peruano Julio Arana</m> en una rueda de prensa conjunta en Lima.

<m s="mosquera">Su homóloga ecuatoriana</m>, Diana Mosquera, celebró el acuerdo, pero advirtió que Quito "<q s="mosquera" type="mixed">no bajará la guardia</q>" frente al contrabando. "<q s="mosquera">Por esos pasos entra la dinamita que mata a nuestros policías</q>", afirmó <m s="mosquera">la jefa de la diplomacia ecuatoriana</m>.

<m s="arana">Arana</m> replicó que su país "<q s="arana" type="mixed">siempre ha cooperado</q>" y propuso patrullajes conjuntos. "<q s="arana">El problema es de los dos</q>", insistió <m s="arana">el ministro</m>.

El presidente de Ecuador, Hernán Villacís, había ordenado el cierre <t v="2025-05-03">el 3 de mayo</t>. "<q s="noboa" via="X">La frontera se abre, los controles se quedan</q>", escribió <m s="noboa">el mandatario</m> en la red social X.

<m s="gob">El Gobierno de Ecuador</m> sostiene que <i s="gob">el 60% de los explosivos incautados procede del sur</i>.

### Camiones varados

Más de 400 camiones permanecían <t v="2025-05-14">el miércoles</t> en fila en Huaquillas. "<q s="chofer" via="AFP">Se me pudrió la mitad de la carga</q>", dijo a la AFP <m s="chofer">un camionero colombiano</m>, que pidió el anonimato.

<m s="migra">La oenegé Puentes Sin Fronteras</m> denunció que <i s="migra">unas 900 personas, entre ellas 200 niños, durmieron a la intemperie</i>. "<q s="salcedo">Nadie pensó en los migrantes cuando se bajó la barrera</q>", criticó <m s="salcedo">su coordinadora</m>, Rosario Salcedo.

<m s="salcedo">La activista</m> contó que <i s="salcedo">dos bebés tuvieron que ser hospitalizados por deshidratación</i>.

Según <m s="mosquera">Mosquera</m>, <i s="mosquera">los pasos estarán operativos <t v="2025-05-17">a partir del sábado</t></i>. <m s="mosquera">La canciller</m> añadió que <i s="mosquera">una comisión binacional se reunirá cada mes</i>.
