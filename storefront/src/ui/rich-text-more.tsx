import { useTranslations } from "#languages"
import { excerpt, plainText } from "@/lib/rich-text/excerpt"
import { RichText } from "./rich-text"

const LONGEST = 180

type RichTextMoreProps = {
  value: string
  /** Whose description it is, for those who hear the page. */
  of: string
  className?: string
}

/** A description in a list: all of a short one, the beginning of a longer one with the rest behind "Read more". */
export function RichTextMore({ value, of, className }: RichTextMoreProps) {
  const t = useTranslations("ui")
  if (plainText(value).length <= LONGEST) {
    return <RichText value={value} level={4} className={className} />
  }
  return (
    <div className={className}>
      <div className="group">
        <p dir="auto" className="group-has-[[open]]:hidden">
          {excerpt(value, LONGEST)}
        </p>
        <details>
          <summary className="inline-flex min-h-8 cursor-pointer list-none items-center text-ink underline underline-offset-2">
            <span className="group-has-[[open]]:hidden">{t("readMore")}</span>
            <span className="hidden group-has-[[open]]:inline">{t("readLess")}</span>
            <span className="sr-only"> {t("aboutOf", { of })}</span>
          </summary>
          <RichText value={value} level={4} />
        </details>
      </div>
    </div>
  )
}
