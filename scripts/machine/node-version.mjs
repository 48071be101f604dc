const LEAST = [20, 19]

/**
 * @param {string} version such as "20.19.0"
 * @returns {string | undefined} one sentence when Plaza cannot run on this Node.js
 */
export function nodeComplaint(version) {
  const [major, minor] = version.split(".").map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return undefined
  const least = LEAST.join(".")
  return `Plaza needs Node.js ${least} or newer, this is ${version}: install a newer one from https://nodejs.org.`
}
