import { useTranslations } from "#languages"
import { Notice } from "@/ui/notice"

/** Why a sign-in with Google did not work, when the page was come to from there. */
export function GoogleOutcome({ outcome }: { outcome: unknown }) {
  const t = useTranslations("googleSignIn")
  if (outcome === "taken") {
    return (
      <Notice tone="warning" live title={t("taken")} className="mb-6">
        {t("takenText")}
      </Notice>
    )
  }
  return outcome === "failed" ? (
    <Notice tone="warning" live title={t("failed")} className="mb-6">
      {t("failedText")}
    </Notice>
  ) : null
}
