---
id: es-917
language: es-CO
agency: null
outlet: "Noticias Universidad del Magdalena Medio"
domain: noticiasumm.example
authors: ["Oficina de Comunicaciones"]
published: 2025-09-18T10:00:00-05:00
modified: null
dateline: null
copyright: {holders: ["Noticias Universidad del Magdalena Medio"], year: 2025, notice: "© 2025 Noticias Universidad del Magdalena Medio", licence: null, reserved: false}
tdm: null
speakers:
  rector: {name: "Álvaro Pinzón Rey", kind: person, roles: ["rector"]}
  pertuz: {name: "Yuranis Pertuz", kind: person, roles: ["estudiante de Ingeniería Ambiental"]}
  galvis: {name: "Diana Galvis", kind: person, roles: ["docente", "coordinadora del semillero"]}
  jurado: {name: "el jurado", kind: group, roles: []}
notes: "natural: press-release-like: university prize"
---
# Estudiantes de la UMM ganan premio nacional con filtro de agua hecho de cáscara de cacao

El semillero de investigación Aguas Claras, de la Facultad de Ingenierías, obtuvo el primer lugar en el Concurso Nacional de Innovación Rural, que se celebró <t v="2025-09-15/2025-09-17">del 15 al 17 de septiembre</t> en Manizales y en el que participaron 64 universidades del país.

El proyecto, denominado “Cacaofiltro”, aprovecha la cáscara de cacao que se desecha en las fincas de San Vicente de Chucurí para retener metales pesados del agua. Según <m s="galvis">la docente Diana Galvis</m>, coordinadora del semillero, <i s="galvis">el dispositivo elimina hasta el 91 % del mercurio</i>.

“<q s="galvis">Lo que más destacó el jurado es que se puede fabricar con lo que hay en la finca: una caneca, arena y lo que botamos del cacao</q>”, afirmó.

El prototipo fue desarrollado durante dos años por seis estudiantes. Una de ellas es Yuranis Pertuz, de octavo semestre de Ingeniería Ambiental, oriunda de Puerto Wilches.

“<q s="pertuz">En mi casa siempre tomamos el agua del río y mi abuelo decía que sabía a moneda. Yo entré a la universidad con esa frase en la cabeza</q>”, relató <m s="pertuz">la joven</m>. “<q s="pertuz">Cuando dijeron el nombre de la UMM, lo primero que hice fue llamarlo a él</q>”.

<m s="pertuz">Pertuz</m> señaló que el reto ahora es “<q s="pertuz" type="mixed">llevarlo a la gente</q>”. Para ello, el semillero instalará 40 filtros en veredas de tres municipios, con el apoyo de la Cooperativa Chocosantander y la Alcaldía de San Vicente.

En el fallo, <m s="jurado">el jurado</m> resaltó que la propuesta “<q s="jurado" type="mixed">convierte un residuo en una solución</q>”.

Por su parte, <m s="rector">el rector</m>, Álvaro Pinzón Rey, felicitó a los estudiantes y anunció que <i s="rector">la institución acompañará el trámite de la patente</i>. “<q s="rector">Este premio confirma que en la región se hace ciencia de primer nivel. No tenemos que irnos a buscar los problemas: los tenemos al frente, y las soluciones también</q>”, expresó.

<m s="rector">El directivo</m> añadió que <i s="rector">los seis integrantes recibirán una beca del 100 % para cursar una maestría</i>.

El premio consiste en 80 millones de pesos y una pasantía en la Universidad de Wageningen, en Países Bajos. La delegación viajará <t v="2026-02">en febrero de 2026</t>.

“<q s="galvis">Allá hace frío, ya les dije que vayan buscando saco</q>”, concluyó entre risas <m s="galvis">la profesora Galvis</m>.
