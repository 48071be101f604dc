import { ExclamationCircle } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useVisitingClient } from "../../lib/client/visiting-client"
import { useMay } from "../../lib/workspace/may"
import { TagBadges } from "./tag-badges"

/** Beside a visit: what must not be overlooked about the client, and the way to the card. */
export function VisitingClientRows({ bookingId }: { bookingId: string }) {
  const { t } = useTranslation()
  const { serve } = useMay()
  const { data: client } = useVisitingClient(bookingId, serve)
  if (!client) return null

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      {client.alerts.map(({ id, body }) => (
        <div
          key={id}
          role="note"
          className="bg-ui-tag-orange-bg text-ui-fg-base flex gap-x-2 rounded-lg px-3 py-2"
        >
          <ExclamationCircle className="text-ui-tag-orange-icon mt-0.5 shrink-0" />
          <Text size="small" className="min-w-0 whitespace-pre-line break-words">
            <span className="sr-only">{t("plaza.clients.notes.pinned")}: </span>
            {body}
          </Text>
        </div>
      ))}
      {client.tags.length > 0 && <TagBadges tags={client.tags} />}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" className="text-ui-fg-subtle">
          {[
            t("plaza.clients.pastVisits", { count: client.visits }),
            client.no_shows > 0 ? t("plaza.clients.missed", { count: client.no_shows }) : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        <Link
          to={`/clients/${client.id}`}
          className="txt-small text-ui-fg-base underline underline-offset-4 hover:no-underline"
        >
          {t("plaza.clients.open")}
        </Link>
      </div>
    </div>
  )
}
