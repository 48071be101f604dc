"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { ButtonLink } from "@/ui/button-link"
import { EMPTY_FORM } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { verifyEmailAction } from "./verify-email-action"

/** Confirms on a click: mail scanners open links by themselves, and must not use them up. */
export function VerifyEmailForm({ token }: { token: string }) {
  const t = useTranslations("account")
  const [state, action, pending] = useActionState(verifyEmailAction, EMPTY_FORM)
  if (state.done) {
    return (
      <>
        <Notice tone="success" live title={t("yourAddressIsConfirmed")}>
          {t("welcomeToPlaza")}
        </Notice>
        <ButtonLink href="/account/bookings" className="mt-5">
          {t("myBookings")}
        </ButtonLink>
      </>
    )
  }
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        {t("confirmMyEmail")}
      </Button>
    </ActionForm>
  )
}
