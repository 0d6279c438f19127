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
  александр алексей анна анатолий андрей антон борис вадим валентин валерий василий вера виктор виталий владислав галина
  георгий григорий дарья денис дмитрий евгений екатерина елена иван игорь илья ирина кирилл константин лариса леонид
  лидия людмила максим мария марина михаил надежда наталья николай нина оксана олег ольга павел петр роман руслан сергей
  софия станислав степан татьяна юлия юрий ганна олена іван микола віктар віктор сяргей мікалай
`;
