/** What a row is, and what is promised of it. */
export interface Target {
  what: string;
  unit: string;
  /** Left out where nothing is promised. */
  bound?: { sign: '≤' | '≥'; value: number };
}

const most = (value: number): Target['bound'] => ({ sign: '≤', value });
const least = (value: number): Target['bound'] => ({ sign: '≥', value });
const row = (what: string, unit: string, bound?: Target['bound']): Target => ({
  what,
  unit,
  ...(bound && { bound }),
});

/** All rows, in the order of the report. */
const TARGETS: Readonly<Record<string, Target>> = {
  'warm-20': row('whole page, warm, 20 names', '× limit', most(1.5)),
  'warm-1k': row('whole page, warm, 1,000 names', '× limit'),
  'warm-10k': row('whole page, warm, 10,000 names', '× limit'),
  'warm-100k': row('whole page, warm, 100,000 names', '× limit', most(1.7)),
  'warm-1m': row('whole page, warm, a million names', '× limit'),
  'floor-20': row('a look at each text and element alone, 20 names', '× limit'),
  'floor-100k': row('a look at each text and element alone, 100,000 names', '× limit'),
  'limit-apart': row('the limit, each time in a task of its own', '× limit'),
  'floor-apart-20': row('the same look with 20 names, each time in a task of its own', '× limit'),
  'cold-100k': row('whole page, first pass, 100,000 names', '× cold limit', most(1.5)),
  'floor-cold-100k': row('a look at each text and element alone, first pass, 100,000 names', '× cold limit'),
  'growth-100k': row('whole page, 100,000 names', '× 20 names', most(1.3)),
  'floor-growth-100k': row('a look at each text and element alone, 100,000 names', '× 20 names'),
  'growth-1m': row('whole page, a million names', '× 20 names', most(2)),
  'vs-markjs-20': row('whole page, 20 names', 'times faster', least(8)),
  'vs-markjs-1k': row('whole page, 1,000 names', 'times faster', least(100)),
  'vs-regexp-1k': row('whole page, 1,000 names', 'times faster', least(4)),
  'floor-vs-regexp-1k': row('a look at each text and element alone, in tasks of its own', 'times faster'),
  'vs-ahocorasick-100k': row('plain text, 100,000 names', 'times faster', least(10)),
  'vs-flashtext-100k': row('plain text, 100,000 names', 'times faster'),
  'vs-compromise-1k': row('plain text, 1,000 names', 'times faster'),
  'string-20': row('plain text, 20 names', '× reading it'),
  'string-1k': row('plain text, 1,000 names', '× reading it'),
  'string-10k': row('plain text, 10,000 names', '× reading it'),
  'string-100k': row('plain text, 100,000 names', '× reading it'),
  'string-1m': row('plain text, a million names', '× reading it'),
  'dom-mutations': row('made while no card is open', 'mutations', most(0)),
  'page-dom-work': row("the page's DOM work and its frame, 10,000 mentions", '× without', most(1.15)),
  'page-dom-work-bare': row('as many ranges, and an observer that does nothing', '× without'),
  'page-dom-script': row('the same work until scripts have run, nothing laid out yet', '× without'),
  'page-dom-script-bare': row('as many ranges, and an observer that does nothing', '× without'),
  'changing-frame-0': row('a frame that changes text in the flow, no mention', '× without'),
  'changing-frame-100': row('the same, 100 mentions', '× without'),
  'changing-frame-1k': row('the same, 1,000 mentions', '× without'),
  'changing-frame': row('the same, 10,000 mentions', '× without', most(1.25)),
  'contained-frame': row('the same, text in a contained box', '× without', most(1.5)),
  'compositor-frame': row('the same, an opacity toggle only', 'ms more', most(2)),
  'changing-frame-bare': row('10,000 mentions, as many ranges and no script', '× without'),
  'contained-frame-bare': row('the same, text in a contained box', '× without'),
  'compositor-frame-bare': row('the same, an opacity toggle only', 'ms more'),
  'largest-slice': row('on the largest page', 'ms', most(8)),
  'worst-frame-gap': row('on the largest page', 'frames', most(2)),
  'long-tasks': row('over 50 ms, on the largest page', 'tasks', most(0)),
  hover: row('hit test', '× elementFromPoint', most(2.5)),
  'card-paint': row('from intent to painted card, p95', 'frames', most(2)),
  'card-paint-bare': row('a bare message, and a box with the answer, p95', 'frames'),
  'first-marks': row('painted after the page is ready, worker asleep', 'ms', most(100)),
  'first-marks-awake': row('the same, worker awake', 'ms'),
  'first-marks-bare': row('a bare message to a sleeping worker, and one mark', 'ms'),
  'first-marks-inert': row(
    'the same beside files as long as the content script, of which nothing runs',
    'ms',
  ),
  'script-bytes': row('content script, gzipped, without data', 'kB', most(25)),
  'names-bytes': row('its second file: names and marks, where there is a name, gzipped', 'kB'),
  'views-bytes': row("its third: the cards' views, once marks are painted, gzipped", 'kB'),
  'start-read': row('read at start in each frame', 'KB', most(256)),
  'memory-tab': row('added to a tab beyond the script, 10,000 names', 'MB', most(1)),
  'memory-tab-1m': row('added to a tab beyond the script, a million names', 'MB', most(2)),
  'popup-open': row('opened to complete, warm', 'ms', most(100)),
  'popup-open-bare': row('a popup of two lines, without a script', 'ms'),
  idle: row('script at work in a tab left alone', 'ms a minute', most(0)),
};

/** The target of a row; of a row in Firefox that of the same row in Chromium. */
export function targetOf(id: string): Target {
  const target = TARGETS[id.replace(/-firefox$/, '')];
  if (!target) throw new RangeError(`There is no row "${id}".`);
  return target;
}
