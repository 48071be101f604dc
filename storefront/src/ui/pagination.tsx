import { useTranslations } from "#languages"
import { Link } from "./link"
import { buttonStyle } from "./button-style"

type PaginationProps = {
  page: number
  pages: number
  /** The address of a page, counted from 1. */
  href: (page: number) => string
}

/** Links to the pages before and after, with the position between them. */
export function Pagination({ page, pages, href }: PaginationProps) {
  const t = useTranslations("ui")
  if (pages <= 1) {
    return null
  }
  return (
    <nav aria-label={t("pages")} className="mt-10 flex items-center justify-center gap-4">
      {page > 1 && (
        <Link href={href(page - 1)} rel="prev" className={buttonStyle("secondary", "medium")}>
          {t("previous")}
        </Link>
      )}
      <p className="text-sm text-muted">{t("pageOf", { page, pages })}</p>
      {page < pages && (
        <Link href={href(page + 1)} rel="next" className={buttonStyle("secondary", "medium")}>
          {t("next")}
        </Link>
      )}
    </nav>
  )
}
