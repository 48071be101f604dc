"use client"

import { useActionState } from "react"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { undoEmailChangeAction } from "./change-email-action"

/** One button rather than the link alone: programs that check mails open every link. */
export function UndoEmailChangeForm({ token }: { token: string }) {
  const [state, action, pending] = useActionState(undoEmailChangeAction, EMPTY_FORM)
  if (state.done) {
    return (
      <Notice tone="success" live title="Your address stays as it was">
        All devices were signed out. We have sent you a mail with the way to a new password: whoever asked for
        the change knew the old one.
      </Notice>
    )
  }
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        It was not me: keep my address
      </Button>
    </ActionForm>
  )
}
