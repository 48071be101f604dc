/** A failure that the person at the terminal can act on: its message is one sentence and is shown without a stack. */
export class Complaint extends Error {
  /** @param {string} message @param {{ details?: string, cause?: unknown }} [more] details: log lines to show below it */
  constructor(message, { details, cause } = {}) {
    super(message, { cause })
    this.name = "Complaint"
    this.details = details
  }
}
