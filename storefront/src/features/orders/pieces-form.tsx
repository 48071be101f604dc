"use client"

import { useState } from "react"
import type { Translator } from "@/languages/message-types"
import { useTranslations } from "#languages"
import { addAmounts, formatMoney } from "@/lib/format/money"
import type { RefundPreview } from "@/lib/plaza/schemas/customer-order"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { Notice } from "@/ui/notice"
import { SelectField } from "@/ui/select-field"
import { TextAreaField } from "@/ui/text-area-field"
import { TextField } from "@/ui/text-field"
import type { AskableLine, AskedPart } from "./ask-for-pieces"
import type { AskState, PieceKind } from "./ask-state"
import { fieldOfLine, RETURN_REASONS } from "./pieces-fields"

function describeRefund(t: Translator<"orders">, kind: PieceKind, preview: RefundPreview): string {
  const { amount, shipping_amount, currency_code } = preview
  const print = (sum: number) => formatMoney(t.locale, sum, currency_code)
  const total = addAmounts(currency_code, amount, shipping_amount)
  if (total <= 0) {
    return t("nothingBack")
  }
  if (kind === "return") {
    return t("getBackLater", { money: print(total) })
  }
  return shipping_amount > 0
    ? t("getBackWithDelivery", { money: print(total), delivery: print(shipping_amount) })
    : t("getBack", { money: print(total) })
}

type PiecesFormProps = {
  kind: PieceKind
  asked: AskedPart
  lines: AskableLine[]
  state: AskState
  action: (data: FormData) => void
  pending: boolean
  onKeep: () => void
}

/** Which pieces, how many, and why; then what goes back for them, to be confirmed. */
export function PiecesForm({ kind, asked, lines, state, action, pending, onKeep }: PiecesFormProps) {
  const t = useTranslations("orders")
  const [dismissed, setDismissed] = useState<AskState | null>(null)
  const preview = dismissed === state ? undefined : state.preview
  const isReturn = kind === "return"
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <input type="hidden" name="order" value={asked.order} />
      <input type="hidden" name="vendor" value={asked.vendor} />
      <input type="hidden" name="revision" value={asked.revision} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="confirmed" value={preview ? "yes" : ""} />
      <input type="hidden" name="attempt" value={state.attempt ?? ""} />
      <p className="text-muted">{isReturn ? t("sendBackHint") : t("cancelHint")}</p>
      {lines.map(({ id, title, most }) => (
        <TextField
          key={id}
          name={fieldOfLine(id)}
          label={t("upTo", { title, most: String(most) })}
          type="number"
          inputMode="numeric"
          min={0}
          max={most}
          step={1}
          defaultValue={lines.length === 1 ? most : 0}
          readOnly={preview !== undefined}
        />
      ))}
      {isReturn && (
        <SelectField
          name="reason_code"
          label={t("why")}
          options={RETURN_REASONS.map((value) => ({ value, label: t(value) }))}
          error={state.fieldErrors?.reason_code}
        />
      )}
      <TextAreaField name="reason" label={t("aWord")} optional maxLength={500} />
      <FormMessage state={state} />
      {preview && (
        <Notice tone="info" live>
          <p className="font-semibold">{describeRefund(t, kind, preview)}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant={preview && !isReturn ? "danger" : "primary"} pending={pending}>
          {preview ? (isReturn ? t("yesSendBack") : t("yesCancel")) : t("seeAmount")}
        </Button>
        {preview ? (
          <Button variant="secondary" onClick={() => setDismissed(state)}>
            {t("chooseOthers")}
          </Button>
        ) : (
          <Button variant="secondary" onClick={onKeep}>
            {t("keepAll")}
          </Button>
        )}
      </div>
    </ActionForm>
  )
}
