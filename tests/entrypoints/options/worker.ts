import type { Order, Report } from '../../../entrypoints/options/install/types';

/**
 * Stands for `Worker`, which Node has not: runs the options page's worker in this process. What it tells comes in turns
 * of its own; once terminated it tells nothing.
 */
export class InstallWorker {
  onmessage: ((event: { data: Report }) => void) | null = null;
  private ended = false;

  async postMessage(data: Order): Promise<void> {
    const { carryOut } = await import('../../../entrypoints/options/install/carry-out');
    const tell = (report: Report) => {
      if (!this.ended) this.onmessage?.({ data: report });
    };
    tell({ outcome: await carryOut(data, (progress) => tell({ progress })) });
  }

  terminate(): void {
    this.ended = true;
  }
}
