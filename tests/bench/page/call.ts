/** Makes functions callable from the other side of the wire. */
export function callable(functions: Record<string, (...given: never[]) => unknown>): void {
  Object.assign(globalThis, { called: functions });
}
