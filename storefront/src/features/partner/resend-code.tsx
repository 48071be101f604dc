"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { sendCodeAction } from "./confirm-code-action"

/** Has a new code mailed; the one before is worth nothing afterwards. */
export function ResendCode() {
  const t = useTranslations("partner")
  const [state, action, pending] = useActionState(sendCodeAction, EMPTY_FORM)
  return (
    <ActionForm action={action} pending={pending} answer={state} className="mt-4 grid gap-4">
      {state.done && (
        <Notice tone="success" live>
          {t("newCodeSent")}
        </Notice>
      )}
      <FormMessage state={state} />
      <Button type="submit" variant="secondary" pending={pending}>
        {t("sendANewCode")}
      </Button>
    </ActionForm>
  )
}
