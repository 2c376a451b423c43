---
id: es-503
language: es-CO
agency: null
outlet: Tecnolatina
domain: tecnolatina.example
authors: [Samuel Arbeláez]
published: 2026-04-14T09:00:00-05:00
modified: 2026-04-14T11:35:00-05:00
dateline: null
copyright: {holders: [Tecnolatina SAS], year: 2026, notice: "Tecnolatina SAS © 2026. Prohibido el uso de este contenido para entrenar sistemas de inteligencia artificial.", licence: null, reserved: true}
tdm: reserved
speakers:
  banco: {name: Banco Cafetal, kind: organisation, roles: [entidad]}
  castano: {name: Juliana Castaño, kind: person, roles: [vicepresidenta de tecnología, ingeniera]}
  ferrari: {name: César Ferrari, kind: person, roles: [superintendente financiero, funcionario]}
  uscategui: {name: Nicolás Uscátegui, kind: person, roles: [experto en ciberseguridad]}
  luz: {name: Luz Ramírez, kind: person, roles: [panadera de Sabaneta]}
  asistente: {name: asistente virtual, kind: unnamed, roles: []}
  exempleado: {name: un exempleado, kind: unnamed, roles: []}
notes: bank outage told as a numbered list, posts on X, a chat bot that speaks, company through its account, two women (customer and vice president), former employee, half a sentence of answer, question as crosshead
---
# Cinco cosas que sabemos (y una que no) de la caída del Banco Cafetal

### 1. Empezó <t v="2026-04-12">de madrugada</t>

La aplicación dejó de responder <t v="2026-04-12T03:12">el domingo a las 3:12 de la mañana</t>. Once millones de clientes tardaron en darse cuenta. Luz Ramírez, panadera de Sabaneta, no: <t v="2026-04-12T04:00">a las cuatro</t> paga la harina. "<q s="luz" via="X">Mi plata está, pero no está</q>", trinó.

### 2. El banco habló tarde

La entidad guardó silencio seis horas. "<q s="banco" via="X">Estamos presentando intermitencias</q>", publicó <t v="2026-04-12T09:20">a las 9:20</t> <m s="banco">su cuenta en X</m>. Cuarenta minutos después borró la palabra "intermitencias".

### 3. El asistente virtual fue sincero

Mientras tanto, en el chat, <m s="asistente">el asistente virtual</m> respondía a todo el mundo lo mismo: "<q s="asistente">Yo tampoco puedo entrar</q>". Ramírez guardó la captura y la enmarcó.

### 4. No fue un ataque, o eso dicen

<m s="castano">Juliana Castaño</m>, vicepresidenta de tecnología, descartó <t v="2026-04-13">ayer</t> que <i s="castano">hubiera un acceso indebido</i>. "<q s="castano" id="1" via="Blu Radio">Fue una actualización de rutina</q>", explicó <m s="castano">la ingeniera</m> en Blu Radio, "<q s="castano" id="1" via="Blu Radio">y la rutina, a veces, se cansa</q>". Aseguró, además, que <i s="castano">ningún saldo se alteró</i>.

Nicolás Uscátegui, experto en ciberseguridad, no le cree del todo. Según <m s="uscategui">él</m>, <i s="uscategui">nadie actualiza nada un domingo de quincena</i>. Un exempleado del área coincide. "<q s="exempleado">Lo habíamos advertido <t v="2025-11">en noviembre</t>, con diapositivas y todo</q>", cuenta bajo reserva.

### 5. Habrá multa

El superintendente financiero ya abrió expediente. "<q s="ferrari">Un banco que no abre no es un banco, es un aviso luminoso</q>", dijo <m s="ferrari">César Ferrari</m> en el Congreso. <m s="ferrari">El funcionario</m> precisó que <i s="ferrari">la sanción puede llegar a 3.400 millones de pesos</i> y que <i s="ferrari">la respuesta del banco debe estar en su escritorio <t v="2026-04-17">el viernes</t></i>.

### ¿Y la que no?

Quién paga la harina. <m s="castano">La vicepresidenta</m> prometió "<q s="castano" type="mixed">compensaciones justas</q>" <t v="2026-05-31">antes de fin de mayo</t>, pero no dijo cuánto ni a quién. Le preguntamos a la panadera. "<q s="luz" id="2">Que me manden un saco</q>", contestó <m s="luz">ella</m>, "<q s="luz" id="2">y quedamos a paz y salvo</q>".
