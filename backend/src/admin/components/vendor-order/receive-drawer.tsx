import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { useOrderStep } from "../../lib/vendor-order/use-order-step"
import { lineTitle, type OrderReturn, type VendorOrder } from "../../lib/vendor-order/vendor-order"
import { DrawerForm } from "../form/drawer-form"
import { PiecesFields } from "./pieces-fields"
import { piecesSchema, takenOf } from "./pieces-form"

const schema = z.object({ items: piecesSchema.shape.items })

/** Receives a return; what is damaged is not put into stock. */
export function ReceiveDrawer({ order, one }: { order: VendorOrder; one: OrderReturn }) {
  const { t } = useTranslation()
  const step = useOrderStep(order.id)
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: {
      items: one.items.map(({ line_item_id, quantity }) => ({
        line_item_id,
        name: t("plaza.vendorOrders.receive.damaged", { name: lineTitle(order, line_item_id) }),
        left: quantity,
        quantity: 0,
      })),
    },
  })
  const text = (key: string) => t(`plaza.vendorOrders.receive.${key}`)

  return (
    <DrawerForm
      form={form}
      title={text("title")}
      action={text("action")}
      send={({ items }) => step(`returns/${one.id}/receive`, { damaged: takenOf(items) })}
      done={text("done")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {text("hint")}
      </Text>
      <PiecesFields control={form.control} items={form.getValues("items")} />
    </DrawerForm>
  )
}
