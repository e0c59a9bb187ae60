import type { Faults } from './faults.ts';

export const spanish: readonly Faults[] = [
  {
    machines:
      'el túnel retráctil|la encartonadora|la empacadora de cajas|la formadora de charolas|la envasadora vertical|la flow pack|la blistera|la llenadora de tubos|el despaletizador|la tapadora|la enjuagadora|la encintadora|la laminadora|la empacadora al vacío|la báscula de control|la cosedora de sacos|el robot paletizador|la etiquetadora|la envolvedora',
    faults:
      'rompe el film|arruga el film|no sella una punta|no dobla las solapas|cuenta mal|se atora cada diez minutos|va fuera de paso con la entrada|rechaza paquetes buenos|deja aire en la bolsa|no toma el cartón|corta muy corto|patina en la banda de alimentación|sella frío|pierde vacío en la ventosa 3|tira los productos|deja goma dispareja|sobrellena 3 gramos|imprime fuera de posición',
  },
  {
    machines:
      'la prensa offset|la rotograbado|el codificador de tinta|la impresora térmica|el plóter|la troqueladora|la dobladora de papel|la guillotina de papel|la encuadernadora|la serigráfica|la prensa digital|la barnizadora|la cortadora de hojas|el numerador|la corrugadora',
    faults:
      'saca imágenes fantasma|deja rayas|cambia de color durante el tiraje|arruga la hoja|mancha a alta velocidad|jala doble hoja|tiene los rodillos sucios|seca muy lento|pierde el borde|trae boquillas tapadas|imprime 2 mm abajo|se acaba la cinta muy pronto|necesita mantilla nueva|acumula estática en la pila',
  },
  {
    machines:
      'el torno cnc|el centro de maquinado|la fresadora de cinco ejes|la rectificadora|la electroerosión|el corte por agua|la mesa de plasma|la dobladora de tubo|la plegadora|la punzonadora|la bruñidora|el alimentador de barras|el cambiador de herramientas|la máquina de medición|el husillo|el tornillo de bolas|la torreta|el transportador de viruta|el equipo de refrigerante',
    faults:
      'se corre después de calentar|pierde referencia|deja marcas de vibración|está fuera de tolerancia dos centésimas|marca alarma de servo 410|tarda en indexar|tiene juego en Y|saca el barreno cónico|no aprieta bien la herramienta|se calienta en verano|deja rebaba|da mal acabado|corta 0.3 mm de más|necesita grasa en las guías|da valores distintos con el palpador|oscila parado|chilla de la banda|dobla dos grados menos',
  },
  {
    machines:
      'la banda transportadora|el transportador de rodillos|el transportador de cadena|el tornillo sinfín|el elevador de cangilones|el alimentador vibratorio|la válvula rotativa|el desviador|el clasificador|el elevador de vacío|la línea neumática|el transelevador|la mesa de acumulación|el separador magnético|la curva de banda',
    faults:
      'se va a la izquierda|se para con el frío|patina con carga|tiene un rodillo plano|rechina en la cola|acumula material|deja producto en el suelo|se tapa con producto húmedo|gira un segundo al revés al arrancar|tiene la cadena estirada|no ve cajas chicas|alimenta disparejo|va muy lento para la línea|calienta el reductor|tiene sucia la fotocelda',
  },
  {
    machines:
      'el enfriador de agua|la manejadora|el fan coil|la bomba de calor|la torre de enfriamiento|la caldera|el minisplit|la unidad vrf|la unidad de techo|el humidificador|el radiador|el piso radiante|el intercambiador|el extractor|el actuador de compuerta|la cámara fría|la condensadora|el termotanque|el vaso de expansión|la bomba de circulación',
    faults:
      'cicla muy seguido|se congela|no enfría bien|oscila en la consigna|hace ruido de noche|gotea condensado|sopla aire tibio|pierde refrigerante poco a poco|se dispara por baja|trabaja todo el fin de semana|trae la compuerta trabada|marca falla e7|huele a humedad|vibra con el viento|tiene sarro|tarda horas en calentar|solo tiene una velocidad|tiene el filtro tapado|lee 4 grados de más',
  },
  {
    machines:
      'el ascensor|el montacargas de servicio|la escalera mecánica|el elevador de platos|la rampa niveladora|la cortina metálica|la puerta corrediza|la puerta giratoria|la barrera del estacionamiento|el portón automático|el torniquete|la plataforma para sillas|el lector de acceso',
    faults:
      'abre la puerta tres veces|no enciende el botón de llamada|rechina al bajar|tarda en responder|muestra mal el piso|da un tirón al arrancar|no cierra del todo|no lee tarjetas|se queda abierta mucho tiempo|no alcanza el control remoto|roza el marco|zumba y no se mueve|parpadea la luz de la cabina|hace ruido de roce|tiene gastada la correa',
  },
  {
    machines:
      'el horno combi|la freidora|el lavavajillas|la amasadora|la divisora|la fermentadora|la cámara de refrigeración|la máquina de hielo|la cafetera|la salamandra|la placa de inducción|la sartén basculante|la rebanadora|la lavadora de verduras|el abatidor|la máquina de helado|la peladora|la campana|el baño maría|la tostadora',
    faults:
      'tarda mucho en calentar|no mantiene la temperatura|deja la comida medio cruda|marca error e21|hace hielo turbio|pita todo el tiempo|no desagua|dora disparejo|no cuenta el tiempo|fuga por el empaque de la puerta|tiene roto el empaque|no gira el brazo|tiene el termostato mal por 10 grados|rebana muy grueso|trabaja pero no enfría|no le entra agua|hace mucho ruido',
  },
  {
    machines:
      'el resonador|la sonda de ultrasonido|la mesa de rayos x|la bomba de infusión|el monitor de paciente|el esterilizador|la lavadora de endoscopios|el sillón dental|la cama de hospital|la lámpara de quirófano|el electrocardiógrafo|el equipo de diálisis|el carro de anestesia|la incubadora|el cargador de la grúa de pacientes',
    faults:
      'no pasa el autotest|da imagen con ruido|dura solo una hora con batería|necesita calibración|tiene la pantalla oscura|no sube|atora el papel|tarda mucho en el ciclo|no responde al tacto|no se queda en posición|marca error de sensor|tiene la carcasa rota|no se conecta a la red|trae floja la rueda|tiene mal la hora|suena muy bajo',
  },
  {
    machines:
      'el hplc|el cromatógrafo|el espectrómetro|la balanza|el ventilador de la campana|la estufa de cultivo|el agitador|el rotavapor|el liofilizador|el microscopio|el titulador|el termociclador|el medidor de ph|el purificador de agua|el lector de placas|el contador de partículas|la máquina de tracción|la cámara climática|el robot pipeteador',
    faults:
      'tiene ruido en la línea base|da picos anchos|deriva toda la mañana|no llega al vacío|no pasa la calibración|da lecturas dispersas|no mueve la platina|trae la lámpara vieja|se pasa de temperatura|pierde comunicación|tiene poca sensibilidad|arrastra entre muestras|no llega a cero|no cierra bien la puerta|agita disparejo|necesita columna nueva',
  },
  {
    machines:
      'el telar|la continua de hilar|la carda|la tejedora|la bordadora|la máquina de coser|la rama|la urdidora|la bobinadora|la teñidora|la lavadora industrial|la secadora|la planchadora|la prensa de vapor|la mesa de revisión',
    faults:
      'rompe el hilo|suelta puntos|mancha de aceite la tela|salta puntadas|sale con el dibujo corrido|tiene tensión dispareja|enrolla la orilla|rompe agujas|se para por trama|deja arrugas|saca la tela húmeda|centrifuga con desbalance|acumula pelusa|corta el hilo muy largo|tiñe con rayas',
  },
  {
    machines:
      'la sierra cinta|la enchapadora de cantos|la prensa de chapa|la lijadora de banda|la seccionadora|la router cnc|la moldurera|la espigadora|el secador de madera|la descortezadora|la criba de astilla|la clavadora de tarimas|la encoladora|el colector de polvo|la línea de laca',
    faults:
      'quema el canto|no pega bien|corta fuera de escuadra|levanta el canto en la esquina|seca disparejo|deja rayones|jala chueco|aspira poco|deja los clavos altos|arranca la fibra|pierde la altura|deja piel de naranja|se desvía la hoja|varía el espesor',
  },
  {
    machines:
      'el homogeneizador|el pasteurizador|la descremadora|la tina de queso|la retorta|la línea de envasado|el filtro de cerveza|la olla de cocción|la bañadora de chocolate|la templadora|la embutidora|el cúter|el ahumador|el secador spray|la prensa de aceite|el cernidor|el tostador|la lavadora de fruta|la llenadora de yogur|el fermentador',
    faults:
      'hace grumos|tiene mucha espuma|varía el peso|se le pega el producto|sale muy oscuro|tarda mucho en limpiarse|baja de flujo durante el turno|deja residuos después del cip|sale con mucha humedad|varía la grasa|deja burbujas|tiene la malla tapada|tarda en enfriar|oscila el nivel|sabe a quemado|pierde temperatura en el tubo',
  },
  {
    machines:
      'la camioneta|el camión 12|la batería del montacargas|el apilador|la barredora|el autobús|el remolque|la plataforma elevadora trasera|la excavadora|el cargador frontal|la retroexcavadora|el manipulador telescópico|el camión de basura|el carrito eléctrico|el tractor de arrastre|el lector de tarjetas de combustible',
    faults:
      'jala a la izquierda|gasta mucho aceite|arranca mal en la mañana|tiene la mitad de autonomía|patina del embrague|pierde aire en una llanta|trae prendida la luz del motor|cambia brusco|sopla frío|mueve lento el cucharón|carga lento|no regresa el limpiaparabrisas|está sin señal de rastreo|tiene roto el asiento|parpadea rápido la direccional|trae floja la batería|rechina en los topes',
  },
  {
    machines:
      'el equipo de presión de agua|la bomba de pozo|el filtro de arena|la unidad uv|la ósmosis inversa|el suavizador|la dosificadora|el filtro prensa|el aireador|el espesador|la reja|el desarenador|el mezclador del tanque 4|la ultrafiltración|el medidor de agua|la sonda de nivel|el programador de riego|la bomba de aguas negras|el clarificador',
    faults:
      'bajó un tercio de caudal|retrolava muy seguido|subió la turbidez|gasta mucha sal|se desceba|marca trabajo en seco|sube de conductividad|da ph bajo|saca la torta muy mojada|tiene oxígeno bajo|tiene la membrana sucia|se tapa con trapos|no cierra bien la válvula|tiene la lectura congelada|pulsa|arranca muy seguido',
  },
  {
    machines:
      'la trituradora de quijada|la trituradora de cono|el molino de bolas|la zaranda|el hidrociclón|la perforadora|el camión de volteo|el apilador de mineral|el espesador|la celda de flotación|la bomba de lodos|el malacate|el ventilador de mina|el horno rotatorio|el molino de crudo|el enfriador de clínker',
    faults:
      'bajó la producción|tiene gastado el revestimiento|saca producto muy grueso|tiene tapada la malla|hace poca espuma|gasta rápido el impulsor|consume más corriente que el año pasado|subió de vibración en la tendencia|tapa el filtro de aceite|tiene el rodamiento 5 grados más caliente|pesa de menos|saca muy diluido|acumula en el chute|tiene tapadas las boquillas de polvo|roza el sello',
  },
  {
    machines:
      'la inyectora|la sopladora|la línea de extrusión|la peletizadora|la línea de película|la calandria|la termoformadora|el molino de plástico|el secador de material|el termorregulador|la colada caliente|el dosificador|el jalador|la prensa de hule|la espumadora',
    faults:
      'deja rebaba|saca piezas incompletas|pega las piezas en el molde|deja ráfagas plateadas|varía de espesor a lo ancho|marca líneas en la lámina|no regresa el expulsor|aumenta el ciclo|deja rechupes|tiene el material húmedo|patina el husillo|babea la boquilla|saca geles en la película|hace burbujas|tiñe disparejo|no calienta en la zona 3|marca línea de unión|deja delgado el fondo',
  },
  {
    machines:
      'la grabadora de obleas|el sputter|el stepper|la soldadora de hilo|la colocadora de componentes|el horno de reflujo|la soldadora de ola|la impresora de esténcil|el implantador|el clasificador de obleas|la cámara de vacío|la pulidora química|el filtro del cuarto limpio|la estación aoi|el horno de curado|el manipulador de prueba',
    faults:
      'tiene fuga de vacío sobre especificación|coloca desplazado|deja bolitas de soldadura|subió de partículas|tiene mala uniformidad|no llega a la presión base|no encuentra la marca fiducial|da poca fuerza de unión|rechaza tarjetas buenas|varía de velocidad|marca falla al entregar el robot|está fuera de overlay|no toma piezas|bajó el rendimiento',
  },
  {
    machines:
      'la locomotora|el tranvía|el relé de señales|la barrera del paso a nivel|el pantógrafo|el bogie|la puerta del vagón|el baño del tren|el compresor del vagón|la máquina de boletos|la pantalla del andén|el circuito de vía|el contador de ejes|el torno de ruedas',
    faults:
      'marca código de falla|cuenta un eje de más|sube a tirones|tiene trabado el estribo|hace planos en la rueda|no muestra nada|no apaga la calefacción|tarda en cargar aire|chilla en curvas|no imprime|tiene llena la memoria|se balancea a 80|marca ocupado estando libre|tiene delgado el carbón|no descarga',
  },
  {
    machines:
      'el tractor|la empacadora de heno|la sembradora|la fumigadora|el robot de ordeño|el mezclador de alimento|el secador de grano|el raspador de estiércol|la clasificadora de huevo|la ventila del invernadero|el riego por goteo|el aireador del estanque|la cosechadora de papa|el tanque de leche|el sinfín de alimento|el rastrillo',
    faults:
      'salta surcos|no amarra el nudo|pierde grano atrás|gotea de las boquillas al parar|mantiene la leche muy tibia|suelta las pezoneras|saca pacas flojas|mide mal la humedad|no abre parejo|se tapa con cosecha húmeda|sale vacío|quiebra huevos|patina del embrague|siembra a distinta profundidad|pierde señal gps',
  },
  {
    machines:
      'el ups|el aire de precisión|el rack|la pdu|el switch de red|la unidad de cinta|el arreglo de discos|la planta de emergencia|el monitor de baterías|el ventilador de piso falso|la impresora del panel de incendio|el grabador de cámaras|la puerta fría|el medidor del transformador|el controlador del edificio|el punto de wifi|el plc',
    faults:
      'reporta falla de ventilador|pierde paquetes|no pasó la prueba semanal|pita cada hora|pide cambiar batería|trabaja al 80 por ciento|conmuta sin motivo|está sin conexión|registra errores de comunicación|tiene un disco degradado|atrasa el reloj|tiene el pasillo más caliente que antes|no arranca en la prueba|tiene congelada la pantalla|no actualizó el firmware|tiene muerto el puerto 12|pierde la tarjeta de entradas',
  },
  {
    machines:
      'la prensa hidráulica|la unidad hidráulica|el compresor de aire|el secador de aire|la bomba de vacío|el servo|el variador|el reductor|el acople|el rodamiento|el motor eléctrico|la trampa de vapor|la válvula de control|la solenoide|la válvula proporcional|el encoder|el termopar|el final de carrera|el medidor de flujo|el agitador|el soplador|la turbina|el motor diésel|el robot de soldadura|la cabina de pintura|la granalladora|el túnel de lavado|el horno de temple|el aerogenerador|el inversor solar|el torno|el secador de manos|la bomba de la alberca|el telón|el motor del carrusel',
    faults:
      'hace ruido|vibra más que el mes pasado|no arranca|se para solo|se calienta después de una hora|pierde un poco de aceite|está lento|está trabado|marca cero|salta de valor|se dispara una vez por semana|marca error 12|no llega a velocidad|zumba|golpea en frío|pierde presión en la noche|oscila|se queda a la mitad|está gastado|consume mucha corriente|tiene juego|no da señal|conmuta tarde|rechina|se ahoga con carga|necesita ajuste|está sucio por dentro|recubre disparejo|no encuentra el cero|se reinicia a cada rato|gira disparejo|parpadea|no responde',
  },
  {
    machines:
      'el decantador|la centrífuga|la separadora de platos|el mezclador de cintas|el mezclador planetario|el molino coloidal|el secador de lecho fluido|el secador rotativo|el secador de tambor|la torre de secado|el cristalizador|el enfriador de superficie rascada',
    faults:
      'tarda mucho en tomar velocidad|gira desbalanceada|vibra a alta velocidad|descarga antes de tiempo|da torta húmeda|consume más amperios|zumba a media velocidad|el producto sale turbio|la velocidad oscila|mezcla desigual|sale demasiado húmedo|el rascador castañetea|la celda de carga deriva',
  },
  {
    machines:
      'el congelador espiral|el túnel de congelación|el enfriador espiral|el horno túnel|la cámara de fermentación|el túnel de enfriamiento|la banda del cocedor|el escaldador|la banda de la freidora|el pasteurizador de túnel',
    faults:
      'la banda patina en el tambor|la banda salta un diente|se escarcha en la entrada|la temperatura de salida varía|se amontona el producto en la curva|el centro queda blando|el borde de la banda se deshilacha|chirría una vez por vuelta|tarda dos horas en bajar|la tensión se mueve',
  },
  {
    machines:
      'el elevador de cangilones|el transportador de cadena|el molino de martillos|el molino de rodillos|la criba|el cernidor|la despedregadora|la clasificadora óptica|el ciclón|el filtro de mangas|el colector de polvo|la llenadora de big bag|la báscula dosificadora',
    faults:
      'devuelve producto por la pierna|se atasca con grano húmedo|la malla se tapa en una hora|la caída de presión sigue alta|muele muy grueso|los martillos gastados de un lado|un cangilón roza la carcasa|la banda patina|llena 300 g de más|rechaza producto bueno|descarga a golpes|se camina en el piso|queda producto en la tolva|la esclusa chilla',
  },
  {
    machines:
      'el inspector de rayos x|el detector de metales|la cámara de etiquetas|el probador de fugas|el lector de códigos|el codificador láser|la impresora de fecha|el aplicador de etiquetas|el rechazador|la controladora de peso',
    faults:
      'da falsos rechazos|no ve la pieza de prueba|imprime pálido de un lado|se salta códigos|falla la prueba de cada hora|cuenta doble|imagen borrosa|dispara tarde|pierde la receta al reiniciar|no ve envases oscuros|pega torcido|deja arrugas en la etiqueta',
  },
  {
    machines:
      'el cobot|el robot delta|el robot paletizador|la pinza del robot|el agv|el transelevador|el servo eje|el eje lineal|la desencajonadora|el carro lanzadera',
    faults:
      'pierde el cero|queda desviado 4 mm|agarra flojo|suelta una caja de cada cincuenta|da error de seguimiento|la batería no llega al mediodía|toma la capa equivocada|se para en la misma esquina|da un tirón en la trayectoria|la ventosa 6 no agarra|hace referencia dos veces',
  },
  {
    machines:
      'la dosificadora de pistón|la dosificadora de tornillo|la pesadora multicabezal|la taponadora rotativa|la selladora de bandejas|la termoformadora|la envolvedora|la embolsadora vertical|la sachetera|la divisora de masa|la formadora|la envasadora al vacío|la cortadora',
    faults:
      'gotea entre golpes|llena de menos en el cabezal 5|hace hilos|deja burbujas en el sello|el film se arruga en la esquina|se desfasa durante el turno|rompe el film después del empalme|da porciones dobles|abolla la tapa|el peso se mueve|la boquilla se tapa|corta descentrado|el paquete sale torcido',
  },
  {
    machines:
      'la tableteadora|el bombo de recubrimiento|la encapsuladora|la llenadora de viales|la perfiladora|la cortadora longitudinal|la desbobinadora|la trefiladora|la línea de recocido|la cabina de pintura en polvo|el archa de recocido|la laminadora de papel|el telar',
    faults:
      'las tabletas se laminan|el peso varía por estación|los tapones se traban|la lámina se va de lado|el borde sale ondulado|el alambre se corta en el tercer dado|el espesor está fuera 5 micras|la superficie con piel de naranja|la rebaba muy alta|vuelve la alarma de conductividad',
  },
  {
    machines:
      'el pórtico de lavado|la máquina de café|la máquina expendedora|la máquina de boletos|el bolo automático|el filtro de la piscina|la fuente|el rodillo de planchar|el secamanos|el proyector|el robot de alimentación',
    faults:
      'se traga las monedas|no acepta tarjetas|marca fuera de servicio|el agua sale fría|el filtro se tapa en dos días|deja marcas|oscuro en una esquina|la pantalla se congela|necesita tres intentos',
  },
  {
    machines:
      'la segunda etapa del compresor|el intercambiador intermedio|el posenfriador|el acople de engranes|el rotor del soplador|el impulsor del ventilador 2|el cojinete de empuje|el filtro de succión|el economizador|el precalentador|el enfriador de aceite|el sensor de velocidad',
    faults:
      'vibra más que la primera|pasó de 3 a 5 mm/s|está 8 grados más caliente|tiene mucha caída de presión|silba a carga parcial|está desalineado|el aceite se ve lechoso|la lectura salta|tiene juego|otra vez sucio|golpea al arrancar|pulsa con poco caudal',
  },
  {
    machines:
      'la copiadora|la trituradora de papel|la pantalla de juntas|el proyector del salón 5|el pizarrón digital|la impresora de recepción|la franqueadora|la impresora de gafetes|el reloj checador|la diadema|el interfón|el carrito de laptops|el escritorio de altura|el garrafón eléctrico|el timbre de la escuela|la bocina del auditorio|la tableta de reservas',
    faults:
      'no despierta por la mañana|se duerme a media clase|muestra un mensaje que nadie entiende|pierde el wifi|quedó gris con la actualización|tiene un botón pegado|zumba de fondo|va cinco minutos mal|no acepta mi gafete|se desconecta a la hora|va lentísimo|tiene una pata floja|hace clic clic|les sirve a todos menos a mí|pide un código|está rayado|pide servicio',
  },
  {
    machines:
      'la fregadora|la lavaalfombras|la aspiradora de mochila|la pulidora de pisos|el trapeador de vapor|el carro de limpieza|el jabonero|el toallero de papel|el secamanos del elevador|la caja del inodoro|el sensor del mingitorio|la mezcladora de la regadera|el desagüe de la cocineta|la compactadora de basura|el carro de ropa|el difusor de aroma|el bebedero',
    faults:
      'gotea en el piso|deja un charco en la noche|tarda el doble|no da casi nada|huele a humedad|rechina al empujar|no siente las manos|está lleno de pelusa|trae una rueda rota|deja rayas|se llena muy rápido|gorgotea|dura veinte minutos|está flojo en la pared|hay que vaciarlo a cada rato|hay que darle tres veces|no tiene tapa',
  },
  {
    machines:
      'la caja de entrada|la mesa de formación|el fieltro de prensa|el cilindro secador|la prensa encoladora|el enrollador|la rebobinadora de papel|el púlper|el refinador|la bomba de recortes|el rodillo de vacío|la cuchilla raspadora|la estucadora|la cortadora de hojas|la cortadora de tubos de cartón|la envolvedora de bobinas|el escáner de humedad',
    faults:
      'deja vetas claras|marca el papel|rompe la hoja dos veces por turno|queda húmedo de un lado|enrolla flojo|suelta pelusa|se gasta disparejo|varía el gramaje|tiene boquillas tapadas|hace arrugas en la orilla|enrosca la hoja|oscila cerca del valor|junta fibras|va lento tras el cambio de grado|muestra hoyos en el escáner|cabecea a 900 metros por minuto|cuenta mal las bobinas',
  },
  {
    machines:
      'el trómel|el separador balístico|el separador de inducción|el clasificador infrarrojo|la enfardadora|el abrebolsas|la clasificadora de vidrio|la banda de la cabina|el imán de banda|la báscula de residuos|la volteadora de composta|el ventilador del biofiltro|la entrada de la astilladora|la máquina de envases|el elevador de contenedores|la impresora de la báscula',
    faults:
      'deja pasar plástico|no agarra las latas|amarra un alambre menos|enreda cuerdas|se tapa con papel mojado|tira vidrio bueno|trabaja medio vacío|marca 40 kilos de más|deja pedazos largos|se para con la lluvia|no quiere botellas verdes|no va al ritmo|pierde la calibración|se atora en la esquina|marca lleno estando vacío|hace pacas flojas|agarra al segundo intento',
  },
  {
    machines:
      'la hélice de proa|la ecosonda|la pantalla del radar|la sonda de sentina|la bomba de lastre|el horno de la cocina del barco|el clima del camarote|la luz de fondeo|el rodillo de la pasarela|la bomba de baldeo|la pantalla de la grúa de muelle|la cabina del pórtico|la lámpara del spreader|la banda de equipaje 5|la báscula de documentación|el fuelle de la pasarela|el tablero de salidas|la barredora de pista',
    faults:
      'arranca a la segunda|parpadea sin razón|está empañado por dentro|se pega con el frío|marca un metro de menos|hace ruido en puerto|hace pausas|tiene sal en el conector|muestra datos de ayer|tiene la etiqueta borrada|se ve oscuro de un lado|iba bien antes del dique|traquetea con el oleaje|pierde enlace con el puente|no se pliega bien|tarda un siglo en calentar|tiene el soporte oxidado',
  },
  {
    machines:
      'la consola de sonido|la cabeza móvil 6|el seguidor|el riel del telón|la máquina de niebla|el marcador|el reloj del estadio|la pulidora de hielo|el cañón de nieve|la caminadora 7|el remo|el soplador de la alberca de olas|el reloj del sauna|el sensor de salida|la lanzapelotas|el montalibros|la luz de la vitrina|el humidificador del museo|el soplador del órgano|el servidor del cine',
    faults:
      'zumba bajito|va fuera de tiempo|da tirones a la mitad|olvida los ajustes en la noche|tiene un canal muerto|está débil del lado izquierdo|va dos segundos atrasado|hace clic en plena función|muestra medio número|se para a los diez minutos|no vuelve a cero|cruje|se ensucia en dos días|tiene una perilla floja|entra tarde|molesta al público|tiene la correa vencida',
  },
  {
    machines:
      'la caja 4|la caja de autoservicio|la isla de congelados|la etiqueta electrónica|el lector de precios|la máquina de retorno|el seguro del carrito|el clasificador de paquetes|la matasellos|el muro de casilleros|el rack de luces|el escáner de mano|la balanceadora|la desmontadora de llantas|el alineador de faros|la lavapiezas|el probador de diagnóstico|la impresora de verificación|el soporte de bicicletas',
    faults:
      'no lee etiquetas arrugadas|se congela a mediodía|imprime muy claro|da el precio equivocado|marca 15 gramos de más|se queda en blanco|revuelve dos carriles|pide reinicio|patina en lo liso|no tiene conexión|abre la puerta que no es|va lento con lo pesado|raya el rin|trae escarcha en la orilla|necesita cable nuevo|pierde el número de cliente|pita cada minuto',
  },
];
