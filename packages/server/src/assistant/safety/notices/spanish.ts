import type { Notices } from './notices.ts';

export const spanish: Notices = {
  general:
    '**Alto; primero ponga a todos fuera de peligro.** Si hay un herido, fuego, humo, gas, una fuga o algo a punto de fallar: evacúe la zona, avise a los demás, corte la corriente o el suministro desde un lugar seguro, no toque a quien pueda estar en contacto con la electricidad y llame al número de emergencias de la planta. Nunca anule ni puentee una protección, y no trabaje en lo que tiene tensión o presión, se mueve o está caliente: aísle, ponga candado y etiqueta y verifique. No entre ni empiece sin el permiso y la protección que el trabajo necesita. En caso de duda, pregunte antes a su supervisor.',
  shock:
    '**Emergencia. No toque a la persona. Corte primero la corriente.** Use el paro de emergencia, el interruptor o el enchufe, y mantenga lejos a los demás. Después llame al número de emergencias de la planta y empiece los primeros auxilios y la reanimación, si está formado. Si no se puede cortar la corriente, aléjese. Con alta tensión nadie se acerca hasta que la compañía eléctrica lo autorice. Un médico debe ver toda descarga eléctrica de inmediato, aunque la persona se sienta bien. Pare y bloquee la máquina y no la use hasta que un electricista encuentre la falla.',
  trapped:
    '**Emergencia. Pulse el paro de emergencia, corte la corriente y llame ahora al número de emergencias de la planta.** No arranque ni invierta la máquina, no dé pulsos y no tire de la persona: puede herirla más. Aísle y bloquee. Quédese con ella, háblele y dé primeros auxilios si está formado. Nadie más entra. Un ascensor parado solo lo abre la empresa de ascensores o los bomberos. No siga a nadie dentro de un tanque, un foso o material suelto.',
  injury:
    '**Emergencia. Llame ahora al número de emergencias de la planta.** Pare la máquina y corte la corriente antes de tocar a la persona: pulse el paro de emergencia y aísle la energía. No saque a nadie de una máquina tirando, y no entre usted. Después dé primeros auxilios, si está formado. Lave los productos químicos de los ojos y la piel con agua al menos 15 minutos. Un médico debe ver toda descarga eléctrica, toda quemadura y todo chorro de aceite en la piel, aunque parezca leve.',
  fire: '**Alto. Evacúe la zona, dé la alarma y llame al número de emergencias de la planta.** Corte la corriente desde un lugar seguro, si alcanza el interruptor. No abra el tablero ni la máquina: el aire aviva el fuego. Nunca use agua en equipos eléctricos o aceite ardiendo. Apague solo un fuego pequeño, solo si está formado y con la salida a su espalda.',
  gas: '**Salga ya. Evacúe la zona, vaya contra el viento y llame al número de emergencias de la planta.** Avise a los demás. No vuelva a entrar, ni para ayudar, sin equipo de respiración y formación. Sin llamas ni chispas, no accione interruptores dentro. Cierre la fuente solo desde fuera, en una válvula que alcance sin peligro. Lave ojos y piel con agua al menos 15 minutos.',
  spill:
    '**Mantenga a todos lejos y salga de la zona contra el viento.** No lo toque, no lo pise ni respire los vapores. Sin llamas ni chispas. Llame al número de emergencias de la planta y diga qué se derramó y cuánto. Detenga la fuente y proteja los drenajes solo si está formado y lleva lo que exige la hoja de seguridad. No eche agua sobre ácido, sosa o una sustancia desconocida. Lave piel y ojos con agua al menos 15 minutos y vaya al médico.',
  overpressure:
    '**Apague el quemador o el calor desde un lugar seguro, despeje la zona y llame al número de emergencias de la planta.** Nunca eche agua a una caldera seca o sobrecalentada: puede explotar. No la abra, no apriete ni bloquee la válvula de seguridad, no la rearme. Deje que se enfríe; el responsable debe inspeccionarla antes de usarla otra vez.',
  pressureLeak:
    '**Aléjese y despeje la zona.** Nunca busque la fuga con la mano: el vapor es invisible y un chorro fino atraviesa la piel y los guantes. Pare la máquina, aísle el suministro desde una distancia segura, bloquéelo y espere a que la presión sea cero. No apriete nada bajo presión. Llame al número de emergencias de la planta si alguien fue alcanzado o si la fuga no se puede cerrar. El aceite bajo la piel necesita hospital de inmediato, aunque no duela.',
  wetElectrics:
    '**Aléjese y no toque nada.** El agua o los conductores desnudos pueden poner bajo tensión todo lo cercano. Corte la corriente aguas arriba desde un lugar seco, bloquéela y mantenga lejos a los demás. Un electricista cualificado debe revisarlo antes de volver a conectar. Llame al número de emergencias de la planta si alguien recibió una descarga o si hay humo.',
  runaway:
    '**Aleje a todos. Párela desde un lugar seguro: paro de emergencia, interruptor general, válvula de suministro.** No meta la mano, no intente frenarla ni sujetarla. Despeje la zona alrededor y debajo. Cuando esté quieta, aíslela y bloquéela, y no la haga funcionar hasta que una persona cualificada encuentre la falla y pruebe el paro de emergencia. Llame al número de emergencias de la planta si no se puede parar o si alguien fue golpeado.',
  falling:
    '**Alto. Aleje a todos de la carga y de lo que pueda caer. Nadie va debajo de una carga, viaja en ella ni se eleva con lo que no está hecho para personas.** No use equipos de izaje, escaleras o frenos dañados o sobrecargados: retírelos de servicio y etiquételos. Baje la carga o póngala en soportes hechos para ella. Eleve personas solo en una plataforma aprobada.',
  foreignLock:
    '**Nunca quite el candado de otra persona.** Puede haber alguien en la máquina. Solo lo quita quien lo puso. Si se ha ido, el supervisor sigue el procedimiento de la planta: asegurarse de que no está en el sitio, intentar todo para localizarla y avisarle antes de que vuelva a trabajar. Hasta entonces la máquina sigue aislada y bloqueada.',
  safeguard:
    '**Alto. No anule ni puentee una protección, y no haga funcionar la máquina sin ella.** Es lo que evita que alguien resulte herido o muerto. Pare la máquina, aíslela y bloquéela, y avise a su supervisor. Si se dispara sin motivo, es una avería: una persona cualificada debe encontrar la causa, repararla y probar la protección antes de que la máquina funcione de nuevo.',
  confinedSpace:
    '**No entre.** Un tanque, un foso o una máquina puede matar por falta de aire, por gas o al arrancar. Primero: permiso de espacio confinado, bloqueo de todas las energías y entradas, ventilación, medición de gases, un vigía fuera y un plan de rescate. Nunca entre detrás de alguien que se desplomó: llame al número de emergencias de la planta.',
  chemicals:
    '**Alto. No los mezcle.** Ácido con lejía o cloro, y muchas otras parejas, dan gas mortal; el agua sobre ácido o sosa puede hervir y salpicar. Lea primero las hojas de seguridad y pregunte al responsable. Si ya están mezclados: evacúe, ventile desde fuera y llame al número de emergencias de la planta.',
  hotWork:
    '**No suelde, corte ni amole ahí.** El vapor o el polvo en un tanque, tambor o tubo puede explotar, también vacío. Primero: permiso de trabajo en caliente, aislamiento y bloqueo, limpieza y purga, medición de gases y un vigía de fuego con extintor.',
  liveElectrical:
    '**Alto. No trabaje con tensión.** Desconecte, aísle, ponga candado y etiqueta y compruebe la ausencia de tensión antes de abrir o tocar nada. Si no se puede desconectar, solo un electricista cualificado puede medir, con permiso y protección contra arco. Llame a un electricista si usted no lo es. Nunca puentee una protección.',
  movingParts:
    '**Primero pare la máquina. Nunca meta la mano ni trabaje en ella mientras se mueve.** Apague, aísle, ponga candado y etiqueta, espere a que todo esté quieto e intente arrancarla para comprobar que no puede. Solo entonces desatasque, limpie, ajuste o engrase. No quite las guardas ni la haga funcionar sin ellas.',
  pressure:
    '**Alto. No abra, afloje ni apriete bajo presión o en caliente.** Aísle, bloquee y etiquete las válvulas, baje la presión a cero, deje enfriar y drene. Compruébelo en un manómetro o un venteo abierto antes de tocar un tornillo. Nunca bloquee ni ajuste una válvula de seguridad.',
  storedEnergy:
    '**Alto. Aunque esté apagado, guarda energía.** Aísle y bloquee, libere la energía como indica el fabricante (presión, resortes, carga, partes elevadas o girando), calce lo que pueda caer o girar y verifique que todo está en cero antes de meter la mano. Nunca se ponga debajo de una parte sostenida solo por la hidráulica. Aléjese de una batería hinchada, caliente o congelada y no la cargue. No se salte estos pasos: que lo haga personal formado con la herramienta correcta.',
  height:
    '**Alto. No suba sin protección contra caídas.** Use una plataforma de trabajo o barandas; donde no sea posible, un arnés revisado y sujeto a un anclaje adecuado, con permiso y plan de rescate. Nunca pise tragaluces, barandas, máquinas ni las uñas del montacargas, y no use una escalera o un andamio dañado: etiquételo. No quite barandas ni tapas de huecos: cierre la zona. Aísle y bloquee las máquinas que pueda alcanzar.',
  vehicles:
    '**Alto. No conduzca ni use el vehículo así.** Solo conduce personal formado y autorizado, con cinturón y sin acompañantes. Nunca anule el interruptor del asiento, el límite de velocidad o una alarma, ni supere la carga de la placa. Apague el motor antes de cargar combustible. Si fallan frenos, dirección, uñas o avisos: estaciónelo, saque la llave, etiquételo y bloquéelo, y repórtelo.',
  unprotected:
    '**Alto. No empiece sin la protección que el trabajo necesita.** Use lo que exigen el análisis de riesgos, el permiso y la hoja de seguridad; si falta, está vencido o dañado, nunca trabaje sin ello, por corto que sea el trabajo. No haga trabajos peligrosos solo, sin formación, cansado o después de alcohol o medicamentos fuertes: pregunte a su supervisor. Nunca anule una protección; primero aísle y bloquee la máquina.',
  noLockout:
    '**Alto. Nunca se salte el bloqueo, el permiso o la protección, por corto que sea el trabajo.** Aísle toda la energía, ponga candado y etiqueta, libere la energía acumulada y verifique. Si el trabajo requiere permiso, medición de gases o equipo de protección, los necesita antes de empezar. Si no hay tiempo o candado, no haga el trabajo: pregunte a su supervisor.',
};
