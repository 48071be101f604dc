"use client"

import { useActionState } from "react"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { MailedCodeField } from "@/ui/mailed-code-field"
import { confirmCodeAction } from "./confirm-code-action"
import { ResendCode } from "./resend-code"

/** Types in the code of the mail; afterwards the workspace is one step away. */
export function ConfirmCodeForm({ workspaceUrl }: { workspaceUrl: string }) {
  const [state, action, pending] = useActionState(confirmCodeAction, EMPTY_FORM)
  return (
    <>
      <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
        <MailedCodeField error={state.fieldErrors?.code} />
        <FormMessage state={state} />
        <Button type="submit" size="large" pending={pending}>
          Confirm my address
        </Button>
      </ActionForm>
      <ResendCode />
      <p className="mt-6 text-muted">
        You can also do this later:{" "}
        <a href={workspaceUrl} className="font-semibold underline underline-offset-4">
          open your workspace
        </a>{" "}
        and confirm the address there.
      </p>
    </>
  )
}
