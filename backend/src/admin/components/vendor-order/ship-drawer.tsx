import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { optionalText, say } from "../../lib/forms/rules"
import { useOrderStep } from "../../lib/vendor-order/use-order-step"
import type { Parcel, VendorOrder } from "../../lib/vendor-order/vendor-order"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"
import { PiecesList } from "./pieces-list"

const schema = z
  .object({
    tracking_number: optionalText(),
    tracking_url: z.union([z.literal(""), z.url(say("url"))]),
  })
  .refine(({ tracking_number, tracking_url }) => tracking_number !== "" || tracking_url === "", {
    path: ["tracking_number"],
    ...say("required"),
  })

/** Hands a parcel over, with how it can be followed. */
export function ShipDrawer({ order, parcel }: { order: VendorOrder; parcel: Parcel }) {
  const { t } = useTranslation()
  const step = useOrderStep(order.id)
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { tracking_number: "", tracking_url: "" },
  })
  const text = (key: string) => t(`plaza.vendorOrders.ship.${key}`)
  const said = (values: object) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""))

  return (
    <DrawerForm
      form={form}
      title={text("title")}
      action={text("action")}
      send={(values) => step(`fulfillments/${parcel.id}/ship`, said(values))}
      done={text("done")}
    >
      <PiecesList order={order} items={parcel.items} />
      <Text size="small" className="text-ui-fg-subtle">
        {text("hint")}
      </Text>
      <TextField control={form.control} name="tracking_number" label={text("number")} optional />
      <TextField
        control={form.control}
        name="tracking_url"
        label={text("url")}
        placeholder="https://"
        optional
      />
    </DrawerForm>
  )
}
