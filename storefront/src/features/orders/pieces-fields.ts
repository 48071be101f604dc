/** What the browser's form for pieces and the server that reads it agree on. */
export const RETURN_REASONS = ["damaged", "wrong_item", "not_as_described", "changed_mind", "other"] as const

/** The name of the field that says how many pieces of a line. */
export const fieldOfLine = (lineItemId: string) => `pieces:${lineItemId}`
