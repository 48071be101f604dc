import { clx, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"

const BARS = [
  "w-1/5 bg-ui-tag-red-icon",
  "w-2/5 bg-ui-tag-red-icon",
  "w-3/5 bg-ui-tag-orange-icon",
  "w-4/5 bg-ui-tag-green-icon",
  "w-full bg-ui-tag-green-icon",
]

type Score = { password: string; score: number; advice: string }

/** How good a password is while it is typed; the dictionaries for it are loaded with the first key. */
export function PasswordStrength({ password, known }: { password: string; known: string }) {
  const { t } = useTranslation()
  const [judged, setJudged] = useState<Score | null>(null)

  useEffect(() => {
    if (password === "") return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const { scorePassword } = await import("../../../passwords/judge-password")
      const { score, advice } = await scorePassword(password, [known])
      if (isCurrent) setJudged({ password, score, advice })
    }, 150)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [password, known])

  const shown = password !== "" && judged?.password === password ? judged : null
  return (
    <div>
      <div className="bg-ui-bg-component h-1 overflow-hidden rounded-full" aria-hidden>
        <div className={clx("h-full rounded-full", shown ? BARS[shown.score] : "w-0")} />
      </div>
      <Text role="status" size="small" className="text-ui-fg-subtle mt-1 min-h-5">
        {shown && `${t(`plaza.security.password.strength.${shown.score}`)} ${shown.advice}`.trim()}
      </Text>
    </div>
  )
}
