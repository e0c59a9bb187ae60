import type { Notices } from './notices.ts';

export const french: Notices = {
  injury:
    "**Urgence. Appelez tout de suite le numéro d'urgence du site.** Arrêtez la machine et coupez le courant avant de toucher la personne : arrêt d'urgence, puis isolez l'énergie. Ne tirez personne hors d'une machine, et n'y entrez pas vous-même. Donnez ensuite les premiers secours si vous êtes formé. Rincez les produits chimiques des yeux et de la peau à l'eau pendant au moins 15 minutes. Un médecin doit voir chaque choc électrique, chaque brûlure et chaque jet d'huile sur la peau, même si cela paraît bénin.",
  fire: "**Stop. Évacuez la zone, donnez l'alarme et appelez le numéro d'urgence du site.** Coupez le courant depuis un endroit sûr, si l'interrupteur est accessible. N'ouvrez ni l'armoire ni la machine : l'air nourrit le feu. Jamais d'eau sur un équipement électrique ou de l'huile en feu. Ne combattez qu'un petit feu, seulement si vous êtes formé, avec la sortie derrière vous.",
  gas: "**Sortez tout de suite. Évacuez la zone, allez contre le vent et appelez le numéro d'urgence du site.** Prévenez les autres. N'y retournez pas, même pour aider, sans appareil respiratoire et sans formation. Pas de flamme, pas d'étincelle, n'actionnez aucun interrupteur à l'intérieur. Fermez la source seulement de l'extérieur, à une vanne hors de la zone. Rincez les yeux et la peau à l'eau pendant au moins 15 minutes.",
  pressure_leak:
    "**Éloignez-vous et dégagez la zone.** Ne cherchez jamais une fuite avec la main : la vapeur est invisible, et un jet fin traverse la peau et les gants. Arrêtez la machine, isolez l'alimentation à distance, consignez-la et attendez que la pression soit à zéro. Ne serrez rien sous pression. Appelez le numéro d'urgence du site si quelqu'un a été touché ou si la fuite ne peut pas être isolée. De l'huile sous la peau, c'est l'hôpital tout de suite, même sans douleur.",
  overpressure:
    "**Coupez le brûleur ou le chauffage depuis un endroit sûr, dégagez la zone et appelez le numéro d'urgence du site.** N'ajoutez jamais d'eau dans une chaudière à sec ou surchauffée : elle peut exploser. Ne l'ouvrez pas, ne serrez ni ne bloquez la soupape, ne la réarmez pas. Laissez-la refroidir ; le responsable doit l'inspecter avant toute remise en service.",
  wet_electrics:
    "**Éloignez-vous et ne touchez à rien.** L'eau ou des conducteurs nus peuvent mettre sous tension tout ce qui est proche. Coupez le courant en amont depuis un endroit sec, consignez et tenez les autres à l'écart. Un électricien habilité doit contrôler avant la remise sous tension. Appelez le numéro d'urgence du site si quelqu'un a reçu une décharge ou s'il y a de la fumée.",
  confined_space:
    "**N'entrez pas.** Une cuve, une fosse ou une machine peut tuer par manque d'air, par gaz ou en démarrant. D'abord : permis de pénétrer en espace confiné, consignation de toutes les énergies et arrivées, ventilation, mesure d'atmosphère, un surveillant dehors et un plan de sauvetage. N'entrez jamais derrière quelqu'un qui s'est effondré : appelez le numéro d'urgence du site.",
  suspended_load:
    "**Stop. Personne ne passe sous une charge, ne monte dessus ni n'est levé avec ce qui n'est pas fait pour des personnes.** N'utilisez pas d'appareils de levage, d'échelles ou de freins abîmés ou surchargés : mettez-les hors service et étiquetez-les. Posez la charge, ou mettez-la sur des chandelles faites pour elle. Ne levez des personnes que dans une nacelle agréée.",
  chemicals:
    "**Stop. Ne les mélangez pas.** De l'acide avec de la javel ou du chlore, et bien d'autres paires, dégagent un gaz mortel ; de l'eau sur de l'acide ou de la soude peut bouillir et gicler. Lisez d'abord les fiches de données de sécurité et demandez au responsable. Si c'est déjà mélangé : évacuez, aérez de l'extérieur et appelez le numéro d'urgence du site.",
  hot_work:
    '**Ne soudez, ne coupez et ne meulez pas là.** Les vapeurs ou poussières dans une cuve, un fût ou un tuyau peuvent exploser, même vides. D’abord : permis de feu, isolement et consignation, nettoyage et purge, mesure d’atmosphère, et un surveillant avec extincteur.',
  live_electrical:
    "**Stop. Ne travaillez pas sous tension.** Coupez, isolez, consignez avec cadenas et étiquette, et vérifiez l'absence de tension avant d'ouvrir ou de toucher quoi que ce soit. Si la coupure est impossible, seul un électricien habilité peut mesurer, avec un permis et une protection contre l'arc. Appelez un électricien si vous ne l'êtes pas.",
  foreign_lock:
    "**N'enlevez jamais le cadenas de quelqu'un d'autre.** Il peut y avoir une personne dans la machine. Seul celui qui l'a posé le retire. S'il est parti, le responsable suit la procédure du site : s'assurer qu'il n'est pas sur place, tout faire pour le joindre et l'informer avant qu'il reprenne le travail. D'ici là, la machine reste isolée et consignée.",
  safeguard:
    "**Stop. Ne shuntez pas et ne neutralisez pas une sécurité, et ne faites pas tourner la machine sans elle.** C'est elle qui évite un blessé ou un mort. Arrêtez la machine, isolez-la et consignez-la, et prévenez votre responsable. Si elle déclenche sans raison, c'est une panne : une personne qualifiée doit trouver la cause, réparer et tester la sécurité avant que la machine redémarre.",
  moving_parts:
    "**Arrêtez d'abord la machine. N'y mettez jamais la main et n'y travaillez pas pendant qu'elle tourne.** Coupez, isolez, consignez avec cadenas et étiquette, attendez l'arrêt complet et essayez de démarrer pour prouver que c'est impossible. Seulement ensuite débourrez, nettoyez, réglez ou graissez.",
  pressure:
    "**Stop. N'ouvrez, ne desserrez et ne serrez rien sous pression ou à chaud.** Isolez, consignez les vannes avec cadenas et étiquette, faites tomber la pression à zéro, laissez refroidir et vidangez. Vérifiez au manomètre ou à un évent ouvert avant de toucher un boulon.",
  no_lockout:
    "**Stop. Ne contournez jamais la consignation, le permis ou la protection, même pour un travail très court.** Isolez chaque énergie, consignez avec cadenas et étiquette, libérez l'énergie stockée et vérifiez. Si le travail exige un permis, une mesure d'atmosphère ou des équipements de protection, il vous les faut avant de commencer. Sans le temps ou le cadenas, ne faites pas le travail : demandez à votre responsable.",
};
