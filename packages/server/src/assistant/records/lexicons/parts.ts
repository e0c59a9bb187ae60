import type { RecordTerms } from './record-terms.ts';

/** Parts, their stock and their prices. */
export const partTerms = {
  part: {
    en: `
      part, parts, spare, spares, item, items, part number, part numbers, prts, spare part, spare parts,
      sku, skus, consumables, stock items, partnumbers, spars, component stock, stock item, which parts,
      what parts, all parts, any parts`,
    de: `
      teil, ersatzteil, ersatzteile, artikel, material, ersatzteilen, teilen, teilenummern, artikeln,
      lagerteile, lagerartikel, teile`,
    es: `
      repuesto, repuestos, refaccion, refacciones, pieza, piezas, articulo, articulos, parte, partes,
      recambios, recambio, consumibles, insumos, materiales`,
    fr: `
      piece, pieces, piece de rechange, pieces de rechange, article, articles, rechange, pieces detachees,
      piece detachee, consommables, references`,
    ar: 'قطعه, قطع, قطع غيار, قطع الغيار, صنف, اصناف, القطع, قطعه غيار, القطعه, المواد, الاصناف',
  },
  categories: {
    en: 'categories',
    de: 'kategorien, teilekategorien',
    es: 'categorias',
    fr: 'categories',
    ar: 'الفئات, فئات',
  },
  price: {
    en: `
      price, unit cost, prices, how much is, how much does, how much are, cost of one, priced,
      cost each, cost per piece, price each, unit price, cost a piece, pricey, cheapest, dearest,
      cost per unit, apiece, a piece, each cost, costliest, priciest, most expensive, least expensive, expensive`,
    de: `
      preis, stuckpreis, einzelpreis, was kostet ein, preise, stuckpreise, kostet ein, kostet eine,
      kostet der, teuer, preis pro stuck, billigste, gunstigste, teuerste, teuersten, teuerstes,
      teuerster, teure, teuren, billigster, billigstes, billigsten, gunstigster, gunstigstes,
      gunstigsten`,
    es: `
      precio, costo unitario, cuanto cuesta, cuanto vale, precios, cuestan, cuesta, precio unitario,
      caro, valen, mas barato, mas barata, mas caro, mas cara, mas caros, mas caras, mas baratos,
      mas baratas, barato`,
    fr: `
      prix, cout unitaire, prix unitaire, combien coute, coute une, coute un, coutent, prix d un,
      prix d une, cher, chere, cheres, chers, moins cher, moins chere, plus cher, plus chere,
      plus chers, plus cheres, moins cheres`,
    ar: 'سعر, ثمن, بكم, الاسعار, كم سعر, تكلفه القطعه, ارخص, اغلي',
  },
  stock: {
    en: `
      stock, in stock, on hand, have we got, do we have, have we, got any, left in, are left, is left,
      inventory, quantity, qty, available, on the shelf, in the store, any left, onhand, instock,
      how many left, in store, in the storeroom, do we still have, we have left, how many … left,
      stocked, in stores, do you have, we have, units, pcs, pieces left`,
    de: `
      bestand, lager, auf lager, im lager, vorratig, haben wir, vorrat, lagerbestand, vorhanden,
      haben wir noch, am lager, lagernd, auf vorrat, lagermenge, menge`,
    es: `
      stock, existencia, existencias, inventario, almacen, en bodega, quedan, queda, tenemos,
      disponibles, en stock, disponible, hay en stock, existencias de, en el almacen, cuantas quedan,
      cantidad, unidades, uds`,
    fr: `
      stock, en stock, stocks, inventaire, reste, il reste, a t on, magasin, disponible, disponibles,
      en magasin, combien en reste, dispo, en reserve, quantite, unites`,
    ar: `
      مخزون, المخزون, المخزن, رصيد, متوفر, باقي, في المخزون, عندنا, متوفره, كم باقي, موجود, عندنا كم,
      كميه, كم قطعه`,
  },
  low_stock: {
    en: `
      low in stock, low stock, running low, below min, below minimum, under min, under minimum, reorder,
      run out soon, low on stock, needs ordering, need … ordered, getting low, below … minimum,
      under … minimum, under minimum stock, below min stock, below minimum stock, under the minimum,
      below the minimum, below their minimum, under min stock, need to order, should we order, to order,
      need to buy, should we buy, restock, short of, shortages, shortage, to reorder, nearly out,
      almost out, at or below, parts … running out, spares … running out, stock … running out,
      running out of stock, are low, is low, running short, getting short, short on, low on, low level,
      low levels, less than the minimum, fewer than the minimum, less than minimum, fewer than minimum,
      less than their minimum`,
    de: `
      mindestbestand, knapp, niedrig, unter minimum, nachbestellen, unter mindest, unter … mindest,
      geht aus, gehen aus, unterm minimum, unter dem minimum, unter mindestbestand, unter meldebestand,
      unter dem mindestbestand, nachzubestellen, bestellt werden, bald alle, zu wenig, fast leer,
      bestellen mussen, nachbestellt, werden knapp, gehen bald aus, zur neige, gehen zur neige,
      geht zur neige, zu bestellen, nachkaufen, neu bestellen, weniger als das minimum,
      weniger als minimum, weniger als den mindestbestand`,
    es: `
      agotando, agotandose, bajo minimo, bajo el minimo, por debajo del minimo, stock bajo,
      por agotarse, debajo del minimo, bajas existencias, reponer, pocas existencias, menos del minimo,
      bajo el stock minimo, debajo de minimo, por debajo de minimo, bajo minimos, pedir, escasos,
      escasas, faltan, reabastecer, comprar, van a faltar, se van a acabar, hay que pedir,
      debemos pedir, hay que comprar, por comprar, menos que el minimo`,
    fr: `
      sous le minimum, stock bas, stock faible, bientot epuise, sous le seuil, en dessous du minimum,
      a commander, a recommander, sous le mini, manquer, sous le stock minimum, sous minimum,
      sous le stock mini, en dessous du stock minimum, a reapprovisionner, reapprovisionner,
      presque epuisees, insuffisant, recommander, sous stock minimum, sous le seuil minimum,
      vont manquer, va manquer, manquent, faut il commander, faut commander, doit on commander,
      a racheter, bientot vide, moins que le minimum, moins que le mini`,
    ar: `
      قل مخزون, قل مخزونها, مخزونها, تحت الحد, اقل من الحد, الحد الادني, قارب, مخزون منخفض, ناقصه,
      تحت الحد الادني, دون الحد الادني, اقل من الحد الادني, قاربت علي النفاد, يجب طلبها, نعيد طلبها,
      اعاده الطلب`,
  },
  out_of_stock: {
    en: `
      out of stock, stockout, stockouts, zero stock, no stock, none in stock, 0 stock, run out,
      not in stock, not on stock, with zero stock, sold out, none left, zero on hand, 0 on hand,
      ran out, with no stock, have run out, at zero, stock zero, on zero, zero of, have zero,
      have none of, none of, zero left, nothing left, completely out, run out of, ran out of, all gone`,
    de: `
      ausverkauft, nicht auf lager, nicht mehr auf lager, leer, bestand null, kein bestand,
      aufgebraucht, vergriffen, ist alle, sind alle, ohne bestand, nicht vorratig, nicht mehr vorratig,
      nullbestand, ausgegangen, auf null, bei null, alle sind, aus sind, ausgehen`,
    es: `
      agotado, agotados, agotada, agotadas, sin existencias, sin stock, en cero, sin existencia, agotaron,
      se acabaron, se acabo, no hay stock, a cero`,
    fr: `
      rupture, en rupture, rupture de stock, epuise, epuises, epuisees, a zero, plus en stock, sans stock,
      stock a zero, stock zero, epuisee, en rupture de stock`,
    ar: `
      نفد, نفدت, نفذت, خلص, خلصت, غير متوفره, نافده, نفذ, النافده, منتهيه من المخزون, نفدت من المخزون,
      رصيدها صفر, بدون مخزون`,
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
    en: `
      supplier, supplies, vendor, who sells, who supplies, suppliers, vendors, supplied by, from supplier,
      sold by, supplied, supply, sell`,
    de: 'lieferant, lieferanten, liefert, liefert uns, geliefert von, bezugsquelle, lieferer',
    es: 'proveedor, provee, suministra, proveedores, vende, suministrado por, provista por',
    fr: 'fournisseur, fournit, fournisseurs, fourni par, vendu par, fournissent',
    ar: 'المورد, مورد, الموردين, يورد, مورده',
  },
  stock_value: {
    en: `
      stock value, stock worth, inventory value, value of the stock, value of our stock, value of stock,
      worth of stock, stock … worth, inventory … worth, value of inventory, value of our inventory,
      value of the inventory, parts … worth, storeroom … worth, value of all parts, total value of parts,
      value of the storeroom, spares … worth`,
    de: `
      lagerwert, wert des lagers, bestandswert, wert der ersatzteile, warenwert, lager wert,
      wert der teile, wert des bestands, lager … wert, wert unseres lagers, wert unseres bestands`,
    es: `
      valor del inventario, valor del stock, valor de los repuestos, valor del almacen,
      vale el inventario, vale el stock, vale nuestro inventario, vale nuestro stock`,
    fr: `
      valeur du stock, valeur des pieces, valeur de l inventaire, valeur des stocks, vaut le stock,
      valeur de notre stock, vaut notre stock`,
    ar: 'قيمه المخزون, قيمه القطع, قيمه المستودع',
  },
  more: {
    en: `
      over, above, more than, greater than, at least, exceeding, higher than, exceeds, minimum of,
      and up, >, took longer than, lasted longer than, took over, taking longer than`,
    de: `
      uber, mehr als, grosser als, teurer als, mindestens, hoher als, langer gedauert als,
      dauerten langer als, dauerte langer als`,
    es: `
      mas de, superior a, superiores a, por encima de, al menos, mayor que, mayor a, mas caros que,
      mas caras que, mas que, tardaron mas de, duraron mas de`,
    fr: `
      plus de, superieur a, superieures a, superieurs a, au dessus de, au moins, plus cheres que,
      plus chers que, dure plus de, pris plus de`,
    ar: 'اكثر من, اغلي من, فوق, اعلي من, يزيد عن, تزيد عن',
  },
  fewer: {
    en: 'below, less than, fewer than, under, cheaper than, at most, lower than',
    de: 'unter, weniger als, billiger als, gunstiger als, hochstens',
    es: 'menos de, inferior a, inferiores a, por debajo de, menor que, menor a, mas baratos que',
    fr: `
      moins de, inferieur a, inferieurs a, au dessous de, moins cher que, moins chers que, en dessous de`,
    ar: 'اقل من, ارخص من, تحت, دون',
  },
  last_ordered: {
    en: `
      last ordered, last order date, ordered last, last reorder, last order, last buy, last bought,
      last reordered, ordered in, ordered since, ordered for, been ordered, were ordered, never ordered,
      recently ordered, ordered recently, recent order, latest order`,
    de: 'zuletzt bestellt, letzte bestellung',
    es: 'ultimo pedido, pedido por ultima vez, ultima compra',
    fr: 'derniere commande, commande pour la derniere fois, commandee pour la derniere fois',
    ar: 'اخر طلب, طلبت اخر مره',
  },
} satisfies RecordTerms;
