import { useTranslations } from "#languages"
import { SubmitButton } from "@/ui/submit-button"
import { signOutAction } from "./sign-out-action"

export function SignOutButton() {
  const t = useTranslations("account")
  return (
    <form action={signOutAction}>
      <SubmitButton variant="secondary" size="small">
        {t("signOut")}
      </SubmitButton>
    </form>
  )
}
