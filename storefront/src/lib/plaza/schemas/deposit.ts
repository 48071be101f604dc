import { z } from "zod"

/**
 * What is to be paid when booking, of one option. The backend keeps the deposit that a venue has set, and charges the whole
 * price all the same until deposits are taken (docs/decisions.md, 7): whatever it answers, shoppers are told what they will pay.
 */
export type Deposit = { type: "full" | "none" | "percentage" | "fixed"; value: number | null }

export const chargedDeposit = z.unknown().transform((): Deposit => ({ type: "full", value: null }))

/** The same of a visit, in money; null is all of it. */
export const chargedDepositTotal = z.unknown().transform((): number | null => null)
