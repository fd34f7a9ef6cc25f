/** As in English: what a request is about, then everyday words around it. Accents are folded before words are compared. */
export const BUSINESS = `
  anual fisico recibi saber visita control cita citas visita visitas consulta consultas horario horarios agendar agendada agenda programar programada reprogramar
  cambiar cambio cancelar cancele cancelada mover disponible disponibles turno turnos recordatorio videollamada
  resurtir resurtido resurtidos receta recetas recetado recetar renovar renovacion farmacia farmaceutico medicina
  medicinas medicamento medicamentos pastilla pastillas tableta tabletas dosis frasco generico inhalador
  seguro aseguranza cobertura copago factura facturas cobro cobros cobraron cuenta cuentas pago pagos pagar pague saldo
  reembolso costo precio autorizacion autorizar aprobar aprobado reclamo
  portal pagina sitio aplicacion contrasena clave usuario correo mensaje mensajes llamada llamar llamen llame llamo
  telefono numero fax carta cartas formulario formularios documento documentos papeles copia copias expediente
  registros firma firmar certificado constancia nota justificante escuela trabajo empleador direccion oficina clinica
  recepcion estacionamiento
  referido referencia remision especialista radiologia ultrasonido mamografia laboratorio analisis prueba pruebas
  resultado resultados examen examenes vacuna vacunas
  doctor doctora medico medica enfermera enfermero asistente personal equipo interprete
  gracias saludos hola buenos buenas disculpe disculpa perdon favor agradezco atentamente cordialmente estimado estimada
  pregunta preguntas preguntar solicitud solicitar pedir pido ayuda ayudar confirmar enviar envie envien mandar mande
  manden recibir recibi necesito
  lunes martes miercoles jueves viernes sabado domingo enero febrero abril mayo junio julio agosto septiembre octubre
  noviembre diciembre vacaciones viaje misma mismo
  necesita necesitan necesitamos ocupo requiere requieren hacer forma formas deporte deportes campamento guarderia
  autobus carro aeropuerto vuelo carnet tarjeta licencia estado renovacion historial paciente pacientes orden ordenes
  pedido pedidos entregar entrega correos direccion cambiaron cambiar actualizar plan cubre cubren refill
  hoy manana ayer dia dias semana semanas mes meses ano anos hora horas tarde temprano pronto proxima proximo pasada
  pasado siempre nunca vez veces momento fecha
  uno dos tres cuatro cinco seis siete ocho nueve diez primera primero segunda segundo
`;

export const EVERYDAY = `
  el la los las lo un una unos unas de del al a en con sin por para sobre entre hasta desde hacia antes despues durante
  y e o u ni pero que si como cuando donde cual cuales quien porque pues aunque mientras tambien tampoco solo ya aun
  todavia muy mas menos mucho mucha muchos muchas poco poca otro otra otros otras todo toda todos todas algo alguien
  nada nadie alguno alguna cada
  yo tu usted ustedes ella ellos ellas nosotros me te se le les nos mi mis su sus nuestro nuestra este esta esto estos
  estas ese esa eso aqui ahi alli
  es son era fue ser soy estar estaba estan he ha han haber hay habia hace hacer hago tengo tiene tienen tener tenia
  puedo puede pueden poder podria podrian quiero quiere quisiera queria voy va vamos van ir venir vengo viene dar doy
  da den dice dijo dijeron decir saber se sabe ver veo vi dejar dejo poner puse tomo tomar traer llevar llega llegar
  llego salir salgo pasar paso quedar queda quedan buscar encontrar usar uso esperar espero espera gustaria prefiero
  gusta olvide olvido trabajo trabajo vivo recoger
  nuevo nueva bueno buena bien mejor posible igual gran grande correcto
  hijo hija hijos esposo esposa mama papa madre padre hermana hermano familia casa ciudad calle
  espanol ingles senor senora sr sra dr dra
`;
