"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { undoEmailChangeAction } from "./change-email-action"

/** One button rather than the link alone: programs that check mails open every link. */
export function UndoEmailChangeForm({ token }: { token: string }) {
  const t = useTranslations("signInDetails")
  const [state, action, pending] = useActionState(undoEmailChangeAction, EMPTY_FORM)
  if (state.done) {
    return (
      <Notice tone="success" live title={t("kept")}>
        {t("keptText")}
      </Notice>
    )
  }
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        {t("keepMyEmail")}
      </Button>
    </ActionForm>
  )
}
