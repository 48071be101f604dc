"use client"

import { useActionState, useState } from "react"
import { useTranslations } from "#languages"
import type { CustomerAddress } from "@/lib/plaza/schemas/customer-address"
import { ActionForm } from "@/ui/action-form"
import { Badge } from "@/ui/badge"
import { Button } from "@/ui/button"
import { ButtonLink } from "@/ui/button-link"
import { Card } from "@/ui/card"
import { Dialog } from "@/ui/dialog"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { addressLines } from "./address-words"
import { changeAddressAction } from "./change-address-action"

/** An address of the book, with what can be done with it. */
export function AddressCard({ address }: { address: CustomerAddress }) {
  const t = useTranslations("addresses")
  const [state, action, pending] = useActionState(changeAddressAction, EMPTY_FORM)
  const [asks, setAsks] = useState(false)
  const lines = addressLines(t.locale, address)
  const named = { address: lines[0] ?? "" }
  return (
    <Card className="grid h-full content-between gap-4">
      <div>
        {address.is_default_shipping && <Badge tone="success">{t("isDefault")}</Badge>}
        <address className="mt-1 not-italic">
          {lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
      </div>
      <div className="flex flex-wrap gap-2">
        <ButtonLink
          href={`/account/addresses/${address.id}`}
          variant="secondary"
          size="small"
          aria-label={t("editNamed", named)}
        >
          {t("edit")}
        </ButtonLink>
        {!address.is_default_shipping && (
          <ActionForm action={action} pending={pending} answer={state}>
            <input type="hidden" name="id" value={address.id} />
            <Button
              type="submit"
              variant="secondary"
              size="small"
              pending={pending}
              aria-label={t("makeDefaultNamed", named)}
            >
              {t("makeDefault")}
            </Button>
          </ActionForm>
        )}
        <Button
          variant="quiet"
          size="small"
          onClick={() => setAsks(true)}
          aria-label={t("removeNamed", named)}
        >
          {t("remove")}
        </Button>
      </div>
      <FormMessage state={state} />
      <Dialog open={asks} onClose={() => setAsks(false)} title={t("removeTitle")}>
        {asks && (
          <>
            <p>{lines.join(", ")}</p>
            <p className="mt-2 text-muted">{t("removeText")}</p>
            <ActionForm
              action={action}
              pending={pending}
              answer={state}
              className="mt-5 flex flex-wrap gap-3"
            >
              <input type="hidden" name="id" value={address.id} />
              <input type="hidden" name="step" value="delete" />
              <Button type="submit" variant="danger" pending={pending}>
                {t("yesDelete")}
              </Button>
              <Button variant="secondary" onClick={() => setAsks(false)}>
                {t("keepIt")}
              </Button>
            </ActionForm>
          </>
        )}
      </Dialog>
    </Card>
  )
}
