import type { AssetDetails } from '@chatterfix/sdk';

export const en = {
  loading: 'Loading…',
  status: 'Status',
  assetStatus: {
    active: 'Active',
    inactive: 'Inactive',
    maintenance: 'In maintenance',
    retired: 'Retired',
  } satisfies Record<AssetDetails['asset']['status'], string>,
  location: 'Place',
  manufacturer: 'Manufacturer',
  model: 'Model',
  serialNumber: 'Serial number',
  nextMaintenance: 'Next maintenance',
  failures: 'Failures in a year',
  mtbf: 'Mean time between failures',
  mttr: 'Mean time to repair',
  hours: (hours: string) => `${hours} h`,
  insufficientData: 'Insufficient data',
  upcoming: 'To be done',
  history: 'What was done',
  number: 'Part number',
  category: 'Category',
  inStock: 'In stock',
  minimum: 'Minimum',
  price: 'Price',
  supplier: 'Supplier',
  hazards: 'Safety first',
  lockout: 'Lockout and tagout, in this order',
  causes: 'Most likely causes',
  steps: 'What to do',
  parts: 'Usual parts',
  cost: 'Cost',
  prevention: 'So that it does not come back',
};

export type SourceRecordTexts = typeof en;
