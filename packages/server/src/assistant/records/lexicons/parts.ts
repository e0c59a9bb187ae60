import type { RecordTerms } from './record-terms.ts';

/** Parts, their stock and their prices. */
export const partTerms = {
  part: {
    en: 'part, parts, spare, spares, item, items, part number, part numbers',
    de: 'teil, teile, ersatzteil, ersatzteile, artikel, material',
    es: `
      repuesto, repuestos, refaccion, refacciones, pieza, piezas, articulo, articulos, parte, partes`,
    fr: 'piece, pieces, piece de rechange, pieces de rechange, article, articles, rechange',
    ar: 'قطعه, قطع, قطع غيار, قطع الغيار, صنف, اصناف',
  },
  price: {
    en: 'price, unit cost, prices, how much is, how much does, how much are, cost of one, cost per',
    de: 'preis, stuckpreis, einzelpreis, was kostet ein',
    es: 'precio, costo unitario, cuanto cuesta, cuanto vale',
    fr: 'prix, cout unitaire, prix unitaire, combien coute',
    ar: 'سعر, ثمن, بكم',
  },
  stock: {
    en: `
      stock, in stock, on hand, have we got, do we have, have we, got any, left in, are left, is left,
      inventory, quantity, qty, available, on the shelf, in the store, any left`,
    de: 'bestand, lager, auf lager, im lager, vorratig, haben wir, vorrat, lagerbestand',
    es: `
      stock, existencia, existencias, inventario, almacen, en bodega, quedan, queda, tenemos, disponibles,
      en stock`,
    fr: `
      stock, en stock, stocks, inventaire, reste, il reste, a t on, magasin, disponible, disponibles`,
    ar: 'مخزون, المخزون, المخزن, رصيد, متوفر, باقي, في المخزون, عندنا',
  },
  low_stock: {
    en: `
      low in stock, low stock, running low, below min, below minimum, under min, under minimum, reorder,
      run out soon, low on stock, needs ordering, need … ordered, getting low, below … minimum,
      under … minimum`,
    de: `
      mindestbestand, knapp, niedrig, unter minimum, nachbestellen, unter mindest, unter … mindest,
      geht aus, gehen aus`,
    es: `
      agotando, agotandose, bajo minimo, bajo el minimo, por debajo del minimo, stock bajo, por agotarse,
      debajo del minimo, bajas existencias, reponer, pocas existencias, menos del minimo`,
    fr: `
      sous le minimum, stock bas, stock faible, bientot epuise, sous le seuil, en dessous du minimum,
      a commander, a recommander, sous le mini, manquer`,
    ar: `
      قل مخزون, قل مخزونها, مخزونها, تحت الحد, اقل من الحد, الحد الادني, قارب, مخزون منخفض, ناقصه,
      تحت الحد الادني`,
  },
  out_of_stock: {
    en: 'out of stock, stockout, stockouts, zero stock, no stock, none in stock, 0 stock, run out',
    de: `
      ausverkauft, nicht auf lager, nicht mehr auf lager, leer, bestand null, kein bestand, aufgebraucht`,
    es: 'agotado, agotados, agotada, agotadas, sin existencias, sin stock, en cero',
    fr: 'rupture, en rupture, rupture de stock, epuise, epuises, epuisees, a zero',
    ar: 'نفد, نفدت, نفذت, خلص, خلصت, غير متوفره, نافده, نفذ, النافده, منتهيه من المخزون',
  },
  min_level: {
    en: `
      min level, minimum level, minimum, min stock, min stock level, reorder point, reorder level, min`,
    de: 'mindestbestand von, mindestmenge, mindestbestand fur, meldebestand',
    es: 'nivel minimo, stock minimo, minimo de',
    fr: 'niveau minimum, stock minimum, mini de, seuil de, stock mini',
    ar: 'الحد الادني ل, ادني حد',
  },
  max_level: {
    en: 'max level, maximum level, maximum, max stock, max',
    de: 'hochstbestand, maximalbestand',
    es: 'nivel maximo, stock maximo, maximo de',
    fr: 'niveau maximum, stock maximum, stock maxi',
    ar: 'الحد الاقصي',
  },
  supplier: {
    en: 'supplier, supplies, vendor, who sells, who supplies',
    de: 'lieferant, lieferanten, liefert',
    es: 'proveedor, provee, suministra',
    fr: 'fournisseur, fournit',
    ar: 'المورد, مورد',
  },
} satisfies RecordTerms;
