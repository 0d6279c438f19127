import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../../data/link/page/language';
import { PageLanguage } from '../../../../data/link/page/page-language';

const TEXTS: Record<string, string> = {
  en: 'The ministers met in the capital and said that it was a good day for the region.',
  fr: 'Les ministres se sont réunis dans la capitale et ont dit que c’est une bonne journée pour la région.',
  de: 'Die Minister trafen sich und sagten, dass das ein guter Tag für die Region ist, nicht mehr.',
  pl: 'Ministrowie spotkali się w stolicy i nie powiedzieli, że jest to dobry dzień dla regionu.',
  cs: 'Ministři se sešli v hlavním městě a řekli, že je to dobrý den pro region, ve kterém jsou.',
  sk: 'Ministri sa stretli v hlavnom meste a povedali, že je to dobrý deň pre región, v ktorom sú.',
  sl: 'Ministri so se srečali v prestolnici in povedali, da je to dober dan za regijo, ki je velika.',
  hr: 'Ministri su se sastali u glavnom gradu i rekli da je to dobar dan za regiju koji su čekali.',
  fi: 'Ministerit tapasivat ja sanoivat, että se on hyvä päivä, mutta ei muuta. Myös he tulivat.',
  hu: 'A miniszterek találkoztak, és azt mondták, hogy ez nem egy rossz nap. Az idő is jó volt.',
  lt: 'Ministrai susitiko ir pasakė, kad tai yra gera diena, bei kalbėjo apie orus iš viso krašto.',
  tr: 'Bakanlar bir araya geldi ve bu günün bölge için iyi olduğunu da söyledi, ile başladı.',
  ru: 'Министры встретились и сказали, что это был хороший день для всей области.',
  uk: 'Міністри зустрілися й сказали, що це був добрий день для її області.',
  be: 'Міністры сустрэліся ў сталіцы і сказалі, што гэта быў добры дзень.',
  bg: 'Министрите се срещнаха и казаха, че това е добър ден за областта.',
  sr: 'Министри су се састали и рекли да је то добар дан за њихову област.',
  mk: 'Министрите се сретнаа и рекоа дека тоа е добар ден за нивната област, меѓу другото.',
  ja: '閣僚たちは首都で会い、この地域にとって良い日だと語った。',
  zh: '部长们在首都会面，说这对该地区来说是美好的一天。',
  ko: '장관들은 수도에서 만나 이 지역에 좋은 날이라고 말했다.',
  ar: 'التقى الوزراء في العاصمة وقالوا إنه يوم جيد للمنطقة.',
  fa: 'وزیران در پایتخت دیدار کردند و گفتند که این روز خوبی برای منطقه است.',
  ur: 'وزراء کی دارالحکومت میں ملاقات ہوئی اور انہوں نے کہا کہ یہ اچھا دن ہے۔',
  he: 'השרים נפגשו בבירה ואמרו שזה יום טוב לאזור.',
  hi: 'मंत्री राजधानी में मिले और कहा कि यह क्षेत्र के लिए अच्छा दिन है।',
  th: 'รัฐมนตรีพบกันที่เมืองหลวงและกล่าวว่าเป็นวันที่ดี',
};
const entries = Object.entries(TEXTS);
/** A page begins with more than a sentence. */
const long = (text: string) => `${text}\n`.repeat(5);

describe('guessLanguage', () => {
  it.each(entries)('tells %s', (lang, text) => expect(guessLanguage(text)).toBe(lang));

  it('tells nothing of numbers and of single names', () => {
    expect(['12.5 %', 'Kallas', ''].map(guessLanguage)).toEqual(['', '', '']);
    // Letters with a dot are no words: neither Czech nor Croatian.
    expect(guessLanguage('Ness v. Holm, Holm v. Mill, Mill v. Ness, 12 U.S. 34, 56 U.S. 78')).toBe('');
  });

  it('is not misled by a quotation', () => {
    expect(guessLanguage(`${TEXTS.ru} Газета «Їжак» вышла. ${TEXTS.ru}`)).toBe('ru');
    expect(guessLanguage(`${TEXTS.zh}${TEXTS.zh}店名是「の」。`)).toBe('zh');
  });
});

describe('PageLanguage', () => {
  it.each(entries.filter(([lang]) => lang !== 'en'))(
    'takes a page in %s for such though it says "en"',
    (lang, text) => {
      const page = new PageLanguage('en', long(text));
      expect(page.of('', text)).toBe(lang);
      expect(page.of('en-GB', text)).toBe(lang);
    },
  );

  it.each(entries)('believes a page in %s that says so', (lang, text) => {
    const page = new PageLanguage(lang, long(text));
    expect(page.settle()).toBe(false);
    expect(page.of('', text)).toBe(lang);
  });

  it('takes a block in another script for what it is', () => {
    const page = new PageLanguage('en', long(TEXTS.en!));
    expect(page.of('', TEXTS.ru!)).toBe('ru');
    expect(page.of('', TEXTS.ja!)).toBe('ja');
    expect(new PageLanguage('ru', long(TEXTS.ru!)).of('', TEXTS.de!)).toBe('de');
  });

  it('believes a block that says another language than the page', () => {
    expect(new PageLanguage('en', long(TEXTS.en!)).of('de', 'Kallas und Kos')).toBe('de');
  });

  it('leaves a page its language for a few foreign words', () => {
    expect(new PageLanguage('en', `${TEXTS.en} ${TEXTS.de}`).of('', TEXTS.en!)).toBe('en');
    expect(new PageLanguage('pt', TEXTS.en!.slice(0, 30)).of('', 'Lisboa')).toBe('pt');
  });

  it('tells of a page that says nothing when its text has come', () => {
    const page = new PageLanguage('', '');
    expect(page.of('', 'Putin')).toBe('');
    page.add(TEXTS.pl!);
    expect(page.settle()).toBe(true);
    expect(page.of('', 'Putin')).toBe('pl');
    expect(page.settle()).toBe(false);
  });
});
