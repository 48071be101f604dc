/**
 * Where to go on after signing in: a path of this site, and nothing else. `//host` and `/\host` would be taken for
 * another site by browsers.
 */
export function internalPath(path: unknown, fallback: string): string {
  return typeof path === "string" && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : fallback
}
