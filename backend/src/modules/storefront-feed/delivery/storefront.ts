import type { Logger } from "@medusajs/framework/types"
import { retryDelayMs } from "./retry"

/** A storefront that is just starting, or is replaced, is not worth a word. */
const WORTH_A_WORD = 3

/** What is remembered of one storefront between deliveries: whether it takes them, and when to try again. */
export class Storefront {
  readonly address: string
  private readonly logger: Pick<Logger, "info" | "warn">
  private failures = 0
  private notBefore = 0

  constructor(address: string, logger: Pick<Logger, "info" | "warn">) {
    this.address = address
    this.logger = logger
  }

  /** Whether something may be sent to it at this instant, in milliseconds. */
  isReady(now: number): boolean {
    return now >= this.notBefore
  }

  /** It took what was sent; says so when it was said before that it does not. */
  took(): void {
    if (this.failures >= WORTH_A_WORD) this.logger.info(`The storefront ${this.address} takes changes again`)
    this.failures = 0
    this.notBefore = 0
  }

  /** It did not; says so once, however often it happens. */
  failed(reason: string, now: number): void {
    this.failures += 1
    this.notBefore = now + retryDelayMs(this.failures)
    if (this.failures !== WORTH_A_WORD) return
    this.logger.warn(
      `The storefront ${this.address} does not take changes, so it shows old pages (${reason}); they are kept and sent again`,
    )
  }
}
