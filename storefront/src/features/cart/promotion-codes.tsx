"use client"

import { useState } from "react"
import { useTranslations } from "#languages"
import { Button } from "@/ui/button"
import { TextField } from "@/ui/text-field"
import { redeemCodeAction, withdrawCodeAction } from "./cart-actions"
import { useCartAction } from "./use-cart-action"

type PromotionCodesProps = {
  /** The codes that were redeemed in this cart. */
  codes: readonly string[]
  /** Whether anything in the cart costs less by them. */
  counts: boolean
}

/** Redeems codes of promotions, and does without them again. */
export function PromotionCodes({ codes, counts }: PromotionCodesProps) {
  const t = useTranslations("cart")
  const { run, pending, problem } = useCartAction()
  const [code, setCode] = useState("")

  async function redeem() {
    const answer = await redeemCodeAction(code)
    if (answer === null) setCode("")
    return answer
  }

  return (
    <div className="mt-5 grid gap-3 border-t border-line pt-5">
      <ul className="grid gap-2 empty:hidden">
        {codes.map((one) => (
          <li key={one} className="flex flex-wrap items-center justify-between gap-x-4">
            <span className="font-semibold break-all">{one}</span>
            <Button
              variant="quiet"
              size="small"
              pending={pending}
              aria-label={t("removeCode", { code: one })}
              onClick={() => run(() => withdrawCodeAction(one))}
            >
              {t("remove")}
            </Button>
          </li>
        ))}
      </ul>
      {codes.length > 0 && !counts && <p className="text-sm text-muted">{t("codeCoversNothing")}</p>}
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (!pending) run(redeem)
        }}
      >
        <TextField
          name="promotion_code"
          label={t("promotionCode")}
          value={code}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="characters"
          error={problem ?? undefined}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button type="submit" variant="secondary" pending={pending}>
          {t("applyCode")}
        </Button>
      </form>
    </div>
  )
}
