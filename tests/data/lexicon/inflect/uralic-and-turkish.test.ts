import { describe } from 'vitest';
import { declines } from './declensions';

describe('Finnish, Estonian, Hungarian and Turkish names', () => {
  declines(
    'fi',
    `
    canada: Kanadassa
    spain: Espanjan
    iceland: Islannin
    japan: Japaniin
    syria: Syyriasta
    london: Lontoossa
    paris: Pariisiin
    berlin: Berliinin
    lithuania: Liettuassa
    latvia: Latvian
    estonia: Viron
    serbia: Serbiaan
    india: Intian
    south-korea: Etelä-Koreassa
    austria: Itävallan
    switzerland: Sveitsissä
    stockholm: Tukholmassa
    philippines: Filippiineillä
    finland: Suomi, Suomen, Suomea, Suomessa, Suomesta, Suomeen, Suomelle, Suomella, Suomelta, Suomeksi
    france: Ranska, Ranskan, Ranskaa, Ranskassa, Ranskasta, Ranskaan, Ranskalle, Ranskalla
    germany: Saksa, Saksan, Saksaa, Saksassa, Saksasta, Saksaan, Saksalle, Saksalta
    russia: Venäjä, Venäjän, Venäjää, Venäjällä, Venäjältä, Venäjälle
    ukraine: Ukraina, Ukrainan, Ukrainaa, Ukrainassa, Ukrainasta, Ukrainaan, Ukrainalle
    belarus: Valko-Venäjä, Valko-Venäjän, Valko-Venäjää, Valko-Venäjällä, Valko-Venäjältä, Valko-Venäjälle
    sweden: Ruotsi, Ruotsin, Ruotsia, Ruotsissa, Ruotsista, Ruotsiin, Ruotsille
    norway: Norja, Norjan, Norjaa, Norjassa, Norjasta, Norjaan
    denmark: Tanska, Tanskan, Tanskaa, Tanskassa, Tanskaan
    united-states: Yhdysvallat, Yhdysvaltojen, Yhdysvaltain, Yhdysvaltoja, Yhdysvalloissa, Yhdysvalloista, Yhdysvaltoihin, Yhdysvalloille
    netherlands: Alankomaat, Alankomaiden, Alankomaita, Alankomaissa, Alankomaista, Alankomaihin
    china: Kiina, Kiinan, Kiinaa, Kiinassa, Kiinasta, Kiinaan, Kiinalle
    iran: Iran, Iranin, Irania, Iranissa, Iranista, Iraniin, Iranille
    israel: Israel, Israelin, Israelia, Israelissa, Israelista, Israeliin, Israelille
    egypt: Egypti, Egyptin, Egyptiä, Egyptissä, Egyptistä, Egyptiin
    turkey: Turkki, Turkin, Turkkia, Turkissa, Turkista, Turkkiin, Turkille
    greece: Kreikka, Kreikan, Kreikkaa, Kreikassa, Kreikasta, Kreikkaan, Kreikalle
    estonia: Viro, Viron, Viroa, Virossa, Virosta, Viroon, Virolle
    hungary: Unkari, Unkarin, Unkaria, Unkarissa, Unkarista, Unkariin
    poland: Puola, Puolan, Puolaa, Puolassa, Puolasta, Puolaan
    latvia: Latvia, Latvian, Latviaa, Latviassa, Latviaan
    north-korea: Pohjois-Korea, Pohjois-Korean, Pohjois-Koreaa, Pohjois-Koreassa, Pohjois-Koreaan
    saudi-arabia: Saudi-Arabia, Saudi-Arabian, Saudi-Arabiaa, Saudi-Arabiassa, Saudi-Arabiaan
    new-zealand: Uusi-Seelanti, Uuden-Seelannin, Uutta-Seelantia, Uudessa-Seelannissa, Uudesta-Seelannista, Uuteen-Seelantiin
    ireland: Irlanti, Irlannin, Irlantia, Irlannissa, Irlannista, Irlantiin
    iceland: Islanti, Islannin, Islantia, Islannissa, Islantiin
    united-kingdom: Iso-Britannia, Iso-Britannian, Iso-Britanniaa, Isossa-Britanniassa, Isosta-Britanniasta, Isoon-Britanniaan
    united-arab-emirates: Arabiemiirikunnat, Arabiemiirikuntien, Arabiemiirikuntia, Arabiemiirikunnissa, Arabiemiirikuntiin
    european-union: Euroopan unioni, Euroopan unionin, Euroopan unionia, Euroopan unionissa, Euroopan unioniin, EU, EU:n, EU:ssa
    european-commission: Euroopan komissio, Euroopan komission, Euroopan komissiota, Euroopan komissiossa
    alexander-lukashenko: Aljaksandr Lukašenka, Aljaksandr Lukašenkan, Aljaksandr Lukašenkaa, Aljaksandr Lukašenkalle
    kaja-kallas: Kaja Kallas, Kaja Kallaksen, Kaja Kallasta, Kaja Kallakselle, Kaja Kallakselta
    vladimir-putin: Vladimir Putin, Vladimir Putinin, Vladimir Putinia, Vladimir Putinille, Vladimir Putinilta
    emmanuel-macron: Emmanuel Macron, Emmanuel Macronin, Emmanuel Macronia, Emmanuel Macronille
    donald-trump: Donald Trump, Donald Trumpin, Donald Trumpia, Donald Trumpille, Donald Trumpilta
    volodymyr-zelensky: Volodymyr Zelenskyi, Volodymyr Zelenskyin, Volodymyr Zelenskyitä, Volodymyr Zelenskyille
    alexander-stubb: Alexander Stubb, Alexander Stubbin, Alexander Stubbia, Alexander Stubbille
    helsinki: Helsinki, Helsingin, Helsinkiä, Helsingissä, Helsingistä, Helsinkiin
    moscow: Moskova, Moskovan, Moskovaa, Moskovassa, Moskovaan
    brussels: Bryssel, Brysselin, Brysseliä, Brysselissä, Brysselistä, Brysseliin
    kyiv: Kiova, Kiovan, Kiovaa, Kiovassa, Kiovaan
    `,
    `Suomalainen, Ranskalainen, Malin, Puoli, Puolet, Norjalaiset, Iranilainen, Viromme, Turkkilainen`,
  );

  declines(
    'et',
    `
    greece: Kreekas
    canada: Kanadasse
    spain: Hispaaniat
    japan: Jaapanis
    syria: Süüriast
    london: Londonis
    paris: Pariisi
    berlin: Berliinis
    lithuania: Leedus, Leedut
    serbia: Serbiasse
    turkey: Türgi, Türgis
    hungary: Ungaris
    austria: Austriasse
    switzerland: Šveitsis
    norway: Norras
    estonia: Eesti, Eestit, Eestisse, Eestis, Eestist, Eestile, Eestil, Eestilt, Eestiga, Eestiks
    germany: Saksamaa, Saksamaad, Saksamaale, Saksamaal, Saksamaalt, Saksamaaga
    france: Prantsusmaa, Prantsusmaad, Prantsusmaale, Prantsusmaal, Prantsusmaalt, Prantsusmaaga
    russia: Venemaa, Venemaad, Venemaale, Venemaal, Venemaalt, Venemaaga
    latvia: Läti, Lätit, Lätisse, Lätis, Lätist, Lätile, Lätiga
    finland: Soome, Soomet, Soomesse, Soomes, Soomest, Soomele, Soomega
    sweden: Rootsi, Rootsit, Rootsis, Rootsist, Rootsile, Rootsiga
    ukraine: Ukraina, Ukrainat, Ukrainasse, Ukrainas, Ukrainast, Ukrainale, Ukrainaga
    belarus: Valgevene, Valgevenet, Valgevenesse, Valgevenes, Valgevenest, Valgevenele, Valgevenega
    poland: Poola, Poolat, Poolas, Poolast, Poolale, Poolaga
    china: Hiina, Hiinat, Hiinas, Hiinast, Hiinale, Hiinaga
    israel: Iisrael, Iisraeli, Iisraelis, Iisraelist, Iisraelile, Iisraeliga
    iran: Iraan, Iraani, Iraanis, Iraanist, Iraanile, Iraaniga
    denmark: Taani, Taanit, Taanis, Taanist, Taanile, Taaniga
    united-states: Ameerika Ühendriigid, Ameerika Ühendriikide, Ameerika Ühendriikides, Ameerika Ühendriike, Ameerika Ühendriikidega, USA
    united-kingdom: Suurbritannia, Suurbritanniat, Suurbritannias, Suurbritanniast, Ühendkuningriik, Ühendkuningriigi, Ühendkuningriigis
    north-korea: Põhja-Korea, Põhja-Koreat, Põhja-Koreas, Põhja-Koreast, Põhja-Koreaga
    new-zealand: Uus-Meremaa, Uus-Meremaal, Uus-Meremaale
    european-union: Euroopa Liit, Euroopa Liidu, Euroopa Liitu, Euroopa Liidus, Euroopa Liidust, Euroopa Liidule, Euroopa Liiduga
    european-commission: Euroopa Komisjon, Euroopa Komisjoni, Euroopa Komisjonis, Euroopa Komisjonile
    european-parliament: Euroopa Parlament, Euroopa Parlamendi, Euroopa Parlamendis, Euroopa Parlamenti
    alexander-lukashenko: Aljaksandr Lukašenka, Aljaksandr Lukašenkat, Aljaksandr Lukašenkale, Aljaksandr Lukašenkaga
    vladimir-putin: Vladimir Putin, Vladimir Putini, Vladimir Putinit, Vladimir Putinile, Vladimir Putiniga
    emmanuel-macron: Emmanuel Macron, Emmanuel Macroni, Emmanuel Macronile, Emmanuel Macroniga
    donald-trump: Donald Trump, Donald Trumpi, Donald Trumpile, Donald Trumpiga
    kaja-kallas: Kaja Kallas, Kaja Kallase, Kaja Kallast, Kaja Kallasele, Kaja Kallasega
    alar-karis: Alar Karis, Alar Karise, Alar Karist, Alar Karisele, Alar Karisega
    tallinn: Tallinn, Tallinna, Tallinnas, Tallinnast, Tallinnale
    moscow: Moskva, Moskvat, Moskvas, Moskvast, Moskvaga
    brussels: Brüssel, Brüsseli, Brüsselis, Brüsselist, Brüsselisse
    kyiv: Kiiev, Kiievi, Kiievis, Kiievist
    `,
    `Eestlane, Sakslane, Poolt, Poole, Malin, Lätlased, Kuubik, Soomlane, Hiinlane`,
  );

  declines(
    'hu',
    `
    greece: Görögországban
    canada: Kanadában
    spain: Spanyolországból
    japan: Japánnal, Japánban
    syria: Szíriában
    london: Londonban
    paris: Párizsban, Párizzsal
    berlin: Berlinben
    poland: Lengyelországgal
    serbia: Szerbiával
    austria: Ausztriának
    croatia: Horvátországot
    switzerland: Svájcban, Svájccal
    sweden: Svédországból
    turkey: Törökországnak
    hungary: Magyarország, Magyarországot, Magyarországnak, Magyarországgal, Magyarországon, Magyarországra, Magyarországról
    germany: Németország, Németországot, Németországnak, Németországgal, Németországban, Németországba, Németországból, Németországért
    russia: Oroszország, Oroszországot, Oroszországnak, Oroszországgal, Oroszországban, Oroszországtól, Oroszországhoz
    ukraine: Ukrajna, Ukrajnát, Ukrajnának, Ukrajnával, Ukrajnában, Ukrajnába, Ukrajnából, Ukrajnáért, Ukrajnához, Ukrajnától
    belarus: Fehéroroszország, Fehéroroszországban, Fehéroroszországgal, Belarusz, Belaruszban, Belarusszal
    china: Kína, Kínát, Kínának, Kínával, Kínában, Kínába, Kínából, Kínától
    united-states: Egyesült Államok, Egyesült Államokat, Egyesült Államoknak, Egyesült Államokkal, Egyesült Államokban, Egyesült Államoktól, USA
    united-kingdom: Egyesült Királyság, Egyesült Királyságot, Egyesült Királyságban, Egyesült Királysággal, Nagy-Britannia, Nagy-Britanniában, Nagy-Britanniával
    slovakia: Szlovákia, Szlovákiát, Szlovákiának, Szlovákiával, Szlovákiában
    romania: Románia, Romániát, Romániának, Romániával, Romániában, Romániából
    israel: Izrael, Izraelt, Izraelnek, Izraellel, Izraelben, Izraelből
    iran: Irán, Iránt, Iránnak, Iránnal, Iránban, Iránból
    north-korea: Észak-Korea, Észak-Koreát, Észak-Koreának, Észak-Koreával, Észak-Koreában
    saudi-arabia: Szaúd-Arábia, Szaúd-Arábiát, Szaúd-Arábiával, Szaúd-Arábiában
    new-zealand: Új-Zéland, Új-Zélandon, Új-Zélandot, Új-Zélanddal
    turkey: Törökország, Törökországot, Törökországgal, Törökországban
    kazakhstan: Kazahsztán, Kazahsztánt, Kazahsztánnal, Kazahsztánban
    european-union: Európai Unió, Európai Uniót, Európai Uniónak, Európai Unióval, Európai Unióban, Európai Unióba, Európai Unióból, EU-ban, EU-nak
    european-commission: Európai Bizottság, Európai Bizottságot, Európai Bizottságnak, Európai Bizottsággal
    european-parliament: Európai Parlament, Európai Parlamentet, Európai Parlamentben, Európai Parlamenttel
    united-nations: ENSZ, ENSZ-ben, ENSZ-nek
    vladimir-putin: Vlagyimir Putyin, Vlagyimir Putyint, Vlagyimir Putyinnak, Vlagyimir Putyinnal, Putyinhoz
    alexander-lukashenko: Aljakszandr Lukasenka, Aljakszandr Lukasenkát, Aljakszandr Lukasenkának, Aljakszandr Lukasenkával
    emmanuel-macron: Emmanuel Macron, Emmanuel Macront, Emmanuel Macronnak, Emmanuel Macronnal
    donald-trump: Donald Trump, Donald Trumpot, Donald Trumpnak, Donald Trumppal, Donald Trumphoz
    viktor-orban: Orbán Viktor, Orbán Viktort, Orbán Viktornak, Orbán Viktorral, Orbán Viktorhoz
    volodymyr-zelensky: Volodimir Zelenszkij, Volodimir Zelenszkijt, Volodimir Zelenszkijnek, Volodimir Zelenszkijjel
    budapest: Budapest, Budapesten, Budapestre, Budapestről, Budapestet
    moscow: Moszkva, Moszkvát, Moszkvában, Moszkvával, Moszkvából
    brussels: Brüsszel, Brüsszelt, Brüsszelben, Brüsszellel, Brüsszelnek
    vienna: Bécs, Bécset, Bécsben, Bécsből
    `,
    `Németországi, Oroszul, Kínai, Malik, Iráni, Románul, Magyar, Perui`,
  );

  declines(
    'tr',
    `
    france: Fransa'nın
    greece: Yunanistan’da
    canada: Kanada'ya
    japan: Japonya'da
    london: Londra'da
    paris: Paris'te
    beijing: Pekin'e
    armenia: Ermenistan'ın
    cyprus: Kıbrıs'ta
    india: Hindistan'ın
    turkey: Türkiye, Türkiye'nin, Türkiye’ye, Türkiye'yi, Türkiye'de, Türkiye'den
    germany: Almanya, Almanya'nın, Almanya'ya, Almanya'da, Almanya'dan, Almanya'yı
    russia: Rusya, Rusya'nın, Rusya'ya, Rusya'da, Rusya'dan, Rusya'yla, Rusya'daki
    ukraine: Ukrayna, Ukrayna'nın, Ukrayna'ya, Ukrayna'da, Ukrayna'dan
    belarus: Belarus, Belarus'un, Belarus'a, Belarus'ta, Belarus'tan
    china: Çin, Çin'in, Çin'e, Çin'de, Çin'den
    united-states: Amerika Birleşik Devletleri, Amerika Birleşik Devletleri'nin, Amerika Birleşik Devletleri'nde, ABD, ABD'nin, ABD'ye, ABD'de
    united-kingdom: Birleşik Krallık, Birleşik Krallık'ın, Birleşik Krallık'ta, İngiltere, İngiltere'nin, İngiltere'de
    iran: İran, İran'ın, İran'a, İran'da, İran'dan
    iraq: Irak, Irak'ın, Irak'ta, Irak'tan
    israel: İsrail, İsrail'in, İsrail'e, İsrail'de
    greece: Yunanistan, Yunanistan'ın, Yunanistan'da
    north-korea: Kuzey Kore, Kuzey Kore'nin, Kuzey Kore'de
    saudi-arabia: Suudi Arabistan, Suudi Arabistan'ın, Suudi Arabistan'da
    azerbaijan: Azerbaycan, Azerbaycan'ın, Azerbaycan'a, Azerbaycan'da
    syria: Suriye, Suriye'nin, Suriye'de, Suriye'ye
    european-union: Avrupa Birliği, Avrupa Birliği'nin, Avrupa Birliği'ne, Avrupa Birliği'nde, AB, AB'nin, AB'ye
    united-nations: Birleşmiş Milletler, Birleşmiş Milletler'in, BM, BM'nin
    alexander-lukashenko: Aleksandr Lukaşenko, Aleksandr Lukaşenko'nun, Aleksandr Lukaşenko'ya
    vladimir-putin: Vladimir Putin, Vladimir Putin'in, Vladimir Putin'e, Vladimir Putin'le
    emmanuel-macron: Emmanuel Macron, Emmanuel Macron'un, Emmanuel Macron'a
    recep-tayyip-erdogan: Recep Tayyip Erdoğan, Recep Tayyip Erdoğan'ın, Recep Tayyip Erdoğan’a, Recep Tayyip Erdoğan'dan
    volodymyr-zelensky: Volodimir Zelenskiy, Volodimir Zelenskiy'nin, Volodimir Zelenskiy'e
    ankara: Ankara, Ankara'nın, Ankara'da, Ankara'dan
    moscow: Moskova, Moskova'nın, Moskova'da, Moskova'ya
    kyiv: Kiev, Kiev'in, Kiev'de
    `,
    `için, İçin, Rusça, Çince, Alman, İranlı, Mısırlı, Katarak, Fasıl, Hintli`,
  );
});
