---
id: es-913
language: es-ES
agency: null
outlet: "La Voz de la Meseta"
domain: lavozdelameseta.example
authors: ["Jaime Quirós"]
published: 2025-07-17T18:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["La Voz de la Meseta"], year: 2025, notice: "© 2025 La Voz de la Meseta", licence: null, reserved: false}
tdm: null
speakers:
  ugarte: {name: "Leire Ugarte", kind: person, roles: ["arqueóloga", "directora de la excavación", "investigadora del CSIC"]}
  salom: {name: "Enric Salom", kind: person, roles: ["catedrático de Prehistoria"]}
  alcaldesa: {name: "Milagros Yagüe", kind: person, roles: ["alcaldesa de Valdecañas del Pinar"]}
  pastor: {name: "Fermín", kind: person, roles: ["pastor"]}
notes: "natural: science: archaeology find"
---
# Una niña de la Edad del Cobre, enterrada con 212 cuentas de ámbar en Soria

## El hallazgo obliga a revisar las rutas comerciales del interior peninsular hace 4.500 años

Lo primero que apareció fue un diente. «<q s="ugarte">Un incisivo de leche, minúsculo. Lo vi en la criba y se lo enseñé a todo el mundo como si fuera mío</q>», relata <m s="ugarte">Leire Ugarte</m>, investigadora del CSIC y directora de la excavación de la Cueva del Tejo, en Valdecañas del Pinar.

Debajo del diente había una niña. Tenía entre seis y siete años cuando murió, hace unos 4.500, y alguien se tomó el trabajo de coserle a la ropa más de doscientas cuentas de ámbar. El estudio, que publica <t v="2025-07-17">hoy</t> la revista ‘Antiquity Letters’, demuestra que el material llegó del Báltico.

«<q s="ugarte">Para hacernos una idea: es como si hoy enterrásemos a una niña de un pueblo de Soria con dos kilos de tierra de la Luna</q>», dice <m s="ugarte">Ugarte</m>. Según <m s="ugarte">la arqueóloga</m>, <i s="ugarte">en toda la Meseta solo se conocían hasta ahora nueve piezas de ese origen</i>.

El equipo, formado por especialistas de Burgos, Tubinga y Kiel, ha analizado también el ADN. La pequeña no estaba emparentada con los otros tres individuos de la cueva. «<q s="ugarte">Eso nos descolocó. Pensábamos en un panteón familiar y resulta que la persona más rica del lugar venía de fuera</q>», prosigue. El estroncio de los huesos indica que pasó sus primeros años cerca del mar.

¿Una princesa? La directora del proyecto pide prudencia con la palabra. «<q s="ugarte">La riqueza de una tumba habla de los que entierran. Lo único que sabemos de ella es que la echaron de menos</q>».

<m s="salom">Enric Salom</m>, catedrático de Prehistoria de la Universitat de les Illes, que no ha participado en el trabajo, lo califica de «<q s="salom" type="mixed">excepcional</q>». A su entender, el mapa de los intercambios que se enseña en las facultades «<q s="salom" type="mixed">se ha quedado viejo esta mañana</q>».

«<q s="salom">Siempre hemos dibujado flechas que iban por la costa. Habrá que dibujar alguna por el medio</q>», añade <m s="salom">el profesor</m>, aunque advierte de que <i s="salom">una sola tumba no basta para hablar de una ruta estable</i>.

La cueva la descubrió <t v="1998">en 1998</t> un pastor, Fermín, que buscaba una cabra. Tiene 83 años y todavía sube cada tarde a ver cómo va la excavación. «<q s="pastor">Yo encontré la cabra y no dije nada de los huesos porque me daban cosa. Hice mal</q>», reconoce.

En el pueblo, de 94 habitantes, ya se habla de un museo. La alcaldesa, Milagros Yagüe, lo ha solicitado a la Junta. «<q s="alcaldesa">Que no se la lleven a Valladolid a un cajón. Si vino desde el mar hasta aquí, por algo sería</q>», sostiene.

<m s="ugarte">Ugarte</m> confirma que <i s="ugarte">los restos volverán <t v="2026">en 2026</t>, cuando concluyan los análisis</i>. De momento los estudiantes le han puesto nombre a la niña, Gotita, por el color del ámbar. «<q s="ugarte">No es muy científico</q>», admite. «<q s="ugarte">Pero a mí también se me escapa</q>».
