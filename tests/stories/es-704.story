---
id: es-704
language: es-AR
agency: null
outlet: Museo del Río Manso
domain: museo-rio-manso.example
authors: []
published: 2026-03-18
modified: null
dateline: null
copyright: {holders: [Museo del Río Manso], year: null, notice: "Museo del Río Manso. Licencia CC BY-NC 4.0", licence: CC-BY-NC-4.0, reserved: false}
tdm: null
speakers:
  ibarra: {name: Noelia Ibarra, kind: person, roles: [jefa de conservación]}
  quispe: {name: Hernán Quispe, kind: person, roles: [director del museo]}
notes: blog de museo; títulos de salas, obras, talleres, apodos y letreros entre comillas angulares; nosotros como voz; tres citas verdaderas
---
# Reabre la sala «Orillas», con sus «tesoros de barro»

Después de catorce meses de obra, el museo vuelve a abrir la sala «Orillas», dedicada a la vida en las islas. La reapertura será <t v="2026-03-27">el viernes 27 de marzo</t> y la entrada, como siempre, «a la gorra».

La sala se organiza ahora en tres ejes: «Pescar», «Cruzar» y «Quedarse». El recorrido empieza con la canoa que los isleños llaman «la Tía», de casi seis metros, hallada <t v="1974">en 1974</t> por unos chicos que buscaban carnadas. Durante décadas figuró en el inventario como «bote sin dueño». La nueva ficha dice «canoa monóxila, <t v="17XX">siglo XVIII</t>», que es menos bonito pero más exacto.

También estrenamos el «cajón abierto», un mueble con piezas que se pueden tocar. Las etiquetas son de dos colores: el verde significa «agarrame» y el rojo, «mirame nomás». El sistema nació en el taller «Manos de visita», con la escuela 114, y todavía no se rompió nada importante.

«<q s="ibarra">Lo más difícil fue sacarle el barniz que le pusimos nosotros mismos</q>», explica <m s="ibarra">Noelia Ibarra</m>, jefa de conservación. Ibarra y su equipo retiraron de la canoa once capas de lo que <t v="196X">en los años sesenta</t> se vendía como «protector eterno». <m s="ibarra">Ella</m> cuenta que <i s="ibarra">debajo aparecieron marcas de anzuelo</i>.

### Un préstamo y una deuda

Del Museo de Santa Fe llega, en préstamo, el cuadro «Crecida», de Aníbal Rosset, pieza central del llamado «grupo del camalote». A su lado colgamos las diecisiete postales que la gente nos fue trayendo bajo la consigna «Mi abuelo en el agua». Sobre la palabra «isleño», tan llena de cariño y de desprecio, hay un panel entero.

«<q s="quispe" id="m">Este museo se llenó de agua tres veces</q>», recuerda <m s="quispe">Hernán Quispe</m>, el director, «<q s="quispe" id="m">así que algo de tema tenemos</q>». La tercera inundación dejó en la pared una raya que decidimos no pintar; la llamamos «la firma del río».

### Para venir

Las visitas guiadas «con mate» salen los sábados a las 17. Para grupos hay que completar el formulario «Venimos todos» de nuestra página. El catálogo, «Barro y paciencia», se consigue en la tienda, y el audio «Voces del remanso» puede bajarse gratis. «<q s="quispe">Y si llueve, mejor</q>», agrega <m s="quispe">Quispe</m>: el techo, por fin, es nuevo.
