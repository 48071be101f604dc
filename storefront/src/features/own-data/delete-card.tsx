"use client"

import { useActionState, useState } from "react"
import { useTranslations } from "#languages"
import type { OpenMatters } from "@/lib/plaza/account-data"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { Dialog } from "@/ui/dialog"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"
import { TextField } from "@/ui/text-field"
import { TextLink } from "@/ui/text-link"
import { deleteAccountAction } from "./delete-account-action"

/** The end of an account: what is still open, or a question that asks for the password. */
export function DeleteCard({ open, hasPassword }: { open: OpenMatters; hasPassword: boolean }) {
  const t = useTranslations("ownData")
  const [state, action, pending] = useActionState(deleteAccountAction, EMPTY_FORM)
  const [asks, setAsks] = useState(false)
  const isFree = open.bookings.length + open.orders.length === 0
  return (
    <Card>
      <Heading level={2} size="small">
        {t("deleteTitle")}
      </Heading>
      <p className="mt-1 mb-4 text-[0.95rem] text-muted">{t("deleteText")}</p>
      {isFree ? (
        <Button variant="danger" onClick={() => setAsks(true)}>
          {t("deleteButton")}
        </Button>
      ) : (
        <Notice tone="warning" title={t("notYet")}>
          <p>{t("notYetText")}</p>
          <ul className="mt-2 grid gap-1">
            {open.bookings.map(({ id, number }) => (
              <li key={id}>
                <TextLink href={`/account/bookings/${id}`}>{t("visit", { number })}</TextLink>
              </li>
            ))}
            {open.orders.map(({ id, number }) => (
              <li key={id}>
                <TextLink href={`/account/orders/${id}`}>{t("order", { number: String(number) })}</TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Dialog open={asks && isFree} onClose={() => setAsks(false)} title={t("confirmTitle")}>
        {asks && (
          <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
            <p>{t("confirmText")}</p>

            {hasPassword && (
              <TextField
                name="delete_password"
                type="password"
                label={t("password")}
                autoComplete="current-password"
                error={state.fieldErrors?.delete_password}
              />
            )}
            <FormMessage state={state} />
            <div className="flex flex-wrap gap-3">
              <Button type="submit" variant="danger" pending={pending}>
                {t("yesDelete")}
              </Button>
              <Button variant="secondary" onClick={() => setAsks(false)}>
                {t("keepAccount")}
              </Button>
            </div>
          </ActionForm>
        )}
      </Dialog>
    </Card>
  )
}
