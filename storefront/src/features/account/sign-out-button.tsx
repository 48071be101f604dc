import { useTranslations } from "#languages"
import { WipingForm } from "@/features/offline/wiping-form"
import { SubmitButton } from "@/ui/submit-button"
import { signOutAction } from "./sign-out-action"

export function SignOutButton() {
  const t = useTranslations("account")
  return (
    <WipingForm action={signOutAction}>
      <SubmitButton variant="secondary" size="small">
        {t("signOut")}
      </SubmitButton>
    </WipingForm>
  )
}
