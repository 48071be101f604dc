export type Strength = "weak" | "fair" | "strong"

/** What everybody tries first. */
const COMMON = /password|passwort|qwert|azerty|letmein|welcome|admin|iloveyou|plaza|monkey|dragon|abc123/gi

/**
 * A hint at how hard a password is to guess: the size of its alphabet by what is left of its length once repeats, runs such
 * as `4567`, common words and the person's own words are taken out. Below 40 bits it is weak, from 60 on strong. Only a
 * hint: the backend decides what it takes.
 *
 * @param known words that belong to the person, such as their name; each counts as one character
 */
export function passwordStrength(password: string, known: readonly string[] = []): Strength {
  const own = known.filter((word) => word.length > 2)
  const shortened = own.reduce(
    (rest, word) => rest.replaceAll(new RegExp(escaped(word), "gi"), "x"),
    password.replaceAll(COMMON, "x"),
  )
  const bits = countNew(shortened) * Math.log2(alphabetOf(shortened) || 1)
  return bits < 40 ? "weak" : bits < 60 ? "fair" : "strong"
}

/** Characters that neither repeat the one before nor continue a run of it. */
function countNew(text: string): number {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  return codes.filter((code, index) => index === 0 || Math.abs(code - (codes[index - 1] ?? code)) > 1).length
}

function alphabetOf(text: string): number {
  const kinds: [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[^a-zA-Z\d]/, 30],
  ]
  return kinds.reduce((size, [kind, letters]) => size + (kind.test(text) ? letters : 0), 0)
}

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
