/** What has happened or is about to: it comes before what somebody wants to do. */
export const emergencies = [
  'shock',
  'trapped',
  'injury',
  'fire',
  'gas',
  'spill',
  'overpressure',
  'pressureLeak',
  'wetElectrics',
  'runaway',
] as const;

/** The hazards that are told apart, because each needs another notice: emergencies, and what somebody wants to do. */
export type Hazard =
  | (typeof emergencies)[number]
  | 'foreignLock'
  | 'safeguard'
  | 'confinedSpace'
  | 'falling'
  | 'chemicals'
  | 'hotWork'
  | 'liveElectrical'
  | 'movingParts'
  | 'pressure'
  | 'storedEnergy'
  | 'height'
  | 'vehicles'
  | 'unprotected'
  | 'noLockout';
