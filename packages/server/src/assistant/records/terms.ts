export type Subject = 'orders' | 'assets' | 'parts';

/** What can be worked out over records. */
export type Figure =
  | 'cost'
  | 'parts_cost'
  | 'labor_cost'
  | 'hours'
  | 'estimated'
  | 'duration'
  | 'repair'
  | 'purchase_cost'
  | 'value'
  | 'price'
  | 'stock'
  | 'stock_value';
