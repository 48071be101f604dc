import { useTranslations } from "#languages"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"

/** A page behind the last one of a list. */
export function NoSuchPage({ first }: { first: string }) {
  const t = useTranslations("filters")
  return (
    <EmptyState
      icon="search"
      title={t("noSuchPage")}
      action={
        <ButtonLink href={first} variant="secondary">
          {t("toFirstPage")}
        </ButtonLink>
      }
    >
      {t("noSuchPageText")}
    </EmptyState>
  )
}
