import { carryOut } from './carry-out';
import type { Order, Report } from './types';

/* Beside the page, so that it goes on answering: compiling a large pack takes many seconds. It ends with its order. */

const tell = (report: Report) => postMessage(report);

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  try {
    tell({ outcome: await carryOut(data, (progress) => tell({ progress })) });
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) });
  }
});
