---
id: es-907
language: es-ES
agency: null
outlet: "Semanario Litoral"
domain: semanariolitoral.example
authors: ["Begoña Arteche"]
published: 2025-11-02T07:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["Semanario Litoral"], year: 2025, notice: "© 2025 Semanario Litoral", licence: null, reserved: false}
tdm: null
speakers:
  prats: {name: "Remedios Prats", kind: person, roles: ["escritora", "novelista"]}
  abuela: {name: "la abuela de Prats", kind: unnamed, roles: []}
notes: "natural: interview feature with a writer, one speaker"
---
# <m s="prats">Remedios Prats</m>: «<q s="prats">Escribo para no tener que ir a las comidas de los domingos</q>»

## La novelista alicantina publica a los 71 años ‘Los manteles’, la historia de tres generaciones de bordadoras

La casa de Remedios Prats en Altea huele a café y a aguarrás. El aguarrás es de su marido, el pintor Quim Soldevila, que trabaja en el piso de arriba y que baja dos veces durante la conversación a preguntar si queremos algo. «<q s="prats">Quiere enterarse de lo que cuento</q>», dice <m s="prats">ella</m> cuando vuelve a cerrarse la puerta.

Nacida en Crevillent en <t v="1954">1954</t>, hija de un alfombrero y de una modista, publicó su primera novela, ‘Sal gruesa’, con 46 años. Hasta entonces había sido secretaria en una notaría. «<q s="prats">Los notarios hablan muy bien y no dicen nada. Es una escuela estupenda: aprendes todo lo que no hay que hacer</q>».

‘Los manteles’ (Ediciones Garbí) nació de un baúl. Lo encontró su hermana Asunción al vaciar el piso de los padres. «<q s="prats">Había 14 juegos de cama sin estrenar, con las iniciales de mi abuela. Los había bordado para un ajuar y luego se casó con otro. ¿Qué haces con unas iniciales que ya no son las tuyas? Ahí estaba la novela, no tuve que inventar casi nada</q>».

La abuela Vicenta no sabía leer. <m s="prats">Prats</m> recuerda que <i s="prats">de niña le leía en voz alta los seriales de la radio que venían en la revista</i> y que <i s="prats">la anciana corregía los finales</i>. «<q s="prats">Me decía: “<q s="abuela">Eso no puede acabar así, nena, que esa mujer tiene genio</q>”. Y me obligaba a leerlo otra vez con el final cambiado. Mi primera editora fue una analfabeta</q>».

De la segunda, la legendaria Carmina Vilanova, habla con menos humor. Fue ella quien rechazó el manuscrito de ‘Sal gruesa’ con una carta de dos líneas. «<q s="prats">La guardo enmarcada en el baño</q>», admite. Años después coincidieron en un jurado y <m s="prats">Prats</m> asegura que <i s="prats">nunca se lo mencionó</i>. «<q s="prats">Ella tampoco. Nos tratamos con una educación espantosa</q>».

### Sin móvil y sin prisa

Escribe a mano, de seis a diez, en cuadernos de contabilidad que compra por docenas. No tiene móvil. Su agente, Ignasi Roura, la llama al fijo los martes. <m s="prats">La autora</m> sostiene que <i s="prats">no es una pose</i>: «<q s="prats">Si me lo pusieran delante, lo miraría. Me conozco. Yo he llegado a leerme el prospecto del jarabe entero</q>».

Sobre el éxito, que le llegó cuando ya era abuela, prefiere no hacer teorías. «<q s="prats" id="1">A los treinta me habría vuelto imbécil</q>», reflexiona, «<q s="prats" id="1">y a los cincuenta me pilló haciendo la declaración de la renta de mis vecinas</q>».

El año pasado rechazó un premio dotado con 60.000 euros porque la entidad patrocinadora había desahuciado a una familia de su calle. Apenas lo menciona. «<q s="prats">No fue heroico. Los veía cada día en la panadería. ¿Cómo entras tú luego a por el pan?</q>».

Al despedirnos, el pintor asoma de nuevo. Ella señala el cuaderno de encima de la mesa y baja la voz. «<q s="prats">Lo próximo va de él. No lo sabe. Bueno, ahora ya sí</q>».
