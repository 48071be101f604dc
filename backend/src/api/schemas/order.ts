import { z } from "@medusajs/framework/zod"
import { id } from "./primitives"

/** The ids of things in the order in which they are to stand, each once; what is not named stays behind them. */
export const order = (most: number) =>
  z
    .array(id)
    .min(1)
    .max(most)
    .superRefine((ids, context) => {
      const again = ids.findIndex((one, index) => ids.indexOf(one) < index)
      if (again >= 0) context.addIssue({ code: "custom", path: [again], message: "is named before" })
    })

/** Pictures of a venue or a service; the first one stands for it in lists. */
export const imageOrder = z.strictObject({ image_ids: order(100) })

/** Services of a venue, as its page in the store shows them. */
export const serviceOrder = z.strictObject({ service_ids: order(500) })

export type ImageOrder = z.output<typeof imageOrder>
export type ServiceOrder = z.output<typeof serviceOrder>
