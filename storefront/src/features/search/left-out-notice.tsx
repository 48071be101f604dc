import { useTranslations } from "#languages"
import { LANGUAGES } from "@/languages/locale"
import { Notice } from "@/ui/notice"

/** Says which parts of a hand-written address made no sense. */
export function LeftOutNotice({ names }: { names: readonly string[] }) {
  const t = useTranslations("filters")
  const known = names.flatMap((name) => {
    const key = `name_${name}`
    return t.has(key) ? [String(t(key as "name_q"))] : []
  })
  if (known.length === 0) {
    return null
  }
  const list = new Intl.ListFormat(LANGUAGES[t.locale].tag).format(known)
  return (
    <Notice tone="warning" title={t("leftOut")} className="mb-6">
      {t("leftOutNames", { names: list })}
    </Notice>
  )
}
