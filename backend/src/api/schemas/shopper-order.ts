import { z } from "@medusajs/framework/zod"
import { asked, reason, RETURN_CODES } from "./vendor-order"

/** What a buyer does not want any more. */
export const cancelOwnLines = z.strictObject({ ...asked, reason })

/** What a buyer wants to send back, and why. */
export const requestOwnReturn = z.strictObject({ ...asked, reason_code: z.enum(RETURN_CODES), reason })

/** For which pieces a buyer wants to know what goes back. */
export const refundPreview = z.strictObject({ ...asked, kind: z.enum(["cancellation", "return"]) })

export type CancelOwnLines = z.output<typeof cancelOwnLines>
export type RequestOwnReturn = z.output<typeof requestOwnReturn>
export type RefundPreviewQuestion = z.output<typeof refundPreview>
