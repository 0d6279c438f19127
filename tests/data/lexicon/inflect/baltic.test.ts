import { describe } from 'vitest';
import { declines } from './declensions';

describe('Baltic names', () => {
  declines(
    'lt',
    `
    greece: Graikijos
    canada: Kanadoje
    spain: Ispaniją
    denmark: Danijai
    sweden: Švedijoje
    finland: Suomijos
    japan: Japoniją
    syria: Sirijoje
    london: Londone
    paris: Paryžiuje
    berlin: Berlyno
    turkey: Turkijai
    latvia: Latvijoje
    estonia: Estijos
    warsaw: Varšuvoje
    france: Prancūzijos
    lithuania: Lietuva, Lietuvos, Lietuvai, Lietuvą, Lietuva, Lietuvoje
    germany: Vokietija, Vokietijos, Vokietijai, Vokietiją, Vokietijoje
    poland: Lenkija, Lenkijos, Lenkijai, Lenkiją, Lenkijoje
    russia: Rusija, Rusijos, Rusijai, Rusiją, Rusijoje
    ukraine: Ukraina, Ukrainos, Ukrainai, Ukrainą, Ukrainoje
    belarus: Baltarusija, Baltarusijos, Baltarusijai, Baltarusiją, Baltarusijoje
    china: Kinija, Kinijos, Kinijai, Kiniją, Kinijoje
    israel: Izraelis, Izraelio, Izraeliui, Izraelį, Izraeliu, Izraelyje
    iran: Iranas, Irano, Iranui, Iraną, Iranu, Irane
    egypt: Egiptas, Egipto, Egiptui, Egiptą, Egiptu, Egipte
    cyprus: Kipras, Kipro, Kiprui, Kiprą, Kipre
    kazakhstan: Kazachstanas, Kazachstano, Kazachstanui, Kazachstaną, Kazachstane
    united-states: Jungtinės Valstijos, Jungtinių Valstijų, Jungtinėms Valstijoms, Jungtines Valstijas, Jungtinėse Valstijose, JAV
    united-kingdom: Jungtinė Karalystė, Jungtinės Karalystės, Jungtinei Karalystei, Jungtinę Karalystę, Jungtinėje Karalystėje
    united-kingdom: Didžioji Britanija, Didžiosios Britanijos, Didžiąją Britaniją, Didžiojoje Britanijoje, Didžiajai Britanijai
    north-korea: Šiaurės Korėja, Šiaurės Korėjos, Šiaurės Korėjai, Šiaurės Korėją, Šiaurės Korėjoje
    south-korea: Pietų Korėja, Pietų Korėjos, Pietų Korėjai, Pietų Korėją
    saudi-arabia: Saudo Arabija, Saudo Arabijos, Saudo Arabijai, Saudo Arabiją
    netherlands: Nyderlandai, Nyderlandų, Nyderlandams, Nyderlandus, Nyderlanduose
    united-arab-emirates: Jungtiniai Arabų Emyratai, Jungtinių Arabų Emyratų, Jungtiniams Arabų Emyratams, Jungtinius Arabų Emyratus
    european-union: Europos Sąjunga, Europos Sąjungos, Europos Sąjungai, Europos Sąjungą, Europos Sąjungoje, ES
    european-commission: Europos Komisija, Europos Komisijos, Europos Komisijai, Europos Komisiją
    european-parliament: Europos Parlamentas, Europos Parlamento, Europos Parlamente, Europos Parlamentą
    united-nations: Jungtinės Tautos, Jungtinių Tautų, Jungtinėms Tautoms, JT
    alexander-lukashenko: Aliaksandras Lukašenka, Aliaksandro Lukašenkos, Aliaksandrui Lukašenkai, Aliaksandrą Lukašenką
    vladimir-putin: Vladimiras Putinas, Vladimiro Putino, Vladimirui Putinui, Vladimirą Putiną, Vladimiru Putinu
    emmanuel-macron: Emmanuelis Macronas, Emmanuelio Macrono, Emmanueliui Macronui, Emmanuelį Macroną
    volodymyr-zelensky: Volodymyras Zelenskis, Volodymyro Zelenskio, Volodymyrui Zelenskiui, Volodymyrą Zelenskį
    donald-trump: Donaldas Trumpas, Donaldo Trumpo, Donaldui Trumpui, Donaldą Trumpą, Donaldu Trumpu
    gitanas-nauseda: Gitanas Nausėda, Gitano Nausėdos, Gitanui Nausėdai, Gitaną Nausėdą
    vilnius: Vilnius, Vilniaus, Vilniui, Vilnių, Vilniumi, Vilniuje
    moscow: Maskva, Maskvos, Maskvai, Maskvą, Maskvoje
    brussels: Briuselis, Briuselio, Briuseliui, Briuselį, Briuselyje
    kyiv: Kyjivas, Kyjivo, Kyjivui, Kyjivą, Kyjive
    `,
    `Lenkas, Kinas, Iranietis, Peruanas, Trumpai, Trumpame`,
  );

  declines(
    'lv',
    `
    greece: Grieķijas
    canada: Kanādā
    spain: Spāniju
    denmark: Dānijai
    sweden: Zviedrijā
    finland: Somijas
    japan: Japānu
    syria: Sīrijā
    london: Londonā
    paris: Parīzē
    berlin: Berlīnes
    turkey: Turcijai
    lithuania: Lietuvā
    estonia: Igaunijas
    france: Francijas
    warsaw: Varšavā
    latvia: Latvija, Latvijas, Latvijai, Latviju, Latvijā
    germany: Vācija, Vācijas, Vācijai, Vāciju, Vācijā
    poland: Polija, Polijas, Polijai, Poliju, Polijā
    russia: Krievija, Krievijas, Krievijai, Krieviju, Krievijā
    ukraine: Ukraina, Ukrainas, Ukrainai, Ukrainu, Ukrainā
    belarus: Baltkrievija, Baltkrievijas, Baltkrievijai, Baltkrieviju, Baltkrievijā
    china: Ķīna, Ķīnas, Ķīnai, Ķīnu, Ķīnā
    israel: Izraēla, Izraēlas, Izraēlai, Izraēlu, Izraēlā
    iran: Irāna, Irānas, Irānai, Irānu, Irānā
    egypt: Ēģipte, Ēģiptes, Ēģiptei, Ēģipti, Ēģiptē
    cyprus: Kipra, Kipras, Kiprai, Kipru, Kiprā
    netherlands: Nīderlande, Nīderlandes, Nīderlandei, Nīderlandi, Nīderlandē
    united-states: Amerikas Savienotās Valstis, Amerikas Savienoto Valstu, Amerikas Savienotajām Valstīm, Amerikas Savienotajās Valstīs, ASV
    united-kingdom: Apvienotā Karaliste, Apvienotās Karalistes, Apvienotajai Karalistei, Apvienoto Karalisti, Apvienotajā Karalistē
    united-kingdom: Lielbritānija, Lielbritānijas, Lielbritāniju, Lielbritānijā
    north-korea: Ziemeļkoreja, Ziemeļkorejas, Ziemeļkorejai, Ziemeļkoreju, Ziemeļkorejā
    saudi-arabia: Saūda Arābija, Saūda Arābijas, Saūda Arābijai, Saūda Arābiju
    united-arab-emirates: Apvienotie Arābu Emirāti, Apvienoto Arābu Emirātu, Apvienotajiem Arābu Emirātiem, Apvienotajos Arābu Emirātos
    european-union: Eiropas Savienība, Eiropas Savienības, Eiropas Savienībai, Eiropas Savienību, Eiropas Savienībā, ES
    european-commission: Eiropas Komisija, Eiropas Komisijas, Eiropas Komisijai, Eiropas Komisiju
    united-nations: Apvienoto Nāciju Organizācija, Apvienoto Nāciju Organizācijas, ANO
    alexander-lukashenko: Aleksandrs Lukašenko, Aleksandra Lukašenko, Aleksandram Lukašenko, Aleksandru Lukašenko
    vladimir-putin: Vladimirs Putins, Vladimira Putina, Vladimiram Putinam, Vladimiru Putinu, Putinā
    emmanuel-macron: Emanuels Makrons, Emanuela Makrona, Emanuelam Makronam, Emanuelu Makronu
    volodymyr-zelensky: Volodimirs Zelenskis, Volodimira Zelenska, Volodimiram Zelenskim, Volodimiru Zelenski
    donald-trump: Donalds Tramps, Donalda Trampa, Donaldam Trampam, Donaldu Trampu
    edgars-rinkevics: Edgars Rinkēvičs, Edgara Rinkēviča, Edgaram Rinkēvičam, Edgaru Rinkēviču
    riga: Rīga, Rīgas, Rīgai, Rīgu, Rīgā
    moscow: Maskava, Maskavas, Maskavai, Maskavu, Maskavā
    brussels: Brisele, Briseles, Briselei, Briseli, Briselē
    kyiv: Kijiva, Kijivas, Kijivu, Kijivā
    `,
    `Polis, Krievs, Romāns, Irānis, Mali, Putni, Putniem`,
  );
});
