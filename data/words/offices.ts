/*
 * Offices by their last words, in the languages of the press: the words of one with `_` between them, `*` for any
 * ending. The longer ones are looked for first: "presidente_del_gobierno" leads no state.
 */

/** Heads of government. */
export const GOVERNMENT = `
  prime_minister premier premijer* премијер* first_minister chief_minister chief_executive head_of_government
  taoiseach premier_ministre premiere_ministre primer_ministro primera_ministra president*_del_gobierno
  president*_del_ejecutivo president*_do_governo primeiro_ministro primeira_ministra primo_ministro
  presidente_del_consiglio chancellor chancelier chanceliere canciller cancelliere kanzler* bundeskanzler* kancler*
  канцлер* ministerprasident* regierungschef* premierminister* minister_president eerste_minister statsminister*
  forsaetisradherra paaministeri* peaminister* ministru_prezident* ministr*_pirminink* premjer* prezes*_rady_ministrow
  predsed*_vlady predsednik*_vlade predsjednik*_vlade miniszterelnok* basbakan* prim_ministr* premierul* premiera
  premierem premierovi premiero премьер_министр* премьер* премєр_министр* премєр_міністр* премєр* премер_министр*
  премиер* прэмєр* премјер* министер_председател* глав*_правительства глав*_уряду πρωθυπουργ* رئيس_الوزراء
  رئيس_الحكومه نخست_وزير ראש_הממשלה ראש_ממשלת
`;

/** Heads of state. */
export const STATE = `
  president* prasident* pres bundesprasident* staatsprasident* staatschef* prezydent* prezident* predsednik*
  predsednic* predsjednik* predsjednic* cumhurbaskan* devlet_baskan* elnok* presedinte* президент* прэзидент*
  прэзыдэнт* прэзідэнт* председник* глав*_государства kommissionsprasident* ratsprasident* προεδρ* الرييس رييس الرئيس
  رئيس הנשיא נשיא head_of_state king queen emperor sultan pope roi rey reina rei konig konigin koning koningin kung
  kong krol* kral* король* короля крал* pape papst* papa папа*
`;

/** Heads of territories. */
export const GOVERNOR = `
  governor governor_general lieutenant_governor gouverneur gouverneurin governador
  high_commissioner
`;

/** Heads of bodies. */
export const BODY = `
  secretary_general managing_director chief generalsekretar* generaldirektor* secretair*_general* directeur_general
  directrice_generale secretari*_general director*_general segretari*_generale secretari*_geral diretor*_geral
  secretaris_generaal sekretarz*_generaln* generaln*_tajemn* generaln*_sekretar* генсек* генеральн*_секретар*
  генеральн*_директор* генералн*_секретар* генеральны_сакратар* paasihteeri peasekretar* fotitkar* الامين_العام
  המזכיר_הכללי
`;

/** Who leads without an office. */
export const LEADER = `
  leader supreme_leader المرشد المرشد_الأعلى رهبر رهبر_معظم
`;

/** Who leads none of these. */
export const OTHER = `
  vice_president* deputy_prime_minister deputy_president vice_premier* first_lady lady vizeprasident* vizekanzler*
  vicepresident* ministr* minister* министр* міністр* міністер* міністар* aussenminister* verteidigungsminister*
  finanzminister* innenminister* ulkoministeri valisminister utrikesminister* senator* senateur senatrice senador*
  сенатор* representative rep sen councillor mayor gov deputy ambassador speaker
  secretary justice judge coach
`;

/** Words before an office that take it away again. */
export const FORMER = `
  former ex late then deposed ousted vice deputy ancien ancienne ehemalig* fruher* alt damalig* antiguo
  antigua entonces vormalig* voormalig* byl* owczesn* dawn* byval* nekdanj* bivs* tadasnj* бывш* экс колишн* екс былы*
  бивш* тогдашн* eski fost* volt tidligere tidigare entin* endine toonane السابق לשעבר
`;
