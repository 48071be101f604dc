/** A stream of numbers that is the same for the same key on every machine; nothing of the seed is left to chance. */
export interface Random {
  /** From 0 up to, not including, 1. */
  fraction(): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  /** A number from `low` up to `high`. */
  between(low: number, high: number): number
  /** True with probability `share`. */
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** One of `options`, each as likely as its weight says. */
  weighted<T>(options: readonly (readonly [T, number])[]): T
  shuffled<T>(list: readonly T[]): T[]
}

/** The stream of `key`: mulberry32 over the FNV-1a hash of the key. */
export function randomOf(key: string): Random {
  let state = hashOf(key)
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)]
  return {
    fraction,
    whole,
    pick,
    between: (low, high) => low + fraction() * (high - low),
    chance: (share) => fraction() < share,
    weighted: (options) => {
      let left = fraction() * options.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [option, weight] of options) if ((left -= weight) < 0) return option
      return options[options.length - 1][0]
    },
    shuffled: (list) => {
      const order = [...list]
      for (let last = order.length - 1; last > 0; last--) {
        const other = whole(0, last)
        ;[order[last], order[other]] = [order[other], order[last]]
      }
      return order
    },
  }
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
