import type { Logger } from "@medusajs/framework/types"

/** From a change to its delivery it takes this long at most, and half of it on average. */
const PAUSE_MS = 250
const PAUSE_AFTER_FAILURE_MS = 1_000

/** Does the same again and again, with a pause in between, until it is stopped. */
export class Watch {
  private readonly work: () => Promise<void>
  private readonly logger: Pick<Logger, "error">
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | undefined
  private failing = false

  constructor(work: () => Promise<void>, logger: Pick<Logger, "error">) {
    this.work = work
    this.logger = logger
  }

  start(): void {
    this.next(PAUSE_MS)
  }

  /** No more after what is being done now, which it waits for. */
  async stop(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    await this.running
  }

  private next(milliseconds: number): void {
    this.timer = setTimeout(() => {
      this.running = this.once().then((pause) => this.timer && this.next(pause))
    }, milliseconds)
    this.timer.unref()
  }

  /** Says once that it fails, not each time. */
  private async once(): Promise<number> {
    try {
      await this.work()
      this.failing = false
      return PAUSE_MS
    } catch (error) {
      if (!this.failing) this.logger.error(`Changes cannot be told to storefronts: ${String(error)}`)
      this.failing = true
      return PAUSE_AFTER_FAILURE_MS
    }
  }
}
