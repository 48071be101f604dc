import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { VENDOR_MODULE } from "../../modules/vendor"
import type { VendorOrderRow } from "../../queries/vendor-orders/vendor-order"
import type { LinePieces } from "../../queries/vendor-orders/vendor-parcels"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import type { MailToQueue } from "../mail/mail-to-queue"

/** What the mails about a vendor's part of an order have in common. */
export async function orderDetailsOf(
  container: MedusaContainer,
  order: VendorOrderRow,
  { vendor_id, pieces }: { vendor_id: string; pieces: readonly LinePieces[] },
) {
  const vendor = await container.resolve(VENDOR_MODULE).retrieveVendor(vendor_id, { select: ["name"] })
  return {
    number: order.number,
    customer_name: order.customer_name,
    vendor_name: vendor.name,
    pieces: pieces.map(({ line_item_id, quantity }) => {
      const line = order.lines.find((one) => one.line_item_id === line_item_id)
      return { title: line?.title ?? "", variant_title: line?.variant_title ?? null, quantity }
    }),
  }
}

/** Queues a mail. What it tells has happened whether or not it can be told, so it never fails; `about` names it in the log. */
export async function tellBuyer(
  container: MedusaContainer,
  about: string,
  write: () => Promise<MailToQueue | null>,
): Promise<void> {
  try {
    const message = await write()
    if (message) await enqueueMailWorkflow(container).run({ input: { messages: [message] } })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`The buyer is not told of ${about}: ${String(error)}`)
  }
}
