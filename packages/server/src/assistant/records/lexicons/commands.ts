// Verbs that ask for a change where they open a sentence. Elsewhere many of them say something else ("a switch", "the
// right order"), so they are no terms of the lexicon.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What somebody does with a work order, a part or a record. Without accents, as words are compared. */
export const commandVerbs = words(`
  hand pass transfer delegate allocate assign reassign unassign dispatch sign tick knock bin scrap kill delete remove
  cancel create add update edit change rename reopen postpone defer delay extend push bring reschedule schedule shift
  swap switch bump upgrade downgrade escalate raise lower increase decrease reduce deduct subtract receive restock
  replenish reorder reserve register enter record note write jot file submit request approve reject confirm acknowledge
  archive duplicate attach upload link merge split amend revise correct undo revert finish complete close wrap park
  pause resume restart begin start log book stick chuck throw slap drop pop flip toggle clear remind notify message
  email put move mark set make take give let raise issue open order hold shut draft prioritise prioritize deprioritise
  flag tag stamp call adjust correct release free divert forward share send mail ping inform text assign return

  ubergib ubergebe ubergeben gib uberlass uberlasse reiche reich leite weiterleiten ubertrag ubertrage ubertragen
  delegiere delegieren schieb schiebe verschieb verschiebe druck drucke hang hange hake hak mach mache setz setze stell
  stelle leg lege trag trage schreib schreibe notier notiere vermerk vermerke erfass erfasse buch buche bestell bestelle
  storniere stornier losch losche entfern entferne streich streiche schliess schliesse beende beend starte start
  pausiere pausier stopp stoppe erhohe erhoh senk senke verringere reduzier reduziere reservier reserviere meld melde
  bestatige bestatig genehmige genehmig erinnere erinner benachrichtige schick schicke sende weise weis ordne teil teile
  verteil verteile tausch tausche verlanger verlangere vertag vertage verleg verlege plane plan anleg anlege leg erstell
  erstelle eroffne aktualisier aktualisiere korrigier korrigiere anderung andere ander pack packe nimm lass zuweisen
  ubernimm

  pasa pasale pasala pasalo pasasela pasaselo pasame transfiere transfierele traspasa traspasale delega delegale
  asigna asignale asignala asignalo reasigna reasignale encarga encargale encargasela dale dasela daselo dala endosale
  endosa manda mandale mandasela envia enviale enviasela cede cedele entrega entregale derivala deriva derivale ponle
  pon ponla ponlo poner cambia cambiale cambiala cierra cierrala cierrame cierralo abre abrele crea creame creale
  cancela cancelala cancelame anula anulala borra borrala elimina eliminala quita quitale quitala agrega agregale anade
  anadele anota anotale anotame apunta apuntale apuntame registra registrale registrame carga cargale suma sumale resta
  restale marca marcala marcalo mueve muevela aplaza aplazala pospon posponla atrasa adelanta reprograma reprogramala
  programa programala termina terminala completa completala finaliza finalizala pausa pausala deten detenla reanuda
  reanudala inicia iniciala empieza pide pideme encargame compra reserva reservame sube subele baja bajale actualiza
  actualizala modifica modificala corrige corrigela avisa avisale recuerda recuerdale aprueba rechaza confirma libera
  despacha

  passe refile file confie transfere transferez transmets transmettez delegue deleguez donne attribue attribuez assigne
  assignez affecte affectez reaffecte colle mets mettez met remets ferme fermez cloture cloturez cloturer termine
  terminez acheve valide validez annule annulez supprime supprimez efface effacez enleve enlevez retire retirez ajoute
  ajoutez cree creez ouvre ouvrez note notez inscris saisis saisissez enregistre enregistrez consigne declare declarez
  signale reporte reportez decale decalez repousse repoussez avance avancez planifie planifiez programme programmez
  demarre demarrez lance lancez commence suspends suspendez reprends bascule passez commande commandez reserve reservez
  recois augmente augmentez baisse baissez diminue modifie modifiez change changez corrige corrigez actualise previens
  prevenez rappelle envoie envoyez approuve refuse confirme marque marquez renomme deplace bouge

  اعط اعطي عط عطي سلم سلمي سلمها مرر مررها حول حولها احل حوله انقل انقلها اسند اسندها اسنده كلف عين عينها خصص وزع ارسل
  ارسلها ابعث اغلق اقفل سكر قفل افتح انشئ اعمل سوي سو اضف ضيف زد زود انقص خفض ارفع عدل غير بدل حدث صحح احذف امسح شيل
  ازل الغ الغي اجل اخر قدم ابدا اوقف وقف استانف انه اكمل خلص كمل سجل دون اكتب قيد اطلب احجز اصرف استلم علم حط ضع خلي خل
  بلغ ذكر نبه وافق ارفض اكد جدول رتب`);

/** German verbs of changing stand last behind "kannst du". */
export const lastVerbs = words(`
  geben ubergeben weitergeben abgeben zuschieben zuteilen zuordnen zuweisen eintragen austragen nachtragen aufschreiben
  notieren vermerken schliessen abschliessen zumachen aufmachen beenden loschen entfernen stornieren verschieben verlegen
  vertagen vorziehen verlangern andern umstellen setzen hochsetzen runtersetzen heraufsetzen herabsetzen buchen umbuchen
  verbuchen bestellen nachbestellen pausieren starten stoppen anhalten anlegen erstellen eroffnen abhaken ubertragen
  reservieren weiterleiten delegieren rubergeben ruberschieben ubernehmen abnehmen wegnehmen streichen`);

/** After these a person asks for an answer: "can you tell me", "give us". */
export const askingVerbs = words(`
  tell show list find check see look count get pull help explain name say display fetch print compare calculate work
  figure dig search remind
  zeig zeige zeigen sag sage sagen nenn nenne nennen liste auflisten such suche suchen schau schauen finde finden prufen
  prufe pruf nachsehen nachschauen gucken guck
  di dime decir decirme muestra muestrame mostrar mostrarme ensename ensenar lista listar listame busca buscar buscame
  dame dar darme ver mirar mira revisar
  dis dites dire montre montrer montrez liste lister affiche afficher trouve trouver cherche chercher regarde regarder
  verifie verifier voir indique indiquer
  قل تقول اخبر تخبر اعرض تعرض اظهر هات ورني شوف تشوف ابحث جد`);

/** Words of courtesy before what is wanted. */
export const courtesies = words(`
  pls plz please can could would will you u just kindly ok okay hey hi hello fred so well go ahead and lets need want
  i to wanna
  bitte kannst kann konntest konnen konnten wurdest du sie ihr mal hallo doch mir bitteschon
  por favor porfa porfis puedes puede podrias podria podeis me oye hola anda
  stp svp s il te plait vous plait peux peut tu pouvez pourrais pourriez merci bonjour salut moi de
  لو سمحت ممكن رجاء رجاءا من فضلك تقدر تستطيع هل يمكنك بدي ابغي اريد اريدك منك ان ياريت`);
/** Of those, the ones that ask somebody to do something. */
export const requests = words(`
  pls plz please can could would will kindly kannst konntest konnen konnten wurdest bitte puedes puede podrias podria
  porfa stp svp peux pouvez pourrais pourriez ممكن رجاء تقدر تستطيع يمكنك`);

/** Before the person who is to get something: "to Maria", "a Lena", "à Lena", "إلى". */
export const towards = words(
  'to onto with for an zu fur auf der dem a al para en con a au pour chez الي ل لـ علي عند مع',
);

/** French and Spanish verbs of commands that are nouns before "de". */
export const nounsToo = words(
  'marca nota carga compra reserva suma programa entrega commande note marque reserve programme',
);

/** They ask for a sum; "add" does before "up" and "together". */
export const sumVerbs = words(
  'add sum total tot suma sumame sumar addiere summiere additionne additionnez اجمع احسب',
);

/** Who makes, writes or gives one of these changes no record. */
export const makingVerbs = words(`
  make create draft build prepare give mach mache erstell erstelle schreib schreibe gib crea creame haz hazme fais faites
  cree creez dresse اعمل انشئ سوي اكتب جهز`);
export const figuresAndLists = words(`
  sum total average mean list overview table summary summe gesamtsumme durchschnitt mittelwert liste ubersicht
  aufstellung tabelle suma total promedio media lista resumen tabla somme moyenne recapitulatif tableau مجموع اجمالي متوسط
  معدل قائمه جدول ملخص`);

/** They order from a supplier, or tell that somebody does. */
export const orderingVerbs = words(`
  order reorder buy bestell bestelle ordere kauf kaufe pide pido compra compro encarga encargo commande achete اطلب
  اشتري`);
