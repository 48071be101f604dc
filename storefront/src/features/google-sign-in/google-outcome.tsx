import { useTranslations } from "#languages"
import { Notice } from "@/ui/notice"
import { readOutcome } from "./outcome-path"

type GoogleOutcomeProps = {
  /** As the address has it. */
  outcome: unknown
  /** Whether somebody is signed in, and wanted to show by Google that it is them. */
  signedIn?: boolean
}

/** Why a way to Google did not lead on, when the page was come to from there. */
export function GoogleOutcome({ outcome, signedIn = false }: GoogleOutcomeProps) {
  const t = useTranslations("googleSignIn")
  const known = readOutcome(outcome)
  if (known === null) {
    return null
  }
  const words = {
    taken: [t("taken"), t("takenText")],
    failed: [t("failed"), signedIn ? t("failedAnewText") : t("failedText")],
    declined: [t("declined"), signedIn ? t("declinedAnewText") : t("declinedText")],
  }
  const [title, text] = words[known]
  return (
    <Notice tone="warning" live title={title} className="mb-6">
      {text}
    </Notice>
  )
}
