/** Runs at most `most` jobs at the same time; the others wait in the order they came. */
export class EncodingQueue {
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(private readonly most: number) {}

  async run<Result>(job: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.most) await new Promise<void>((resolve) => this.waiting.push(resolve))
    else this.running++
    try {
      return await job()
    } finally {
      // The place is handed on, so that nobody who comes in between takes it.
      const next = this.waiting.shift()
      if (next) next()
      else this.running--
    }
  }
}
