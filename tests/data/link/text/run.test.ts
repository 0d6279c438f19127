import { describe, expect, it } from 'vitest';
import { inOtherWord } from '../../../../data/link/text/run';

function inOther(text: string, name: string): boolean {
  const start = text.indexOf(name);
  return inOtherWord({ text, start, end: start + name.length });
}

describe('inOtherWord', () => {
  it.each([
    ['法国总统访问北京', '法国'],
    ['中国政府表示欢迎', '中国'],
    ['中国人权状况', '中国'],
    ['中国人民的选择', '中国'],
    ['韓国とドイツの会談', '韓国'],
    ['ドイツ政府は語った', 'ドイツ'],
    ['タイの首都', 'タイ'],
    ['他去了泰国', '泰国'],
    ['เขาเดินทางไปลาวเมื่อวานนี้', 'ลาว'],
    ['จีนและญี่ปุ่น', 'จีน'],
    ['Germany and its capital', 'Germany'],
  ])('in "%s" %s is the place', (text, name) => expect(inOther(text, name)).toBe(false));

  it.each([
    ['中国語を学ぶ', '中国'],
    ['美国人喜欢咖啡', '美国'],
    ['ドイツ語の辞書', 'ドイツ'],
    ['チャドさんは歌う', 'チャド'],
    ['她在北京大学读书', '北京'],
    ['日本郵便が値上げした', '日本'],
    ['对美国家安全顾问的批评', '美国'],
    ['日米国防当局の協議', '米国'],
    ['里加油站关门了', '里加'],
    ['印度洋上的岛', '印度'],
    ['เรียนภาษาลาว', 'ลาว'],
    ['คนจีนชอบชา', 'จีน'],
  ])('in "%s" %s belongs to another word', (text, name) => expect(inOther(text, name)).toBe(true));
});
