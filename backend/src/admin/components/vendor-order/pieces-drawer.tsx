import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useOrderStep } from "../../lib/vendor-order/use-order-step"
import type { VendorOrder } from "../../lib/vendor-order/vendor-order"
import { DrawerForm } from "../form/drawer-form"
import { LongTextField } from "../form/long-text-field"
import { SelectField } from "../form/select-field"
import { PiecesFields } from "./pieces-fields"
import { piecesBody, piecesSchema, piecesValues, type Left, type PiecesValues } from "./pieces-form"

type Props = {
  order: VendorOrder
  /** texts are `plaza.vendorOrders.<name>.{title,action,done}` */
  name: "pack" | "cancel" | "return"
  left: Left
  step: string
  /** why, to choose from; nothing is asked without them */
  codes?: readonly string[]
}

/** Asks how many of each line are packed, cancelled or sent back. */
export function PiecesDrawer({ order, name, left, step, codes }: Props) {
  const { t } = useTranslation()
  const take = useOrderStep(order.id)
  const form = useForm<PiecesValues>({
    resolver: zodResolver(piecesSchema),
    defaultValues: { ...piecesValues(order, left, name === "pack"), reason_code: codes?.at(0) ?? "" },
  })
  const text = (key: string) => t(`plaza.vendorOrders.${name}.${key}`)

  return (
    <DrawerForm
      form={form}
      title={text("title")}
      action={text("action")}
      send={(values) => take(step, piecesBody(values, order))}
      done={text("done")}
    >
      <PiecesFields control={form.control} items={form.getValues("items")} />
      {codes && (
        <>
          <SelectField
            control={form.control}
            name="reason_code"
            label={t("fields.reason")}
            options={codes.map((value) => ({ value, label: t(`plaza.vendorOrders.reasons.${value}`) }))}
          />
          <LongTextField
            control={form.control}
            name="reason"
            label={t("plaza.vendorOrders.fields.words")}
            hint={t("plaza.vendorOrders.wordsHint")}
            optional
          />
        </>
      )}
    </DrawerForm>
  )
}
