/*
 * The least that has to be done for a first mark and for a card, whatever an extension is: one message to its background,
 * and then one highlight, or a box with a line. It takes the messages of the bench that Sidelight takes.
 */

const ask = () => chrome.runtime.sendMessage('bare');

async function mark() {
  await ask();
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') ?? document.body);
  CSS.highlights.set('bare', new Highlight(range));
}

async function open() {
  const box = document.createElement('div');
  box.popover = 'manual';
  const body = document.createElement('div');
  body.className = 'body';
  const section = document.createElement('section');
  section.textContent = await ask();
  body.append(section);
  box.attachShadow({ mode: 'closed' }).append(body);
  document.documentElement.append(box);
  box.showPopover();
}

chrome.runtime.onMessage.addListener((message) => {
  if (message.kind === 'step') void open();
});
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') document.querySelector('[popover]')?.remove();
});
void mark();
