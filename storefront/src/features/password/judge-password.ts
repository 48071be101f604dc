import type { ZxcvbnFactory } from "@zxcvbn-ts/core"

/** From `0`, which everybody guesses, to `4`; the backend takes a password from 3 on. */
export type Judgement = { score: 0 | 1 | 2 | 3 | 4; advice: string }

/** As the backend: 3 takes a hundred million guesses and more. */
export const LEAST_SCORE = 3

// As the backend: guessing at more costs seconds, and what is strong by its first part is so as a whole.
const LOOKED_AT = 48

let loading: Promise<ZxcvbnFactory> | null = null

/** Dictionaries of about a megabyte, loaded when the first password is typed. */
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
 * How hard a password is to guess for somebody who knows common passwords, words, keyboards, and its owner.
 *
 * @param known texts that belong to the person, such as their name and that of their business
 */
export async function judgePassword(password: string, known: readonly string[]): Promise<Judgement> {
  const { score, feedback } = (await guesser()).check(password.slice(0, LOOKED_AT), knownWords(known))
  return { score, advice: [feedback.warning, ...feedback.suggestions].filter(Boolean).join(" ") }
}

/** The words of texts about a person, whole and in parts; those of one or two letters tell nothing. */
export function knownWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => {
    const whole = text.trim().toLowerCase()
    return [whole, whole.replace(/\s+/g, ""), ...whole.split(/[^\p{L}\p{N}]+/u)]
  })
  return [...new Set(["plaza", ...words])].filter((word) => word.length > 2)
}
