import { zodResolver } from "@hookform/resolvers/zod"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { hasCode } from "../../lib/api/error"
import { Withdrawn } from "../../lib/forms/use-submit"
import { optionalText, say } from "../../lib/forms/rules"
import { REASONS, useChangeStock, type StockLevel } from "../../lib/stock/stock"
import { DrawerForm } from "../form/drawer-form"
import { LongTextField } from "../form/long-text-field"
import { NumberField } from "../form/number-field"
import { SelectField } from "../form/select-field"
import { LevelFigures } from "./level-figures"
import { StockHistory } from "./stock-history"

const schema = z.object({
  how: z.enum(["by", "to"]),
  amount: z.number(say("number")).int(say("whole")),
  reason: z.enum(REASONS),
  note: optionalText(),
})
type Values = z.infer<typeof schema>

/** Changes how much there is, with the reason, above the history of who did so before. */
export function ChangeStockForm({ level, onStale }: { level: StockLevel; onStale: () => void }) {
  const { t } = useTranslation()
  const { mutateAsync } = useChangeStock(level.id)
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { how: "by", reason: "received", note: "" },
  })
  const { control } = form
  const how = useWatch({ control, name: "how" })

  const send = async ({ how: chosen, amount, reason, note }: Values) => {
    const change =
      chosen === "by" ? { adjustment: amount } : { quantity: amount, expected: level.stocked_quantity }
    try {
      await mutateAsync({ ...change, reason, note: note || null })
    } catch (error) {
      if (!hasCode(error, "stock_changed")) throw error
      const quantity = String(error.body.stocked_quantity)
      form.setError("amount", { message: t("plaza.stock.change.stale", { quantity }) })
      onStale()
      throw new Withdrawn()
    }
  }

  return (
    <DrawerForm
      form={form}
      title={t("plaza.stock.change.title")}
      send={send}
      done={t("plaza.stock.change.done")}
    >
      <LevelFigures level={level} />
      <SelectField
        control={control}
        name="how"
        label={t("plaza.stock.change.how")}
        options={(["by", "to"] as const).map((value) => ({ value, label: t(`plaza.stock.change.${value}`) }))}
      />
      <NumberField
        control={control}
        name="amount"
        label={t(how === "by" ? "plaza.stock.change.amount" : "plaza.stock.change.counted")}
      />
      <SelectField
        control={control}
        name="reason"
        label={t("fields.reason")}
        options={REASONS.map((value) => ({ value, label: t(`plaza.stock.reasons.${value}`) }))}
      />
      <LongTextField control={control} name="note" label={t("fields.note")} rows={2} optional />
      <StockHistory levelId={level.id} />
    </DrawerForm>
  )
}
