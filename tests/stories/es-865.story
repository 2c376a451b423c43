---
id: es-865
language: es
agency: null
outlet: El Adelantado del Norte
domain: el-adelantado-del-norte.example
authors: [Nerea Sáez]
published: 2026-05-08T20:30:00+02:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  elizalde: {name: Maite Elizalde, kind: person, roles: [jefa de Oncología del hospital de Cruces, oncóloga]}
  prieto: {name: Fermín Prieto, kind: person, roles: [paciente]}
  gerente: {name: Andoni Larrea, kind: person, roles: [gerente del hospital]}
  asociacion: {name: Rosario Quintana, kind: person, roles: [presidenta de la Asociación Vasca contra el Mieloma]}
notes: health feature; doctor, patient, manager, minister, patients' association; «», perfect and present
---
# El hospital que fabrica sus propias células: «<q s="elizalde">Hemos pasado de cien días a doce</q>»

Fermín Prieto llegó a Urgencias en silla de ruedas <t v="2025-11">en noviembre</t> y salió andando <t v="2026-02">en febrero</t>. «<q s="prieto">Me habían dicho que arreglara mis papeles</q>», cuenta <m s="prieto">este camionero jubilado de 67 años</m>. «<q s="prieto">Ahora los papeles los tengo arreglados y no me muero</q>», bromea.

Prieto es el primer paciente tratado con las células que produce el laboratorio del hospital de Cruces. «<q s="elizalde">Antes enviábamos la sangre a Estados Unidos; hemos pasado de cien días a doce</q>», explica la jefa de Oncología, Maite Elizalde, que advierte de que <i s="elizalde">el tratamiento no sirve para todos los enfermos</i>. <m s="elizalde">La oncóloga</m> calcula que <i s="elizalde">uno de cada tres podrá beneficiarse</i>.

El coste es la otra cara. Cada terapia sale por 90.000 euros, la cuarta parte del precio comercial. «<q s="gerente" id="5">Es mucho dinero</q> —reconoce <m s="gerente">el gerente del hospital</m>, Andoni Larrea—, <q s="gerente" id="5">pero se queda en casa</q>». Larrea ha asegurado que <i s="gerente">la plantilla del laboratorio se duplicará <t v="2027">el año que viene</t></i>.

En la Asociación Vasca contra el Mieloma piden prudencia. «<q s="asociacion">No vendamos milagros</q>», reclama <m s="asociacion">su presidenta</m>, Rosario Quintana, quien lamenta que <i s="asociacion">muchos pacientes de fuera de Bizkaia no tengan acceso</i>. A <m s="prieto">Prieto</m>, que escucha la conversación, le sale una sonrisa: «<q s="prieto">Milagro es que yo haga caso a los médicos</q>».
