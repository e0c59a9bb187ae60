import type { Faults } from './faults.ts';

export const french: readonly Faults[] = [
  {
    machines:
      "le tunnel de rétraction|l'encartonneuse|l'encaisseuse|la formeuse de barquettes|l'ensacheuse|la flowpack|la sleeveuse|la blistéreuse|la remplisseuse de tubes|le dépalettiseur|la boucheuse|la rinceuse|la scotcheuse de cartons|la pelliculeuse|la machine sous vide|la trieuse pondérale|la fermeuse de sacs|le robot palettiseur|l'étiqueteuse|la banderoleuse",
    faults:
      "déchire le film|plisse le film|ne soude pas à un bout|ne replie pas les rabats|compte faux|bourre toutes les dix minutes|n'est pas synchrone avec l'entrée|rejette de bons paquets|laisse de l'air dans le sachet|ne prend pas le flan|coupe le film trop court|patine sur le tapis d'amenée|soude trop froid|perd le vide sur la ventouse 3|renverse les produits|laisse un cordon de colle irrégulier|remplit 3 grammes de trop|imprime au mauvais endroit",
  },
  {
    machines:
      "la presse offset|l'héliogravure|le codeur jet d'encre|l'imprimante à transfert|le traceur|la découpeuse|la plieuse|le massicot|l'encolleuse|la sérigraphie|la presse numérique|le groupe vernis|la coupeuse de feuilles|le numéroteur|l'onduleuse",
    faults:
      "fait des images fantômes|laisse des stries|change de couleur en cours de tirage|froisse la feuille|macule à grande vitesse|prend deux feuilles|a les rouleaux sales|sèche trop lentement|perd le bord de laize|a des buses bouchées|imprime 2 mm trop bas|finit le ruban trop vite|a besoin d'un blanchet neuf|charge la pile en statique",
  },
  {
    machines:
      "le tour cnc|le centre d'usinage|la fraiseuse cinq axes|la rectifieuse|la machine d'électroérosion|la découpe jet d'eau|la table plasma|la cintreuse|la presse plieuse|la poinçonneuse|la rodeuse|l'embarreur|le changeur d'outils|la machine à mesurer|la broche|la vis à billes|la tourelle|le convoyeur à copeaux|le bac de lubrifiant",
    faults:
      "dérive après chauffe|perd l'origine|laisse des marques de broutage|est hors tolérance de deux centièmes|affiche l'alarme servo 410|met longtemps à indexer|a du jeu en Y|fait l'alésage conique|ne serre pas bien l'outil|chauffe en été|laisse des bavures|donne un mauvais état de surface|coupe 0,3 mm trop grand|manque de graisse sur les glissières|palpe des valeurs différentes|oscille à l'arrêt|couine de la courroie|plie deux degrés de moins",
  },
  {
    machines:
      "le convoyeur à bande|le convoyeur à rouleaux|le convoyeur à chaîne|la vis sans fin|l'élévateur à godets|l'alimentateur vibrant|l'écluse rotative|l'aiguillage du convoyeur|le trieur|le palonnier à ventouses|le transport pneumatique|le transstockeur|la table d'accumulation|le séparateur magnétique|le tapis courbe",
    faults:
      "part à gauche|s'arrête par temps froid|patine en charge|a un rouleau plat|grince à la queue|s'encrasse|laisse du produit au sol|se bouche avec du produit humide|tourne une seconde à l'envers au démarrage|a la chaîne allongée|ne voit pas les petits cartons|alimente irrégulièrement|est trop lent pour la ligne|chauffe au réducteur|a la cellule sale",
  },
  {
    machines:
      "le groupe d'eau glacée|la centrale d'air|le ventilo-convecteur|la pompe à chaleur|la tour de refroidissement|la chaudière|le climatiseur|l'unité extérieure vrv|le rooftop|l'humidificateur|le radiateur|le plancher chauffant|l'échangeur|l'extracteur|le servomoteur de volet|la chambre froide|le condenseur|le ballon d'eau chaude|le vase d'expansion|le circulateur",
    faults:
      "fait des courts cycles|givre|ne refroidit pas assez|pompe autour de la consigne|est bruyant la nuit|goutte des condensats|souffle tiède|perd lentement du fluide|déclenche en basse pression|tourne tout le week-end|a le volet coincé|affiche le défaut e7|sent le moisi|vibre avec le vent|est entartré|met des heures à chauffer|n'a qu'une vitesse|a le filtre colmaté|lit 4 degrés de trop",
  },
  {
    machines:
      "l'ascenseur|le monte-charge|l'escalier mécanique|le monte-plats|le trottoir roulant|le quai niveleur|le rideau métallique|la porte coulissante|la porte tambour|la barrière du parking|le portail|le tourniquet|l'élévateur PMR|le lecteur de badge",
    faults:
      "rouvre la porte trois fois|n'allume pas le bouton d'appel|grince en descente|répond lentement|affiche le mauvais étage|donne un à-coup au départ|ne ferme pas complètement|ne lit pas les badges|reste ouvert trop longtemps|n'a plus de portée de télécommande|frotte au cadre|ronfle sans bouger|a la lumière qui clignote|fait un bruit de frottement|a la courroie usée",
  },
  {
    machines:
      "le four mixte|la friteuse|le lave-vaisselle|le pétrin|la diviseuse|la chambre de pousse|la chambre positive|la machine à glaçons|la machine à expresso|la salamandre|la plaque à induction|la sauteuse|la trancheuse|la laveuse de légumes|la cellule de refroidissement|la turbine à glace|l'éplucheuse|la hotte|le bain-marie|le toasteur",
    faults:
      "met une éternité à chauffer|ne tient pas la température|laisse les plats à moitié cuits|affiche l'erreur e21|fait des glaçons troubles|bipe tout le temps|ne vidange pas|dore irrégulièrement|ne décompte pas|fuit au joint de porte|a le joint déchiré|a le bras de rinçage bloqué|a 10 degrés d'écart au thermostat|tranche trop épais|tourne mais ne refroidit pas|ne reçoit pas d'eau|est trop bruyant",
  },
  {
    machines:
      "l'irm|la sonde d'échographie|la table de radio|la pompe à perfusion|le moniteur patient|le stérilisateur|le laveur d'endoscopes|le fauteuil dentaire|le lit médicalisé|le scialytique|l'électrocardiographe|le générateur de dialyse|le chariot d'anesthésie|le lave-bassin|la couveuse|le chargeur du lève-malade",
    faults:
      "rate l'autotest|donne une image bruitée|tient une heure sur batterie|doit être étalonné|a l'écran sombre|ne monte pas|bourre le papier|a un cycle trop long|ne réagit pas au toucher|ne reste pas en position|signale une erreur de capteur|a le boîtier fendu|ne se connecte pas au réseau|a un frein de roue desserré|a une heure fausse|sonne trop bas",
  },
  {
    machines:
      "l'hplc|le chromatographe|le spectromètre|la balance|le ventilateur de sorbonne|l'étuve|l'agitateur|l'évaporateur rotatif|le lyophilisateur|le microscope|le titrateur|le thermocycleur|le ph-mètre|le purificateur d'eau|le lecteur de plaques|le compteur de particules|la machine de traction|l'enceinte climatique|le robot de pipetage",
    faults:
      "a une ligne de base bruitée|donne des pics larges|dérive toute la matinée|n'atteint pas le vide|rate l'étalonnage|disperse les mesures|ne bouge pas la platine|a une vieille lampe|dépasse la température|perd la communication|manque de sensibilité|a du report entre échantillons|ne fait pas le zéro|a la porte qui ne s'enclenche pas|agite mal|a besoin d'une colonne",
  },
  {
    machines:
      'le métier à tisser|le continu à filer|la carde|la tricoteuse|la brodeuse|la machine à coudre|la rame|l’ourdissoir|le bobinoir|la machine de teinture|la laveuse-essoreuse|le sèche-linge|la calandre de repassage|la presse vapeur|la visiteuse',
    faults:
      "casse le fil|lâche des mailles|tache le tissu d'huile|saute des points|décale le motif|a une tension irrégulière|roule la lisière|casse des aiguilles|s'arrête sur trame|laisse des plis|sort le tissu humide|essore avec du balourd|accumule des peluches|coupe le fil trop long|teint avec des barres",
  },
  {
    machines:
      "la scie à ruban|la plaqueuse de chants|la presse à placage|la ponceuse large bande|la scie à panneaux|la défonceuse cnc|la moulurière|le séchoir à bois|l'écorceuse|le crible à copeaux|la cloueuse de palettes|l'encolleuse|l'aspiration de copeaux|la ligne de vernis",
    faults:
      "brûle le chant|ne colle pas bien|coupe hors équerre|décolle le chant au coin|sèche irrégulièrement|fait des rayures|entraîne de travers|aspire mal|laisse dépasser les clous|arrache la fibre|perd la hauteur|donne une peau d'orange|a la lame qui dévie|varie en épaisseur",
  },
  {
    machines:
      "l'homogénéisateur|le pasteurisateur|l'écrémeuse|la cuve à fromage|l'autoclave|la ligne d'embouteillage|le filtre à bière|la cuve de brassage|l'enrobeuse|la tempéreuse|le poussoir|le cutter|le fumoir|la tour de séchage|la presse à huile|le tamis à farine|le torréfacteur|la laveuse de fruits|la remplisseuse de yaourt|le fermenteur",
    faults:
      "fait des grumeaux|mousse trop|varie en poids|colle le produit|sort trop foncé|met trop de temps au lavage|perd du débit pendant le poste|laisse des résidus après nep|a trop d'humidité|varie en matière grasse|laisse des bulles|a le tamis colmaté|refroidit trop lentement|oscille en niveau|donne un goût de brûlé|perd en température au chambrage",
  },
  {
    machines:
      'le fourgon|le camion 12|la batterie du chariot|le gerbeur|la balayeuse|le bus|la remorque|le hayon|la pelle|la chargeuse|la tractopelle|le télescopique|le chasse-neige|la benne à ordures|la voiturette électrique|le tracteur de quai|le lecteur de carte carburant',
    faults:
      "tire à gauche|consomme trop d'huile|démarre mal le matin|n'a plus que la moitié d'autonomie|patine à l'embrayage|perd de l'air d'un pneu|a le voyant moteur allumé|passe les vitesses durement|souffle froid au chauffage|lève lentement le godet|charge lentement|a l'essuie-glace qui ne revient pas|n'est plus géolocalisé|a le siège déchiré|a le clignotant trop rapide|a la batterie faible|grince sur les bosses",
  },
  {
    machines:
      "le surpresseur|la pompe de forage|le filtre à sable|l'unité uv|l'osmoseur|l'adoucisseur|la pompe doseuse|le filtre-presse|l'aérateur|l'épaississeur|le dégrilleur|le classificateur à sable|l'agitateur de la cuve 4|l'ultrafiltration|le compteur d'eau|la sonde de niveau|le programmateur d'arrosage|la pompe de relevage|le clarificateur",
    faults:
      "a perdu un tiers de débit|se lave trop souvent|monte en turbidité|consomme trop de sel|se désamorce|déclenche en marche à sec|monte en conductivité|donne un ph trop bas|sort un gâteau trop humide|manque d'oxygène|a la membrane colmatée|se bouche avec des chiffons|ne ferme pas complètement|a une mesure figée|pulse en pression|démarre trop souvent",
  },
  {
    machines:
      "le concasseur à mâchoires|le concasseur à cône|le broyeur à boulets|le crible|l'hydrocyclone|la foreuse|le tombereau|le gerbeur de minerai|l'épaississeur|la cellule de flottation|la pompe à boues|le treuil d'extraction|le ventilateur de mine|le four rotatif|le broyeur cru|le refroidisseur de clinker",
    faults:
      "a perdu en débit|a le blindage usé|sort trop gros|a la toile colmatée|fait peu de mousse|use vite la roue|prend plus de courant que l'an dernier|monte en vibration sur la tendance|colmate le filtre à huile|a un palier 5 degrés plus chaud|pèse trop bas|sort trop dilué|s'encrasse à la goulotte|a les buses d'abattage bouchées|frotte au joint",
  },
  {
    machines:
      "la presse à injecter|la souffleuse|la ligne d'extrusion|la granulatrice|la ligne de film|la calandre|la thermoformeuse|le broyeur plastique|le dessiccateur|le thermorégulateur|le canal chaud|le doseur|le tirage|la presse caoutchouc|la mousseuse",
    faults:
      "fait des bavures|sort des pièces incomplètes|colle les pièces au moule|laisse des givrages|varie d'épaisseur en largeur|marque des lignes sur la plaque|ne rentre pas l'éjecteur|allonge le cycle|fait des retassures|a de la matière humide|patine à la vis|bave à la buse|a des gels dans le film|fait des bulles|colore mal|ne chauffe pas en zone 3|montre la ligne de soudure|a des fonds trop fins",
  },
  {
    machines:
      "la graveuse|le bâti de pulvérisation|le stepper|la machine de câblage filaire|la machine de pose|le four de refusion|la vague de soudure|la sérigraphie de crème|l'implanteur|le trieur de plaquettes|la chambre à vide|la polisseuse|le plafond filtrant de salle blanche|la station aoi|l'étuve de polymérisation|le testeur",
    faults:
      "a un taux de fuite hors spécification|pose les composants décalés|laisse des billes de soudure|monte en particules|manque d'uniformité|n'atteint pas le vide limite|ne trouve pas la mire|a une faible tenue de fil|rejette de bonnes cartes|varie en vitesse de bande|signale un défaut de transfert du robot|n'est pas aligné|ne prend rien à la pipette|a perdu en rendement",
  },
  {
    machines:
      "la locomotive|le tramway|le relais de signalisation|la barrière du passage à niveau|le pantographe|le bogie|la porte de voiture|les toilettes du train|le compresseur de rame|le distributeur de billets|l'afficheur du quai|le circuit de voie|le compteur d'essieux|le tour en fosse",
    faults:
      "signale un code défaut|compte un essieu de trop|lève par à-coups|a le marchepied coincé|fait des plats|n'affiche rien|ne coupe pas le chauffage|met longtemps à faire de l'air|crisse en courbe|n'imprime rien|a la mémoire pleine|tangue à 80|indique occupé alors que c'est libre|a la bande de carbone fine|ne tire pas la chasse",
  },
  {
    machines:
      "le tracteur|la presse à balles|le semoir|le pulvérisateur|le robot de traite|la mélangeuse|le séchoir à grain|le racleur d'étable|la calibreuse d'œufs|l'ouvrant de serre|le goutte-à-goutte|l'aérateur de bassin|l'arracheuse|le tank à lait|la vis d'alimentation|l'andaineur",
    faults:
      "saute des rangs|ne noue pas|perd du grain à l'arrière|goutte des buses à l'arrêt|garde le lait trop chaud|lâche les gobelets|sort des balles molles|mesure mal l'humidité|n'ouvre pas ensemble|bourre en récolte humide|tourne à vide|fêle les œufs|patine à la prise de force|sème à profondeur variable|perd le gps",
  },
  {
    machines:
      "l'onduleur|l'armoire de climatisation|la baie|le pdu|le commutateur réseau|le lecteur de bandes|la baie de stockage|le groupe électrogène|le moniteur de batteries|le ventilateur du faux plancher|l'imprimante du ssi|l'enregistreur vidéo|la porte froide|le compteur du transfo|l'automate de gtb|la borne wifi|l'automate",
    faults:
      "signale une panne de ventilateur|perd des paquets|a raté le test hebdomadaire|bipe toutes les heures|demande le remplacement de la batterie|tourne à 80 pour cent|bascule sans raison|est hors ligne|journalise des erreurs de communication|a un disque dégradé|a l'horloge qui dérive|a l'allée chaude plus chaude que d'habitude|ne démarre pas au test|a l'écran figé|a raté la mise à jour|a le port 12 mort|perd une carte d'entrées",
  },
  {
    machines:
      "la presse hydraulique|la centrale hydraulique|le compresseur d'air|le sécheur d'air|la pompe à vide|le servo|le variateur|le réducteur|l'accouplement|le roulement|le moteur électrique|le purgeur vapeur|la vanne de régulation|l'électrovanne|la valve proportionnelle|le codeur|le thermocouple|le fin de course|le débitmètre|l'agitateur|le surpresseur d'air|la turbine|le moteur diesel|le robot de soudure|la cabine de peinture|la grenailleuse|le tunnel de lavage|le four de trempe|l'éolienne|l'onduleur solaire|le tour|le sèche-mains|la pompe de piscine|le rideau de scène|le moteur du manège",
    faults:
      "fait du bruit|vibre plus que le mois dernier|ne démarre pas|s'arrête tout seul|chauffe au bout d'une heure|perd un peu d'huile|est lent|est coincé|affiche zéro|saute d'une valeur à l'autre|déclenche une fois par semaine|affiche l'erreur 12|n'atteint pas sa vitesse|ronfle|cogne à froid|perd la pression la nuit|oscille|reste à mi-course|est usé|consomme trop de courant|a du jeu|ne donne pas de signal|commute trop tard|couine|cale en charge|doit être réglé|est sale à l'intérieur|dépose irrégulièrement|ne trouve pas son zéro|redémarre sans cesse|tourne mal|clignote|ne répond pas",
  },
  {
    machines:
      "le décanteur|la centrifugeuse|le séparateur à assiettes|le mélangeur à rubans|le mélangeur planétaire|le moulin colloïdal|le sécheur à lit fluidisé|le sécheur rotatif|le tambour sécheur|la tour de séchage|le cristalliseur|l'échangeur à surface raclée",
    faults:
      "met du temps à monter en vitesse|tourne avec un balourd|vibre à haute vitesse|décharge trop tôt|donne un gâteau humide|tire plus d'ampères|ronfle à mi-vitesse|le produit sort trouble|la vitesse oscille|mélange mal|sort trop humide|le racleur broute|la cellule de pesée dérive",
  },
  {
    machines:
      'le surgélateur spirale|le tunnel de surgélation|le refroidisseur spirale|le four tunnel|la chambre de pousse|le tunnel de refroidissement|le tapis du cuiseur|le blancheur|le tapis de la friteuse|le tunnel de pasteurisation',
    faults:
      "le tapis patine sur le tambour|le tapis saute une dent|givre à l'entrée|la température de sortie varie|bourrage dans la courbe|le cœur reste mou|le bord du tapis s'effiloche|couine une fois par tour|met deux heures à descendre|la tension bouge",
  },
  {
    machines:
      "l'élévateur à godets|le transporteur à chaîne|le broyeur à marteaux|le broyeur à cylindres|le tamis|le plansichter|l'épierreur|la trieuse optique|le cyclone|le filtre à manches|le dépoussiéreur|la remplisseuse de big bag|la doseuse pondérale",
    faults:
      "renvoie du produit dans la jambe|bouche avec du grain humide|la toile est colmatée en une heure|la perte de charge reste haute|broie trop gros|les marteaux usés d'un côté|un godet frotte|la sangle patine|remplit 300 g de trop|rejette du bon produit|décharge par à-coups|se déplace sur le sol|il reste du produit dans la trémie|l'écluse grince",
  },
  {
    machines:
      "l'inspection rayons x|le détecteur de métaux|la caméra étiquettes|le testeur de fuite|le lecteur de codes|le marqueur laser|le dateur|l'applicateur d'étiquettes|l'éjecteur|la trieuse pondérale",
    faults:
      "éjecte sans raison|ne voit pas le témoin|marque pâle d'un côté|saute des codes|échoue au test horaire|compte double|image floue|déclenche trop tard|perd la recette au redémarrage|ne voit pas les barquettes foncées|colle de travers|fait des plis sur l'étiquette",
  },
  {
    machines:
      "le cobot|le robot delta|le robot palettiseur|la pince du robot|l'agv|le transstockeur|l'axe servo|l'axe linéaire|la décaisseuse|la navette",
    faults:
      "perd son zéro|décalé de 4 mm|serre trop peu|lâche une caisse sur cinquante|affiche une erreur de poursuite|batterie vide à midi|prend la mauvaise couche|s'arrête au même coin|donne un à-coup|la ventouse 6 ne tient pas|fait deux fois l'origine",
  },
  {
    machines:
      "la doseuse à piston|la doseuse à vis|l'associative|la visseuse rotative|l'operculeuse|la thermoformeuse|l'ensacheuse verticale|la flowpack|la banderoleuse|la diviseuse|la façonneuse|la machine sous vide|la trancheuse|l'encartonneuse",
    faults:
      'goutte entre deux coups|dose trop peu sur la tête 5|fait des fils|laisse des bulles dans la soudure|fait des plis au coin|se décale pendant le poste|déchire le film après la jonction|fait des doubles portions|enfonce le couvercle|le poids bouge|la buse se bouche|coupe décentré|le paquet sort de travers',
  },
  {
    machines:
      "la presse à comprimés|la turbine d'enrobage|la géluleuse|la remplisseuse de flacons|la profileuse|la refendeuse|le dérouleur|la tréfileuse|la ligne de recuit|la cabine de poudrage|l'arche de recuisson|le métier à tisser",
    faults:
      "les comprimés clivent|le poids varie par poste|les bouchons se coincent dans le bol|la bande part de côté|le bord est ondulé|le fil casse à la troisième filière|épaisseur à côté de 5 microns|peau d'orange|bavure trop haute|l'alarme de conductivité revient",
  },
  {
    machines:
      "le portique de lavage|la machine à café|le distributeur|la borne de tickets|la quilleuse|le filtre de piscine|la fontaine|la calandre de blanchisserie|le sèche-mains|le projecteur|le robot d'alimentation",
    faults:
      "avale les pièces de monnaie|refuse les cartes|affiche hors service|l'eau reste froide|filtre bouché en deux jours|laisse des marques|image sombre dans un coin|l'écran se fige|il faut trois essais",
  },
  {
    machines:
      "le deuxième étage du compresseur|le refroidisseur intermédiaire|le refroidisseur final|l'accouplement à denture|le rotor de la soufflante|la roue du ventilateur 2|la butée de la pompe|la crépine d'aspiration|l'économiseur|le réchauffeur d'air|le refroidisseur d'huile|le capteur de vitesse",
    faults:
      'vibre plus que le premier|passé de 3 à 5 mm/s|8 degrés de plus|grosse perte de charge|siffle à charge partielle|désaligné|huile laiteuse|la mesure saute|a du jeu|encore encrassé|cogne au démarrage|pulse à faible débit',
  },
  {
    machines:
      "le copieur|le destructeur de papier|l'écran de réunion|le vidéoprojecteur de la 5|le tableau numérique|l'imprimante de l'accueil|la machine à affranchir|l'imprimante à badges|la pointeuse|le casque téléphonique|l'interphone|le chariot d'ordinateurs|le bureau assis-debout|la fontaine à eau|la sonnerie de l'école|l'enceinte de l'amphi|la tablette de réservation",
    faults:
      "ne se réveille pas le matin|s'endort en plein cours|affiche un message incompréhensible|perd le wifi|est gris depuis la mise à jour|a une touche qui colle|bourdonne au fond|a cinq minutes d'écart|ne prend pas mon badge|s'éteint au bout d'une heure|est d'une lenteur|a un pied bancal|cliquette|marche pour les collègues, pas pour moi|veut un code|est rayé|réclame l'entretien",
  },
  {
    machines:
      "l'autolaveuse|la shampouineuse|l'aspirateur dorsal|la monobrosse|le balai vapeur|le chariot de ménage|le distributeur de savon|l'essuie-mains|le sèche-mains de l'ascenseur|la chasse d'eau|le capteur d'urinoir|le mitigeur de douche|l'évier de la tisanerie|le compacteur à poubelles|le chariot à linge|le diffuseur de parfum|la fontaine à boire",
    faults:
      "goutte par terre|laisse une flaque la nuit|met deux fois plus longtemps|ne donne presque rien|sent le renfermé|couine quand on pousse|ne réagit pas à la main|est plein de peluches|a une roue cassée|laisse des traces|se remplit trop vite|gargouille|tient vingt minutes|bouge sur le mur|est à vider tout le temps|demande trois appuis|n'a plus de bouchon",
  },
  {
    machines:
      "la caisse de tête|la table de fabrication|le feutre de presse|le cylindre sécheur|la presse encolleuse|l'enrouleuse|la bobineuse papier|le pulpeur|le raffineur|la pompe à cassés|le rouleau aspirant|la lame de docteur|la coucheuse|la coupeuse de feuilles|la coupe-mandrins|l'emballeuse de bobines|le cadre d'humidité",
    faults:
      "fait des raies claires|marque le papier|casse la feuille deux fois par poste|reste humide côté conducteur|enroule trop mou|laisse des peluches|s'use de travers|dérive en grammage|a des buses bouchées|fait des plis au bord|fait tuiler la feuille|oscille autour de la consigne|ramasse des fibres|est lent après changement de sorte|montre des trous au scan|tangue à 900 mètres minute|compte mal les bobines",
  },
  {
    machines:
      "le trommel|le séparateur balistique|le courant de Foucault|le tri optique infrarouge|la presse à balles|l'ouvreur de sacs|le tri du verre|le tapis de la cabine de tri|l'overband|la balance à déchets|le retourneur de compost|le ventilateur du biofiltre|l'entrée de la déchiqueteuse à bois|la machine à consigne de bouteilles|le lève-conteneur|l'imprimante du pont-bascule",
    faults:
      "laisse passer du film|rate les canettes|oublie un fil|enroule des ficelles|se colmate au papier mouillé|jette du bon verre|tourne à moitié vide|indique 40 kilos de trop|laisse des morceaux longs|s'arrête quand il pleut|refuse les bouteilles vertes|ne suit pas la ligne|perd son étalonnage|bourre dans l'angle|affiche plein alors que c'est vide|fait des balles lâches|part au deuxième essai",
  },
  {
    machines:
      "le propulseur d'étrave|le sondeur|l'écran radar|la sonde de cale|la pompe de ballast|le four de la cambuse|la clim de cabine|le feu de mouillage|le galet de coupée|la pompe de lavage du pont|l'écran du portique de quai|la cabine du cavalier|la lampe du spreader|le tapis bagages 5|la balance d'enregistrement|le soufflet de la passerelle|le panneau des départs|la balayeuse de piste",
    faults:
      "part au deuxième coup|clignote sans raison|est embué dedans|colle au froid|indique un mètre de moins|est bruyant au port|fait des pauses|a du sel dans la fiche|montre les données d'hier|a une étiquette effacée|est sombre d'un côté|allait bien avant le chantier|brinquebale dans la houle|perd la liaison avec la passerelle|se replie mal|met un temps fou à tiédir|a un support rouillé",
  },
  {
    machines:
      "la console son|la lyre 6|la poursuite|le rail de rideau|la machine à brouillard|le tableau d'affichage|l'horloge du stade|la surfaceuse de glace|le canon à neige|le tapis de course 7|le rameur|le ventilateur de la piscine à vagues|l'horloge du sauna|le capteur de départ|le lance-balles|le monte-livres|l'éclairage de vitrine|l'humidificateur du musée|la soufflerie de l'orgue|le serveur du cinéma",
    faults:
      "ronfle doucement|n'est plus calé avec le reste|saccade au milieu|oublie ses réglages la nuit|a une voie morte|est faible à gauche|a deux secondes de retard|cliquette pendant le spectacle|affiche la moitié des chiffres|s'arrête au bout de dix minutes|ne revient pas à zéro|grince|est sale après deux jours|a un bouton desserré|arrive trop tard|gêne le public|a une sangle usée",
  },
  {
    machines:
      "la caisse 4|la caisse libre-service|le bac à surgelés|l'étiquette électronique|le lecteur de prix|l'automate à bouteilles|le monnayeur du caddie|le trieur de colis|la machine à oblitérer|le mur de consignes à colis|le rayonnage à lampes|la douchette|l'équilibreuse|le démonte-pneu|le règle-phare|la fontaine à pièces|la valise de diagnostic|l'imprimante du contrôle technique|le pied d'atelier vélo",
    faults:
      "ne lit pas les étiquettes pliées|se fige vers midi|imprime trop pâle|donne le mauvais prix|se trompe de 15 grammes|reste écran blanc|mélange deux couloirs|demande un redémarrage|glisse sur le lisse|n'a pas de connexion|ouvre la mauvaise porte|est lent avec le lourd|raye la jante|a du givre au bord|veut un câble neuf|perd le numéro client|bipe chaque minute",
  },
];
