import type { ZxcvbnFactory } from "@zxcvbn-ts/core"
import { knownWords } from "./known-words"

export const SHORTEST = 8
export const LONGEST = 128

/** Of 0 to 4: 3 takes a hundred million guesses and more. */
export const LEAST_SCORE = 3

// Guessing at more costs a second and more of this process; what is strong by its first part is so as a whole.
const LOOKED_AT = 48

let loading: Promise<ZxcvbnFactory> | null = null

/** Dictionaries of several megabytes, loaded when the first password is judged. */
function guesser(): Promise<ZxcvbnFactory> {
  loading ??= Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-en"),
  ]).then(
    ([core, common, english]) =>
      new core.ZxcvbnFactory({
        dictionary: { ...common.dictionary, ...english.dictionary },
        graphs: common.adjacencyGraphs,
        translations: english.translations,
      }),
  )
  return loading
}

/**
 * Whether a password is good enough to be taken: 8 to 128 characters, and hard to guess for somebody who knows common
 * passwords, words, keyboards, and the person.
 * @param known texts that belong to the person: their e-mail address, their name, that of their business
 * @returns null when it is, else what is wrong with it and what would make it better
 */
export async function judgePassword(
  password: unknown,
  known: readonly (string | null | undefined)[] = [],
): Promise<string | null> {
  if (typeof password !== "string") return "is required"
  if (password.length < SHORTEST) return `must have at least ${SHORTEST} characters`
  if (password.length > LONGEST) return `must have at most ${LONGEST} characters`
  const { score, advice } = await scorePassword(password, known)
  return score >= LEAST_SCORE ? null : ["is too easy to guess.", advice].join(" ").trim()
}

/** How hard a password is to guess, from 0 to 4, and what would make it better. */
export async function scorePassword(
  password: string,
  known: readonly (string | null | undefined)[],
): Promise<{ score: 0 | 1 | 2 | 3 | 4; advice: string }> {
  const { score, feedback } = (await guesser()).check(password.slice(0, LOOKED_AT), knownWords(known))
  return { score, advice: [feedback.warning, ...feedback.suggestions].filter((one) => one).join(" ") }
}
