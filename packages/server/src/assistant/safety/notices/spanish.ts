import type { Notices } from './notices.ts';

export const spanish: Notices = {
  injury:
    '**Emergencia. Llame ahora al número de emergencias de la planta.** Pare la máquina y corte la corriente antes de tocar a la persona: pulse el paro de emergencia y aísle la energía. No saque a nadie de una máquina tirando, y no entre usted. Después dé primeros auxilios, si está formado. Lave los productos químicos de los ojos y la piel con agua al menos 15 minutos. Un médico debe ver toda descarga eléctrica, toda quemadura y todo chorro de aceite en la piel, aunque parezca leve.',
  fire: '**Alto. Evacúe la zona, dé la alarma y llame al número de emergencias de la planta.** Corte la corriente desde un lugar seguro, si alcanza el interruptor. No abra el tablero ni la máquina: el aire aviva el fuego. Nunca use agua en equipos eléctricos o aceite ardiendo. Apague solo un fuego pequeño, solo si está formado y con la salida a su espalda.',
  gas: '**Salga ya. Evacúe la zona, vaya contra el viento y llame al número de emergencias de la planta.** Avise a los demás. No vuelva a entrar, ni para ayudar, sin equipo de respiración y formación. Sin llamas ni chispas, no accione interruptores dentro. Cierre la fuente solo desde fuera, en una válvula que alcance sin peligro. Lave ojos y piel con agua al menos 15 minutos.',
  pressure_leak:
    '**Aléjese y despeje la zona.** Nunca busque la fuga con la mano: el vapor es invisible y un chorro fino atraviesa la piel y los guantes. Pare la máquina, aísle el suministro desde una distancia segura, bloquéelo y espere a que la presión sea cero. No apriete nada bajo presión. Llame al número de emergencias de la planta si alguien fue alcanzado o si la fuga no se puede cerrar. El aceite bajo la piel necesita hospital de inmediato, aunque no duela.',
  overpressure:
    '**Apague el quemador o el calor desde un lugar seguro, despeje la zona y llame al número de emergencias de la planta.** Nunca eche agua a una caldera seca o sobrecalentada: puede explotar. No la abra, no apriete ni bloquee la válvula de seguridad, no la rearme. Deje que se enfríe; el responsable debe inspeccionarla antes de usarla otra vez.',
  wet_electrics:
    '**Aléjese y no toque nada.** El agua o los conductores desnudos pueden poner bajo tensión todo lo cercano. Corte la corriente aguas arriba desde un lugar seco, bloquéela y mantenga lejos a los demás. Un electricista cualificado debe revisarlo antes de volver a conectar. Llame al número de emergencias de la planta si alguien recibió una descarga o si hay humo.',
  confined_space:
    '**No entre.** Un tanque, un foso o una máquina puede matar por falta de aire, por gas o al arrancar. Primero: permiso de espacio confinado, bloqueo de todas las energías y entradas, ventilación, medición de gases, un vigía fuera y un plan de rescate. Nunca entre detrás de alguien que se desplomó: llame al número de emergencias de la planta.',
  suspended_load:
    '**Alto. Nadie va debajo de una carga, viaja en ella ni se eleva con lo que no está hecho para personas.** No use equipos de izaje, escaleras o frenos dañados o sobrecargados: retírelos de servicio y etiquételos. Baje la carga o póngala en soportes hechos para ella. Eleve personas solo en una plataforma aprobada.',
  chemicals:
    '**Alto. No los mezcle.** Ácido con lejía o cloro, y muchas otras parejas, dan gas mortal; el agua sobre ácido o sosa puede hervir y salpicar. Lea primero las hojas de seguridad y pregunte al responsable. Si ya están mezclados: evacúe, ventile desde fuera y llame al número de emergencias de la planta.',
  hot_work:
    '**No suelde, corte ni amole ahí.** El vapor o el polvo en un tanque, tambor o tubo puede explotar, también vacío. Primero: permiso de trabajo en caliente, aislamiento y bloqueo, limpieza y purga, medición de gases y un vigía de fuego con extintor.',
  live_electrical:
    '**Alto. No trabaje con tensión.** Desconecte, aísle, ponga candado y etiqueta y compruebe la ausencia de tensión antes de abrir o tocar nada. Si no se puede desconectar, solo un electricista cualificado puede medir, con permiso y protección contra arco. Llame a un electricista si usted no lo es.',
  foreign_lock:
    '**Nunca quite el candado de otra persona.** Puede haber alguien en la máquina. Solo lo quita quien lo puso. Si se ha ido, el supervisor sigue el procedimiento de la planta: asegurarse de que no está en el sitio, intentar todo para localizarla y avisarle antes de que vuelva a trabajar. Hasta entonces la máquina sigue aislada y bloqueada.',
  safeguard:
    '**Alto. No anule ni puentee una protección, y no haga funcionar la máquina sin ella.** Es lo que evita que alguien resulte herido o muerto. Pare la máquina, aíslela y bloquéela, y avise a su supervisor. Si se dispara sin motivo, es una avería: una persona cualificada debe encontrar la causa, repararla y probar la protección antes de que la máquina funcione de nuevo.',
  moving_parts:
    '**Primero pare la máquina. Nunca meta la mano ni trabaje en ella mientras se mueve.** Apague, aísle, ponga candado y etiqueta, espere a que todo esté quieto e intente arrancarla para comprobar que no puede. Solo entonces desatasque, limpie, ajuste o engrase.',
  pressure:
    '**Alto. No abra, afloje ni apriete bajo presión o en caliente.** Aísle, bloquee y etiquete las válvulas, baje la presión a cero, deje enfriar y drene. Compruébelo en un manómetro o un venteo abierto antes de tocar un tornillo.',
  no_lockout:
    '**Alto. Nunca se salte el bloqueo, el permiso o la protección, por corto que sea el trabajo.** Aísle toda la energía, ponga candado y etiqueta, libere la energía acumulada y verifique. Si el trabajo requiere permiso, medición de gases o equipo de protección, los necesita antes de empezar. Si no hay tiempo o candado, no haga el trabajo: pregunte a su supervisor.',
};
