import { SubmitButton } from "@/ui/submit-button"
import { signOutAction } from "./sign-out-action"

export function SignOutButton() {
  return (
    <form action={signOutAction}>
      <SubmitButton variant="secondary" size="small">
        Sign out
      </SubmitButton>
    </form>
  )
}
