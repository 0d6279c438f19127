import { describe } from 'vitest';
import { declines } from './declensions';

describe('West Slavic names', () => {
  declines(
    'pl',
    `
    greece: Grecji
    canada: Kanadzie, Kanadę
    spain: Hiszpanią
    denmark: Danii
    sweden: Szwecji
    finland: Finlandią
    portugal: Portugalii
    japan: Japonii
    india: Indiach, Indiami
    syria: Syrii
    cuba: Kuby
    lebanon: Libanie
    serbia: Serbią
    slovenia: Słowenii
    romania: Rumunią
    moldova: Mołdawii
    georgia: Gruzji
    london: Londynie
    paris: Paryżu
    prague: Pradze
    tokyo: Tokio
    beijing: Pekinie
    poland: Polska, Polski, Polsce, Polskę, Polską
    germany: Niemcy, Niemiec, Niemcom, Niemcami, Niemczech
    china: Chiny, Chin, Chinom, Chinami, Chinach
    hungary: Węgry, Węgier, Węgrom, Węgrami, Węgrzech
    italy: Włochy, Włoch, Włochom, Włochami, Włoszech
    czechia: Czechy, Czech, Czechom, Czechami, Czechach
    russia: Rosja, Rosji, Rosję, Rosją
    ukraine: Ukraina, Ukrainy, Ukrainie, Ukrainę, Ukrainą
    belarus: Białoruś, Białorusi, Białorusią
    france: Francja, Francji, Francję, Francją
    united-states: Stany Zjednoczone, Stanów Zjednoczonych, Stanom Zjednoczonym, Stanami Zjednoczonymi, Stanach Zjednoczonych
    united-kingdom: Wielka Brytania, Wielkiej Brytanii, Wielką Brytanię, Wielką Brytanią
    north-korea: Korea Północna, Korei Północnej, Koreę Północną, Koreą Północną
    south-korea: Korea Południowa, Korei Południowej, Koreę Południową, Koreą Południową
    saudi-arabia: Arabia Saudyjska, Arabii Saudyjskiej, Arabię Saudyjską, Arabią Saudyjską
    new-zealand: Nowa Zelandia, Nowej Zelandii, Nową Zelandię, Nową Zelandią
    united-arab-emirates: Zjednoczone Emiraty Arabskie, Zjednoczonych Emiratów Arabskich, Zjednoczonych Emiratach Arabskich
    lithuania: Litwa, Litwy, Litwie, Litwę, Litwą
    latvia: Łotwa, Łotwy, Łotwie, Łotwę, Łotwą
    slovakia: Słowacja, Słowacji, Słowację, Słowacją
    netherlands: Holandia, Holandii, Holandię, Holandią
    turkey: Turcja, Turcji, Turcję, Turcją
    norway: Norwegia, Norwegii, Norwegię, Norwegią
    egypt: Egipt, Egiptu, Egiptowi, Egiptem, Egipcie
    israel: Izrael, Izraela, Izraelowi, Izraelem, Izraelu
    iran: Iran, Iranu, Iranowi, Iranem, Iranie
    iraq: Irak, Iraku, Irakowi, Irakiem
    cyprus: Cypr, Cypru, Cyprem, Cyprze
    luxembourg: Luksemburg, Luksemburga, Luksemburgiem, Luksemburgu
    kazakhstan: Kazachstan, Kazachstanu, Kazachstanem, Kazachstanie
    vietnam: Wietnam, Wietnamu, Wietnamem, Wietnamie
    philippines: Filipiny, Filipin, Filipinom, Filipinami, Filipinach
    switzerland: Szwajcaria, Szwajcarii, Szwajcarię, Szwajcarią
    mexico: Meksyk, Meksyku, Meksykiem
    european-union: Unia Europejska, Unii Europejskiej, Unię Europejską, Unią Europejską, UE
    european-commission: Komisja Europejska, Komisji Europejskiej, Komisję Europejską, Komisją Europejską
    european-parliament: Parlament Europejski, Parlamentu Europejskiego, Parlamentem Europejskim, Parlamencie Europejskim
    united-nations: ONZ, Organizacja Narodów Zjednoczonych, Organizacji Narodów Zjednoczonych, Narody Zjednoczone
    united-nations: Narodów Zjednoczonych, Organizację Narodów Zjednoczonych, Organizacją Narodów Zjednoczonych
    alexander-lukashenko: Alaksandr Łukaszenka, Alaksandra Łukaszenki, Alaksandrowi Łukaszence, Alaksandrem Łukaszenką
    kaja-kallas: Kaja Kallas, Kai Kallas, Kaję Kallas, Kają Kallas
    marta-kos: Marta Kos, Marty Kos, Marcie Kos, Martę Kos, Martą Kos
    alexander-lukashenko: Aleksander Łukaszenko, Aleksandra Łukaszenki, Aleksandrem Łukaszenką
    vladimir-putin: Władimir Putin, Władimira Putina, Władimirowi Putinowi, Władimirem Putinem, Putinie
    donald-tusk: Donald Tusk, Donalda Tuska, Donaldowi Tuskowi, Donaldem Tuskiem, Tusku
    emmanuel-macron: Emmanuel Macron, Emmanuela Macrona, Emmanuelowi Macronowi, Emmanuelem Macronem
    volodymyr-zelensky: Wołodymyr Zełenski, Wołodymyra Zełenskiego, Wołodymyrowi Zełenskiemu, Wołodymyrem Zełenskim
    karol-nawrocki: Karol Nawrocki, Karola Nawrockiego, Karolowi Nawrockiemu, Karolem Nawrockim
    viktor-orban: Viktor Orbán, Viktora Orbána, Viktorem Orbánem, Viktorowi Orbánowi
    giorgia-meloni: Giorgia Meloni, Giorgii Meloni, Giorgię Meloni
    donald-trump: Donald Trump, Donalda Trumpa, Donaldowi Trumpowi, Donaldem Trumpem, Trumpie
    petr-pavel: Petr Pavel, Petra Pavla, Petrem Pavlem
    warsaw: Warszawa, Warszawy, Warszawie, Warszawę, Warszawą
    moscow: Moskwa, Moskwy, Moskwie, Moskwę, Moskwą
    brussels: Bruksela, Brukseli, Brukselę, Brukselą
    berlin: Berlin, Berlina, Berlinowi, Berlinem, Berlinie
    vienna: Wiedeń, Wiednia, Wiedniowi, Wiedniem, Wiedniu
    kyiv: Kijów, Kijowa, Kijowowi, Kijowem, Kijowie
    `,
    `china, chińskie, Polak, Polacy, Iranka, Cyprys, Turystka, Francuz, Maliny, Tuszem, Chinka, Peruwianka, Norwid`,
  );

  declines(
    'cs',
    `
    greece: Řecku
    canada: Kanadě
    spain: Španělskem
    denmark: Dánsku
    sweden: Švédsku
    finland: Finsku
    portugal: Portugalsku
    japan: Japonskem
    india: Indii
    syria: Sýrii
    cuba: Kubě
    lebanon: Libanonu
    serbia: Srbskem
    slovenia: Slovinsku
    romania: Rumunsku
    london: Londýně
    paris: Paříži
    berlin: Berlíně
    beijing: Pekingu
    turkey: Turecku
    qatar: Kataru
    kosovo: Kosovu
    czechia: Česko, Česka, Česku, Českem, Česká republika, České republiky, České republice, Českou republiku, Českou republikou
    germany: Německo, Německa, Německu, Německem
    poland: Polsko, Polska, Polsku, Polskem
    russia: Rusko, Ruska, Rusku, Ruskem
    ukraine: Ukrajina, Ukrajiny, Ukrajině, Ukrajinu, Ukrajinou
    belarus: Bělorusko, Běloruska, Bělorusku, Běloruskem
    china: Čína, Číny, Číně, Čínu, Čínou
    united-states: Spojené státy, Spojených států, Spojeným státům, Spojených státech, Spojenými státy
    united-states: Spojené státy americké, Spojených států amerických, Spojených státech amerických, USA
    united-kingdom: Velká Británie, Velké Británie, Velké Británii, Velkou Británii, Velkou Británií
    north-korea: Severní Korea, Severní Koreje, Severní Koreji, Severní Koreu, Severní Koreou
    south-korea: Jižní Korea, Jižní Koreje, Jižní Koreji, Jižní Koreou
    saudi-arabia: Saúdská Arábie, Saúdské Arábie, Saúdské Arábii, Saúdskou Arábii, Saúdskou Arábií
    new-zealand: Nový Zéland, Nového Zélandu, Novém Zélandu, Novým Zélandem
    austria: Rakousko, Rakouska, Rakousku, Rakouskem
    france: Francie, Francii, Francií
    italy: Itálie, Itálii, Itálií
    israel: Izrael, Izraele, Izraeli, Izraelem
    egypt: Egypt, Egypta, Egyptu, Egyptem, Egyptě
    iran: Írán, Íránu, Íránem
    netherlands: Nizozemsko, Nizozemska, Nizozemsku, Nizozemskem
    cyprus: Kypr, Kypru, Kyprem
    philippines: Filipíny, Filipín, Filipínám, Filipínách, Filipínami
    united-arab-emirates: Spojené arabské emiráty, Spojených arabských emirátů, Spojených arabských emirátech
    mexico: Mexiko, Mexika, Mexiku, Mexikem
    european-union: Evropská unie, Evropské unie, Evropské unii, Evropskou unii, Evropskou unií, EU
    european-commission: Evropská komise, Evropské komise, Evropské komisi, Evropskou komisi, Evropskou komisí
    european-parliament: Evropský parlament, Evropského parlamentu, Evropskému parlamentu, Evropským parlamentem
    united-nations: OSN, Organizace spojených národů, Organizaci spojených národů, Organizací spojených národů
    alexander-lukashenko: Alexandr Lukašenko, Alexandra Lukašenka, Alexandru Lukašenkovi, Alexandrem Lukašenkem
    vladimir-putin: Vladimir Putin, Vladimira Putina, Vladimiru Putinovi, Vladimirem Putinem, Putinovi
    emmanuel-macron: Emmanuel Macron, Emmanuela Macrona, Emmanuelu Macronovi, Emmanuelem Macronem
    volodymyr-zelensky: Volodymyr Zelenskyj, Volodymyra Zelenského, Volodymyru Zelenskému, Volodymyrem Zelenským
    donald-trump: Donald Trump, Donalda Trumpa, Donaldu Trumpovi, Donaldem Trumpem
    robert-fico: Robert Fico, Roberta Fica, Robertu Ficovi, Robertem Ficem
    petr-pavel: Petr Pavel, Petra Pavla, Petru Pavlovi, Petrem Pavlem
    andrej-babis: Andrej Babiš, Andreje Babiše, Andreji Babišovi, Andrejem Babišem
    viktor-orban: Viktor Orbán, Viktora Orbána, Viktoru Orbánovi, Viktorem Orbánem
    giorgia-meloni: Giorgia Meloniová, Giorgie Meloniové, Giorgii Meloniové, Giorgiou Meloniovou
    prague: Praha, Prahy, Praze, Prahu, Prahou
    moscow: Moskva, Moskvy, Moskvě, Moskvu, Moskvou
    brussels: Brusel, Bruselu, Bruselem
    warsaw: Varšava, Varšavy, Varšavě, Varšavu, Varšavou
    vienna: Vídeň, Vídně, Vídni, Vídní
    kyiv: Kyjev, Kyjeva, Kyjevu, Kyjevem, Kyjevě
    `,
    `Malí, Malá, Český, České, Německý, Polský, Číňan, Íránec, Pavlač, Itálův`,
  );

  declines(
    'sk',
    `
    greece: Grécku
    canada: Kanade
    denmark: Dánsku
    sweden: Švédsku
    japan: Japonsku
    syria: Sýrii
    london: Londýne
    paris: Paríži
    berlin: Berlíne
    turkey: Turecku
    austria: Rakúskom
    hungary: Maďarskom
    slovakia: Slovensko, Slovenska, Slovensku, Slovenskom, Slovenská republika, Slovenskej republiky, Slovenskej republike
    czechia: Česko, Česka, Česku, Českom, Česká republika, Českej republiky, Českej republike, Českú republiku
    germany: Nemecko, Nemecka, Nemecku, Nemeckom
    poland: Poľsko, Poľska, Poľsku, Poľskom
    russia: Rusko, Ruska, Rusku, Ruskom
    ukraine: Ukrajina, Ukrajiny, Ukrajine, Ukrajinu, Ukrajinou
    belarus: Bielorusko, Bieloruska, Bielorusku, Bieloruskom
    china: Čína, Číny, Číne, Čínu, Čínou
    hungary: Maďarsko, Maďarska, Maďarsku, Maďarskom
    france: Francúzsko, Francúzska, Francúzsku, Francúzskom
    united-states: Spojené štáty, Spojených štátov, Spojeným štátom, Spojených štátoch, Spojenými štátmi
    united-kingdom: Veľká Británia, Veľkej Británie, Veľkej Británii, Veľkú Britániu, Veľkou Britániou
    north-korea: Severná Kórea, Severnej Kórey, Severnej Kórei, Severnú Kóreu, Severnou Kóreou
    saudi-arabia: Saudská Arábia, Saudskej Arábie, Saudskej Arábii, Saudskú Arábiu, Saudskou Arábiou
    israel: Izrael, Izraela, Izraelu, Izraelom, Izraeli
    iran: Irán, Iránu, Iránom, Iráne
    spain: Španielsko, Španielska, Španielsku, Španielskom
    european-union: Európska únia, Európskej únie, Európskej únii, Európsku úniu, Európskou úniou, EÚ
    european-commission: Európska komisia, Európskej komisie, Európskej komisii, Európsku komisiu, Európskou komisiou
    alexander-lukashenko: Alexander Lukašenko, Alexandra Lukašenka, Alexandrovi Lukašenkovi, Alexandrom Lukašenkom
    vladimir-putin: Vladimir Putin, Vladimira Putina, Vladimirovi Putinovi, Vladimirom Putinom
    volodymyr-zelensky: Volodymyr Zelenskyj, Volodymyra Zelenského, Volodymyrovi Zelenskému, Volodymyrom Zelenským
    emmanuel-macron: Emmanuel Macron, Emmanuela Macrona, Emmanuelovi Macronovi, Emmanuelom Macronom
    robert-fico: Robert Fico, Roberta Fica, Robertovi Ficovi, Robertom Ficom
    peter-pellegrini: Peter Pellegrini, Petra Pellegriniho, Petrovi Pellegrinimu, Petrom Pellegrinim
    bratislava: Bratislava, Bratislavy, Bratislave, Bratislavu, Bratislavou
    moscow: Moskva, Moskvy, Moskve, Moskvu, Moskvou
    brussels: Brusel, Bruselu, Bruselom, Bruseli
    kyiv: Kyjev, Kyjeva, Kyjevu, Kyjevom, Kyjeve
    `,
    `Malí, Český, Nemecký, Poľský, Rusi, Iránec, Slovenčina`,
  );
});
