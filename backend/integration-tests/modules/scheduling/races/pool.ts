import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import type { Execute } from "../../../../src/modules/sql"

/** As many as want one slot at once, and a few for looking. */
const CONNECTIONS = 64

/** What became of one that took part in a race: its result, or the code of the error that ended it. */
export type Outcome<Result> = { result: Result } | { code: string }

export type Work<Result> = (execute: Execute) => Promise<Result>

/** Lets works begin at different moments, so that who comes first changes from round to round. */
export interface Spread {
  random: () => number
  milliseconds: number
}

/** Real connections of their own, so that no transaction waits for another one's. */
export class Pool {
  readonly knex: Knex
  readonly execute: Execute

  constructor(clientUrl: string) {
    this.knex = ModulesSdkUtils.createPgConnection({
      clientUrl,
      pool: { min: 0, max: CONNECTIONS },
    }) as unknown as Knex
    this.execute = executeOn(this.knex)
  }

  /**
   * Runs works at once, each in a transaction of its own. They start when all transactions have begun; of more works
   * than there are connections each starts as soon as one is free. With `spread` each begins its transaction by
   * itself, up to so many milliseconds later. The outcomes are in the order of the works.
   */
  async race<Result>(works: readonly Work<Result>[], spread?: Spread): Promise<Outcome<Result>[]> {
    const gate = openGate(works.length < CONNECTIONS && !spread ? works.length : 0)
    return Promise.all(
      works.map(async (work) => {
        if (spread) await pause(spread.random() * spread.milliseconds)
        return this.settle(work, gate)
      }),
    )
  }

  /** One transaction that is committed, or undone when it throws. */
  async transaction<Result>(work: Work<Result>): Promise<Result> {
    return this.knex.transaction((transaction) => work(executeOn(transaction)))
  }

  async close(): Promise<void> {
    await this.knex.destroy()
  }

  private async settle<Result>(work: Work<Result>, gate: () => Promise<void>): Promise<Outcome<Result>> {
    try {
      const result = await this.transaction(async (execute) => {
        await gate()
        return work(execute)
      })
      return { result }
    } catch (error) {
      return { code: codeOf(error) }
    }
  }
}

/** How often each outcome came, a success as `won`. */
export function tally(outcomes: readonly Outcome<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const outcome of outcomes) {
    const name = "code" in outcome ? outcome.code : "won"
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

export const resultsOf = <Result>(outcomes: readonly Outcome<Result>[]): Result[] =>
  outcomes.flatMap((outcome) => ("result" in outcome ? [outcome.result] : []))

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function executeOn(knex: Knex): Execute {
  return async <Row>(statement: string, parameters: readonly unknown[] = []) => {
    const { rows } = await knex.raw<{ rows: Row[] }>(statement, parameters as Knex.RawBinding[])
    return rows
  }
}

function openGate(expected: number): () => Promise<void> {
  let waiting = expected
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return () => {
    waiting--
    if (waiting <= 0) open()
    return opened
  }
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown }
  return typeof code === "string" ? code : String(error)
}
