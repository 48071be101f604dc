"use client"

import { useActionState } from "react"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { MailedCodeField } from "@/ui/mailed-code-field"
import { confirmEmailChangeAction } from "./change-email-action"

/** Types in the code that was mailed to the new address. */
export function ConfirmEmail({ email }: { email: string }) {
  const [state, action, pending] = useActionState(confirmEmailChangeAction, EMPTY_FORM)
  if (state.done) {
    return (
      <Notice tone="success" live title="Your address is changed" className="mt-4">
        You sign in with {email} from now on. All other devices were signed out.
      </Notice>
    )
  }
  return (
    <ActionForm action={action} pending={pending} answer={state} className="mt-4 grid gap-5">
      <Notice live title="Look into your mailbox">
        We have sent six digits to <span className="break-all">{email}</span>. Nothing changes before you type
        them in.
      </Notice>
      <MailedCodeField error={state.fieldErrors?.code} />
      <FormMessage state={state} />
      <Button type="submit" pending={pending}>
        Confirm my new address
      </Button>
    </ActionForm>
  )
}
