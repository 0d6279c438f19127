import { rules } from './rule';

/* Polish, Czech and Slovak. Diacritics of endings are folded away later, as those of the text are. */

export const polish = rules(
  'bcćdfghjklłmnńpqrsśtvwxzźż',
  `
  (?:k|g)|i i iego iemu im a iej ą ie ich imi
  (?:an|at)|y y ów om ami ach
  |y y ego emu ym a ej ą e ych ymi - om ami ach
  ^pol|ska ska ski sce skę ską sko
  (?:sk|ck|dzk)|a a iej ą
  (?:n|w)|a a y ie ej ę ą o
  |ia ia ii ie ię ią io
  |ka ka ki ce kę ką ko
  |ko ko ki ce kę ką ka ku kiem
  |ga ga gi dze gę gą
  |ra ra ry rze rę rą
  |ta ta ty cie tej tę tą to
  |da da dy dzie dę dą
  |ła ła ły le łę łą
  |cha cha chy sze chę chą
  [aeiou]|ja ja i ji ję ją jo
  |a a y i ę ą o ie
  |o o a u em owi
  |e e a u em
  |ec ec ca cowi cem cu cy ców
  |ek ek ka kowi kiem ku
  |eń eń nia niowi niem niu nie
  av|el el la lu lowi lem lu
  (?:ś|ń|ć|ź)| - i ia iu iem ią
  k| - a owi iem u i ów
  g| - a u owi iem
  r| - a owi em ze u y ów
  |t t ta tu towi tem cie ty tów
  |d d da du dowi dem dzie
  C| - a owi em ie u y i ów ze
`,
);

export const czech = rules(
  'bcčdďfghjklmnňpqrřsštťvwxzž',
  `
  |ý ý ého ému ém ým á é ou í ých ými
  |yj yj ého ému ém ým
  |é é ých ým ými ého ému ém
  |y y ů ům ech - ám ách ami
  (?:sk|ck|ov|n)|á á é ou
  |ka ka ky ce ku kou ko
  |ga ga gy ze gu gou
  |ha ha hy ze hu hou
  |ra ra ry ře ru rou
  |ea ea eje eji eu eou
  |ia ia ie ii iu iou ií
  |a a y u ou ě e o i
  .{4}|o o a u em ovi ův ova ovo ovy ově ovu ovou ových ovým ovými
  |o o a u em ovi
  |ie ie ii ií
  |e e i í ete
  |eň eň ně ni ní
  av|el el la lu lovi lem le
  |ec ec ce ci cem cové ců cům
  .{3}C| - a u ovi em e ě y i ů ům i í ův ova ovo ovy ově ovu ovou ových ovým ovými
  C| - a u ovi em e ě y i ů ům i í
`,
);

export const slovak = rules(
  'bcčdďfghjklĺľmnňpqrŕsštťvwxzž',
  `
  |ý ý eho ého emu ému om ým á ej ú ou é í ých ými
  |yj yj ého ému om ým
  |é é ých ým ými
  |y y ov om och mi ami - ám ách
  (?:k|ov|n)|á á ej ú ou é
  (?:sk|ck)|a a ej u ou
  |ia ia ie ii iu iou
  |a a y u ou e o i
  |o o a u om e ovi
  |e e a u om i
  |ec ec ca covi com ci cov
  et|er er ra rovi rom re
  |i i ho mu m
  .{3}C| - a u ovi om em e y i ov ova ovo ove ovho ovmu ovu ovou ových ovým ovými
  C| - a u ovi om em e y i ov
`,
);
