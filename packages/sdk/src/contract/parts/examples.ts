import type { ExamplesOf } from '../example.ts';
import type { parts } from './endpoints.ts';
import type { Part } from './schemas.ts';

const part: Part = {
  id: 31,
  part_number: 'SEAL-65-200',
  name: 'Mechanical seal 65-200',
  description: 'Fits pumps of the series Etanorm 65-200.',
  category: 'seals',
  manufacturer: 'Burgmann',
  supplier: 'Seal Supply',
  current_stock: 4,
  min_stock_level: 2,
  max_stock_level: 8,
  unit_cost: 182.4,
  location: 'Shelf C3',
  last_ordered: '2026-01-20T10:00:00.000Z',
  created_at: '2024-01-15T08:00:00.000Z',
  updated_at: '2026-02-11T13:05:00.000Z',
  version: 9,
};
const page = { total: 1, total_capped: false, page: 1, next_cursor: null };

export const partExamples: ExamplesOf<typeof parts> = {
  listParts: {
    query: { category: 'seals', low_stock: false, sort: 'part_number', limit: 50 },
    response: { parts: [part], ...page },
  },
  createPart: {
    body: {
      part_number: 'SEAL-65-200',
      name: 'Mechanical seal 65-200',
      category: 'seals',
      manufacturer: 'Burgmann',
      supplier: 'Seal Supply',
      current_stock: 4,
      min_stock_level: 2,
      max_stock_level: 8,
      unit_cost: 182.4,
      location: 'Shelf C3',
    },
    response: { ...part, version: 1 },
  },
  importParts: {
    body: {
      rows: [
        { line: 2, part_number: 'BRG-6205', name: 'Bearing 6205', current_stock: 12 },
        { line: 3, part_number: 'BRG-6206', name: 'Bearing 6206', current_stock: 0 },
      ],
      dry_run: true,
    },
    response: {
      created: 2,
      updated: 0,
      unchanged: 0,
      rejected: [],
      dry_run: true,
    },
  },
  getPartInventory: {
    response: { total_parts: 250, low_stock_alerts: 12, out_of_stock: 3, pending_orders: 5 },
  },
  searchParts: { query: { q: 'mechanical seal', in_stock: true }, response: { parts: [part], ...page } },
  getPart: { params: { id: 31 }, response: part },
  updatePart: {
    params: { id: 31 },
    body: { current_stock: 3 },
    response: { ...part, current_stock: 3, updated_at: '2026-03-03T11:30:00.000Z', version: 10 },
  },
};
