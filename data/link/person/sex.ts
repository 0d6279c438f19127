import { fold } from '../../lexicon/fold';
import { lateWords } from '../../words/late';

/** Forms of address, as the press puts them before a surname. */
const FORMS = {
  Ms: lateWords(`mrs ms miss madam madame mme mlle lady dame queen princess frau fräulein señora señorita sra signora senhora
    mevrouw mevr pani panią paní pani gospa gospe gospođa gospođe gospodja fru rouva proua kundze ponia hanım doamna
    κυρία κα госпожа госпожи госпоже госпожой г-жа пані панi спадарыня госпођа госпожата السيدة גברת гжа`),
  Mr: lateWords(`mr monsieur herr herrn señor signor senhor meneer pan pana panu panem pán gospod gospoda gospodin herra härra
    kungs ponas bey domnul κύριος κος господин господина господину господином г-н гн пан пана панові спадар господинът السيد`),
};

/** Which sex a form of address tells of; undefined where it is none. */
export function sexOf(word: string): 'Mr' | 'Ms' | undefined {
  const folded = fold(word.replace(/\.$/, ''));
  if (FORMS.Ms.has(folded)) return 'Ms';
  return FORMS.Mr.has(folded) ? 'Mr' : undefined;
}
