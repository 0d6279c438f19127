/** Common given names of many languages: one before a whole name makes it longer, so somebody else's. */
export const GIVEN = `
  adam agnes aleksei alexei alexey alice alina anastasia anatoly anders andre andrea andrei andrej andres andrew andrey
  andrzej ann anna anne anton antonio arthur barbara bela ben boris brian carl carlos catherine charles christian
  christine claudia cristina dana daniel dariusz david denis diana dmitri dmitry dominik drago edward ekaterina elena
  elizabeth emil emily emma eric erik eva ewa fiona florian francis frank franz fyodor galina george georg gleb grace
  grzegorz hannah hans heikki helen helena henrik henry igor ilona ilya inga ingrid irina isabel ivan jaan jack jacob
  jakob jakub james jan jana jane janez janis jean jelena jennifer jens jim joanna john jonas jose josef joseph jozef
  juan juha juhan julia julian jurgen juri karel karen karin karl kate katharina katja kevin kim kirill klaus kristi
  kristina kristjan krzysztof larisa larry lars laura lauri lea leo leon leonid lidia liina liisa linda lisa louis luca
  lucas lucia lucy ludmila luis luka lukas lyudmila maciej maksim marek maria marie marija marina mario maris mark marko
  markus marta martin martina mary matej mati mats matthew matti max maxim melania michael michal miguel mihail mike
  mikhail milan miriam monika nadia natalia natasha nick nicolas nikita nikola nikolai nina olaf ole oleg olena olga
  oliver otto patrick paul paula pavel pedro peeter peter petr petra philip pierre piotr primoz rafael raivo rebecca
  richard robert roberto roman rosa ruslan ruth samuel sandra sara sarah sebastian sergei sergey siarhei siim simon sofia
  sonja stanislav stefan stephen steve susan sven svetlana tanja tatiana tatjana teet thomas tim timo tom tomas tomasz
  toomas tõnu urmas ursula uwe valentina valeri vasily vera veronika victor viktor vincent vitali vladislav vyacheslav
  walter werner william wojciech yulia yuri yves zoran zofia
  aaron ahmed aisha alan albert alfred alison amanda amber amy andy angela audrey beatrice benjamin
  beth betty bill bob brad bradley brandon brett brittany bruce bryan caitlin cameron carla carol caroline
  carrie chelsea chris christopher claire clara connor courtney craig crystal cynthia dan danny darren
  dave deborah debra dennis derek diane donna dorothy doug dylan eddie edith edwin eileen elaine eleanor ella ellen
  ethan eugene evan evelyn fatima felix fred gareth gary gavin gerald gina glenn gordon graham greg
  gregory harold harry hassan hazel heather holly hugh hugo ian isaac isabella isla jackie
  jacqueline jamie janet jasmine jason jay jeff jeffrey jenny jeremy jerry jessica jill joan joe joel josh
  joshua joyce judith judy julie justin kathleen kathryn kathy katie keith kelly kenneth kerry kyle lauren
  laurie lee leslie lewis liam lily lloyd logan lois lorraine louise luke lydia lynn marcus margaret
  maureen megan melanie melissa mia mitchell mohamed mohammed molly monica morgan natalie nathan neil nicholas nicola
  nicole nigel noah norman olivia omar oscar owen pamela patricia peggy penny phil phoebe phyllis rachel rahul
  raj ralph randy ravi ray raymond rhys ricardo rick riley rob robin roger ron ronald ronnie rosie
  ross roy ruby russell ryan sally sam samantha scott sean shane shannon sharon shaun sheila shirley sophia sophie
  stacey stephanie steven stuart suzanne sylvia ted teresa terry theresa tiffany toby todd tony tracy travis trevor
  tyler vanessa vicky wayne wendy zach zoe
  александр алексей анна анатолий андрей антон борис вадим валентин валерий василий вера виктор виталий владислав галина
  георгий григорий дарья денис дмитрий евгений екатерина елена иван игорь илья ирина кирилл константин лариса леонид
  лидия людмила максим мария марина михаил надежда наталья николай нина оксана олег ольга павел петр роман руслан сергей
  софия станислав степан татьяна юлия юрий ганна олена іван микола віктар віктор сяргей мікалай
  тимур артур эдуард егор матвей захар аркадий геннадий марк арсений святослав ростислав олексій юрій валерій віталій назар
  дзмітрый андрэй аляксей ігар алег міхаіл алесь pawel szymon wiktor mikolaj bartosz marcin lukasz kamil filip ondrej vaclav
  zdenek milos
  arianna armando janja abdul abdullah adele aisha albert alejandro alessandro alfred ali alicia amanda amir amy ana angel angela anita anthony
  antoine antonia arnold arturo barron beatriz benoit bernard bernd bilal bill bjorn bob brad bridget
  brigitte bruno camille carla carmen carol caroline cecilia celine chris christoph clara craig damien
  daniela danielle darren deborah diego dirk dmitrij dolores donna doris doug douglas edith eduardo eileen elias eliza
  ella ellen emanuel emilia enrique erika ernesto ernst esther eugene evelyn fatima felipe fernanda fernando francesca
  francesco francisco francois franziska fred frederic friedrich gabriela gabriele gary gavin geoffrey gerald gerard giovanni
  gloria gordon graham greg guido gunther gustavo harold harry hassan hector heather heinrich herbert hugo
  hunter hussein ian ibrahim imelda ines ingeborg irene isaac isabella isabelle ismail ivana ivanka jamal jason javier
  jeff jenny jeremy jessica jill jim jimmy joan joao joe joel jorge jörg jose josé judith judy julie
  julio karina karla kathleen katie keith kenneth khalid klara kristen lara laurent leonard leonardo leopold
  leslie lilian lois lorenzo lothar ludwig luigi luisa luiz lutz mahmoud manuel marcel marcelo
  marco marcos margaret margarita mariana marianne mariano marion marlene marvin mathias mathieu matteo maurice
  mauro melissa mercedes michaela michele michelle miranda mohamed mohammad mohammed monica muhammad mustafa nadine nancy
  natalie nathan nawaz neil nelson nicola nicole nigel nora norbert norman oscar osama pablo pamela paola paolo
  patricia paulo pauline pascal peggy phil rachel rahul rainer rajesh ralf ralph ramon raul
  raúl ravi ray raymond regina ricardo roberta rodrigo roger roland ron ronald ross roy rudolf sabine sally salma
  salvador samantha samir sanjay santiago sergio sharon shirley silvia silvio simone sophie stefanie stefano
  stella stephanie stuart sunil susana susanne suzanne sylvia tanya teresa theodor theresa thierry tiffany tobias
  tommy tony ulrich ulrike vanessa veronica vicente vincenzo volker wilhelm wolfgang xavier yair
  yusuf zeynep
  αλεξανδρος αννα γιαννης γιωργος δημητρης ελενη ιβανκα κωνσταντινος κωστας μαρια μελανια νικος παναγιωτης σοφια τζο
  ада алиса алла артем богдан бриджит вячеслав глеб давид диана жанна зинаида зоя иванка игнат инна клавдия лев любовь майкл
  маргарита мелания никита николь полина раиса роберт светлана семен таисия тамара тимофей ульяна федор эрик юлиан яков ярослав
  брижит лилия олександр андрій володимир дмитро ігор євген мирослав тарас юлія марія сергій богдана меланія джо хантер джилл
  ابراهيم احمد اريك اسامه امينه انا ايفانكا ايوانكا باراك بارون بريجيت بلال بيتر تشارلز تيفاني جاريد جان جورج جو جون جونيور
  جيل حسن حسين خالد داود دانيال ديفيد روبرت ريتشارد زينب ساره سعيد سليمان سمير سوزان شارون صلاح عادل عائشه عباس عبدالله
  عثمان عمر فاطمه فردريك كارلا كريم كمال لارا لاليت ليلي ماري ماريا مارك مايكل مجتبي محمد محمود مريم مصطفي ملانيا ميشيل ميلانيا
  ناصر نبيل نواز نور هانتر هشام وليد ويليام ياسر يائير يوسف يونس
  אביגיל אבנר אברהם איוונקה אילנה אליעזר אנה אסתר בארון ברק גיל דוד דניאל הילה יאיר יובל יוסף יונתן יעקב יצחק לאה לארה מיכל מלניה
  משה נועה עידו עמית רבקה רונן רותם רחל שירה שמעון שרה תמר
  अमित अनिल अनिता इवांका करण कविता नीता नीरव पूजा प्रह्लाद प्रियंका मेलानिया मोहन रमेश राजेश राहुल ललित विजय विनोद सुनील सुनीता सुशील सोनिया
`;
