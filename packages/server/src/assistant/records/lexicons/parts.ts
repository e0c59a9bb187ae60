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
      cost per unit, apiece, a piece, each cost, costliest, priciest, most expensive, least expensive, expensive,
      going for, goes for, a pop, per piece, per unit, per item, apeice, sticker price, list price, unit costs, unit prices, what s the damage on, how much for a, how much for one, how much for the, whats a … cost, going rate,  costs a piece, each one cost, cost for one, cost of a`,
    de: `
      preis, stuckpreis, einzelpreis, was kostet ein, preise, stuckpreise, kostet ein, kostet eine,
      kostet der, teuer, preis pro stuck, billigste, gunstigste, teuerste, teuersten, teuerstes,
      teuerster, teure, teuren, billigster, billigstes, billigsten, gunstigster, gunstigstes,
      gunstigsten,  pro stuck, je stuck, stuck kostet, stuckkosten, listenpreis, kostenpunkt, kosten pro stuck, preislich, teurer, preise der, preis fur, preis von, einkaufspreis, ek, was kostet uns ein, wie teuer ist, wie teuer, wieviel kostet, wie viel kostet`,
    es: `
      precio, costo unitario, cuanto cuesta, cuanto vale, precios, cuestan, cuesta, precio unitario,
      caro, valen, mas barato, mas barata, mas caro, mas cara, mas caros, mas caras, mas baratos,
      mas baratas, barato,
      por unidad,  cada uno cuesta, cada una cuesta, a como, a cuanto, a cuanto sale, a cuanto esta, precio por unidad, precio por pieza, precio de lista, sale cada, vale cada, costo por unidad, coste unitario, costo por pieza, tarifa, cuesta cada, valor unitario, carisimo, cuanto es`,
    fr: `
      prix, cout unitaire, prix unitaire, combien coute, coute une, coute un, coutent, prix d un,
      prix d une, cher, chere, cheres, chers, moins cher, moins chere, plus cher, plus chere,
      plus chers, plus cheres, moins cheres,  par piece, par unite, a l unite, prix piece, prix a l unite, prix de l unite, cout a l unite, cout par piece, combien la piece,  combien l unite, tarif, tarifs, vaut une, vaut un, combien vaut, c est combien, coute chaque, prix catalogue, se vend, revient la piece,
      combien piece`,
    ar: `سعر, ثمن, بكم, الاسعار, كم سعر, تكلفه القطعه, ارخص, اغلي,
      سعر القطعه, سعر الوحده, سعر الحبه, كم سعرها, سعرها, سعره, كم حقها, كم حقه, بكم الحبه, بكم القطعه, بقديش, قديش سعر, قديش حق, اسعار, التسعيره, ثمنها, ثمنه, كم تكلف الحبه, كم تكلف القطعه, تمن, غاليه, الغاليه, سعر الشراء للقطعه`,
  },
  stock: {
    en: `
      stock, in stock, on hand, have we got, do we have, have we, got any, left in, are left, is left,
      inventory, quantity, qty, available, on the shelf, in the store, any left, onhand, instock,
      how many left, in store, in the storeroom, do we still have, we have left, how many … left,
      stocked, in stores, do you have, we have, units, pcs, pieces left,
      got left, left on the shelf, on the shelf, in the stores, in stores, on the shelves, lying around, knocking about, got in, have in, we hold, hold in stock, do we hold, spare ones, any spare, stockpile, inventory, on stock, do we stock, still got, still have, got in stock, how many left, any left, remaining stock`,
    de: `
      bestand, lager, auf lager, im lager, vorratig, haben wir, vorrat, lagerbestand, vorhanden,
      haben wir noch, am lager, lagernd, auf vorrat, lagermenge, menge,
      vorratig, vorrat, vorrate, im lager, am lager, im regal, gibts noch, gibt es noch, haben wir noch, ham wir noch, hamma noch, noch da, noch vorhanden, ubrig, restbestand, lagermenge, lagerbestande, lagerstand, stuck noch, bestande, verfugbar, haben wir da, da haben, lagernd, noch ubrig, sind noch da, noch welche`,
    es: `
      stock, existencia, existencias, inventario, almacen, en bodega, quedan, queda, tenemos,
      disponibles, en stock, disponible, hay en stock, existencias de, en el almacen, cuantas quedan,
      cantidad, unidades, uds,
      en almacen, en bodega, en deposito, en el almacen, en existencia, en existencias, nos quedan, quedan, queda, tenemos en, disponibles, disponible, disponemos, sobran, en la estanteria, en estanteria, hay en, guardados, almacenadas, almacenados, cuantos quedan, cuantas quedan, saldo, tenemos aun, tenemos todavia`,
    fr: `
      stock, en stock, stocks, inventaire, reste, il reste, a t on, magasin, disponible, disponibles,
      en magasin, combien en reste, dispo, en reserve, quantite, unites,
      en rayon, en reserve, au magasin, en stock encore, reste t il, il en reste, en reste t il, encore en stock, on a encore, nous reste, il nous reste, dispos, en rab, sur etagere, sur l etagere, en depot, avons nous encore, restent, quantite en stock, etat du stock, niveau de stock, stocke, stockes`,
    ar: `
      مخزون, المخزون, المخزن, رصيد, متوفر, باقي, في المخزون, عندنا, متوفره, كم باقي, موجود, عندنا كم,
      كميه, كم قطعه,
      بالمخزن, في المخزن, بالمخزون, بالمستودع, في المستودع, المستودع, ضل, ضل منها, ضل عنا, بقي منها, باقي منها, باقي عندنا, كم باقي منها, متبقي, المتبقي, كم حبه, كم واحد عندنا, الموجود منها, موجود منها, المتوفر, متوفرين, الكميه, كميتها, رصيدها, ستوك, الستوك`,
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
      less than their minimum,
      getting thin, thin on, running thin, scarce, nearly gone, nearly finished, almost gone, almost finished, on the low side, need topping up, needs topping up, top up, topping up, want reordering, needs reordering, need reordering, should reorder, need restocking, needs restocking, to restock, under min level, below min level, low stocks, lowish, dwindling, going to run out, about to run out, close to running out, near the minimum, at the minimum, at minimum, hit the minimum, hit min, need replenishing, replenish, to buy in, to be ordered, to be reordered, not enough of`,
    de: `
      mindestbestand, knapp, niedrig, unter minimum, nachbestellen, unter mindest, unter … mindest,
      geht aus, gehen aus, unterm minimum, unter dem minimum, unter mindestbestand, unter meldebestand,
      unter dem mindestbestand, nachzubestellen, bestellt werden, bald alle, zu wenig, fast leer,
      bestellen mussen, nachbestellt, werden knapp, gehen bald aus, zur neige, gehen zur neige,
      geht zur neige, zu bestellen, nachkaufen, neu bestellen, weniger als das minimum,
      weniger als minimum, weniger als den mindestbestand,
      knappe, knappen, wenig da, nur noch wenig, kaum noch, fast weg, bald weg, bald leer, geht bald aus, nachbestellung, zum nachbestellen, muss bestellt, mussen bestellt, muss nachbestellt, mussen nachbestellt, nachordern, auffullen, aufzufullen, aufgefullt werden, unterdeckung, unterschritten, mindestbestand unterschritten, am limit, niedriger bestand, niedrige bestande, niedrigen bestand, geringer bestand, geringen bestand, wird knapp, knapp werden, ausgehen bald, bald ausgehen, fast alle, mangelware, engpass, engpasse, unter soll, unterm soll, unter min, unter mindestmenge`,
    es: `
      agotando, agotandose, bajo minimo, bajo el minimo, por debajo del minimo, stock bajo,
      por agotarse, debajo del minimo, bajas existencias, reponer, pocas existencias, menos del minimo,
      bajo el stock minimo, debajo de minimo, por debajo de minimo, bajo minimos, pedir, escasos,
      escasas, faltan, reabastecer, comprar, van a faltar, se van a acabar, hay que pedir,
      debemos pedir, hay que comprar, por comprar, menos que el minimo,
      escasea, escasean, quedan pocos, quedan pocas, queda poco, pocas unidades, pocos, por acabarse, acabandose, se estan acabando, se esta acabando, se agotan, bajo de stock, bajos de stock, bajas de stock, bajo stock, casi agotados, casi agotadas, casi sin, bajo el nivel minimo, por debajo del nivel minimo, por reponer, hay que reponer, para reponer, necesitan reposicion, reposicion, resurtir, surtir, cortos de, cortas de, justos de, en el minimo, llegaron al minimo, al minimo, deberiamos pedir, tenemos que pedir, tenemos que comprar, por pedir, stock minimo superado`,
    fr: `
      sous le minimum, stock bas, stock faible, bientot epuise, sous le seuil, en dessous du minimum,
      a commander, a recommander, sous le mini, manquer, sous le stock minimum, sous minimum,
      sous le stock mini, en dessous du stock minimum, a reapprovisionner, reapprovisionner,
      presque epuisees, insuffisant, recommander, sous stock minimum, sous le seuil minimum,
      vont manquer, va manquer, manquent, faut il commander, faut commander, doit on commander,
      a racheter, bientot vide, moins que le minimum, moins que le mini,
      presque vides, presque plus, bientot plus, bientot en rupture, sur le point de manquer, peu en stock, peu de stock, plus beaucoup, il reste peu, reste peu, faibles stocks, stocks bas, stocks faibles, au minimum, au mini, sous le seuil de, sous seuil, sous mini, en dessous du seuil, en dessous du mini, a recompleter, recompleter, a reassortir, reassort, a racheter, faut racheter, faut commander, doit commander, devons commander, doit recommander, a completer, en tension, court de, a court de, juste en stock`,
    ar: `
      قل مخزون, قل مخزونها, مخزونها, تحت الحد, اقل من الحد, الحد الادني, قارب, مخزون منخفض, ناقصه,
      تحت الحد الادني, دون الحد الادني, اقل من الحد الادني, قاربت علي النفاد, يجب طلبها, نعيد طلبها,
      اعاده الطلب,
      قليله, قليل منها, قاربت تخلص, قرب يخلص, قربت تخلص, رح تخلص, راح تخلص, بتخلص, علي وشك النفاد, علي وشك, اوشكت, توشك علي النفاد, شحيحه, شحيح, ناقص, النواقص, نواقص, ناقصين, لازم نطلب, لازم نطلبها, نحتاج نطلب, نحتاج طلب, يلزم شراوها, يجب شراوها, تحتاج طلب, تحتاج اعاده طلب, تحت المينيموم, اقل من المينيموم, اقل من حدها الادني, تحت حدها الادني, تحت الادني, وصلت الحد الادني, عند الحد الادني, مخزون قليل, مخزونها قليل, رصيدها قليل, رصيد منخفض`,
  },
  out_of_stock: {
    en: `
      out of stock, stockout, stockouts, zero stock, no stock, none in stock, 0 stock, run out,
      not in stock, not on stock, with zero stock, sold out, none left, zero on hand, 0 on hand,
      ran out, with no stock, have run out, at zero, stock zero, on zero, zero of, have zero,
      have none of, none of, zero left, nothing left, completely out, run out of, ran out of, all gone,
      on nil, nil stock, nil left, nil on hand, down to zero, hit zero, at nil, wiped out, cleaned out of, bare shelf, exhausted, sold through, none on the shelf, dont have any, we dont have any, zero in stock, zero stocks, empty bins, empty shelf, depleted, gone from stock, nothing on the shelf, are all gone, fresh out of, fresh out, no more of`,
    de: `
      ausverkauft, nicht auf lager, nicht mehr auf lager, leer, bestand null, kein bestand,
      aufgebraucht, vergriffen, ist alle, sind alle, ohne bestand, nicht vorratig, nicht mehr vorratig,
      nullbestand, ausgegangen, auf null, bei null, alle sind, aus sind, ausgehen,
      auf 0, bei 0, bestand 0, nichts mehr da, nichts mehr auf lager, keine mehr da, keine mehr auf lager, leere facher, restlos weg, alle aufgebraucht, komplett weg, komplett aus, nicht mehr da, gar nicht mehr, aus dem lager, leergelaufen, nix mehr, nix mehr da, keins mehr, null auf lager, nicht verfugbar, nicht mehr verfugbar, fehlend, fehlende, fehlenden, null bestand, null stuck`,
    es: `
      agotado, agotados, agotada, agotadas, sin existencias, sin stock, en cero, sin existencia, agotaron,
      se acabaron, se acabo, no hay stock, a cero,
      a 0, en 0, stock cero, stock 0, existencia cero, existencias cero, sin nada, sin ninguna unidad, se agoto, se agotaron, se han agotado, se han acabado, no quedan, no queda, ya no hay, ya no quedan, que no hay, no tenemos, no nos quedan, con cero, cero unidades, cero existencias, vacios, quedaron en cero, estan a cero, esta a cero, terminados en stock`,
    fr: `
      rupture, en rupture, rupture de stock, epuise, epuises, epuisees, a zero, plus en stock, sans stock,
      stock a zero, stock zero, epuisee, en rupture de stock,
      a 0, stock nul, plus aucun en stock, plus aucune en stock, plus rien en stock, plus de stock, zero en stock, en penurie, penurie, introuvables en stock, n en a plus, on n a plus, qu on n a plus, y en a plus, il n y a plus, n y en a plus, vides, tombes a zero, tombees a zero, manquantes, manquants, ruptures, epuisement`,
    ar: `
      نفد, نفدت, نفذت, خلص, خلصت, غير متوفره, نافده, نفذ, النافده, منتهيه من المخزون, نفدت من المخزون,
      رصيدها صفر, بدون مخزون,
      خالصه, خلصانه, خلصانين, صفر بالمخزن, صفر بالمخزون, رصيدها 0, مخزونها صفر, كميتها صفر, كميه صفر, عند الصفر, علي الصفر, ما بقي منها, ما بقي, ما ضل منها, ما في منها, مافي منها, مقطوعه, المقطوعه, غير متوفر, الغير متوفره, ليست متوفره, منفذه من المخزون, فضيت, فاضيه, غير موجوده بالمخزن`,
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
      sold by, supplied, supply, sell,
      sourced from, source, bought from, buy from,  get from,  order from,  purchased from, come from, comes from, who do we get, where do we get, where do we buy, seller, sellers, distributor, distributors, dealer, dealers, provider, providers, suppliar, suplier`,
    de: `lieferant, lieferanten, liefert, liefert uns, geliefert von, bezugsquelle, lieferer,
      beziehen wir, bezogen von, kaufen wir bei, kaufen wir von, gekauft bei, bestellen wir bei, kommen von, kommt von, woher, handler, anbieter, verkaufer, zulieferer, liefern, bekommen wir von, beziehen, bezieht`,
    es: `proveedor, provee, suministra, proveedores, vende, suministrado por, provista por,
      compramos a, le compramos, comprado a, compradas a, vendedor, vendedores, distribuidor, distribuidores, suministrador, suministran, suplidor, surtidor, viene de, vienen de, de donde, nos lo vende, nos los vende, venden, abastece, distribuye, surte`,
    fr: `fournisseur, fournit, fournisseurs, fourni par, vendu par, fournissent,
      achete chez, achetes chez, achetees chez, achetons chez, vient de chez, viennent de chez, vendeur, vendeurs, distributeur, revendeur, commande chez, commandes chez, commandees chez, fournie par, fournis par, fournies par, provenant de chez, d ou vient, d ou viennent, livre par, livrees par, vend`,
    ar: `المورد, مورد, الموردين, يورد, مورده,
      نشتري من, نشتريها من, نشتريه من, المشتري من, البائع, بائع, الموزع, موزع, نجيب من, نجيبها من, من وين نجيب, من وين نشتري, يزودنا, يزود, توردها, يوردها, المزود, مزود, يبيع, تبيع, الموردون`,
  },
  stock_value: {
    en: `
      stock value, stock worth, inventory value, value of the stock, value of our stock, value of stock,
      worth of stock, stock … worth, inventory … worth, value of inventory, value of our inventory,
      value of the inventory, parts … worth, storeroom … worth, value of all parts, total value of parts,
      value of the storeroom, spares … worth,
      money … tied up, tied up in, tied up, capital … tied, money sitting in, money sitting on, money … shelves, money is in, cash tied, cash sitting, capital in, value sitting, money in stock, money in parts, money in spares, worth of parts, worth of spares, worth of inventory, value of parts, value of spares, value of the parts, value of the spares, value of our parts, value of our spares, shelf value, value on the shelf, value on the shelves, value in stock,    capital locked, money locked`,
    de: `
      lagerwert, wert des lagers, bestandswert, wert der ersatzteile, warenwert, lager wert,
      wert der teile, wert des bestands, lager … wert, wert unseres lagers, wert unseres bestands,
      gebundenes kapital, kapital … gebunden, geld … gebunden, kapitalbindung, geld steckt, geld … lager, kapital steckt, warenwert der,  wert der vorrate, vorratswert, wert auf lager,   wert aller teile, wert aller ersatzteile, kapital … lager, geld liegt, geld liegt im`,
    es: `
      valor del inventario, valor del stock, valor de los repuestos, valor del almacen,
      vale el inventario, vale el stock, vale nuestro inventario, vale nuestro stock,
      dinero … inmovilizado, inmovilizado en, capital inmovilizado, dinero parado, dinero metido en, dinero en stock, dinero en inventario, dinero en repuestos, dinero … almacen, valor de las piezas, valor del inventario de, valor en stock, valor en almacen, valor de existencias, valor de las existencias, vale todo el, vale el almacen, valorado el stock, valor total del stock, plata … almacen, capital parado`,
    fr: `
      valeur du stock, valeur des pieces, valeur de l inventaire, valeur des stocks, vaut le stock,
      valeur de notre stock, vaut notre stock,
      argent … immobilise, immobilise dans, immobilise en, capital immobilise, argent dort, dort en stock, argent en stock, argent … stock, valeur en stock, valeur des pieces detachees, valeur des rechanges, valeur du magasin, valeur d inventaire, valeur totale du stock, montant du stock, capital en stock, argent bloque, bloque en stock, bloque dans les`,
    ar: `قيمه المخزون, قيمه القطع, قيمه المستودع,
      مجمده في المخزون, راس المال المجمد, فلوس … المخزون, مبلغ … المخزون, قيمه البضاعه, قيمه الموجود, قيمه الموجودات, قيمه قطع الغيار, قيمه المخزن, قيمه ما في المخزن, كم تساوي القطع, كم قيمه المخزون, قيمه الستوك`,
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
