---
id: es-916
language: es-ES
agency: null
outlet: "El Observador Global"
domain: observadorglobal.example
authors: ["Marta Ansúrez"]
published: 2025-10-05T05:30:00+02:00
modified: null
dateline: {place: "Zugdidi", agency: null, date: 2025-10-05}
copyright: {holders: ["El Observador Global"], year: 2025, notice: "© 2025 El Observador Global", licence: null, reserved: false}
tdm: null
speakers:
  nana: {name: "Nana Kvaratsjelia", kind: person, roles: ["maestra jubilada"]}
  zurab: {name: "Zurab", kind: person, roles: ["taxista"]}
  mision: {name: "un portavoz de la misión de observadores de la UE", kind: unnamed, roles: []}
  lela: {name: "Lela Tsanava", kind: person, roles: ["directora de la ONG Camino a Casa"]}
  vecinos: {name: "vecinos de la línea divisoria", kind: group, roles: []}
  coronel: {name: "un oficial georgiano", kind: unnamed, roles: []}
notes: "natural: foreign reportage with residents' voices (Georgia)"
---
# La alambrada que parte en dos el huerto de Nana

## <m s="vecinos">Vecinos de la línea divisoria entre Georgia y Abjasia</m> denuncian que <i s="vecinos">la verja avanza cada primavera</i>

Zugdidi (Georgia).- Nana Kvaratsjelia tiene 77 años, dos vacas y un avellanar al que ya no puede entrar. Lo ve desde la ventana de la cocina. Está a cuarenta metros, al otro lado de una valla verde.

—<q s="nana" id="1">Esos los plantó mi marido el año que nació el pequeño</q> —dice <m s="nana">la anciana</m>, señalando con la barbilla—. <q s="nana" id="1">Ahora las avellanas se las comen los soldados.</q>

Desde que las tropas rusas se desplegaron en la zona, tras la guerra de <t v="2008">2008</t>, la llamada “línea administrativa” se ha ido convirtiendo en una frontera. Primero fueron los carteles. Después, las zanjas. <t v="2025-03">En marzo</t> llegó la valla a la aldea de Khurcha.

“<q s="nana">Vinieron once hombres con una máquina. Yo les saqué pan. Pensé que si comían en mi mesa no pondrían la cerca en mi casa</q>”, recuerda <m s="nana">Nana</m>. “<q s="nana">Comieron, dieron las gracias y la pusieron</q>”.

No es la única. Según <m s="lela">Lela Tsanava</m>, directora de la ONG Camino a Casa, <i s="lela">unas 340 familias han perdido total o parcialmente sus tierras</i>. “<q s="lela">Lo más cruel no es la valla, es la incertidumbre. Nadie sabe si mañana estará diez metros más acá</q>”, lamenta en su oficina de Zugdidi, que comparte con una peluquería.

<m s="lela">Tsanava</m> explica que <i s="lela">cruzar sin permiso se castiga con multa o arresto</i>. <t v="2024">El año pasado</t> fueron detenidas 62 personas. A Davit, un muchacho de 23 años que buscaba una ternera, lo retuvieron tres semanas. Su madre no quiere hablar con periodistas.

La misión de observadores de la Unión Europea patrulla a diario por la zona, aunque no puede acceder al otro lado. “<q s="mision">Documentamos cada poste. No podemos quitarlos, pero nadie podrá decir que no estaban</q>”, señala <m s="mision">un portavoz</m>. <m s="coronel">Un oficial georgiano</m>, que pide no ser identificado, es menos diplomático: “<q s="coronel">Cuentan postes. Es lo que hacen</q>”.

En la carretera que lleva al puente del Enguri, único paso abierto, Zurab espera clientes al volante de un Opel de los noventa. Antes de la guerra era ingeniero en la central hidroeléctrica. “<q s="zurab">La mitad de la presa está allí y la mitad aquí. La luz pasa, el agua pasa. El único que no pasa soy yo</q>”, resume <m s="zurab">el taxista</m>.

Su hermana vive en Gali, a 20 kilómetros. Hace cuatro años que no se ven. Cuando murió el padre de ambos, <m s="zurab">Zurab</m> cuenta que <i s="zurab">siguió el entierro por videollamada</i>. “<q s="zurab">Se cortaba. Justo cuando bajaban la caja se cortó</q>”.

Atardece en Khurcha. Nana sale a ordeñar y al pasar junto a la valla cuelga en ella un trapo de cocina, a secar. Lo hace todos los días.

“<q s="nana">Si va a estar en mi huerto, que sirva para algo</q>”.
