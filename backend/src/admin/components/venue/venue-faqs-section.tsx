import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Venue } from "../../lib/venue/venue"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"
import { RichText } from "../rich-text/rich-text"

export function VenueFaqsSection({ venue }: { venue: Venue }) {
  const { t } = useTranslation()
  const faqs = venue.faqs ?? []
  return (
    <Section title={t("plaza.venues.faqs.title")} actions={useEditAction("questions")}>
      {faqs.length === 0 && <EmptyHint>{t("plaza.venues.faqs.none")}</EmptyHint>}
      {faqs.map(({ question, answer }) => (
        <div key={question} className="flex flex-col gap-y-1 px-6 py-4">
          <Text size="small" weight="plus">
            {question}
          </Text>
          <RichText value={answer} className="txt-small text-ui-fg-subtle" />
        </div>
      ))}
    </Section>
  )
}
