declare module 'virtual:flags' {
  import type { Flags } from './types';

  const flags: Flags;
  export default flags;
}
