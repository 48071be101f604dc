import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { environment } from "@/lib/environment"
import { PlazaError } from "@/lib/plaza/error"
import { EVERYTHING } from "./tags"

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** In seconds: how long browsers keep a page they went to by a link, when it is asked for anew, how long it may be shown. */
type Life = { stale: number; revalidate: number; expire: number }

/**
 * How long public answers are remembered. The change feed says when one is not true any more; the hour is a net below it, and
 * without a feed it is a minute. What is found by filters is more than can be kept, and short-lived.
 */
const LIVES = {
  lasting: (): Life => ({
    stale: 30,
    revalidate: environment().webhookSecret ? HOUR : MINUTE,
    expire: DAY,
  }),
  brief: (): Life => ({ stale: 30, revalidate: MINUTE, expire: DAY }),
}

/** Not kept at all. */
const NEVER: Life = { stale: 0, revalidate: 0, expire: 0 }

/** An answer as a cache can keep it: errors lose their class on the way through one. */
export type Remembered<Value> = { value: Value } | { refusal: { status: number; body: unknown } }

/**
 * Waits for a public answer in a function with `"use cache"`, and says how long and under which tags it is remembered. What
 * is missing, and what the backend refuses, is remembered briefly; what it fails at, not at all.
 *
 * @param tagsOf the tags of the answer, from `rememberedUnder`
 */
export async function remembered<Value>(
  answer: Promise<Value>,
  life: keyof typeof LIVES,
  tagsOf: (value: Value) => string[],
): Promise<Remembered<Value>> {
  try {
    const value = await answer
    cacheTag(EVERYTHING, ...tagsOf(value))
    cacheLife(LIVES[value === null ? "brief" : life]())
    return { value }
  } catch (error) {
    if (!(error instanceof PlazaError)) {
      throw error
    }
    cacheTag(EVERYTHING)
    const isAnswer = error.status < 500 && error.status !== 429
    cacheLife(isAnswer ? LIVES.brief() : NEVER)
    return { refusal: { status: error.status, body: error.details } }
  }
}

/** The value that was remembered. @throws {PlazaError} as the answer did */
export async function recall<Value>(answer: Promise<Remembered<Value>>): Promise<Value> {
  const known = await answer
  if ("refusal" in known) {
    throw new PlazaError(known.refusal.status, known.refusal.body)
  }
  return known.value
}
