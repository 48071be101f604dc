"use client"

import { useActionState, useState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Heading } from "@/ui/heading"
import { TextField } from "@/ui/text-field"
import { askEmailChangeAction } from "./change-email-action"
import { ConfirmEmail } from "./confirm-email"

/** The address that signs in: asked for with the password, then confirmed by the code that is mailed to it. */
export function ChangeEmail({ email }: { email: string }) {
  const t = useTranslations("signInDetails")
  const [state, action, pending] = useActionState(askEmailChangeAction, EMPTY_FORM)
  // Once it is confirmed the page has the new address; that it was changed must still be said.
  const [former] = useState(email)
  return (
    <Card>
      <Heading level={2} size="small">
        {t("email")}
      </Heading>
      <p className="mt-1 text-muted">
        {t.rich("signInWith", {
          email,
          span: (words) => <span className="font-semibold break-all text-ink">{words}</span>,
        })}
      </p>
      {state.done && state.message && state.message !== former ? (
        <ConfirmEmail email={state.message} />
      ) : (
        <ActionForm action={action} pending={pending} answer={state} className="mt-4 grid gap-5">
          <TextField
            name="email"
            type="email"
            label={t("newEmail")}
            autoComplete="email"
            error={state.fieldErrors?.email}
          />
          <TextField
            name="password"
            type="password"
            label={t("yourPassword")}
            autoComplete="current-password"
            error={state.fieldErrors?.password}
          />
          {!state.done && <FormMessage state={state} />}
          <Button type="submit" pending={pending}>
            {t("sendMeACode")}
          </Button>
        </ActionForm>
      )}
    </Card>
  )
}
