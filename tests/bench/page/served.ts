/** The address of what the stand serves: a saved page may say that its own are to be taken from somewhere else. */
export function served(path: string): URL {
  return new URL(path, location.origin);
}
