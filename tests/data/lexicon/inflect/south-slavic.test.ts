import { describe } from 'vitest';
import { declines } from './declensions';

describe('South Slavic names', () => {
  declines(
    'sl',
    `
    greece: Grčiji
    canada: Kanadi
    spain: Španijo
    denmark: Danski
    sweden: Švedsko
    japan: Japonsko
    syria: Siriji
    london: Londonu
    paris: Parizu
    berlin: Berlinu
    turkey: Turčiji
    serbia: Srbijo
    india: Indiji
    slovenia: Slovenija, Slovenije, Sloveniji, Slovenijo
    germany: Nemčija, Nemčije, Nemčiji, Nemčijo
    poland: Poljska, Poljske, Poljski, Poljsko
    russia: Rusija, Rusije, Rusiji, Rusijo
    ukraine: Ukrajina, Ukrajine, Ukrajini, Ukrajino
    belarus: Belorusija, Belorusije, Belorusiji, Belorusijo
    china: Kitajska, Kitajske, Kitajski, Kitajsko
    croatia: Hrvaška, Hrvaške, Hrvaški, Hrvaško
    hungary: Madžarska, Madžarske, Madžarski, Madžarsko
    austria: Avstrija, Avstrije, Avstriji, Avstrijo
    united-states: Združene države, Združenih držav, Združenim državam, Združenih državah, Združenimi državami
    united-states: Združene države Amerike, Združenih držav Amerike, Združenih državah Amerike, ZDA
    united-kingdom: Združeno kraljestvo, Združenega kraljestva, Združenemu kraljestvu, Združenim kraljestvom
    north-korea: Severna Koreja, Severne Koreje, Severni Koreji, Severno Korejo
    saudi-arabia: Saudova Arabija, Saudove Arabije, Saudovi Arabiji, Saudovo Arabijo
    israel: Izrael, Izraela, Izraelu, Izraelom
    iran: Iran, Irana, Iranu, Iranom
    iraq: Irak, Iraka, Iraku, Irakom
    cyprus: Ciper, Cipra, Cipru, Ciprom
    egypt: Egipt, Egipta, Egiptu, Egiptom
    netherlands: Nizozemska, Nizozemske, Nizozemski, Nizozemsko
    czechia: Češka, Češke, Češki, Češko
    philippines: Filipini, Filipinov, Filipinom, Filipinih
    european-union: Evropska unija, Evropske unije, Evropski uniji, Evropsko unijo, EU
    european-commission: Evropska komisija, Evropske komisije, Evropski komisiji, Evropsko komisijo
    european-parliament: Evropski parlament, Evropskega parlamenta, Evropskemu parlamentu, Evropskim parlamentom
    united-nations: Združeni narodi, Združenih narodov, Združenim narodom, OZN
    alexander-lukashenko: Aleksander Lukašenko, Aleksandra Lukašenka, Aleksandru Lukašenku, Aleksandrom Lukašenkom
    vladimir-putin: Vladimir Putin, Vladimirja Putina, Vladimirju Putinu, Vladimirjem Putinom
    emmanuel-macron: Emmanuel Macron, Emmanuela Macrona, Emmanuelu Macronu, Emmanuelom Macronom
    donald-trump: Donald Trump, Donalda Trumpa, Donaldu Trumpu, Donaldom Trumpom
    volodymyr-zelensky: Volodimir Zelenski, Volodimirja Zelenskega, Volodimirju Zelenskemu, Volodimirjem Zelenskim
    robert-golob: Robert Golob, Roberta Goloba, Robertu Golobu, Robertom Golobom
    ljubljana: Ljubljana, Ljubljane, Ljubljani, Ljubljano
    brussels: Bruselj, Bruslja, Bruslju, Brusljem
    moscow: Moskva, Moskve, Moskvi, Moskvo
    `,
    `Mali, Mala, Poljak, Rus, Kitajec, Iranec, Perut, Maltež, Golobček`,
  );

  declines(
    'hr',
    `
    greece: Grčkoj
    canada: Kanadi
    spain: Španjolskom
    denmark: Danskoj
    sweden: Švedskoj
    japan: Japanom
    syria: Siriji
    london: Londonu
    paris: Parizu
    turkey: Turskom
    serbia: Srbijom
    austria: Austriji
    slovenia: Sloveniji
    portugal: Portugalu
    croatia: Hrvatska, Hrvatske, Hrvatskoj, Hrvatsku, Hrvatskom
    germany: Njemačka, Njemačke, Njemačkoj, Njemačku, Njemačkom
    poland: Poljska, Poljske, Poljskoj, Poljsku, Poljskom
    russia: Rusija, Rusije, Rusiji, Rusiju, Rusijom
    ukraine: Ukrajina, Ukrajine, Ukrajini, Ukrajinu, Ukrajinom
    belarus: Bjelorusija, Bjelorusije, Bjelorusiji, Bjelorusiju, Bjelorusijom
    china: Kina, Kine, Kini, Kinu, Kinom
    hungary: Mađarska, Mađarske, Mađarskoj, Mađarsku, Mađarskom
    france: Francuska, Francuske, Francuskoj, Francusku, Francuskom
    czechia: Češka, Češke, Češkoj, Češku, Češkom
    united-states: Sjedinjene Američke Države, Sjedinjenih Američkih Država, Sjedinjenim Američkim Državama, SAD
    united-states: Sjedinjene Države, Sjedinjenih Država, Sjedinjenim Državama
    united-kingdom: Ujedinjeno Kraljevstvo, Ujedinjenog Kraljevstva, Ujedinjenom Kraljevstvu, Velika Britanija, Velike Britanije
    north-korea: Sjeverna Koreja, Sjeverne Koreje, Sjevernoj Koreji, Sjevernu Koreju, Sjevernom Korejom
    saudi-arabia: Saudijska Arabija, Saudijske Arabije, Saudijskoj Arabiji, Saudijsku Arabiju, Saudijskom Arabijom
    israel: Izrael, Izraela, Izraelu, Izraelom
    iran: Iran, Irana, Iranu, Iranom
    iraq: Irak, Iraka, Iraku, Irakom
    egypt: Egipat, Egipta, Egiptu, Egiptom
    cyprus: Cipar, Cipra, Cipru, Ciprom
    bosnia-and-herzegovina: Bosna i Hercegovina, Bosne i Hercegovine, Bosni i Hercegovini, Bosnu i Hercegovinu, BiH
    european-union: Europska unija, Europske unije, Europskoj uniji, Europsku uniju, Europskom unijom, EU
    european-commission: Europska komisija, Europske komisije, Europskoj komisiji, Europsku komisiju
    united-nations: Ujedinjeni narodi, Ujedinjenih naroda, Ujedinjenim narodima, UN
    alexander-lukashenko: Aleksandar Lukašenko, Aleksandra Lukašenka, Aleksandru Lukašenku, Aleksandrom Lukašenkom
    vladimir-putin: Vladimir Putin, Vladimira Putina, Vladimiru Putinu, Vladimirom Putinom
    emmanuel-macron: Emmanuel Macron, Emmanuela Macrona, Emmanuelu Macronu, Emmanuelom Macronom
    donald-trump: Donald Trump, Donalda Trumpa, Donaldu Trumpu, Donaldom Trumpom
    andrej-plenkovic: Andrej Plenković, Andreja Plenkovića, Andreju Plenkoviću, Andrejem Plenkovićem
    zagreb: Zagreb, Zagreba, Zagrebu, Zagrebom
    moscow: Moskva, Moskve, Moskvi, Moskvu, Moskvom
    brussels: Bruxelles, Bruxellesa, Bruxellesu
    vienna: Beč, Beča, Beču, Bečom
    kyiv: Kijev, Kijeva, Kijevu, Kijevom
    `,
    `Mađar, Čad, Poljak, Rus, Kineskinja, Iranac, Peruška, Mali, Turčin`,
  );

  declines(
    'sr',
    `
    greece: Грчкој
    canada: Канади
    spain: Шпанијом
    japan: Јапану
    london: Лондону
    paris: Паризу
    croatia: Хрватском
    slovenia: Словенији
    kosovo: Косову
    austria: Аустријом
    serbia: Србија, Србије, Србији, Србију, Србијом
    germany: Немачка, Немачке, Немачкој, Немачку, Немачком
    russia: Русија, Русије, Русији, Русију, Русијом
    ukraine: Украјина, Украјине, Украјини, Украјину, Украјином
    belarus: Белорусија, Белорусије, Белорусији, Белорусију, Белорусијом
    china: Кина, Кине, Кини, Кину, Кином
    hungary: Мађарска, Мађарске, Мађарској, Мађарску, Мађарском
    turkey: Турска, Турске, Турској, Турску, Турском
    united-states: Сједињене Америчке Државе, Сједињених Америчких Држава, Сједињеним Америчким Државама, САД
    united-kingdom: Велика Британија, Велике Британије, Великој Британији, Велику Британију, Великом Британијом
    north-korea: Северна Кореја, Северне Кореје, Северној Кореји, Северну Кореју
    saudi-arabia: Саудијска Арабија, Саудијске Арабије, Саудијској Арабији, Саудијску Арабију
    israel: Израел, Израела, Израелу, Израелом
    iran: Иран, Ирана, Ирану, Ираном
    egypt: Египат, Египта, Египту, Египтом
    european-union: Европска унија, Европске уније, Европској унији, Европску унију, Европском унијом, ЕУ
    united-nations: Уједињене нације, Уједињених нација, Уједињеним нацијама
    alexander-lukashenko: Александар Лукашенко, Александра Лукашенка, Александру Лукашенку, Александром Лукашенком
    vladimir-putin: Владимир Путин, Владимира Путина, Владимиру Путину, Владимиром Путином
    aleksandar-vucic: Александар Вучић, Александра Вучића, Александру Вучићу, Александром Вучићем
    donald-trump: Доналд Трамп, Доналда Трампа, Доналду Трампу, Доналдом Трампом
    belgrade: Београд, Београда, Београду, Београдом
    brussels: Брисел, Брисела, Бриселу, Бриселом
    moscow: Москва, Москве, Москви, Москву, Москвом
    `,
    `Чад, Мали, Мађар, Рус, Иранац, Путић, Кинез`,
  );

  declines(
    'sr-Latn',
    `
    serbia: Srbija, Srbije, Srbiji, Srbiju, Srbijom
    germany: Nemačka, Nemačke, Nemačkoj, Nemačku, Nemačkom
    russia: Rusija, Rusije, Rusiji, Rusiju, Rusijom
    ukraine: Ukrajina, Ukrajine, Ukrajini, Ukrajinu, Ukrajinom
    belarus: Belorusija, Belorusije, Belorusiji, Belorusiju
    china: Kina, Kine, Kini, Kinu, Kinom
    hungary: Mađarska, Mađarske, Mađarskoj, Mađarsku, Mađarskom
    turkey: Turska, Turske, Turskoj, Tursku, Turskom
    united-states: Sjedinjene Američke Države, Sjedinjenih Američkih Država, SAD
    israel: Izrael, Izraela, Izraelu, Izraelom
    iran: Iran, Irana, Iranu, Iranom
    egypt: Egipat, Egipta, Egiptu, Egiptom
    european-union: Evropska unija, Evropske unije, Evropskoj uniji, Evropsku uniju, Evropskom unijom, EU
    vladimir-putin: Vladimir Putin, Vladimira Putina, Vladimiru Putinu, Vladimirom Putinom
    aleksandar-vucic: Aleksandar Vučić, Aleksandra Vučića, Aleksandru Vučiću, Aleksandrom Vučićem
    donald-trump: Donald Tramp, Donalda Trampa, Donaldu Trampu, Donaldom Trampom
    emmanuel-macron: Emanuel Makron, Emanuela Makrona, Emanuelu Makronu, Emanuelom Makronom
    brussels: Brisel, Brisela, Briselu, Briselom
    belgrade: Beograd, Beograda, Beogradu, Beogradom
    `,
    `Čad, Mali, Mađar, Rus, Iranac, Kinez`,
  );

  declines(
    'bg',
    `
    greece: Гърция
    turkey: Турция
    london: Лондон
    romania: Румъния
    north-macedonia: Северна Македония
    bulgaria: България
    russia: Русия
    ukraine: Украйна
    belarus: Беларус
    germany: Германия
    china: Китай
    united-states: Съединените щати, Съединени щати, САЩ
    north-korea: Северна Корея
    north-macedonia: Северна Македония
    saudi-arabia: Саудитска Арабия
    turkey: Турция
    united-kingdom: Обединеното кралство, Великобритания
    european-union: Европейски съюз, Европейският съюз, Европейския съюз, Евросъюз, Евросъюза, ЕС
    european-commission: Европейската комисия, Европейска комисия, Еврокомисията
    european-parliament: Европейския парламент, Европейският парламент, Европарламента
    united-nations: ООН
    alexander-lukashenko: Александър Лукашенко
    vladimir-putin: Владимир Путин
    emmanuel-macron: Еманюел Макрон
    rumen-radev: Румен Радев
    donald-trump: Доналд Тръмп
    sofia: София
    moscow: Москва
    brussels: Брюксел
    kyiv: Киев
    `,
    `Чад, Малък, Иранец, Китаец, Путка`,
  );
});
