/**
 * Words that begin a sentence or a headline and are no names: articles, prepositions, conjunctions, adverbs, pronouns.
 * A capital on one of them says nothing. By language, because one language's adverb is another's given name (Sam, Ali,
 * Per).
 */
export const OPENERS: Record<string, string> = {
  en: `
    a about according after again against all also although always amid among an analysis and another any
    are as ask asked asking at be because been before behind below beneath beside besides between beyond
    both breaking but by call calling can could despite did do does down during each earlier either even
    ever every everyone ex except exclusive few for former from get getting give given had has have hence
    he her here his how however if in indeed inside instead is it its just late later let like live make making
    many maybe meanwhile meet meeting might moreover most must my near neither never new no nobody nor not
    nothing now of off often old on once only onto opinion or other others our outside over own past perhaps
    photo photos plus rather recently regarding said same says see seeing shall she should since so some someone
    soon still such thanks that the their then there therefore these they this those though through throughout
    thus to today together told tomorrow tonight too toward towards under unless unlike until upon versus
    very via video was watch we well were what when whenever where whereas wherever whether which while who
    whom whose why will with within without would yes yesterday yet young your`,
  fr: `
    après au aujourd aujourd'hui aux avant avec bien car ce cependant ces cette chez comme comment contre
    dans de depuis des donc du durant en encore enfin ensuite entre envers et face grâce hier hors
    jamais jusque la le les lors lorsque mais malgré notamment ou outre par parce parfois parmi pendant
    plutôt pour pourquoi puis puisque quand quant que quel quelle qui sans sauf selon si sinon soit sous sur
    surtout tandis tant tantôt tous tout toute toutes très un une vers voici voilà`,
  de: `
    aber alle allein allerdings als am andererseits angesichts anschließend auch auf aus außer außerdem
    bei beide bereits bevor bis da dabei dadurch dafür daher damit danach dann daran darauf darum das dass
    davon davor dazu dem den denn dennoch der deshalb die doch dort durch ebenso ehe eigentlich ein eine
    einem einen einer endlich etwa falls fast für gegen gegenüber gemeinsam genau gestern hat hatte heute
    hier hingegen ihr ihre im immer indem infolge inzwischen ist ja jedoch jetzt kann kein keine
    könnte lange laut manchmal mehr mit mittlerweile muss nach nachdem neben nicht nie noch nun nur ob
    obwohl oder offenbar oft ohne sein seine seit selbst sind sobald sogar solange sollte somit sondern
    sonst soweit sowie statt trotz trotzdem um und unter viele vielleicht von vor wann warum weder wegen
    weil weiter weitere welche wenige wenn wer wie wieder wird wo wohl während zu zudem
    zuerst zugleich zuletzt zum zur zuvor zwar zwischen über überhaupt`,
  es: `
    además ahora al algo alguien allí ambos ante antes apenas aquí así aun aunque ayer bajo bien cada casi
    como con contra cual cualquier cuando cuánto debido dentro desde después donde durante el entonces entre
    ese esta este esto fuera gracias hace hacia hasta hoy igual incluso jamás junto las los luego mediante
    mejor mientras mucho muy más nada nadie ni nunca o otra otro para pero poco por porque pronto pues
    que quien quizá salvo segun si siempre sin sino sobre solo también tampoco tan tanto toda todo
    todos tras unas unos y ya`,
  it: `
    ad al anche ancora appena attraverso che ciò come comunque con così da dal davanti del della
    dentro di dietro dopo dove durante e ecco eppure finché forse fra già gli grazie i ieri il infatti
    infine inoltre insieme intanto invece lo là lì ma mai mentre negli nei nel nella nessuno non
    oggi ogni oltre oppure ora ormai per perché però piuttosto poi poiché prima proprio pure
    qualche quale quando quanto quasi quel quella quello questa questo qui quindi se sebbene secondo sempre
    senza sia sono sopra soprattutto sotto spesso su tra troppo tuttavia tutti tutto un verso`,
  pt: `
    agora ainda algo alguém além ambos ante antes apenas após aqui assim até bem cada caso com como
    conforme contra contudo de depois desde dessa diante durante e ela ele embora enquanto entre entretanto
    então esse esta este exceto foi hoje isso já logo mais mas mesmo muito nada nem nesse ninguém nunca não
    onde ontem os outra outro para perante pois por porque porém pouco qualquer quando quase quem se segundo
    sem sempre seu sim sob sobre também tampouco todo todos tudo um uma`,
  nl: `
    aan alle als alsof altijd behalve beide bij binnen boven dan dat deze die dit doch door doordat dus
    echter een eerst elk en enkele er gisteren haar heeft hem hen het hier hij hoe hoewel hun ieder iets
    ik indien inmiddels intussen ja kan maar mede meer men met misschien morgen na naar naast nadat
    niemand niet niets nog nooit nu om omdat onder ook op overigens sinds slechts soms
    steeds te tegen tenzij terwijl tijdens toch toen tot totdat tussen uit van vandaag vanuit vanwege veel
    volgens voor waar waarom wanneer wat weer welke wie wij zelfs zich zij zijn zo zoals zodat zodra zonder`,
  sv: `
    ad af alla alle allt alltså anden annars att av bakom bara blandt både de den denna der dersom dess
    det detta dette disse dog du där därför efter eftersom ej eller emot en enligt era ett etter fast fordi
    fortfarande fra från före gennem genom ham han hans har havde hennes hon hos hur hva hvad hvem
    hver hvis hvor hvordan hvorfor i idag ifølge igen igår ikke imidlertid ind inför innan inte ja jeg
    jo kan kring kun langs likevel med medan mellan mellem mellom men mens mod mot mycket nej ner nok nu när
    nästan några och också ofta og også om oss på redan samt sedan selv siden skal skønt snart som
    så således tack tills trots ut utan uten utom vad var varför ved vem vid vil vill være ändå`,
  pl: `
    albo ale ani aż bez bo byli był była czy czyli dla dlaczego dlatego dopiero dopóki dotąd dziś gdy
    gdyby gdzie i ich ile im jak jakby jako jednak jednakże jeszcze jeśli jeżeli już każdy kiedy kim kto
    która który lecz lub mimo między może na nad nadal nawet nie niech nigdy o obok od oraz oto po pod
    podczas podobnie ponieważ potem poza przecież przeciw przed przede przez przy sam skoro skąd są tak
    także tam ten też tu tutaj tylko tymczasem u w wcześniej wczoraj we wedle według więc wobec
    wokół wraz wśród z za zamiast zanim zaraz zatem zaś zdaje zdaniem ze żaden żeby`,
  cs: `
    aby ale ani asi aspoň avšak až bez brzy bude byl byla během dnes dokonce dokud dosud dál hned i
    jak jakmile jako jakož je jeho jejich jen jenže jestli jestliže ještě již k kam kde kdo kdy kdyby když
    ke kolem kromě kvůli mezi možná místo na nad navíc ne nebo nebot než nic nicméně nikdo nikdy o od odkud
    okolo opět pak po pod podle pokud potom poté proto protože proč přece před přes přestože při s se sice
    skoro skrz snad společně stále tady tak také takže tam tedy ten teď totiž tu těsně u už v ve včera
    však všichni vůči vždy z za zatímco zde ze žádný`,
  sk: `
    aj ako ale ani asi avšak ešte hoci iba ich ja je jeho kde kedy keď keďže kto kým lebo len medzi možno
    musí nech než nič o od okolo okrem opäť pod podľa pokiaľ potom pre pred predsa preto pretože prečo pri
    proti s sa skôr spolu stále tak takže tam teda teraz tiež u už v veď včera však z za zatiaľ zo že`,
  sl: `
    ali bil bila brez celo da danes dokler kaj kajti kako kar kdaj kdo ker ki kje kljub ko koliko kot
    le med medtem mimo morda na nad naj namesto ne nekaj nekateri nihče nikoli nič o ob od okoli oziroma pa
    po pod poleg potem pred preden prek pri proti razen s saj sam samo se sicer skoraj skozi skupaj tako
    takrat tam toda torej tu tudi v vedno vendar verjetno več vsak vsi včeraj z za zakaj zaradi zato zdaj
    zgolj čeprav četudi šele že`,
  hr: `
    ako ali bez bi bila bio da dakle danas dok dosad gdje i iako ipak iz iza između jer jesu još ju jučer
    kad kada kako kao ko kod koji koliko kroz li među međutim možda na nad naime nakon nego neka neki
    netko nije nikad niti nitko o od oko osim ovaj pa po pod pored poslije prema pri prije protiv
    s sa sada sam samo se ste sve svi tada tako također te tek tu u uoči uz više vrlo za zar zato
    zašto zbog čak čim što`,
  et: `
    aga ainult alates alles edasi eel ega eile enne et hiljem homme iga igatahes ikka ilma ise isegi ja
    juba kas keegi kes kogu kohta koos kuhu kui kuid kuigi kuna kunagi kuni kus küll ligi lisaks läbi
    lähedal mida miks mil millal mille mis mitte muidu mõlemad nagu need nii nüüd oli olla ometi peale
    pole praegu pärast sama samas samuti seega sel sellal selle sest siin siis siiski tagasi tema täna
    tõesti vahel vaid varem veel väga või võib ühes üle ütles`,
  fi: `
    aina ainakin ehkä ei eilen ennen entä että huomenna hän ilman ja jo joka joko jos joskus joten juuri kai
    kaikki kanssa kerran keskellä koska kuin kuinka kuitenkin kun lisäksi luona lähes melkein miksi milloin
    minkä missä mitä molemmat mukaan mutta muun myös niin nimittäin nyt näin oli olisi pitkin sekä sen
    siellä siis siksi silloin silti sitten tai takia tänään tässä täällä uudestaan vaan vai vaikka vain
    vastaan vielä voi yhdessä yli`,
  lt: `
    anot apie ar arba bei beje bet buvo dabar dar dėka dėl gal gali iki ir jau jei jeigu ji jis jog
    juk kad kada kai kaip kas kiek kodėl kol kur ligi ne nei nes net niekas nors nuo o pagal
    pas paskui pats po prie prieš pro rytoj sako su tad tada tai taigi taip tarp tas ten tik todėl tuo už
    vakar vargu vien vis visi vos vėl šalia šiandien šis`,
  lv: `
    aiz ap ar arī bet bez bija caur citi dažreiz diemžēl dēļ gan gandrīz ik ir it ja jau jeb jo ka kad kamēr
    kas klāt kopā kopš kur kāpēc lai līdz lūk ne nekad nevis nu pa par pat pie
    pirms pretī pāri pēc savukārt tad tagad tas taču te tiem tikai tomēr tur turklāt tā tādēļ tāpat tāpēc
    un uz vai vairāk vakar varbūt vien vienmēr virs vēl zem šeit šodien`,
  hu: `
    ahogy ahol aki akkor amely ami amikor az azonban azt azért bár csak de egy egyben ekkor el előtt ez
    ezt ezért fel ha hanem hiszen hogy hogyan holott ide ilyen itt jól kell ki kívül közben között le legyen
    lehet majd meg mely melyik mert mi miatt mikor miközben minden mint mivel már mégis míg nagyon ne
    nem nincs nélkül pedig persze s sem soha szerint sőt talán tegnap tehát tovább ugyanis után vagy
    való vele viszont volt ám és óta úgy ő őt`,
  tr: `
    ama ancak artık aslında bana bazı belki ben bile bir biri biz bu buna bunu bunun da daha de defa değil
    diye dün elbette en eğer gibi göre hala hatta hem henüz hep hiç ile ise için işte kadar karşı kendi
    ki kim mi nasıl ne neden nerede o ona onun oysa pek sadece sanki sonra tüm var ve veya ya yani
    yine yok zaten çok çünkü önceki üzere şimdi şu`,
  ro: `
    acum ai aici al apoi asta astfel atunci atât azi ba ca care ce cei chiar cine cu cum când către dacă dar
    de deci deja deoarece despre deși din după ei el fiecare fiindcă fără iar ieri la lângă mai mereu nici
    nimeni nu o odată ori pe pentru peste poate precum prin printre sau spre sub să tot totuși un unde unii
    îi împotriva înainte încă între și`,
  bg: `
    а ако ала бе без беше би бил била били в вече вместо все всеки всички във въпреки върху го
    дали днес до докато дори друг е едва ето за зад заедно заради защо защото и из или им как какво както
    като кога когато кой колко където към макар между мнозина може му на над наистина нали не него нека
    никога никой нито но няма о обаче около освен от отново още пак по под поне после пред преди през
    при против с само се сега след според сред също така там те това той толкова тук у утре че често чрез
    щом`,
  sr: `
    али без би већ да данас док за зар зато зашто због и иако из или ипак испред исто кад када како као код
    који кроз ли међу међутим можда на над након него неће ни никад није о од око осим па по поводом поред
    после потом пре према при против са сада само сви се тада тако такође те тек то ту у уз упркос што јер
    још`,
  ru: `
    а без благодаря более больше будет был была были быть в вдруг ведь вероятно весь видимо вместе вместо
    вне во возможно вокруг вот впервые впрочем времени все всегда вскоре вслед вчера где говорят да
    даже действительно дескать для до довольно его ее если еще за затем зато зачем заявил
    заявила здесь и из или именем именно иначе иногда итак их к каждый кажется как каким какой ко
    когда кроме кстати кто куда ли лишь меж между можно мол мы на навстречу над надо накануне наконец
    например напротив насколько наш не недавно незадолго некогда несмотря нет неужели ни
    никогда никто ничего но ныне о об оба однако около он она они опять от откуда относительно
    очевидно очень перед по под пока поскольку после потом потому почему почти поэтому пред прежде при про
    просто против пусть ради раз разве ранее раньше с сам сама сами свыше сегодня сейчас сказал скоро следом
    словно снова со сообщил сообщила спустя сразу среди так также такой там тем теперь то тогда того
    тоже только тот точно тут ты у уж уже хотя чей чем через что чтобы чуть эта эти это этот якобы`,
  uk: `
    аби або ад адже але без бо був буде була були в ввечері вже вона вони все всі втім від він да далі де
    для до доки досі ж з за завдяки замість заради зараз зате звісно згідно знову зі й його калі кожен коли
    крім куди лише мабуть може між на навколо навіть над наприклад натомість не немає неначе
    нещодавно ні ніби ніколи ніхто о об обидва однак окрім ось от отже па пасля перад перед перш по поза
    поки попри поруч потім початку пра при про проте проти пры під після ради разом раніше са саме серед
    скільки собі спочатку стосовно та так також там теж тепер тим то тоді той тому тут у упродовж хоч хоча
    хто це цей цього ця через чи чого чому шлях што що щоб щодо як якби який якщо і із іноді`,
  be: `
    а аб ад аднак але альбо без бо была былі быццам быў вакол вельмі вось вядома да дагэтуль дарэчы дзе дзеля
    для з за зараз заўсёды зноў каб каля калі кожны куды ледзь лепш можа між на нават навошта над нарэшце ну
    ніколі ніхто па паводле пакуль пасля побач потым пра праз працягу разам раней сам сярод сёння тады
    так таксама там таму той толькі тут у усе учора хай хто ці чаму чым што як які яшчэ і іх`,
  el: `
    ο η το οι τα τον την τους τις του της των στο στη στην στον στους στις στα και αλλά όμως για από με σε που όταν ενώ αν γιατί
    χθες σήμερα αύριο μετά πριν κατά προς χωρίς ωστόσο επίσης τότε τώρα έτσι ούτε`,
};
