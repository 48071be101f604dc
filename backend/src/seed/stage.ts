/** One step of the seed: what it is called, and the work, which answers in words what it found or made. */
export interface Stage {
  name: string
  run(): Promise<string>
}

/**
 * Does a step and prints one line: its name, what came out (in `words`, unless it is a text itself) and the time it
 * took.
 */
export async function timed<Outcome>(
  name: string,
  run: () => Promise<Outcome>,
  print: (line: string) => void,
  words: (outcome: Outcome) => string = String,
): Promise<Outcome> {
  const begun = Date.now()
  const outcome = await run()
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  print(`  ${name.padEnd(16)} ${words(outcome).padEnd(40)} ${seconds.padStart(5)} s`)
  return outcome
}
