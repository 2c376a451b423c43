---
id: es-922
language: es-MX
agency: "Notimex"
outlet: "Diario de Oaxaca Hoy"
domain: diariooaxacahoy.example
authors: ["Itzel Cabrera"]
published: 2025-10-11T16:00:00-06:00
modified: null
dateline: {place: "Morelia", agency: "Notimex", date: 2025-10-11}
copyright: {holders: ["Diario de Oaxaca Hoy"], year: 2025, notice: "© 2025 Diario de Oaxaca Hoy", licence: null, reserved: false}
tdm: null
speakers:
  cuevas: {name: "Marisol Cuevas", kind: person, roles: ["directora", "cineasta"]}
  don: {name: "Hilario Reyes", kind: person, roles: ["protagonista"]}
  barrera: {name: "Emiliano Barrera", kind: person, roles: ["director del festival"]}
  jurado: {name: "el jurado", kind: group, roles: []}
  critica: {name: "Ana Lilia Pineda", kind: person, roles: ["crítica"]}
  publico: {name: "una espectadora", kind: unnamed, roles: []}
notes: "natural: culture: film festival, director"
---
# Marisol Cuevas gana en Morelia con un documental sobre los tequios de la sierra

## “Agua de todos” se llevó el premio a Mejor Documental Mexicano

MORELIA, Mich., <t v="2025-10-11">11 de octubre</t> (Notimex).- La cineasta oaxaqueña Marisol Cuevas recibió <t v="2025-10-10">la noche del viernes</t> el premio a Mejor Documental Mexicano por “Agua de todos”, retrato de una comunidad ayuuk que construyó su red hidráulica sin recursos del gobierno.

“<q s="cuevas">Este premio pesa menos que una piedra de las que cargó la gente en la película</q>”, dijo <m s="cuevas">Cuevas</m> al recibirlo. “<q s="cuevas">Lo vamos a poner en la agencia municipal para que lo vean los niños y lo despolvoreen</q>”.

Filmado a lo largo de cuatro años, el documental sigue a don Hilario Reyes, de 82 años, topil jubilado y hombre de pocas palabras. <m s="cuevas">La directora</m> recordó que <i s="cuevas">al principio él no la dejaba entrar con la cámara</i>.

“<q s="cuevas">Me decía: ‘<q s="don">¿Y cuántos metros de tubo trae?</q>’. Le llevé la cámara y un kilo de café y tampoco. Hasta que un día cargué con ellos, me lastimé la espalda y me dejó filmar</q>”, contó entre risas.

Don Hilario viajó a Morelia y, ante una sala que lo ovacionaba de pie, hizo una broma en su lengua que su hija Florinda tradujo: “<q s="don">Yo creí que el cine era para que saliera la gente guapa</q>”.

El jurado, integrado por la chilena Francisca Rojas, el español Iker Otxoa y la mexicana Paola Dueñas, eligió la cinta por unanimidad. En el acta <m s="jurado">sus miembros</m> señalan que la obra “<q s="jurado" type="mixed">devuelve al documental su sentido de obra colectiva</q>”.

<m s="barrera">Emiliano Barrera</m>, director del festival, afirmó que <i s="barrera">este año se vendieron 61 mil boletos</i>. “<q s="barrera" via="Notimex">Veníamos de un recorte brutal. Que la gente haya llenado las salas nos da argumentos para pelear el presupuesto <t v="2026">de 2026</t></q>”, indicó en entrevista con Notimex.

La crítica de cine Ana Lilia Pineda tuvo una lectura más severa. En su columna de “La Tarde” escribió que “<q s="critica" type="mixed" via="La Tarde">es una película honesta, no una gran película</q>” y reprochó al fotógrafo Daniel Cordero que <i s="critica" via="La Tarde">confunda la lentitud con la profundidad</i>.

Cuevas dice haberla leído. “<q s="cuevas">Es una gran lectora de películas y de la mía leyó lo que hay. Lo que no está es porque no lo supe hacer</q>”, respondió.

En la función especial del sábado hubo quien lloró. “<q s="publico">Mi papá es de Tlahui y nunca había oído su lengua en un cine</q>”, comentó <m s="publico">una espectadora</m> a la salida. “<q s="publico">Se la voy a contar por teléfono toda entera</q>”.

“Agua de todos” se estrenará en salas comerciales <t v="2026-02">en febrero</t>. Antes, adelantó <m s="cuevas">la realizadora</m>, <i s="cuevas">se proyectará en la cancha de basquetbol del pueblo</i>. “<q s="cuevas">Con palomitas y con el comité del agua cobrando la entrada</q>”.
